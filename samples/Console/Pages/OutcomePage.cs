namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>An outcome for the person: what to do first, then why, then everything else.</summary>
internal static class OutcomePage
{
    internal static Page Of(TriageResult result)
    {
        var page = new Page().Add(new Banner(Verdict.Of(result), result.Headline));
        if (result is TriageResult.Incomplete incomplete)
        {
            page.Add(new Paragraph($"This is incomplete. With the answers so far it may be anything from {Words.Of(result.Range)}. {OpenQuestions(incomplete)}"));
        }

        AddReasons(page, result);
        if (result is not TriageResult.Emergency)
        {
            // In an emergency nothing may look like a harmless explanation.
            AddCauses(page, result);
        }

        if (PlanOf(result) is { } plan)
        {
            AddPlan(page, plan, result.Presentation);
            page.Section("So that it does not come back", result.Prevention.Select(prevention => new Bullet(prevention.How, prevention.Title)));
        }

        return page
            .Section("Watch for this, from now on", result.SafetyNet.Select(advice => new Bullet(advice.Text, advice.Title, Verdict: Verdict.Of(advice.Urgency))))
            .Add(new Paragraph(result.Notice))
            .Add(new Paragraph($"Said by {result.Guidance}, {result.Guidance.Digest[..19]}…", Tone.Quiet));
    }

    private static string OpenQuestions(TriageResult.Incomplete incomplete) =>
        $"{Words.Sentence(Words.Count(incomplete.Next.Remaining, "question is", "questions are"))} still open.";

    private static void AddReasons(Page page, TriageResult result)
    {
        var shown = result.Reasons
            .Where(reason => reason.Status == RedFlagStatus.Holds || reason.CouldNotBeRuledOut)
            .OrderByDescending(reason => reason.RedFlag.Urgency)
            .ToList();
        if (shown.Count == 0)
        {
            return;
        }

        // The most urgent ones say what to do; the others need no second instruction.
        var top = shown[0].RedFlag.Urgency;
        page.Section("What to do", shown.Where(reason => reason.RedFlag.Urgency == top).Select(reason => new Bullet(
                reason.RedFlag.WhatToDo,
                Below: reason.RedFlag.WhatNotToDo is { } not ? [new Bullet(not)] : null)).DistinctBy(bullet => bullet.Text))
            .Section("Why", shown.Select(reason => new Bullet(
                BecauseOf(reason, result.Presentation),
                reason.RedFlag.Title,
                Verdict: Verdict.Of(reason.RedFlag.Urgency))));
    }

    private static string BecauseOf(Reason reason, Presentation presentation) => reason.Status == RedFlagStatus.Holds
        ? $"found: {Words.Labels(reason.Because)}."
        : $"not ruled out, as you do not know: {Words.Labels(reason.Open.Where(finding => presentation[finding] == Answer.Unsure))}.";

    private static void AddCauses(Page page, TriageResult result)
    {
        var fitting = result.Causes.Where(cause => cause.Likelihood != CauseLikelihood.Unlikely).ToList();
        page.Section("Likely causes", fitting.Count == 0
            ? [new Bullet("No cause stands out from your answers.")]
            : fitting.Select(cause => new Bullet(
                $"fits with {Words.Labels(cause.For.Select(each => each.Finding))}{AgainstOf(cause)}.",
                $"{cause.Cause.Title} ({Words.Of(cause.Likelihood)})")));
    }

    private static string AgainstOf(CauseAssessment cause) =>
        cause.Against.Count == 0 ? string.Empty : $"; against it speaks {Words.Labels(cause.Against.Select(each => each.Finding))}";

    private static CarePlan? PlanOf(TriageResult result) => result.Match<CarePlan?>(
        emergency: _ => null,
        urgent: _ => null,
        routine: routine => routine.Plan,
        selfCare: selfCare => selfCare.Plan,
        incomplete: _ => null);

    private static void AddPlan(Page page, CarePlan plan, Presentation presentation) => page
        .Section("Your plan, now", plan.Now.Select(step => new Bullet($"{step.Option.How} ({Words.Sentence(Words.Of(step.Option.Strength))}.)", step.Title)))
        .Section("Later", plan.Later.Select(step => new Bullet($"{step.Option.Phase.Label}. {step.Option.How}", step.Title)))
        .Section("Ask a pharmacist or clinician first", plan.CheckFirst.Select(step => new Bullet(HeldBackBy(step, presentation), step.Title)))
        .Section("Leave out", plan.Avoid.Select(step => new Bullet(HeldBackBy(step, presentation), step.Title)));

    private static string HeldBackBy(CareStep step, Presentation presentation)
    {
        var present = step.Because.Where(finding => presentation[finding] == Answer.Present).ToList();
        var open = step.Because.Except(present).ToList();
        var reasons = new List<string>();
        if (present.Count > 0)
        {
            reasons.Add($"because of {Words.Labels(present)}");
        }

        if (open.Count > 0)
        {
            reasons.Add($"not known yet: {Words.Labels(open)}");
        }

        return Words.Sentence(string.Join("; ", reasons)) + ".";
    }
}
