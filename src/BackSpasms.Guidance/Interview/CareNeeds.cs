namespace BackSpasms.Guidance;

/// <summary>What is not asked yet and could still change the causes or the plan of a settled outcome.</summary>
internal static class CareNeeds
{
    internal static DecisiveAnswers Of(TriageResult settled)
    {
        var open = OfCauses(settled.Guidance, settled.Presentation);
        return open.With(settled.Guidance, settled.Guidance.Diagrams.Answered(() => new CarePlanDiagrams(settled).Needs()));
    }

    /// <summary>Every open finding with a weight changes the evidence for its cause.</summary>
    private static DecisiveAnswers OfCauses(GuidanceModel guidance, Presentation presentation)
    {
        var open = guidance.Causes
            .SelectMany(cause => cause.Supporting.Concat(cause.Opposing))
            .Select(weighted => weighted.Finding)
            .Where(finding => presentation[finding] == Answer.NotAsked)
            .ToList();
        return DecisiveAnswers.Of(guidance, open.Select(finding => finding.Quantity).OfType<Quantity>(), open.Where(finding => finding.IsTold));
    }
}
