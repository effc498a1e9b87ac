namespace BackSpasms.Guidance;

/// <summary>
/// A group of conditions as bit masks: one of them holds in a set of findings exactly when some row has, for each of its clauses, a finding of
/// the clause in the set. <see cref="MaskRowsCompiler"/> says when this is exact.
/// </summary>
internal sealed class MaskRows
{
    private readonly int _words;
    private readonly ulong[] _clauses;
    private readonly int[] _rowEnds;

    internal MaskRows(int words, IReadOnlyList<IReadOnlyList<ulong[]>> rows)
    {
        _words = words;
        _clauses = [.. rows.SelectMany(row => row).SelectMany(clause => clause)];
        _rowEnds = new int[rows.Count];
        var end = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            end += rows[i].Count * words;
            _rowEnds[i] = end;
        }
    }

    /// <summary>The rows, each a list of clauses, each the bits of the clause.</summary>
    internal IEnumerable<IReadOnlyList<IReadOnlyList<int>>> Rows
    {
        get
        {
            var start = 0;
            foreach (var end in _rowEnds)
            {
                var row = new List<IReadOnlyList<int>>();
                for (var clause = start; clause < end; clause += _words)
                {
                    row.Add([.. Enumerable.Range(0, _words * 64).Where(bit => (_clauses[clause + (bit / 64)] & (1UL << (bit % 64))) != 0)]);
                }

                yield return row;
                start = end;
            }
        }
    }

    /// <summary>Whether some row is met by a set of literals, one bit each.</summary>
    internal bool AnyHolds(ReadOnlySpan<ulong> set)
    {
        if (set.Length == 2)
        {
            return AnyHolds(set[0], set[1]);
        }

        var clauses = _clauses;
        var start = 0;
        foreach (var end in _rowEnds)
        {
            var met = true;
            for (var clause = start; met && clause < end; clause += _words)
            {
                var common = 0UL;
                for (var word = 0; word < set.Length; word++)
                {
                    common |= clauses[clause + word] & set[word];
                }

                met = common != 0;
            }

            if (met)
            {
                return true;
            }

            start = end;
        }

        return false;
    }

    /// <summary>The same for up to 128 findings, which the built-in guidance and most others have.</summary>
    private bool AnyHolds(ulong low, ulong high)
    {
        var clauses = _clauses;
        var clause = 0;
        foreach (var end in _rowEnds)
        {
            while (clause + 1 < clauses.Length && clause < end && ((clauses[clause] & low) | (clauses[clause + 1] & high)) != 0)
            {
                clause += 2;
            }

            if (clause >= end)
            {
                return true;
            }

            clause = end;
        }

        return false;
    }
}
