namespace BackSpasms.Guidance;

/// <summary>A condition made of several parts.</summary>
public abstract class CompoundCondition : Condition
{
    private protected CompoundCondition(Condition[] parts)
    {
        if (parts.Length == 0)
        {
            throw new ArgumentException("A condition needs at least one part; none was given.", nameof(parts));
        }

        var terms = 0;
        var depth = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i] ?? throw new ArgumentException($"Part {i} of the condition is nothing (null).", nameof(parts));
            terms += part.TermCount;
            depth = Math.Max(depth, part.Depth);
        }

        PartArray = parts;
        Parts = Array.AsReadOnly(parts);
        TermCount = terms <= MaxTerms
            ? terms
            : throw new ArgumentException($"A condition may name at most {MaxTerms} findings; this one names {terms}.", nameof(parts));
        Depth = depth < MaxDepth
            ? depth + 1
            : throw new ArgumentException($"A condition may be nested at most {MaxDepth} deep; this one is {depth + 1} deep.", nameof(parts));
    }

    /// <summary>The parts, in declared order; never empty.</summary>
    public IReadOnlyList<Condition> Parts { get; }

    /// <summary>The same parts, for loops.</summary>
    internal Condition[] PartArray { get; }

    internal sealed override int TermCount { get; }

    internal sealed override int Depth { get; }

    internal sealed override void Collect(Action<Finding> visit)
    {
        foreach (var part in PartArray)
        {
            part.Collect(visit);
        }
    }

    /// <summary>The parts over other objects for their findings.</summary>
    private protected Condition[] MapParts(Func<Finding, Finding> map) => [.. Parts.Select(part => part.Map(map))];

    private protected override bool HasSameParts(Condition other) => Parts.SequenceEqual(((CompoundCondition)other).Parts);

    private protected override int ComputeHash()
    {
        var hash = StringComparer.Ordinal.GetHashCode(GetType().Name);
        foreach (var part in Parts)
        {
            hash = unchecked((hash * 397) ^ part.GetHashCode());
        }

        return hash;
    }

    private protected string Join(string separator, Func<Finding, string> name) =>
        string.Join(
            separator,
            Parts.Select(part => part is CompoundCondition { Parts.Count: > 1 } and not CountCondition ? $"({part.Text(name)})" : part.Text(name)));
}
