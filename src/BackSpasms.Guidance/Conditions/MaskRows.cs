namespace BackSpasms.Guidance;

/// <summary>
/// A group of conditions as bit masks: one of them holds in a set of findings exactly when some row has, for each of its clauses, a finding of
/// the clause in the set. <see cref="MaskRowsCompiler"/> says when this is exact.
/// </summary>
internal sealed class MaskRows
{
    /// <summary>The sets that the shorter way is for: up to 128 findings, which the built-in guidance and most others have.</summary>
    internal const int NarrowWords = 2;

    private readonly ulong[] _enough;
    private readonly ulong[] _keys;
    private readonly MaskWord[] _parts;
    private readonly int[] _clauseEnds;
    private readonly int[] _rowEnds;
    private readonly ulong[] _pairs;

    /// <summary>Prepares to ask.</summary>
    /// <param name="words">How many words a set has.</param>
    /// <param name="rows">The rows, each a list of clauses, each the words of the clause; the clause that fewest sets meet comes first.</param>
    internal MaskRows(int words, IReadOnlyList<IReadOnlyList<ulong[]>> rows)
    {
        _enough = new ulong[Math.Max(words, NarrowWords)];
        _keys = new ulong[_enough.Length];
        int rowCount = 0, clauseCount = 0, partCount = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            // A finding of a row's only clause is enough, so those rows are one mask; of the others, none is met in a set that meets none of their first clauses.
            Join(rows[i].Count == 1 ? _enough : _keys, rows[i][0]);
            if (rows[i].Count > 1)
            {
                rowCount++;
                clauseCount += rows[i].Count;
                for (var k = 0; k < rows[i].Count; k++)
                {
                    partCount += MaskWord.CountIn(rows[i][k]);
                }
            }
        }

        _parts = new MaskWord[partCount];
        _clauseEnds = new int[clauseCount];
        _rowEnds = new int[rowCount];
        _pairs = new ulong[words <= NarrowWords ? NarrowWords * clauseCount : 0];
        int row = 0, clause = 0, part = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Count > 1)
            {
                for (var k = 0; k < rows[i].Count; k++)
                {
                    part = MaskWord.Fill(_parts, part, rows[i][k]);
                    for (var word = 0; word < rows[i][k].Length && _pairs.Length > 0; word++)
                    {
                        _pairs[(NarrowWords * clause) + word] = rows[i][k][word];
                    }

                    _clauseEnds[clause++] = part;
                }

                _rowEnds[row++] = clause;
            }
        }
    }

    /// <summary>The rows, each a list of clauses, each the bits of the clause.</summary>
    internal IEnumerable<IReadOnlyList<IReadOnlyList<int>>> Rows
    {
        get
        {
            if (Array.Exists(_enough, word => word != 0))
            {
                yield return [MaskWord.BitsOf(MaskWord.Of(_enough))];
            }

            var clause = 0;
            foreach (var end in _rowEnds)
            {
                var row = new List<IReadOnlyList<int>>();
                for (; clause < end; clause++)
                {
                    var start = clause == 0 ? 0 : _clauseEnds[clause - 1];
                    row.Add(MaskWord.BitsOf(_parts.Skip(start).Take(_clauseEnds[clause] - start)));
                }

                yield return row;
            }
        }
    }

    /// <summary>Whether some row is met by a set of literals, one bit each.</summary>
    internal bool AnyHolds(ReadOnlySpan<ulong> set)
    {
        if (Meets(_enough, set))
        {
            return true;
        }

        return Meets(_keys, set) && AnyRowHolds(set);
    }

    /// <summary>The same for a set of two words.</summary>
    internal bool AnyHolds(ulong low, ulong high)
    {
        var enough = _enough;
        if (((enough[0] & low) | (enough[1] & high)) != 0)
        {
            return true;
        }

        var keys = _keys;
        return ((keys[0] & low) | (keys[1] & high)) != 0 && AnyRowHolds(low, high);
    }

    private bool AnyRowHolds(ReadOnlySpan<ulong> set)
    {
        int clause = 0, part = 0;
        foreach (var rowEnd in _rowEnds)
        {
            var met = true;
            while (met && clause < rowEnd)
            {
                var common = 0UL;
                for (var end = _clauseEnds[clause++]; part < end; part++)
                {
                    common |= _parts[part].Mask & set[_parts[part].Word];
                }

                met = common != 0;
            }

            if (met)
            {
                return true;
            }

            clause = rowEnd;
            part = _clauseEnds[rowEnd - 1];
        }

        return false;
    }

    private bool AnyRowHolds(ulong low, ulong high)
    {
        var pairs = _pairs;
        var pair = 0;
        foreach (var rowEnd in _rowEnds)
        {
            var end = 2 * rowEnd;
            while (pair + 1 < pairs.Length && pair < end && ((pairs[pair] & low) | (pairs[pair + 1] & high)) != 0)
            {
                pair += 2;
            }

            if (pair >= end)
            {
                return true;
            }

            pair = end;
        }

        return false;
    }

    private static bool Meets(ulong[] mask, ReadOnlySpan<ulong> set)
    {
        var common = 0UL;
        for (var word = 0; word < set.Length; word++)
        {
            common |= mask[word] & set[word];
        }

        return common != 0;
    }

    private static void Join(ulong[] mask, ulong[] clause)
    {
        for (var word = 0; word < clause.Length; word++)
        {
            mask[word] |= clause[word];
        }
    }
}
