using System.Numerics;

namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>
/// Counts without diagrams: each run of numbers between thresholds is taken by itself, the ways in which a red flag can hold become clauses of which
/// none may be met, and the answers that meet none are counted by fixing one finding after another and by parts that share no finding.
/// </summary>
internal sealed class CountByClauses
{
    private readonly Dictionary<string, BigInteger> _known = new(StringComparer.Ordinal);

    /// <summary>How many complete answer sets are of an urgency, or above it.</summary>
    internal static BigInteger AtLeast(GuidanceModel guidance, Urgency level)
    {
        var told = guidance.Vocabulary.Findings.Where(finding => finding.IsTold).ToList();
        var ways = guidance.RedFlags.Where(flag => flag.Urgency >= level).SelectMany(flag => Ways(flag.When, holds: true)).ToList();
        var counting = new CountByClauses();
        var met = BigInteger.Zero;
        foreach (var (numbers, weight) in Runs(guidance))
        {
            var clauses = ways
                .Where(way => way.Where(literal => !literal.Key.IsTold).All(literal => literal.Key.Threshold!.Value.HoldsAt(numbers[literal.Key.Quantity!]) == literal.Value))
                .Select(way => way.Where(literal => literal.Key.IsTold).ToDictionary(literal => told.IndexOf(literal.Key), literal => !literal.Value))
                .ToList();
            var all = BigInteger.Pow(2, told.Count);
            met += weight * (all - (counting.Meeting(clauses, out var named) * BigInteger.Pow(2, told.Count - named)));
        }

        return met;
    }

    /// <summary>One number of each run of each quantity, with how many such numbers there are.</summary>
    private static IEnumerable<(Dictionary<Quantity, int> Numbers, BigInteger Weight)> Runs(GuidanceModel guidance)
    {
        IEnumerable<(Dictionary<Quantity, int> Numbers, BigInteger Weight)> runs = [([], BigInteger.One)];
        foreach (var quantity in guidance.Vocabulary.Quantities)
        {
            var cuts = guidance.Vocabulary.Findings.Where(finding => finding.Quantity == quantity).Select(finding => finding.Threshold!.Value.Value);
            var starts = cuts.Append(quantity.Minimum).Append(quantity.Maximum + 1).Distinct().Order().ToList();
            runs = runs.SelectMany(run => starts.SkipLast(1).Select((start, i) =>
                (new Dictionary<Quantity, int>(run.Numbers) { [quantity] = start }, run.Weight * (starts[i + 1] - start)))).ToList();
        }

        return runs;
    }

    /// <summary>The ways in which a condition can hold, or not hold: each way is some findings, present or absent.</summary>
    private static List<Dictionary<Finding, bool>> Ways(Condition condition, bool holds) => condition switch
    {
        Finding finding => [new() { [finding] = holds }],
        NotCondition not => Ways(not.Part, !holds),
        AllCondition all => Chosen(all.Parts, holds ? all.Parts.Count : 1, holds),
        AnyCondition any => Chosen(any.Parts, holds ? 1 : any.Parts.Count, holds),
        CountCondition count => Chosen(count.Parts, holds ? count.Count : count.Parts.Count - count.Count + 1, holds),
        _ => throw new NotSupportedException(condition.GetType().Name),
    };

    /// <summary>The ways in which so many of the parts hold, or do not hold.</summary>
    private static List<Dictionary<Finding, bool>> Chosen(IReadOnlyList<Condition> parts, int count, bool hold)
    {
        var ways = Enumerable.Range(0, count + 1).Select(_ => new List<Dictionary<Finding, bool>>()).ToArray();
        ways[0].Add([]);
        foreach (var part in parts)
        {
            var own = Ways(part, hold);
            for (var k = count; k >= 1; k--)
            {
                ways[k].AddRange(ways[k - 1].SelectMany(_ => own, Joined).OfType<Dictionary<Finding, bool>>());
            }
        }

        return ways[count];
    }

    private static Dictionary<Finding, bool>? Joined(Dictionary<Finding, bool> one, Dictionary<Finding, bool> other)
    {
        var joined = new Dictionary<Finding, bool>(one);
        return other.All(literal => joined.TryAdd(literal.Key, literal.Value) || joined[literal.Key] == literal.Value) ? joined : null;
    }

    /// <summary>How many answers to the findings that clauses name meet every clause.</summary>
    private BigInteger Meeting(List<Dictionary<int, bool>> clauses, out int named)
    {
        clauses = Needed(clauses);
        named = clauses.SelectMany(clause => clause.Keys).Distinct().Count();
        if (clauses.Exists(clause => clause.Count == 0))
        {
            return BigInteger.Zero;
        }

        var product = BigInteger.One;
        foreach (var part in Parts(clauses))
        {
            product *= MeetingPart(part);
        }

        return product;
    }

    private BigInteger MeetingPart(List<Dictionary<int, bool>> clauses)
    {
        var key = string.Join('|', clauses.Select(Text).Order(StringComparer.Ordinal));
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        var free = clauses.SelectMany(clause => clause.Keys).Distinct().Count() - 1;
        var finding = clauses.SelectMany(clause => clause.Keys).GroupBy(each => each).OrderByDescending(each => each.Count()).ThenBy(each => each.Key).First().Key;
        var count = BigInteger.Zero;
        foreach (var present in new[] { true, false })
        {
            var left = clauses
                .Where(clause => !clause.TryGetValue(finding, out var wanted) || wanted != present)
                .Select(clause => clause.Where(literal => literal.Key != finding).ToDictionary())
                .ToList();
            count += Meeting(left, out var named) * BigInteger.Pow(2, free - named);
        }

        _known.Add(key, count);
        return count;
    }

    /// <summary>Without the clauses that follow from another.</summary>
    private static List<Dictionary<int, bool>> Needed(List<Dictionary<int, bool>> clauses)
    {
        var needed = new List<Dictionary<int, bool>>();
        foreach (var clause in clauses.OrderBy(clause => clause.Count))
        {
            if (!needed.Exists(shorter => shorter.All(literal => clause.TryGetValue(literal.Key, out var wanted) && wanted == literal.Value)))
            {
                needed.Add(clause);
            }
        }

        return needed;
    }

    /// <summary>The parts that share no finding.</summary>
    private static List<List<Dictionary<int, bool>>> Parts(List<Dictionary<int, bool>> clauses)
    {
        var parts = new List<(HashSet<int> Findings, List<Dictionary<int, bool>> Clauses)>();
        foreach (var clause in clauses)
        {
            var touched = parts.Where(part => part.Findings.Overlaps(clause.Keys)).ToList();
            parts.RemoveAll(touched.Contains);
            parts.Add(([.. touched.SelectMany(part => part.Findings), .. clause.Keys], [.. touched.SelectMany(part => part.Clauses), clause]));
        }

        return [.. parts.Select(part => part.Clauses)];
    }

    private static string Text(Dictionary<int, bool> clause) =>
        string.Join(',', clause.OrderBy(literal => literal.Key).Select(literal => FormattableString.Invariant($"{(literal.Value ? '+' : '-')}{literal.Key}")));
}
