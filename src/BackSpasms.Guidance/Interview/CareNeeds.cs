namespace BackSpasms.Guidance;

/// <summary>What is not asked yet and could still change the causes or the plan of a settled outcome.</summary>
internal static class CareNeeds
{
    internal static DecisiveAnswers Of(TriageResult settled) =>
        OfCauses(settled.Guidance, settled.Presentation).With(settled.Guidance, OfPlan(settled));

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

    private static DecisiveAnswers OfPlan(TriageResult settled)
    {
        var guidance = settled.Guidance;
        var presentation = settled.Presentation;
        var served = CouldBeServed(settled);
        var needs = DecisiveAnswers.None;
        foreach (var option in guidance.Treatments.SelectMany(treatment => treatment.Options).Where(option => option.Serves.Any(served.Contains)))
        {
            needs = needs.With(guidance, OfOption(guidance, presentation, option));
        }

        return needs;
    }

    /// <summary>The causes for which care is offered in some completion of the open answers.</summary>
    private static HashSet<Cause> CouldBeServed(TriageResult settled)
    {
        var presentation = settled.Presentation;
        var served = CarePlan.ServedCauses(settled.Guidance, settled.Causes);
        served.UnionWith(settled.Causes.Where(each => each.Score + OpenWeight(each.Cause.Supporting) > 0).Select(each => each.Cause));

        // With all open answers absent no score is higher than now but for what opposes: if none is above zero then, the default cause is served.
        if (settled.Guidance.DefaultCause is { } fallback && settled.Causes.All(each => each.Score <= 0))
        {
            served.Add(fallback);
        }

        return served;

        int OpenWeight(IEnumerable<WeightedFinding> weighted) =>
            weighted.Where(each => presentation[each.Finding] == Answer.NotAsked).Sum(each => (int)each.Weight);
    }

    /// <summary>What the place of one option depends on: whether it is to be avoided, to be checked first, and when its time is.</summary>
    private static DecisiveAnswers OfOption(GuidanceModel guidance, Presentation presentation, TreatmentOption option)
    {
        var timing = CarePlan.TimingOf(guidance, option.Phase, presentation);
        if (timing == CareTiming.Past)
        {
            return DecisiveAnswers.None;
        }

        var diagrams = guidance.Diagrams;
        var functions = new List<DecisionNode> { diagrams.HeldBack(option) };
        if (option.AvoidWhen is { } avoid)
        {
            functions.Add(diagrams.Of(avoid));
        }

        if (timing is CareTiming.Later or CareTiming.Unknown && option.Phase.OpensEarlyWhen is { } early)
        {
            functions.Add(diagrams.Of(early));
        }

        var needs = DecisiveAnswers.Of(guidance, functions, presentation);
        var needsDays = !option.Phase.IsAnyTime && !presentation[option.Phase.Days].IsAsked;
        return needsDays ? needs.With(guidance, DecisiveAnswers.Of(guidance, [option.Phase.Days], [])) : needs;
    }
}
