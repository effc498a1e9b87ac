namespace BackSpasms.Guidance;

/// <summary>The columns that the rules look at, and the rules as the places of those columns on a desk where one step of them is laid out.</summary>
internal sealed class PopulationColumns
{
    private readonly ulong[][] _columns;

    /// <summary>Prepares to evaluate.</summary>
    /// <param name="levels">Levels of rows of clauses of bits.</param>
    /// <param name="column">The column of a bit.</param>
    internal PopulationColumns(IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>>> levels, Func<int, ulong[]> column)
    {
        var placeOf = new Dictionary<int, int>();
        var columns = new List<ulong[]>();
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
                    foreach (var bit in clause)
                    {
                        if (!placeOf.TryGetValue(bit, out var place))
                        {
                            place = columns.Count * PopulationTriage.StepWords;
                            placeOf.Add(bit, place);
                            columns.Add(column(bit));
                        }

                        literals.Add(place);
                    }

                    clauseEnds.Add(literals.Count);
                }

                rowEnds.Add(clauseEnds.Count);
            }

            levelEnds.Add(rowEnds.Count);
        }

        (_columns, Literals) = ([.. columns], [.. literals]);
        (ClauseEnds, RowEnds, LevelEnds) = ([.. clauseEnds], [.. rowEnds], [.. levelEnds]);
    }

    /// <summary>How many words all columns of a step have together.</summary>
    internal int DeskWords => _columns.Length * PopulationTriage.StepWords;

    /// <summary>Where on the desk the column of each literal begins, the literals of all clauses end to end.</summary>
    internal int[] Literals { get; }

    /// <summary>Behind which literal each clause ends.</summary>
    internal int[] ClauseEnds { get; }

    /// <summary>Behind which clause each row ends.</summary>
    internal int[] RowEnds { get; }

    /// <summary>Behind which row each level ends.</summary>
    internal int[] LevelEnds { get; }

    /// <summary>Lays the step of every column side by side.</summary>
    internal void LayOut(ulong[] desk, int from)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            _columns[i].AsSpan(from, PopulationTriage.StepWords).CopyTo(desk.AsSpan(i * PopulationTriage.StepWords, PopulationTriage.StepWords));
        }
    }
}
