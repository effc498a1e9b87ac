namespace BackSpasms.Guidance;

/// <summary>
/// Which answers make a literal count as true when one end of the range is computed. Triage and the proof that it is right read the same table.
/// </summary>
/// <param name="NotAsked">Whether a literal that was not asked counts as true.</param>
/// <param name="Unsure">Whether a literal that the person is unsure of counts as true.</param>
internal readonly record struct AnswerReading(bool NotAsked, bool Unsure)
{
    /// <summary>Only what is known counts: the least that everything open can do.</summary>
    internal static readonly AnswerReading Least = new(NotAsked: false, Unsure: false);

    /// <summary>Unsure answers count at their worst, what is not asked does not count.</summary>
    internal static readonly AnswerReading LeastAtWorst = new(NotAsked: false, Unsure: true);

    /// <summary>Everything open counts: the most that it can do.</summary>
    internal static readonly AnswerReading Most = new(NotAsked: true, Unsure: true);

    /// <summary>The literals that count as true, 64 at a time.</summary>
    internal ulong Apply(ulong holds, ulong fails, ulong unsure) =>
        holds | (Unsure ? unsure : 0) | (NotAsked ? ~(holds | fails | unsure) : 0);

    /// <summary>Whether a literal counts as true that is neither known to hold nor to fail.</summary>
    internal bool Counts(Answer answer) => answer == Answer.Unsure ? Unsure : NotAsked;
}
