using System.Numerics;

namespace BackSpasms.Guidance;

/// <summary>
/// Compiles groups of conditions to <see cref="MaskRows"/> where that is exact: every finding stands in one polarity only, every quantity has a number
/// at which none of its thresholds (in the polarity used) holds, and no row needs two thresholds that exclude each other.
/// Then the least that open answers can do is to make all literals false at once, and the most is to make any one row true.
/// </summary>
/// <remarks>It runs before the first outcome of a process, so it keeps to loops and to types that the runtime has compiled already.</remarks>
internal sealed class MaskRowsCompiler
{
    /// <summary>The most rows that one condition may expand to before the diagrams take over.</summary>
    internal const int MaxRows = 4096;

    /// <summary>The most clauses that those rows may have together: few rows can be long.</summary>
    internal const int MaxClauses = 65_536;

    /// <summary>What the rows of all conditions together may have more, for each condition: a model with many plain conditions is as good as one with few.</summary>
    private const int MoreForEachCondition = 16;

    /// <summary>The same for a condition that is only looked through: a model can have thousands of conditions, and diagrams do well without this.</summary>
    private const int MaxClausesLookedThrough = 8192;

    private readonly IReadOnlyList<Finding> _findings;
    private readonly Func<Finding, int> _bitOf;
    private readonly int _words;
    private readonly ulong[] _measured;
    private readonly Dictionary<string, ThresholdsUsed> _thresholds = new(StringComparer.Ordinal);
    private int _maxClauses = MaxClauses;
    private ulong[]?[]? _clauses;

    /// <summary>Prepares to compile.</summary>
    /// <param name="findings">All findings, in the order of their bits.</param>
    /// <param name="bitOf">The bit of a finding.</param>
    internal MaskRowsCompiler(IReadOnlyList<Finding> findings, Func<Finding, int> bitOf)
    {
        _findings = findings;
        _bitOf = bitOf;
        _words = (findings.Count + 63) / 64;
        _measured = new ulong[_words];
        Flipped = new ulong[_words];
    }

    /// <summary>The findings that stand for their absence: their present and absent bits change places before rows are asked.</summary>
    internal ulong[] Flipped { get; }

    /// <summary>The rows of each group; null where masks would not be exact.</summary>
    internal MaskRows[]? Compile(IReadOnlyList<IReadOnlyList<Condition>> groups)
    {
        var conditions = new List<Condition>();
        foreach (var group in groups)
        {
            conditions.AddRange(group);
        }

        if (!CanBeExact(conditions, out var canExclude))
        {
            return null;
        }

        var compiled = new MaskRows[groups.Count];
        for (var i = 0; i < groups.Count; i++)
        {
            var more = (int)Math.Min((long)MoreForEachCondition * groups[i].Count, int.MaxValue - MaxClauses);
            var rows = Disjoin(RowsOfAll(groups[i], positive: true), MaxRows + more, MaxClauses + more);
            if (rows is null || (canExclude && !rows.TrueForAll(HasNoExcludingThresholds)))
            {
                return null;
            }

            compiled[i] = new MaskRows(_words, rows.ConvertAll<IReadOnlyList<ulong[]>>(RarestFirst));
        }

        return compiled;
    }

    /// <summary>Whether a condition can be evaluated part by part, exactly: as masks would be, but however many rows it has.</summary>
    internal bool IsExact(Condition condition)
    {
        _maxClauses = MaxClausesLookedThrough;
        return CanBeExact([condition], out var canExclude) &&
            (!canExclude || (Rows(condition, positive: true) is { } rows && rows.TrueForAll(HasNoExcludingThresholds)));
    }

    /// <summary>Whether polarities and quantities allow masks; rows have to be looked at only where two thresholds can exclude each other.</summary>
    private bool CanBeExact(List<Condition> conditions, out bool canExclude)
    {
        var seenPositive = new ulong[_words];
        foreach (var condition in conditions)
        {
            NotePolarity(condition, positive: true, seenPositive);
        }

        canExclude = false;
        for (var word = 0; word < _words; word++)
        {
            if ((seenPositive[word] & Flipped[word]) != 0)
            {
                return false;
            }
        }

        foreach (var each in _thresholds)
        {
            if (!each.Value.CanAllFail)
            {
                return false;
            }

            canExclude |= each.Value.CanExclude;
        }

        return true;
    }

    private void NotePolarity(Condition condition, bool positive, ulong[] seenPositive)
    {
        switch (condition)
        {
            case Finding finding:
                var bit = _bitOf(finding);
                (positive ? seenPositive : Flipped)[bit / 64] |= 1UL << (bit % 64);
                if (!finding.IsTold)
                {
                    _measured[bit / 64] |= 1UL << (bit % 64);
                    ThresholdsUsed.In(_thresholds, finding.Quantity!).Add(finding.Threshold!.Value, positive);
                }

                break;
            case NotCondition not:
                NotePolarity(not.Part, !positive, seenPositive);
                break;
            case CompoundCondition compound:
                foreach (var part in compound.PartArray)
                {
                    NotePolarity(part, positive, seenPositive);
                }

                break;
        }
    }

    /// <summary>
    /// The clause that fewest people meet stands first, so that most rows are done with at it: one without numbers, which everybody has, and of few findings.
    /// </summary>
    private List<ulong[]> RarestFirst(List<ulong[]> row)
    {
        var rarest = 0;
        var least = int.MaxValue;
        for (var i = 0; i < row.Count && row.Count > 1; i++)
        {
            var weight = 0;
            for (var word = 0; word < _words; word++)
            {
                weight += BitOperations.PopCount(row[i][word]) + ((row[i][word] & _measured[word]) != 0 ? _findings.Count : 0);
            }

            if (weight < least)
            {
                (rarest, least) = (i, weight);
            }
        }

        if (rarest == 0)
        {
            return row;
        }

        var ordered = new List<ulong[]>(row);
        (ordered[0], ordered[rarest]) = (row[rarest], row[0]);
        return ordered;
    }

    /// <summary>Whether no two clauses of a row need thresholds that exclude each other.</summary>
    private bool HasNoExcludingThresholds(List<ulong[]> row)
    {
        Dictionary<string, ThresholdClauses>? clauses = null;
        for (var clause = 0; clause < row.Count; clause++)
        {
            for (var word = 0; word < _words; word++)
            {
                for (var bits = row[clause][word] & _measured[word]; bits != 0; bits &= bits - 1)
                {
                    var threshold = _findings[(word * 64) + BitOperations.TrailingZeroCount(bits)];
                    var isFlipped = (Flipped[word] & bits & (~bits + 1)) != 0;
                    ThresholdClauses.In(clauses ??= new Dictionary<string, ThresholdClauses>(StringComparer.Ordinal), threshold.Quantity!).Add(threshold.Threshold!.Value, !isFlipped, clause);
                }
            }
        }

        if (clauses is not null)
        {
            foreach (var each in clauses)
            {
                if (each.Value.Exclude)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The condition as rows of clauses; null where there would be too many.</summary>
    private List<List<ulong[]>>? Rows(Condition condition, bool positive)
    {
        switch (condition)
        {
            case Finding finding:
                return [[Clause(_bitOf(finding))]];
            case NotCondition not:
                return Rows(not.Part, !positive);
            case CountCondition count:
                var needed = positive ? count.Count : count.Parts.Count - count.Count + 1;
                return AtLeast(needed, [.. RowsOfAll(count.Parts, positive)]);
            case AllCondition all when positive:
                return Conjoin(RowsOfAll(all.Parts, positive));
            case AnyCondition any when !positive:
                return Conjoin(RowsOfAll(any.Parts, positive));
            default:
                return Disjoin(RowsOfAll(((CompoundCondition)condition).Parts, positive), MaxRows, _maxClauses);
        }
    }

    private IEnumerable<List<List<ulong[]>>?> RowsOfAll(IReadOnlyList<Condition> parts, bool positive)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            yield return Rows(parts[i], positive);
        }
    }

    private ulong[] Clause(int bit)
    {
        _clauses ??= new ulong[_findings.Count][];
        if (_clauses[bit] is { } known)
        {
            return known;
        }

        var clause = new ulong[_words];
        clause[bit / 64] = 1UL << (bit % 64);
        _clauses[bit] = clause;
        return clause;
    }

    /// <summary>At least so many of the parts, from the last part back: rows[k] = at least k of the parts seen so far.</summary>
    private List<List<ulong[]>>? AtLeast(int needed, List<List<List<ulong[]>>?> parts)
    {
        var rows = new List<List<ulong[]>>[needed + 1];
        rows[0] = [[]];
        for (var k = 1; k <= needed; k++)
        {
            rows[k] = [];
        }

        for (var i = parts.Count - 1; i >= 0; i--)
        {
            // Only what the parts before can still complete is needed, and no more than there are.
            for (var k = Math.Min(needed, parts.Count - i); k >= Math.Max(1, needed - i); k--)
            {
                if (Disjoin([Conjoin([parts[i], rows[k - 1]]), rows[k]], MaxRows, _maxClauses) is not { } joined)
                {
                    return null;
                }

                rows[k] = joined;
            }
        }

        return rows[needed];
    }

    private List<List<ulong[]>>? Conjoin(IEnumerable<List<List<ulong[]>>?> parts)
    {
        var product = new List<List<ulong[]>> { new() };
        var clauses = 0L;
        foreach (var rows in parts)
        {
            if (rows is null)
            {
                return null;
            }

            var more = 0L;
            foreach (var row in rows)
            {
                more += row.Count;
            }

            clauses = (clauses * rows.Count) + (product.Count * more);
            if ((long)rows.Count * product.Count > MaxRows || clauses > _maxClauses)
            {
                return null;
            }

            var longer = new List<List<ulong[]>>(product.Count * rows.Count);
            foreach (var left in product)
            {
                foreach (var right in rows)
                {
                    var row = new List<ulong[]>(left.Count + right.Count);
                    row.AddRange(left);
                    row.AddRange(right);
                    longer.Add(row);
                }
            }

            product = longer;
        }

        return product;
    }

    /// <summary>All rows of all parts; those of a single clause become one clause.</summary>
    private List<List<ulong[]>>? Disjoin(IEnumerable<List<List<ulong[]>>?> parts, int maxRows, int maxClauses)
    {
        var joined = new List<List<ulong[]>>();
        var clauses = 0;
        ulong[]? single = null;
        foreach (var rows in parts)
        {
            if (rows is null || rows.Count + joined.Count > maxRows)
            {
                return null;
            }

            foreach (var row in rows)
            {
                if (row.Count != 1)
                {
                    joined.Add(row);
                    clauses += row.Count;
                    if (clauses > maxClauses)
                    {
                        return null;
                    }

                    continue;
                }

                if (single is null)
                {
                    single = new ulong[_words];
                    joined.Insert(0, [single]);
                }

                for (var word = 0; word < _words; word++)
                {
                    single[word] |= row[0][word];
                }
            }
        }

        return joined;
    }
}
