namespace BackSpasms.Guidance.Samples.Work;

/// <summary>The outcome of one worker in words, beside what the built-in guidance alone would say.</summary>
public static class WorkerPage
{
    /// <summary>Writes the page.</summary>
    public static void Write(PlainPage page, Worker worker, GuidanceModel builtIn, GuidanceModel guidance)
    {
        var result = guidance.Triage(worker.Describe(guidance));

        // The built-in guidance does not know the answers about work: rebinding leaves them out.
        var alone = builtIn.Triage(builtIn.Rebind(result.Presentation));

        page.Heading(worker.Name);
        page.Text(worker.Story);
        page.Line();
        page.Labelled("Outcome", $"{result.Outcome.ToUpperInvariant()} (by the built-in guidance alone: {alone.Outcome})");
        page.Labelled(string.Empty, result.Headline);
        page.List("Why", result.Reasons.Select(reason => InWords(reason, result)));

        // Match knows every outcome: only two of them carry a plan.
        CarePlan? plan = result.Match<CarePlan?>(
            emergency: _ => null,
            urgent: _ => null,
            routine: routine => routine.Plan,
            selfCare: selfCare => selfCare.Plan,
            incomplete: _ => null);
        if (plan is not null)
        {
            Write(page, result, plan);
        }
    }

    private static void Write(PlainPage page, TriageResult result, CarePlan plan)
    {
        var causes = result.Causes.Where(cause => cause.Likelihood != CauseLikelihood.Unlikely);
        page.List("Causes", causes.Select(cause => $"{cause.Cause.Title}: {cause.Likelihood.ToString().ToLowerInvariant()}"));
        page.List("Now", plan.Now.Select(step => step.Title));
        page.List("Later", plan.Later.Select(step => $"{step.Title} ({step.Option.Phase})"));
        page.List("Ask first", plan.CheckFirst.Select(HeldBack));
        page.List("Leave out", plan.Avoid.Select(HeldBack));
        page.List("Prevent", result.Prevention.Select(prevention => prevention.Title));
    }

    /// <summary>What to do stands only with the red flags that decide: 'book an appointment' beside 'be seen today' would contradict it.</summary>
    private static string InWords(Reason reason, TriageResult result)
    {
        var flag = reason.RedFlag;
        var whatToDo = flag.Urgency == result.AtMost ? $" {flag.WhatToDo}" : string.Empty;
        var whatNotToDo = flag.WhatNotToDo is { } text ? $" {text}" : string.Empty;
        return $"{flag.Title} ({Labels(reason.Because)}).{whatToDo}{whatNotToDo}";
    }

    private static string HeldBack(CareStep step) => $"{step.Title} ({Labels(step.Because)})";

    private static string Labels(IEnumerable<Finding> findings) => string.Join("; ", findings.Select(finding => finding.Label));
}
