namespace BackSpasms.Guidance;

/// <summary>Puts a result into words.</summary>
internal static class Explanation
{
    internal static string Of(TriageResult result, TextFormat format)
    {
        var page = new TextPage(format == TextFormat.Markdown);
        page.Heading(1, Title(result));
        page.Sentence(result.Headline);
        if (!result.Range.IsExact)
        {
            page.Gap();
            page.Sentence($"Whatever the open answers turn out to be: at least {InWords(result.AtLeast)}, at most {InWords(result.AtMost)}.");
        }

        WriteReasons(page, result);
        WriteNext(page, result);
        WriteCauses(page, result);
        WritePlan(page, result.PlanIfAny);
        WritePrevention(page, result);
        WriteSafetyNet(page, result);
        WriteSources(page, result);
        page.Heading(2, "About this");
        page.Sentence(result.Notice);
        page.Gap();
        page.Sentence($"Guidance {result.Guidance}, {result.Guidance.Digest}");
        return page.ToString();
    }

    private static string Title(TriageResult result) => result.Match(
        emergency: _ => "Emergency: get help now",
        urgent: _ => "Be seen today",
        routine: _ => "Make an appointment",
        selfCare: _ => "Self-care",
        incomplete: _ => "Not decided yet");

    private static string InWords(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "an emergency",
        Urgency.Urgent => "help today",
        Urgency.Routine => "an appointment",
        _ => "self-care",
    };

    private static string InWords(EvidenceStrength strength) => strength.Name.Replace('-', ' ');

    private static string LevelOf(RedFlag flag) => flag.Urgency switch
    {
        Urgency.Emergency => "emergency",
        Urgency.Urgent => "today",
        _ => "appointment",
    };

    private static void WriteReasons(TextPage page, TriageResult result)
    {
        var settled = result.Reasons.Where(reason => reason.Status == RedFlagStatus.Holds || reason.CouldNotBeRuledOut).ToList();
        page.Heading(2, "Why");
        if (settled.Count == 0)
        {
            page.Sentence(result.Reasons.Count == 0 ? "No warning sign is present: your answers rule all of them out." : "No warning sign is known to be present so far.");
        }

        foreach (var reason in settled)
        {
            WriteReason(page, reason);
        }

        var open = result.Reasons.Except(settled).ToList();
        if (open.Count > 0)
        {
            page.Heading(2, "Could still turn out to be so");
            foreach (var reason in open)
            {
                page.Item(reason.RedFlag.Title, $" ({LevelOf(reason.RedFlag)}). Open: {Labels(reason.Open)}.");
            }
        }
    }

    private static void WriteReason(TextPage page, Reason reason)
    {
        var flag = reason.RedFlag;
        var why = reason.Status == RedFlagStatus.Holds
            ? $"Because of: {Labels(reason.Because)}."
            : $"Could not be ruled out; you were not sure of: {Labels(reason.Open)}.";
        page.Item(flag.Title, $" ({LevelOf(flag)}). {why}");
        page.Detail($"It may be a sign of: {flag.Suspects}");
        page.Detail(flag.WhatToDo);
        foreach (var text in new[] { flag.WhatNotToDo, flag.Why }.OfType<string>())
        {
            page.Detail(text);
        }
    }

    private static void WriteNext(TextPage page, TriageResult result)
    {
        if (result is not TriageResult.Incomplete { Next: var next })
        {
            return;
        }

        page.Heading(2, "What to answer next");
        page.Sentence(next.Text);
        foreach (var finding in next.Findings)
        {
            page.Item(finding.Question);
        }

        page.Gap();
        page.Sentence(next.Because);
    }

    private static void WriteCauses(TextPage page, TriageResult result)
    {
        // A harmless cause beside an emergency would reassure where nothing is reassuring, and next to open questions it would be too early.
        if (result.PlanIfAny is null)
        {
            return;
        }

        var fitting = result.Causes.Where(cause => cause.Likelihood != CauseLikelihood.Unlikely).ToList();
        if (fitting.Count == 0)
        {
            return;
        }

        page.Heading(2, "What may have caused it");
        foreach (var cause in fitting)
        {
            var against = cause.Against.Count > 0 ? $" Against it: {Labels(cause.Against.Select(weighted => weighted.Finding))}." : string.Empty;
            page.Item(cause.Cause.Title, $": {cause.Likelihood.Name}. For it: {Labels(cause.For.Select(weighted => weighted.Finding))}.{against}");
        }
    }

    private static void WritePlan(TextPage page, CarePlan? plan)
    {
        if (plan is null)
        {
            return;
        }

        WriteSteps(page, "What you can do now", plan.Now, step => step.Option.How);
        WriteSteps(page, "What you can do later", plan.Later, step => $"{step.Option.How} When: {step.Option.Phase.Label}.");
        WriteSteps(page, "Ask a pharmacist or clinician first", plan.CheckFirst, step => $"Because of: {Labels(step.Because)}.");
        WriteSteps(page, "Leave out", plan.Avoid, step => $"Because of: {Labels(step.Because)}.");
    }

    private static void WriteSteps(TextPage page, string heading, IReadOnlyList<CareStep> steps, Func<CareStep, string> text)
    {
        if (steps.Count == 0)
        {
            return;
        }

        page.Heading(2, heading);
        foreach (var step in steps)
        {
            page.Item(step.Title, $" (evidence: {InWords(step.Option.Strength)}). {text(step)}");
            if (step.Option.Evidence is { } evidence)
            {
                page.Detail(evidence);
            }
        }
    }

    private static void WritePrevention(TextPage page, TriageResult result)
    {
        // In an emergency, or when help is needed today, how to prevent the next episode is noise.
        if (result.PlanIfAny is null || result.Prevention.Count == 0)
        {
            return;
        }

        page.Heading(2, "What may prevent the next episode");
        foreach (var prevention in result.Prevention)
        {
            page.Item(prevention.Title, $" (evidence: {InWords(prevention.Strength)}). {prevention.How}");
        }
    }

    private static void WriteSafetyNet(TextPage page, TriageResult result)
    {
        if (result.SafetyNet.Count == 0)
        {
            return;
        }

        page.Heading(2, "What to watch for");
        foreach (var advice in result.SafetyNet)
        {
            page.Item(advice.Title, $". {advice.Text}");
        }
    }

    private static void WriteSources(TextPage page, TriageResult result)
    {
        var plan = result.PlanIfAny;
        var items = result.Reasons.Where(reason => reason.Status == RedFlagStatus.Holds || reason.CouldNotBeRuledOut).Select(reason => (ContentItem)reason.RedFlag)
            .Concat(plan is null ? [] : plan.Now.Concat(plan.Later).Concat(plan.CheckFirst).Concat(plan.Avoid).Select(step => step.Option))
            .Concat(result.SafetyNet);
        var sources = items.SelectMany(item => item.Citations).Distinct().ToList();
        if (sources.Count == 0)
        {
            return;
        }

        page.Heading(2, "Sources");
        foreach (var source in sources)
        {
            page.Item(page.Link(source.ToString(), source.Url));
        }
    }

    private static string Labels(IEnumerable<Finding> findings) => string.Join("; ", findings.Select(finding => finding.Label));
}
