using System.Globalization;

namespace BackSpasms.Guidance;

/// <summary>The whole guidance on one page, as a reviewer reads it.</summary>
internal static class ModelMarkdown
{
    internal static string Of(GuidanceModel guidance)
    {
        var page = new TextPage(isMarkdown: true);
        page.Heading(1, $"{guidance.About?.Title ?? guidance.Id}: guidance {guidance.Id} {guidance.Version}");
        if (guidance.About is { } about)
        {
            page.Sentence(about.Explanation);
            page.Gap();
        }

        page.Sentence(guidance.Notice);
        page.Gap();
        page.Markdown($"Digest: `{guidance.Digest}`");
        WriteRedFlags(page, guidance);
        WriteMeasures(page, guidance);
        WriteCauses(page, guidance);
        WriteTreatments(page, guidance);
        WritePreventions(page, guidance);
        WriteQuestions(page, guidance);
        page.Heading(2, "What to watch for");
        foreach (var advice in guidance.SafetyNet)
        {
            page.Item($"{advice.Title} ({advice.Urgency.Name})", $": {advice.Text}");
        }

        page.Heading(2, "Sources");
        foreach (var source in guidance.Sources)
        {
            page.Markdown($"- **{MarkdownText.Of(source.Id)}**: {MarkdownText.Link(source)}. {MarkdownText.Of(source.Read)}");
        }

        return page.ToString();
    }

    private static void WriteRedFlags(TextPage page, GuidanceModel guidance)
    {
        page.Heading(2, "Decision table");
        page.Sentence("The outcome is the highest urgency of all red flags that hold. An answer that is not known never counts as 'no'.");
        foreach (var level in RedFlagRules.Levels)
        {
            page.Heading(3, level.ToString());
            page.Row(isFirst: true, "red flag", "when", "may be a sign of", "what to do", "sources");
            foreach (var flag in guidance.RedFlags.Where(flag => flag.Urgency == level))
            {
                page.Row(isFirst: false, Named(flag), $"`{flag.When}`", MarkdownText.Of(flag.Suspects), MarkdownText.Of(flag.WhatToDo), Ids(flag.Citations));
            }
        }

        page.Heading(3, "Self-care");
        page.Sentence("Only when no red flag holds or could still hold.");
    }

    private static void WriteMeasures(TextPage page, GuidanceModel guidance)
    {
        page.Heading(2, "Measures");
        page.Row(isFirst: true, "measure", "range", "thresholds");
        foreach (var quantity in guidance.Vocabulary.Quantities)
        {
            var thresholds = guidance.Vocabulary.Findings.Where(finding => finding.Quantity == quantity).Select(finding => $"`{finding.Id}` ({finding.Threshold})");
            page.Row(
                isFirst: false,
                Named(quantity.Label, quantity.Id),
                MarkdownText.Of(FormattableString.Invariant($"{quantity.Minimum} to {quantity.Maximum} {quantity.Unit}")),
                string.Join(", ", thresholds));
        }
    }

    private static void WriteCauses(TextPage page, GuidanceModel guidance)
    {
        page.Heading(2, "Causes");
        page.Sentence("Weak 1, moderate 2, strong 3; present for less present against; likely from 3, possible from 1.");
        page.Gap();
        page.Row(isFirst: true, "cause", "for", "against", "sources");
        foreach (var cause in guidance.Causes)
        {
            page.Row(isFirst: false, Named(cause), Weighed(cause.Supporting), Weighed(cause.Opposing), Ids(cause.Citations));
        }

        static string Weighed(IEnumerable<WeightedFinding> findings) =>
            string.Join(", ", findings.Select(weighted => $"`{weighted.Finding.Id}` {((int)weighted.Weight).ToString(CultureInfo.InvariantCulture)}"));
    }

    private static void WriteTreatments(TextPage page, GuidanceModel guidance)
    {
        page.Heading(2, "Treatments");
        page.Row(isFirst: true, "treatment", "option", "phase", "serves", "avoid when", "check first when", "strength", "sources");
        foreach (var treatment in guidance.Treatments)
        {
            foreach (var option in treatment.Options)
            {
                var early = option.Phase.OpensEarlyWhen is { } condition ? $", earlier when `{condition}`" : string.Empty;
                page.Row(
                    isFirst: false,
                    Named(treatment),
                    Named(option),
                    MarkdownText.Of(option.Phase.Label) + early,
                    string.Join(", ", option.Serves.Select(cause => cause.Id)),
                    OrNoneKnown(option.AvoidWhen),
                    OrNoneKnown(option.CheckFirstWhen),
                    option.Strength.Name,
                    Ids(option.Citations));
            }
        }

        static string OrNoneKnown(Condition? condition) => condition is null ? "none known" : $"`{condition}`";
    }

    private static void WritePreventions(TextPage page, GuidanceModel guidance)
    {
        page.Heading(2, "Prevention");
        page.Row(isFirst: true, "prevention", "what", "for", "strength", "sources");
        foreach (var prevention in guidance.Preventions)
        {
            page.Row(
                isFirst: false,
                Named(prevention),
                MarkdownText.Of(prevention.What),
                string.Join(", ", prevention.Serves.Select(cause => cause.Id)),
                prevention.Strength.Name,
                Ids(prevention.Citations));
        }
    }

    private static void WriteQuestions(TextPage page, GuidanceModel guidance)
    {
        page.Heading(2, "Questions, in the order of asking");
        page.Row(isFirst: true, "question", "asks");
        foreach (var question in guidance.Questions)
        {
            var asks = question.Quantity is { } quantity ? $"`{quantity.Id}`" : string.Join(", ", question.Findings.Select(finding => $"`{finding.Id}`"));
            page.Row(isFirst: false, Named(question.Text, question.Id), asks);
        }
    }

    private static string Named(ContentItem item) => Named(item.Title, item.Id);

    private static string Named(string name, string id) => $"{MarkdownText.Of(name)} (`{id}`)";

    private static string Ids(IEnumerable<Citation> citations) => string.Join(", ", citations.Select(citation => citation.Id));
}
