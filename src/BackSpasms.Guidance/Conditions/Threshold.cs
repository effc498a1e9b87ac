namespace BackSpasms.Guidance;

/// <summary>A cut on a <see cref="Quantity"/>: at least a value, or below it. The default is 'at least 0'.</summary>
/// <param name="IsBelow">True: holds below <paramref name="Value"/>. False: holds from <paramref name="Value"/> on.</param>
/// <param name="Value">The value of the cut, in the unit of the quantity.</param>
public readonly record struct Threshold(bool IsBelow, int Value)
{
    /// <summary>Whether the threshold holds at a value.</summary>
    /// <param name="value">A value of the quantity.</param>
    public bool HoldsAt(int value) => IsBelow ? value < Value : value >= Value;

    /// <summary>The threshold as text, such as <c>50 or more</c> or <c>under 18</c>.</summary>
    public override string ToString() =>
        IsBelow ? FormattableString.Invariant($"under {Value}") : FormattableString.Invariant($"{Value} or more");
}
