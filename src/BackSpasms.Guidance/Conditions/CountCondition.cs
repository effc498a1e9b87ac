namespace BackSpasms.Guidance;

/// <summary>A condition that holds when at least <see cref="Count"/> of its parts hold.</summary>
public sealed class CountCondition : CompoundCondition
{
    internal CountCondition(int count, Condition[] parts)
        : base(parts) =>
        Count = count >= 1 && count <= parts.Length
            ? count
            : throw new ArgumentOutOfRangeException(nameof(count), count, $"The count must be from 1 to the number of parts, {parts.Length}.");

    /// <summary>How many parts must hold: from 1 to the number of parts.</summary>
    public int Count { get; }

    internal override Condition Map(Func<Finding, Finding> map) => new CountCondition(Count, MapParts(map));

    internal override string Text(Func<Finding, string> name) =>
        FormattableString.Invariant($"at least {Count} of ({string.Join(", ", Parts.Select(part => part.Text(name)))})");

    private protected override bool HasSameParts(Condition other) => Count == ((CountCondition)other).Count && base.HasSameParts(other);

    private protected override int ComputeHash() => unchecked((base.ComputeHash() * 397) ^ Count);
}
