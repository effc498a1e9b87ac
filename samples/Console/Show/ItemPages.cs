namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>One page for each item of the guidance, with everything that stands in it.</summary>
internal static class ItemPages
{
    internal static Page Of(GuidanceModel guidance, Topic topic) => Titled(topic, "what it is")
        .Add(new Paragraph(topic.Explanation))
        .Section("Codes", Codes(topic.Codes))
        .Section("This guidance", new Fields([("Version", guidance.Version), ("Digest", guidance.Digest), ("Notice", guidance.Notice)]))
        .Add(SourceWords.Of(topic));

    internal static Page Of(RedFlag flag) => Titled(flag, "red flag")
        .Add(new Banner(Verdict.Of(flag.Urgency), flag.WhatToDo))
        .Section("What not to do", flag.WhatNotToDo)
        .Section("It may be a sign of", Words.Sentence(flag.Suspects))
        .Section("It holds with", ConditionWords.Of(flag.When))
        .Section("Why", flag.Why)
        .Add(SourceWords.Of(flag));

    internal static Page Of(Cause cause) => Titled(cause, "cause")
        .Add(new Paragraph(cause.Explanation))
        .Section("Speaks for it", cause.Supporting.Select(Weighed))
        .Section("Speaks against it", cause.Opposing.Select(Weighed))
        .Section("Where it is felt", cause.Regions.Select(region => new Bullet($"{region.Label} [{region.Id}]")))
        .Section("Codes", Codes(cause.Codes))
        .Add(SourceWords.Of(cause));

    internal static Page Of(Treatment treatment)
    {
        var page = Titled(treatment, "treatment")
            .Add(new Paragraph(treatment.What))
            .Section("Why", treatment.Why)
            .Add(SourceWords.Of(treatment));
        foreach (var option in treatment.Options)
        {
            page.Add(Of(option));
        }

        return page;
    }

    internal static Page Of(TreatmentOption option) => Titled(option, "option")
        .Add(new Paragraph(option.How))
        .Add(new Fields([("When", option.Phase.Label), ("Strength", Words.Of(option.Strength))]))
        .Section("Opens early with", option.Phase.OpensEarlyWhen is { } early ? ConditionWords.Of(early) : null)
        .Section("For", option.Serves.Select(cause => new Bullet($"{cause.Title} [{cause.Id}]")))
        .Section("Leave it out with", OrNoneKnown(option.AvoidWhen))
        .Section("Ask a pharmacist or clinician first with", OrNoneKnown(option.CheckFirstWhen))
        .Section("What research says", option.Evidence)
        .Add(SourceWords.Of(option));

    internal static Page Of(Prevention prevention) => Titled(prevention, "prevention")
        .Add(new Paragraph(prevention.What))
        .Section("How", prevention.How)
        .Add(new Fields([("Strength", Words.Of(prevention.Strength))]))
        .Section("For", prevention.Serves.Select(cause => new Bullet($"{cause.Title} [{cause.Id}]")))
        .Add(SourceWords.Of(prevention));

    internal static Page Of(SafetyNetAdvice advice) => Titled(advice, "safety net")
        .Add(new Banner(Verdict.Of(advice.Urgency), advice.Text))
        .Add(SourceWords.Of(advice));

    internal static Page Of(Question question) => new Page()
        .Add(new Title(question.Text, $"question [{question.Id}]"))
        .Add(question.Help is null ? null : new Paragraph(question.Help))
        .Section("It asks", question.Findings.Select(finding => new Bullet($"{finding.Question} [{finding.Id}]")))
        .Section("It asks for a number", question.Quantity is { } quantity ? MeasureFields(quantity) : null);

    internal static Page Of(GuidanceModel guidance, Finding finding) => new Page()
        .Add(new Title(Words.Sentence(finding.Label), $"finding [{finding.Id}]"))
        .Add(finding.IsTold
            ? new Fields([.. Asked(finding)])
            : new Fields([("Follows from", $"{finding.Quantity!.Label} [{finding.Quantity.Id}]"), ("Holds with", $"{finding.Threshold} ({finding.Quantity.Unit})")]))
        .Section("Where it counts", FindingUses.Of(guidance, finding));

    internal static Page Of(GuidanceModel guidance, Quantity quantity) => new Page()
        .Add(new Title(Words.Sentence(quantity.Label), $"measure [{quantity.Id}]"))
        .Add(MeasureFields(quantity))
        .Section("Findings that follow from it", guidance.Vocabulary.Findings.Where(finding => finding.Quantity == quantity).Select(finding => new Bullet($"{finding.Label} [{finding.Id}]")));

    internal static Page Of(GuidanceModel guidance, Citation source) => new Page()
        .Add(new Title(source.Title, $"source [{source.Id}]"))
        .Add(SourceWords.FieldsOf(source))
        .Section("It stands behind", GuidanceItems.Of(guidance)
            .Where(item => item.Citations.Contains(source))
            .Select(item => new Bullet($"{item.Kind} [{item.Id}]", item.Title)));

    private static Page Titled(ContentItem item, string kind) => new Page().Add(new Title(Words.Sentence(item.Title), $"{kind} [{item.Id}]"));

    private static IEnumerable<(string, string)> Asked(Finding finding)
    {
        yield return ("Question", finding.Question);
        if (finding.Clarification is { } clarification)
        {
            yield return ("Meaning", clarification);
        }

        if (finding.Group is { } group)
        {
            yield return ("Group", group);
        }
    }

    private static Fields MeasureFields(Quantity quantity) => new(
    [
        ("Question", quantity.Question),
        .. quantity.Clarification is { } clarification ? new[] { ("Meaning", clarification) } : [],
        ("Unit", quantity.Unit),
        ("Range", FormattableString.Invariant($"{quantity.Minimum} to {quantity.Maximum}, whole numbers")),
    ]);

    private static Bullet Weighed(WeightedFinding weighted) => new($"{weighted.Finding.Label} [{weighted.Finding.Id}]", Words.Of(weighted.Weight));

    private static BulletList OrNoneKnown(Condition? condition) => condition is null ? new BulletList([new Bullet("none known")]) : ConditionWords.Of(condition);

    private static IEnumerable<Bullet> Codes(IEnumerable<ClinicalCode> codes) =>
        codes.Select(code => new Bullet($"{code.Meaning} ({code.System}, {code.Release})", code.Code));
}
