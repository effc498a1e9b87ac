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

    private readonly IReadOnlyList<Finding> _findings;
    private readonly Func<Finding, int> _bitOf;
    private readonly int _words;

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
        var seenPositive = new ulong[_words];
        foreach (var condition in groups.SelectMany(group => group))
        {
            NotePolarity(condition, positive: true, seenPositive);
        }

        for (var word = 0; word < _words; word++)
        {
            if ((seenPositive[word] & Flipped[word]) != 0)
            {
                return null;
            }
        }

        if (!EveryQuantityCanBeSilent(seenPositive))
        {
            return null;
        }

        var compiled = new MaskRows[groups.Count];
        for (var i = 0; i < groups.Count; i++)
        {
            var rows = Disjoin(groups[i].Select(condition => Rows(condition, positive: true)));
            if (rows is null || !rows.TrueForAll(HasNoExcludingThresholds))
            {
                return null;
            }

            compiled[i] = new MaskRows(_words, rows);
        }

        return compiled;
    }

    private static List<List<ulong[]>>? Conjoin(IEnumerable<List<List<ulong[]>>?> parts)
    {
        var product = new List<List<ulong[]>> { new() };
        foreach (var rows in parts)
        {
            if (rows is null || (long)rows.Count * product.Count > MaxRows)
            {
                return null;
            }

            product = [.. product.SelectMany(_ => rows, (left, right) => left.Concat(right).ToList())];
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

    private bool EveryQuantityCanBeSilent(ulong[] seenPositive)
    {
        var used = _findings.Where(finding => !finding.IsTold && (Has(seenPositive, finding) || Has(Flipped, finding)));
        return used.GroupBy(finding => finding.Quantity!).All(group =>
        {
            // Literals are intervals: a number at which none holds is just below the least 'from here on', and not below any 'up to here'.
            var silentTo = group.Select(Interval).Where(interval => interval.To == group.Key.Maximum).Select(interval => interval.From - 1).Append(group.Key.Maximum).Min();
            var silentFrom = group.Select(Interval).Where(interval => interval.From == group.Key.Minimum).Select(interval => interval.To + 1).Append(group.Key.Minimum).Max();
            return silentFrom <= silentTo;
        });
    }

    private bool HasNoExcludingThresholds(List<ulong[]> row)
    {
        var thresholds = row
            .SelectMany((clause, index) => _findings.Where(finding => !finding.IsTold && Has(clause, finding)).Select(finding => (finding, index)))
            .ToList();
        return thresholds.TrueForAll(one => thresholds.TrueForAll(other =>
            one.index >= other.index || one.finding.Quantity != other.finding.Quantity || Overlap(Interval(one.finding), Interval(other.finding))));

        static bool Overlap((int From, int To) one, (int From, int To) other) => one.From <= other.To && other.From <= one.To;
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
                var bit = _bitOf(finding);
                var clause = new ulong[_words];
                clause[bit / 64] = 1UL << (bit % 64);
                return [[clause]];
            case NotCondition not:
                return Rows(not.Part, !positive);
            case CountCondition count:
                var needed = positive ? count.Count : count.Parts.Count - count.Count + 1;
                return AtLeast(needed, [.. count.Parts.Select(part => Rows(part, positive))], 0);
            case AllCondition all when positive:
                return Conjoin(all.Parts.Select(part => Rows(part, positive)));
            case AnyCondition any when !positive:
                return Conjoin(any.Parts.Select(part => Rows(part, positive)));
            default:
                return Disjoin(((CompoundCondition)condition).Parts.Select(part => Rows(part, positive)));
        }
    }

    private List<List<ulong[]>>? AtLeast(int needed, List<List<List<ulong[]>>?> parts, int from)
    {
        if (needed == 0)
        {
            return [[]];
        }

        if (parts.Count - from < needed)
        {
            return [];
        }

        var with = AtLeast(needed - 1, parts, from + 1);
        return Disjoin([Conjoin([parts[from], with]), AtLeast(needed, parts, from + 1)]);
    }

    /// <summary>All rows of all parts; those of a single clause become one clause.</summary>
    private List<List<ulong[]>>? Disjoin(IEnumerable<List<List<ulong[]>>?> parts)
    {
        var joined = new List<List<ulong[]>>();
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
