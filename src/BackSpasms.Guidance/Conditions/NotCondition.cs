namespace BackSpasms.Guidance;

/// <summary>A condition that holds when its part does not. What is not known is not taken for absent.</summary>
public sealed class NotCondition : Condition
{
    internal NotCondition(Condition part)
    {
        Part = part;
        TermCount = part.TermCount;
        Depth = part.Depth < MaxDepth
            ? part.Depth + 1
            : throw new ArgumentException($"A condition may be nested at most {MaxDepth} deep; this one is {part.Depth + 1} deep.", nameof(part));
    }

    /// <summary>What must not hold.</summary>
    public Condition Part { get; }

    internal override int TermCount { get; }

    internal override int Depth { get; }

    internal override string Text(Func<Finding, string> name) =>
        Part is CompoundCondition { Parts.Count: > 1 } ? $"not ({Part.Text(name)})" : $"not {Part.Text(name)}";

    internal override void Collect(Action<Finding> visit) => Part.Collect(visit);

    internal override Condition Map(Func<Finding, Finding> map) => new NotCondition(Part.Map(map));

    private protected override bool HasSameParts(Condition other) => Part.Equals(((NotCondition)other).Part);

    private protected override int ComputeHash() => ~Part.GetHashCode();
}
