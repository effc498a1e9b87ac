namespace BackSpasms.Guidance;

/// <summary>
/// The interview: which question to ask next, and why. It first asks only what can still change the outcome; where the outcome carries a plan,
/// it then asks what the causes and the plan need, and nothing that cannot change them.
/// </summary>
public static class GuidanceInterview
{
    /// <summary>The question to ask next.</summary>
    /// <param name="guidance">The guidance.</param>
    /// <param name="presentation">What is known of the person, in the vocabulary of the guidance.</param>
    /// <returns>The question; null where nothing that could be asked would change outcome, causes or plan.</returns>
    /// <exception cref="ArgumentException">The presentation speaks another vocabulary.</exception>
    /// <exception cref="GuidanceTooComplexException">The model passes the node budget of its decision diagrams.</exception>
    public static NextQuestion? NextQuestion(this GuidanceModel guidance, Presentation presentation) =>
        Require.NotNull(guidance, nameof(guidance)).Triage(presentation) switch
        {
            TriageResult.Incomplete incomplete => incomplete.Next,
            TriageResult.Emergency or TriageResult.Urgent => null,
            var settled => BackSpasms.Guidance.NextQuestion.First(guidance, CareNeeds.Of(settled), InterviewStage.Care, []),
        };
}
