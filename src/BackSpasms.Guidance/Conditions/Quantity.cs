namespace BackSpasms.Guidance;

/// <summary>
/// A whole number that a person is asked for, such as age in years. Conditions use its <see cref="AtLeast">thresholds</see>;
/// one given number answers all of them at once, so that they never contradict each other.
/// </summary>
/// <remarks>Two quantities are equal when they have the same id, unit and range; their wording does not count.</remarks>
public sealed class Quantity : IEquatable<Quantity>
{
    /// <summary>Defines a quantity.</summary>
    /// <param name="id">Stable kebab-case id, <c>prefix/id</c> in an extension.</param>
    /// <param name="label">A few words for lists, in lower case.</param>
    /// <param name="question">The question as a lay person is asked it.</param>
    /// <param name="unit">The unit, such as <c>years</c>.</param>
    /// <param name="minimum">The least value allowed.</param>
    /// <param name="maximum">The greatest value allowed.</param>
    /// <param name="clarification">What the number means, where a lay person could get it wrong.</param>
    /// <exception cref="ArgumentException">A text is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximum"/> is not above <paramref name="minimum"/>.</exception>
    public Quantity(string id, string label, string question, string unit, int minimum, int maximum, string? clarification = null)
    {
        Id = Require.Text(id, nameof(id));
        Label = Require.Text(label, nameof(label));
        Question = Require.Text(question, nameof(question));
        Unit = Require.Text(unit, nameof(unit));
        Minimum = minimum;
        Maximum = maximum > minimum
            ? maximum
            : throw new ArgumentOutOfRangeException(nameof(maximum), maximum, FormattableString.Invariant($"The maximum of quantity '{id}' must be above its minimum, {minimum}."));
        Clarification = clarification;
    }

    /// <summary>The stable id, such as <c>age</c>.</summary>
    public string Id { get; }

    /// <summary>A few words for lists.</summary>
    public string Label { get; }

    /// <summary>The question as a lay person is asked it.</summary>
    public string Question { get; }

    /// <summary>The unit, such as <c>years</c>.</summary>
    public string Unit { get; }

    /// <summary>The least value allowed.</summary>
    public int Minimum { get; }

    /// <summary>The greatest value allowed.</summary>
    public int Maximum { get; }

    /// <summary>What the number means; null where the question says it all.</summary>
    public string? Clarification { get; }

    /// <summary>Whether two quantities have the same id, unit and range.</summary>
    /// <param name="left">One quantity.</param>
    /// <param name="right">The other quantity.</param>
    public static bool operator ==(Quantity? left, Quantity? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two quantities differ in id, unit or range.</summary>
    /// <param name="left">One quantity.</param>
    /// <param name="right">The other quantity.</param>
    public static bool operator !=(Quantity? left, Quantity? right) => !(left == right);

    /// <summary>A finding that holds from a value on.</summary>
    /// <param name="value">The least value at which it holds: above <see cref="Minimum"/>, at most <see cref="Maximum"/>.</param>
    /// <param name="id">The id of the finding.</param>
    /// <param name="label">A few words for lists and reasons.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold would hold always or never.</exception>
    public Finding AtLeast(int value, string id, string label) => Cut(isBelow: false, value, id, label);

    /// <summary>A finding that holds below a value.</summary>
    /// <param name="value">The least value at which it no longer holds: above <see cref="Minimum"/>, at most <see cref="Maximum"/>.</param>
    /// <param name="id">The id of the finding.</param>
    /// <param name="label">A few words for lists and reasons.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold would hold always or never.</exception>
    public Finding Below(int value, string id, string label) => Cut(isBelow: true, value, id, label);

    /// <inheritdoc/>
    public bool Equals(Quantity? other) =>
        ReferenceEquals(this, other) ||
        (other is not null &&
            string.Equals(Id, other.Id, StringComparison.Ordinal) &&
            string.Equals(Unit, other.Unit, StringComparison.Ordinal) &&
            Minimum == other.Minimum &&
            Maximum == other.Maximum);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Quantity);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal bool HasSameWording(Quantity other) =>
        string.Equals(Label, other.Label, StringComparison.Ordinal) &&
        string.Equals(Question, other.Question, StringComparison.Ordinal) &&
        string.Equals(Clarification, other.Clarification, StringComparison.Ordinal);

    private Finding Cut(bool isBelow, int value, string id, string label) =>
        value > Minimum && value <= Maximum
            ? new Finding(id, label, this, new Threshold(isBelow, value))
            : throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                FormattableString.Invariant($"A threshold of quantity '{Id}' must be from {Minimum + 1} to {Maximum}; with {value} it would hold always or never."));
}
