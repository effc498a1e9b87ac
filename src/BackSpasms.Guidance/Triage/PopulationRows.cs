namespace BackSpasms.Guidance;

/// <summary>The rules of all levels, end to end, as the places of what they look at.</summary>
internal sealed class PopulationRows
{
    /// <summary>Prepares to evaluate.</summary>
    /// <param name="levels">Levels of rows of clauses of bits.</param>
    /// <param name="placeOf">The place of a bit.</param>
    internal PopulationRows(IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>>> levels, Func<int, int> placeOf)
    {
        var literals = new List<int>();
        var clauseEnds = new List<int>();
        var rowEnds = new List<int>();
        var levelEnds = new List<int>();
        foreach (var level in levels)
        {
            foreach (var row in level)
            {
                foreach (var clause in row)
                {
                    literals.AddRange(clause.Select(placeOf));
                    clauseEnds.Add(literals.Count);
                }

                rowEnds.Add(clauseEnds.Count);
            }

            levelEnds.Add(rowEnds.Count);
        }

        (Literals, ClauseEnds, RowEnds, LevelEnds) = ([.. literals], [.. clauseEnds], [.. rowEnds], [.. levelEnds]);
    }

    /// <summary>The place of each literal, the literals of all clauses end to end.</summary>
    internal int[] Literals { get; }

    /// <summary>Behind which literal each clause ends.</summary>
    internal int[] ClauseEnds { get; }

    /// <summary>Behind which clause each row ends.</summary>
    internal int[] RowEnds { get; }

    /// <summary>Behind which row each level ends.</summary>
    internal int[] LevelEnds { get; }
}
