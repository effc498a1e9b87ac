namespace BackSpasms.Guidance;

/// <summary>
/// More reasons to leave out an option of care, or to ask about it first, than the guidance that is extended has. A caution can only add reasons.
/// </summary>
public sealed class Caution
{
    /// <summary>Adds reasons for caution to an option.</summary>
    /// <param name="option">An option of the guidance that is extended.</param>
    /// <param name="avoidWhen">A further condition under which it must be left out; null for none.</param>
    /// <param name="checkFirstWhen">A further condition under which to ask a pharmacist or clinician first; null for none.</param>
    /// <param name="citations">The sources.</param>
    /// <exception cref="ArgumentException">Neither condition is given.</exception>
    public Caution(TreatmentOption option, Condition? avoidWhen, Condition? checkFirstWhen, IEnumerable<Citation> citations)
    {
        Option = Require.NotNull(option, nameof(option));
        AvoidWhen = avoidWhen;
        CheckFirstWhen = checkFirstWhen;
        Citations = Require.List(citations, nameof(citations));
        if (avoidWhen is null && checkFirstWhen is null)
        {
            throw new ArgumentException($"A caution for option '{option.Id}' needs a condition; neither was given.", nameof(avoidWhen));
        }
    }

    /// <summary>The option.</summary>
    public TreatmentOption Option { get; }

    /// <summary>A further condition under which it must be left out; null for none.</summary>
    public Condition? AvoidWhen { get; }

    /// <summary>A further condition under which to ask first; null for none.</summary>
    public Condition? CheckFirstWhen { get; }

    /// <summary>The sources.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The id of the option.</summary>
    public override string ToString() => Option.Id;
}
