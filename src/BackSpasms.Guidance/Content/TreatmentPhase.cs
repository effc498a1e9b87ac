namespace BackSpasms.Guidance;

/// <summary>
/// The time in which an option of care has its place: from one day since onset up to, and without, another, and earlier where a condition opens it.
/// </summary>
public sealed class TreatmentPhase
{
    /// <summary>Defines a phase.</summary>
    /// <param name="label">The phase in words, such as <c>first 72 hours</c>.</param>
    /// <param name="days">The quantity that counts the days since onset.</param>
    /// <param name="from">The first day, from 0.</param>
    /// <param name="to">The first day after the phase; null: it does not end.</param>
    /// <param name="opensEarlyWhen">The condition under which it is open before its first day, if any.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="from"/> is below 0, or <paramref name="to"/> is not above it.</exception>
    public TreatmentPhase(string label, Quantity days, int from, int? to, Condition? opensEarlyWhen = null)
    {
        Label = Require.Text(label, nameof(label));
        Days = Require.NotNull(days, nameof(days));
        From = from >= 0 ? from : throw new ArgumentOutOfRangeException(nameof(from), from, "A phase starts at day 0 or later.");
        To = to is null || to > from ? to : throw new ArgumentOutOfRangeException(nameof(to), to, $"A phase must end after it starts, at day {from}.");
        OpensEarlyWhen = opensEarlyWhen;
    }

    /// <summary>The phase in words.</summary>
    public string Label { get; }

    /// <summary>The quantity that counts the days since onset.</summary>
    public Quantity Days { get; }

    /// <summary>The first day.</summary>
    public int From { get; }

    /// <summary>The first day after the phase; null: it does not end.</summary>
    public int? To { get; }

    /// <summary>The condition under which the phase is open before its first day; null: none.</summary>
    public Condition? OpensEarlyWhen { get; }

    /// <summary>Whether the phase is open on any day, also when the days are not known.</summary>
    public bool IsAnyTime => From <= Days.Minimum && !Ends;

    /// <summary>Whether it is over on some day that there can be.</summary>
    internal bool Ends => To <= Days.Maximum;

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
