namespace BackSpasms.Guidance;

/// <summary>What is known of a quantity: not asked (the default), unsure, or a number.</summary>
public readonly record struct QuantityAnswer
{
    private readonly bool _isGiven;
    private readonly int _number;

    private QuantityAnswer(bool isGiven, bool isUnsure, int number)
    {
        _isGiven = isGiven;
        IsUnsure = isUnsure;
        _number = number;
    }

    /// <summary>The person was not asked yet.</summary>
    public static QuantityAnswer NotAsked => default;

    /// <summary>The person was asked and does not know.</summary>
    public static QuantityAnswer Unsure => new(isGiven: false, isUnsure: true, 0);

    /// <summary>Whether the person was asked and does not know.</summary>
    public bool IsUnsure { get; }

    /// <summary>Whether the person was asked.</summary>
    public bool IsAsked => _isGiven || IsUnsure;

    /// <summary>The number given, in the unit of the quantity; null where none was.</summary>
    public int? Number => _isGiven ? _number : null;

    /// <summary>The number, <c>unsure</c> or <c>not asked</c>.</summary>
    public override string ToString() =>
        Number is { } number ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : IsUnsure ? "unsure" : "not asked";

    internal static QuantityAnswer Given(int number) => new(isGiven: true, isUnsure: false, number);
}
