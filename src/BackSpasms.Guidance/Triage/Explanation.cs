namespace BackSpasms.Guidance;

/// <summary>Puts a result into words.</summary>
internal static class Explanation
{
    internal static string Of(TriageResult result, TextFormat format)
    {
        var page = new TextPage(format == TextFormat.Markdown);
        var phrases = result.Guidance.Phrases;
        page.Heading(1, phrases[Title(result)]);
        page.Sentence(result.Headline);
        if (!result.Range.IsExact)
        {
            page.Gap();
            page.Sentence(phrases.Format(Phrase.Range, phrases[LevelOf(result.AtLeast)], phrases[LevelOf(result.AtMost)]));
        }

        WriteReasons(page, result);
        WriteNext(page, result);
        WriteCauses(page, result);
        WritePlan(page, result.Guidance.Phrases, result.PlanIfAny);
        WritePrevention(page, result);
        WriteSafetyNet(page, result);
        WriteSources(page, result);
        page.Heading(2, phrases[Phrase.About]);
        page.Sentence(result.Notice);
        page.Gap();
        page.Sentence(phrases.Format(Phrase.Guidance, result.Guidance, result.Guidance.Digest));
        return page.ToString();
    }

    private static Phrase Title(TriageResult result) => result.Match(
        emergency: _ => Phrase.TitleEmergency,
        urgent: _ => Phrase.TitleUrgent,
        routine: _ => Phrase.TitleRoutine,
        selfCare: _ => Phrase.TitleSelfCare,
        incomplete: _ => Phrase.TitleIncomplete);

    private static Phrase LevelOf(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => Phrase.LevelEmergency,
        Urgency.Urgent => Phrase.LevelUrgent,
        Urgency.Routine => Phrase.LevelRoutine,
        _ => Phrase.LevelSelfCare,
    };

    private static Phrase MarkOf(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => Phrase.MarkEmergency,
        Urgency.Urgent => Phrase.MarkUrgent,
        _ => Phrase.MarkRoutine,
    };

    private static Phrase PhraseOf(EvidenceStrength strength) => strength switch
    {
        EvidenceStrength.Strong => Phrase.StrengthStrong,
        EvidenceStrength.Moderate => Phrase.StrengthModerate,
        EvidenceStrength.Limited => Phrase.StrengthLimited,
        _ => Phrase.StrengthCommonPractice,
    };

    private static void WriteReasons(TextPage page, TriageResult result)
    {
        var settled = result.Reasons.Where(reason => reason.Status == RedFlagStatus.Holds || reason.CouldNotBeRuledOut).ToList();
        var phrases = result.Guidance.Phrases;
        page.Heading(2, phrases[Phrase.Why]);
        if (settled.Count == 0)
        {
            page.Sentence(phrases[result.Reasons.Count == 0 ? Phrase.NoWarningSign : Phrase.NoWarningSignYet]);
        }

        foreach (var reason in settled)
        {
            WriteReason(page, result, reason);
        }

        var open = result.Reasons.Except(settled).ToList();
        if (open.Count > 0)
        {
            page.Heading(2, phrases[Phrase.CouldStillBe]);
            foreach (var level in open.GroupBy(reason => reason.RedFlag.Urgency))
            {
                page.Item(phrases[MarkOf(level.Key)], $": {string.Join("; ", level.Select(reason => reason.RedFlag.Title))}.");
            }
        }
    }

    private static void WriteReason(TextPage page, TriageResult result, Reason reason)
    {
        var phrases = result.Guidance.Phrases;
        var flag = reason.RedFlag;
        var why = reason.Status == RedFlagStatus.Holds
            ? phrases.Format(Phrase.BecauseOf, Labels(reason.Because))
            : phrases.Format(Phrase.CouldNotBeRuledOut, Labels(reason.Open));
        page.Item(flag.Title, $" ({phrases[MarkOf(flag.Urgency)]}). {why}");
        page.Detail(phrases.Format(Phrase.SignOf, flag.Suspects));

        // Beside an emergency, 'book an appointment' would contradict it.
        var isOwnLevel = flag.Urgency == result.AtMost || result is TriageResult.Incomplete;
        foreach (var text in new[] { isOwnLevel ? flag.WhatToDo : null, flag.WhatNotToDo, flag.Why }.OfType<string>())
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

        page.Heading(2, result.Guidance.Phrases[Phrase.AnswerNext]);
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

        var phrases = result.Guidance.Phrases;
        page.Heading(2, phrases[Phrase.Causes]);
        foreach (var cause in fitting)
        {
            var likelihood = phrases[cause.Likelihood == CauseLikelihood.Likely ? Phrase.Likely : Phrase.Possible];
            var against = cause.Against.Count > 0 ? $" {phrases.Format(Phrase.AgainstIt, Labels(cause.Against.Select(weighted => weighted.Finding)))}" : string.Empty;
            page.Item(cause.Cause.Title, $": {likelihood}. {phrases.Format(Phrase.ForIt, Labels(cause.For.Select(weighted => weighted.Finding)))}{against}");
        }
    }

    private static void WritePlan(TextPage page, Phrases phrases, CarePlan? plan)
    {
        if (plan is null)
        {
            return;
        }

        WriteSteps(page, phrases, Phrase.Now, plan.Now, step => step.Option.How);
        WriteSteps(page, phrases, Phrase.Later, plan.Later, step => $"{step.Option.How} {phrases.Format(Phrase.When, step.Option.Phase.Label)}");
        WriteSteps(page, phrases, Phrase.CheckFirst, plan.CheckFirst, step => phrases.Format(Phrase.BecauseOf, Labels(step.Because)));
        WriteSteps(page, phrases, Phrase.Avoid, plan.Avoid, step => phrases.Format(Phrase.BecauseOf, Labels(step.Because)));
    }

    private static void WriteSteps(TextPage page, Phrases phrases, Phrase heading, IReadOnlyList<CareStep> steps, Func<CareStep, string> text)
    {
        if (steps.Count == 0)
        {
            return;
        }

        page.Heading(2, phrases[heading]);
        foreach (var step in steps)
        {
            page.Item(step.Title, $" ({phrases.Format(Phrase.Evidence, phrases[PhraseOf(step.Option.Strength)])}). {text(step)}");
            if (step.Because.Count == 0 && step.Option.Evidence is { } evidence)
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

        var phrases = result.Guidance.Phrases;
        page.Heading(2, phrases[Phrase.Prevention]);
        foreach (var prevention in result.Prevention)
        {
            page.Item(prevention.Title, $" ({phrases.Format(Phrase.Evidence, phrases[PhraseOf(prevention.Strength)])}). {prevention.How}");
        }
    }

    private static void WriteSafetyNet(TextPage page, TriageResult result)
    {
        if (result.SafetyNet.Count == 0)
        {
            return;
        }

        page.Heading(2, result.Guidance.Phrases[Phrase.SafetyNet]);
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

        page.Heading(2, result.Guidance.Phrases[Phrase.Sources]);
        foreach (var source in sources)
        {
            page.Item(source);
        }
    }

    private static string Labels(IEnumerable<Finding> findings) => string.Join("; ", findings.Select(finding => finding.Label));
}
