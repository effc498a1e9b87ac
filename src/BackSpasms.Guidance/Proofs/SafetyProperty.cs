namespace BackSpasms.Guidance;

/// <summary>Something that must hold of guidance for every set of answers. <see cref="GuidanceProofs.Prove"/> decides it exactly, without sampling.</summary>
public sealed class SafetyProperty
{
    private readonly Func<SafetyProperty, GuidanceModel, CancellationToken, Proof> _decide;

    private SafetyProperty(string id, string statement, Func<SafetyProperty, GuidanceModel, CancellationToken, Proof> decide)
    {
        Id = id;
        Statement = statement;
        _decide = decide;
    }

    /// <summary>Whatever is not known, the range says no less than the worst that it could turn out to be, and no more than the least.</summary>
    public static SafetyProperty NeverReassuresOnUnknown { get; } = new(
        "never-reassures-on-unknown",
        "For every presentation, with any answers not asked or unsure, the range that triage computes is exactly the range over all their completions.",
        TriageProofs.NeverReassuresOnUnknown);

    /// <summary>A red flag that is answered with present instead of absent never makes the outcome less urgent.</summary>
    public static SafetyProperty RedFlagsOnlyRaise { get; } = new(
        "red-flags-only-raise",
        "Turning any absent finding into present never lowers the urgency.",
        ContentProofs.RedFlagsOnlyRaise);

    /// <summary>Each of the four urgencies is the outcome of some answers.</summary>
    public static SafetyProperty EveryUrgencyIsReachable { get; } = new(
        "every-urgency-is-reachable",
        "Each of the four urgencies is the outcome of some set of answers.",
        ContentProofs.EveryUrgencyIsReachable);

    /// <summary>Each red flag can hold while no red flag of higher urgency does.</summary>
    public static SafetyProperty EveryRedFlagDecides { get; } = new(
        "every-red-flag-decides",
        "Each red flag can hold while no red flag of higher urgency holds.",
        ContentProofs.EveryRedFlagDecides);

    /// <summary>A plan exists only where every urgent and emergency red flag is ruled out.</summary>
    public static SafetyProperty NoPlanBeforeRedFlagsAreRuledOut { get; } = new(
        "no-plan-before-red-flags-are-ruled-out",
        "No presentation with an urgent or emergency red flag that is present or could still be present gets a care plan.",
        TriageProofs.NoPlanBeforeRedFlagsAreRuledOut);

    /// <summary>Everything on which triage depends stands in a question, so that the interview always comes to an outcome.</summary>
    public static SafetyProperty InterviewAlwaysEnds { get; } = new(
        "interview-always-ends",
        "Every finding and quantity on which triage depends stands in a question.",
        ContentProofs.InterviewAlwaysEnds);

    /// <summary>The properties that any guidance should have, in the order above.</summary>
    public static IReadOnlyList<SafetyProperty> All { get; } =
    [
        NeverReassuresOnUnknown,
        RedFlagsOnlyRaise,
        EveryUrgencyIsReachable,
        EveryRedFlagDecides,
        NoPlanBeforeRedFlagsAreRuledOut,
        InterviewAlwaysEnds,
    ];

    /// <summary>The stable kebab-case id.</summary>
    public string Id { get; }

    /// <summary>What must hold, in a sentence.</summary>
    public string Statement { get; }

    /// <summary>For every set of answers, the guidance is at least as urgent as other guidance.</summary>
    /// <param name="other">The guidance that it must never fall below, such as the one that it extends.</param>
    public static SafetyProperty NeverBelow(GuidanceModel other)
    {
        Require.NotNull(other, nameof(other));
        return new(
            "never-below",
            $"For every set of answers the urgency is at least that of {other}.",
            (property, guidance, cancellation) => ComparisonProofs.NeverBelow(property, guidance, other, cancellation));
    }

    /// <summary>For every set of answers, the guidance is exactly as urgent as other guidance.</summary>
    /// <param name="other">The guidance to be equal to.</param>
    public static SafetyProperty EquivalentTo(GuidanceModel other)
    {
        Require.NotNull(other, nameof(other));
        return new(
            "equivalent-to",
            $"For every set of answers the urgency is that of {other}.",
            (property, guidance, cancellation) => ComparisonProofs.EquivalentTo(property, guidance, other, cancellation));
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal Proof Decide(GuidanceModel guidance, CancellationToken cancellation)
    {
        try
        {
            return _decide(this, guidance, cancellation);
        }
        catch (GuidanceTooComplexException error)
        {
            return Proof.TooComplex(this, error);
        }
        catch (DiagramTooComplexException error)
        {
            return Proof.TooComplex(this, new GuidanceTooComplexException($"property '{Id}'", error));
        }
    }
}
