namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>Everything in the guidance that has an id: its kind, its title, its sources, and its page.</summary>
internal sealed record GuidanceItem(string Kind, string Id, string Title, IReadOnlyList<Citation> Citations, Func<Page> Page);

/// <summary>All items of a model. An id may stand here several times, once a kind.</summary>
internal static class GuidanceItems
{
    internal static IEnumerable<GuidanceItem> Of(GuidanceModel guidance) =>
    [
        .. guidance.About is { } about ? new[] { Of("what it is", about, () => ItemPages.Of(guidance, about)) } : [],
        .. guidance.RedFlags.Select(flag => Of("red flag", flag, () => ItemPages.Of(flag))),
        .. guidance.Causes.Select(cause => Of("cause", cause, () => ItemPages.Of(cause))),
        .. guidance.Treatments.SelectMany(treatment => Of(treatment)),
        .. guidance.Preventions.Select(prevention => Of("prevention", prevention, () => ItemPages.Of(prevention))),
        .. guidance.Vocabulary.Quantities.Select(quantity => new GuidanceItem("measure", quantity.Id, quantity.Label, [], () => ItemPages.Of(guidance, quantity))),
        .. guidance.Vocabulary.Findings.Select(finding => new GuidanceItem("finding", finding.Id, finding.Label, [], () => ItemPages.Of(guidance, finding))),
        .. guidance.Questions.Select(question => new GuidanceItem("question", question.Id, question.Text, [], () => ItemPages.Of(question))),
        .. guidance.SafetyNet.Select(advice => Of("safety net", advice, () => ItemPages.Of(advice))),
        .. guidance.Sources.Select(source => new GuidanceItem("source", source.Id, source.Title, [], () => ItemPages.Of(guidance, source))),
    ];

    /// <summary>A treatment's page has its options; one with the treatment's own id needs no page besides.</summary>
    private static IEnumerable<GuidanceItem> Of(Treatment treatment) => treatment.Options
        .Where(option => option.Id != treatment.Id)
        .Select(option => Of("option", option, () => ItemPages.Of(option)))
        .Prepend(new GuidanceItem(
            "treatment",
            treatment.Id,
            treatment.Title,
            [.. treatment.Citations.Concat(treatment.Options.Where(option => option.Id == treatment.Id).SelectMany(option => option.Citations)).Distinct()],
            () => ItemPages.Of(treatment)));

    private static GuidanceItem Of(string kind, ContentItem item, Func<Page> page) => new(kind, item.Id, item.Title, item.Citations, page);
}
