namespace BackSpasms.Guidance;

/// <summary>
/// One way to carry out a <see cref="Treatment"/>: how, when, for which causes, and when not. It never states a dose.
/// </summary>
public sealed class TreatmentOption : ContentItem
{
    /// <summary>Defines an option of a treatment.</summary>
    /// <param name="id">Stable kebab-case id, unique among the options of the model.</param>
    /// <param name="title">What to do, in a few words.</param>
    /// <param name="how">How to do it, in plain words, without a dose.</param>
    /// <param name="phase">When it has its place.</param>
    /// <param name="serves">The causes for which it is offered.</param>
    /// <param name="strength">How well it is supported.</param>
    /// <param name="avoidWhen">When it must be left out; say <see cref="NoneKnown"/> where nothing speaks against it.</param>
    /// <param name="checkFirstWhen">When to ask a pharmacist or clinician first; say <see cref="NoneKnown"/> where there is no such case.</param>
    /// <param name="citations">The sources.</param>
    /// <param name="evidence">What research says of it, where the strength alone does not tell, or guidelines disagree with common advice.</param>
    /// <exception cref="ArgumentException">A text is missing.</exception>
    public TreatmentOption(
        string id,
        string title,
        string how,
        TreatmentPhase phase,
        IEnumerable<Cause> serves,
        EvidenceStrength strength,
        Condition? avoidWhen,
        Condition? checkFirstWhen,
        IEnumerable<Citation> citations,
        string? evidence = null)
        : base(id, title, citations)
    {
        How = Require.Text(how, nameof(how));
        Phase = Require.NotNull(phase, nameof(phase));
        Serves = Require.List(serves, nameof(serves));
        Strength = strength;
        AvoidWhen = avoidWhen;
        CheckFirstWhen = checkFirstWhen;
        Evidence = evidence;
    }

    /// <summary>Says in so many words that no condition is known: null.</summary>
    public static Condition? NoneKnown => null;

    /// <summary>How to do it.</summary>
    public string How { get; }

    /// <summary>When it has its place.</summary>
    public TreatmentPhase Phase { get; }

    /// <summary>The causes for which it is offered.</summary>
    public IReadOnlyList<Cause> Serves { get; }

    /// <summary>How well it is supported.</summary>
    public EvidenceStrength Strength { get; }

    /// <summary>When it must be left out; null: none known.</summary>
    public Condition? AvoidWhen { get; }

    /// <summary>When to ask a pharmacist or clinician first; null: none known.</summary>
    public Condition? CheckFirstWhen { get; }

    /// <summary>What research says of it; null where the strength alone tells.</summary>
    public string? Evidence { get; }
}
