namespace BackSpasms.Guidance;

/// <summary>
/// Compiles groups of conditions to <see cref="MaskRows"/> where that is exact: every finding stands in one polarity only, every quantity has a number
/// at which none of its thresholds (in the polarity used) holds, and no row needs two thresholds that exclude each other.
/// Then the least that open answers can do is to make all literals false at once, and the most is to make any one row true.
/// </summary>
internal sealed class MaskRowsCompiler
{
    /// <summary>The most rows that one condition may expand to before the diagrams take over.</summary>
    internal const int MaxRows = 4096;

    /// <summary>The most clauses that those rows may have together: few rows can be long.</summary>
    internal const int MaxClauses = 65_536;

    /// <summary>The same for a condition that is only looked through: a model can have thousands of conditions, and diagrams do well without this.</summary>
    private const int MaxClausesLookedThrough = 8192;

    private readonly IReadOnlyList<Finding> _findings;
    private readonly Func<Finding, int> _bitOf;
    private readonly int _words;
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
        Flipped = new ulong[_words];
    }

    /// <summary>The findings that stand for their absence: their present and absent bits change places before rows are asked.</summary>
    internal ulong[] Flipped { get; }

    /// <summary>The rows of each group; null where masks would not be exact.</summary>
    internal MaskRows[]? Compile(IReadOnlyList<IReadOnlyList<Condition>> groups)
    {
        if (!CanBeExact(groups.SelectMany(group => group), out var canExclude))
        {
            return null;
        }

        var compiled = new MaskRows[groups.Count];
        for (var i = 0; i < groups.Count; i++)
        {
            var rows = Disjoin(groups[i].Select(condition => Rows(condition, positive: true)));
            if (rows is null || (canExclude && !rows.TrueForAll(HasNoExcludingThresholds)))
            {
                return null;
            }

            compiled[i] = new MaskRows(_words, rows.ConvertAll(RarestFirst));
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
    private bool CanBeExact(IEnumerable<Condition> conditions, out bool canExclude)
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

        foreach (var group in _findings.Where(finding => !finding.IsTold && (Has(seenPositive, finding) || Has(Flipped, finding))).GroupBy(finding => finding.Quantity!, Interval))
        {
            if (!CanBeSilent(group.Key, group))
            {
                return false;
            }

            canExclude |= group.Max(interval => interval.From) > group.Min(interval => interval.To);
        }

        return true;
    }

    /// <summary>
    /// The clause that fewest people meet stands first, so that most rows are done with at it: one without numbers, which everybody has, and of few findings.
    /// </summary>
    private List<ulong[]> RarestFirst(List<ulong[]> row) =>
        row.Count < 2 ? row : [.. row.OrderBy(clause => Thresholds(clause).Any()).ThenBy(clause => clause.Sum(BitCount))];

    private static int BitCount(ulong bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1)
        {
            count++;
        }

        return count;
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

            clauses = (clauses * rows.Count) + ((long)product.Count * rows.Sum(row => row.Count));
            if ((long)rows.Count * product.Count > MaxRows || clauses > _maxClauses)
            {
                return null;
            }

            if (rows.Count == 1)
            {
                product.ForEach(row => row.AddRange(rows[0]));
            }
            else
            {
                product = [.. product.SelectMany(_ => rows, (left, right) => left.Concat(right).ToList())];
            }
        }

        return product;
    }

    private void NotePolarity(Condition condition, bool positive, ulong[] seenPositive)
    {
        switch (condition)
        {
            case Finding finding:
                var bit = _bitOf(finding);
                (positive ? seenPositive : Flipped)[bit / 64] |= 1UL << (bit % 64);
                break;
            case NotCondition not:
                NotePolarity(not.Part, !positive, seenPositive);
                break;
            case CompoundCondition compound:
                foreach (var part in compound.Parts)
                {
                    NotePolarity(part, positive, seenPositive);
                }

                break;
        }
    }

    private static bool CanBeSilent(Quantity quantity, IEnumerable<(int From, int To)> intervals)
    {
        // Literals are intervals: a number at which none holds is just below the least 'from here on', and not below any 'up to here'.
        var silentTo = intervals.Where(interval => interval.To == quantity.Maximum).Select(interval => interval.From - 1).Append(quantity.Maximum).Min();
        var silentFrom = intervals.Where(interval => interval.From == quantity.Minimum).Select(interval => interval.To + 1).Append(quantity.Minimum).Max();
        return silentFrom <= silentTo;
    }

    /// <summary>
    /// Whether no two clauses of a row need thresholds that exclude each other. One that holds up to a number and one that holds from a number on do so
    /// where they do not meet; so of each sort the narrowest is enough, and the narrowest of another clause.
    /// </summary>
    private bool HasNoExcludingThresholds(List<ulong[]> row)
    {
        var narrowest = new Dictionary<Quantity, (NarrowestClauses UpTo, NarrowestClauses FromOn)>();
        for (var index = 0; index < row.Count; index++)
        {
            foreach (var threshold in Thresholds(row[index]))
            {
                var interval = Interval(threshold);
                var quantity = threshold.Quantity!;
                var (upTo, fromOn) = narrowest.TryGetValue(quantity, out var known) ? known : (NarrowestClauses.None, NarrowestClauses.None);
                narrowest[quantity] = interval.From == quantity.Minimum
                    ? (upTo.With(interval.To, index), fromOn)
                    : (upTo, fromOn.With(-(long)interval.From, index));
            }
        }

        return narrowest.Values.All(each => each.UpTo.Pairs(each.FromOn).All(pair => pair.One >= -pair.Other));
    }

    private IEnumerable<Finding> Thresholds(ulong[] clause)
    {
        for (var word = 0; word < clause.Length; word++)
        {
            for (var bits = clause[word]; bits != 0; bits &= bits - 1)
            {
                var bit = (word * 64) + LowestBit(bits);
                if (!_findings[bit].IsTold)
                {
                    yield return _findings[bit];
                }
            }
        }
    }

    private static int LowestBit(ulong bits)
    {
        var bit = 0;
        for (var lowest = bits & (~bits + 1); lowest > 1; lowest >>= 1)
        {
            bit++;
        }

        return bit;
    }

    /// <summary>The numbers at which the literal of a threshold holds, in the polarity used.</summary>
    private (int From, int To) Interval(Finding threshold)
    {
        var quantity = threshold.Quantity!;
        var cut = threshold.Threshold!.Value;
        return cut.IsBelow != Has(Flipped, threshold) ? (quantity.Minimum, cut.Value - 1) : (cut.Value, quantity.Maximum);
    }

    private bool Has(ulong[] set, Finding finding)
    {
        var bit = _bitOf(finding);
        return (set[bit / 64] & (1UL << (bit % 64))) != 0;
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
                return AtLeast(needed, [.. count.Parts.Select(part => Rows(part, positive))]);
            case AllCondition all when positive:
                return Conjoin(all.Parts.Select(part => Rows(part, positive)));
            case AnyCondition any when !positive:
                return Conjoin(any.Parts.Select(part => Rows(part, positive)));
            default:
                return Disjoin(((CompoundCondition)condition).Parts.Select(part => Rows(part, positive)));
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
                if (Disjoin([Conjoin([parts[i], rows[k - 1]]), rows[k]]) is not { } joined)
                {
                    return null;
                }

                rows[k] = joined;
            }
        }

        return rows[needed];
    }

    /// <summary>All rows of all parts; those of a single clause become one clause.</summary>
    private List<List<ulong[]>>? Disjoin(IEnumerable<List<List<ulong[]>>?> parts)
    {
        var joined = new List<List<ulong[]>>();
        var clauses = 0;
        ulong[]? single = null;
        foreach (var rows in parts)
        {
            if (rows is null || rows.Count + joined.Count > MaxRows)
            {
                return null;
            }

            foreach (var row in rows)
            {
                if (row.Count != 1)
                {
                    joined.Add(row);
                    clauses += row.Count;
                    if (clauses > _maxClauses)
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

    /// <summary>The least value of all clauses, and the least of another clause than that one.</summary>
    private readonly record struct NarrowestClauses(long Value, int Clause, long OtherValue, int OtherClause)
    {
        internal static readonly NarrowestClauses None = new(0, -1, 0, -1);

        internal NarrowestClauses With(long value, int clause) =>
            Clause < 0 || (clause == Clause && value < Value) ? this with { Value = value, Clause = clause }
            : clause == Clause ? this
            : value < Value ? new NarrowestClauses(value, clause, Value, Clause)
            : OtherClause < 0 || value < OtherValue ? this with { OtherValue = value, OtherClause = clause }
            : this;

        /// <summary>The pairs of different clauses among which the narrowest are.</summary>
        internal IEnumerable<(long One, long Other)> Pairs(NarrowestClauses other)
        {
            foreach (var (value, clause) in new[] { (Value, Clause), (OtherValue, OtherClause) })
            {
                foreach (var (otherValue, otherClause) in new[] { (other.Value, other.Clause), (other.OtherValue, other.OtherClause) })
                {
                    if (clause >= 0 && otherClause >= 0 && clause != otherClause)
                    {
                        yield return (value, otherValue);
                    }
                }
            }
        }
    }
}
