namespace BackSpasms.Guidance;

/// <summary>
/// How urgent a presentation is, as far as its answers tell: never below <see cref="AtLeast"/> and never above <see cref="AtMost"/>, whatever the open
/// answers turn out to be. The default is self-care to emergency: nothing is known.
/// </summary>
/// <remarks>A value: equal when both ends are. It has no order, since ranges overlap.</remarks>
public readonly struct UrgencyRange : IEquatable<UrgencyRange>
{
    // Stored as the distance from the top, so that the default is the widest range.
    private readonly byte _belowEmergency;
    private readonly byte _atLeast;

    /// <summary>Makes a range.</summary>
    /// <param name="atLeast">The least urgency.</param>
    /// <param name="atMost">The greatest urgency, not below <paramref name="atLeast"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is no urgency, or the greatest is below the least.</exception>
    public UrgencyRange(Urgency atLeast, Urgency atMost)
    {
        if (atLeast is < Urgency.SelfCare or > Urgency.Emergency)
        {
            throw new ArgumentOutOfRangeException(nameof(atLeast), atLeast, "An urgency is SelfCare, Routine, Urgent or Emergency.");
        }

        if (atMost < atLeast || atMost > Urgency.Emergency)
        {
            throw new ArgumentOutOfRangeException(nameof(atMost), atMost, $"The greatest urgency must be from {atLeast} to Emergency.");
        }

        _atLeast = (byte)atLeast;
        _belowEmergency = (byte)(Urgency.Emergency - atMost);
    }

    private UrgencyRange(byte atLeast, byte belowEmergency)
    {
        _atLeast = atLeast;
        _belowEmergency = belowEmergency;
    }

    /// <summary>The urgency that holds whatever the open answers turn out to be.</summary>
    public Urgency AtLeast => (Urgency)_atLeast;

    /// <summary>The highest urgency that the open answers could still reach.</summary>
    public Urgency AtMost => Urgency.Emergency - _belowEmergency;

    /// <summary>Whether both ends are the same.</summary>
    public bool IsExact => AtLeast == AtMost;

    /// <summary>Whether two ranges have the same ends.</summary>
    /// <param name="left">One range.</param>
    /// <param name="right">The other range.</param>
    public static bool operator ==(UrgencyRange left, UrgencyRange right) => left.Equals(right);

    /// <summary>Whether two ranges differ.</summary>
    /// <param name="left">One range.</param>
    /// <param name="right">The other range.</param>
    public static bool operator !=(UrgencyRange left, UrgencyRange right) => !left.Equals(right);

    /// <summary>Whether an urgency lies in the range.</summary>
    /// <param name="urgency">The urgency.</param>
    public bool Contains(Urgency urgency) => urgency >= AtLeast && urgency <= AtMost;

    /// <inheritdoc/>
    public bool Equals(UrgencyRange other) => _atLeast == other._atLeast && _belowEmergency == other._belowEmergency;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UrgencyRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_atLeast * 4) + _belowEmergency;

    /// <summary>A range of ends that are known to be urgencies in order.</summary>
    internal static UrgencyRange OfOrdered(Urgency atLeast, Urgency atMost) => new((byte)atLeast, (byte)(Urgency.Emergency - atMost));

    /// <summary>The ends in words, such as <c>routine to emergency</c>, or one where both are the same.</summary>
    public override string ToString() => IsExact ? AtLeast.Name : $"{AtLeast.Name} to {AtMost.Name}";
}
