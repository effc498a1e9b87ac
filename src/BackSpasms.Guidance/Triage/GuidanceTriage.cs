namespace BackSpasms.Guidance;

/// <summary>
/// The triage function: pure, total, and the same for the same input on every machine. It reads no clock, no file, no culture and no random number.
/// </summary>
public static class GuidanceTriage
{
    /// <summary>How urgent a presentation is: the range alone.</summary>
    /// <param name="guidance">The guidance.</param>
    /// <param name="presentation">What is known of the person, in the vocabulary of the guidance.</param>
    /// <exception cref="ArgumentException">The presentation speaks another vocabulary; carry it over with <see cref="GuidanceModel.Rebind"/>.</exception>
    /// <exception cref="GuidanceTooComplexException">The model needs decision diagrams and passes their node budget.</exception>
    public static UrgencyRange UrgencyOf(this GuidanceModel guidance, Presentation presentation)
    {
        Require.NotNull(guidance, nameof(guidance)).Accept(presentation);
        if (guidance.Rules.IsExact)
        {
            var (atLeast, atMost) = guidance.Rules.Ends(presentation);
            return UrgencyRange.OfOrdered(atLeast, atMost);
        }

        var bounds = guidance.Diagrams.Bounds(presentation);
        return UrgencyRange.OfOrdered(bounds.AtLeast, bounds.AtMost);
    }

    /// <summary>What to do: one of five outcomes, with its range. Reasons, causes and plan are made when they are asked for.</summary>
    /// <param name="guidance">The guidance.</param>
    /// <param name="presentation">What is known of the person, in the vocabulary of the guidance.</param>
    /// <exception cref="ArgumentException">The presentation speaks another vocabulary; carry it over with <see cref="GuidanceModel.Rebind"/>.</exception>
    /// <exception cref="GuidanceTooComplexException">The model needs decision diagrams and passes their node budget.</exception>
    public static TriageResult Triage(this GuidanceModel guidance, Presentation presentation) =>
        TriageResult.Of(guidance, presentation, Bounds(guidance, presentation));

    private static UrgencyBounds Bounds(GuidanceModel guidance, Presentation presentation)
    {
        Require.NotNull(guidance, nameof(guidance)).Accept(presentation);
        return guidance.Rules.IsExact ? guidance.Rules.Bounds(presentation) : guidance.Diagrams.Bounds(presentation);
    }
}
