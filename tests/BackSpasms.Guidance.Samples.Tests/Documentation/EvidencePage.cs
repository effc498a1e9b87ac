using System.Globalization;
using System.Text;

namespace BackSpasms.Guidance.Samples.Tests.Documentation;

/// <summary>docs/evidence.md: every statement of guidance with the sources that it rests on and, where it says so, how strong they are.</summary>
internal static class EvidencePage
{
    internal static string Of(GuidanceModel guidance)
    {
        var page = new StringBuilder();
        Line($"# Evidence");
        Line();
        Line($"Every item of {guidance}, the sources that it rests on, and for care how strong the evidence is. This page is written from the guidance by a test");
        Line($"(`SNAPSHOTS_ACCEPT=1`, see [Contributing](../CONTRIBUTING.md#snapshots)), which fails when it is not what the guidance says.");
        Line();
        Line($"**No clinician has reviewed the content yet.** What each source says, and how far it was read, stands [below](#sources). Where the guidance differs from a source: [Limitations](limitations.md).");
        Line();
        Line($"Strength: **strong**: several good studies that agree. **Moderate**: studies that agree on some benefit, with room for doubt. **Limited**: few or weak studies, or studies that disagree.");
        Line($"**Common practice**: custom, with no good study for or against it. Red flags and causes have no strength of their own: see [Limitations](limitations.md#in-general).");

        if (guidance.About is { } about)
        {
            Line();
            Line($"## What it is about");
            Line();
            Line($"`{about.Id}`: {about.Title}. Sources: {Sources(about.Citations)}.");
        }

        Line();
        Line($"## Red flags");
        foreach (var urgency in new[] { Urgency.Emergency, Urgency.Urgent, Urgency.Routine })
        {
            Line();
            Line($"### {urgency}");
            Line();
            Row("red flag", "what it says", "sources");
            Row("---", "---", "---");
            foreach (var flag in guidance.RedFlags.Where(flag => flag.Urgency == urgency))
            {
                Row($"`{flag.Id}`", flag.Title, Sources(flag.Citations));
            }
        }

        Section("Causes", guidance.Causes, cause => cause.Title, _ => null);

        Line();
        Line($"## Treatment");
        foreach (var treatment in guidance.Treatments)
        {
            Line();
            Line($"### {treatment.Title}");
            Line();
            Line($"`{treatment.Id}`: {treatment.What} Sources: {Sources(treatment.Citations)}.");
            Line();
            Row("option", "how", "strength", "what the evidence says", "sources");
            Row("---", "---", "---", "---", "---");
            foreach (var option in treatment.Options)
            {
                Row($"`{option.Id}`", option.Title, Name(option.Strength), option.Evidence ?? "", Sources(option.Citations));
            }
        }

        Section("Prevention", guidance.Preventions, prevention => prevention.Title, prevention => Name(prevention.Strength));
        Section("What to watch for", guidance.SafetyNet, advice => advice.Title, _ => null);

        Line();
        Line($"## Sources");
        foreach (var source in guidance.Sources)
        {
            Line();
            Line($"### {source.Id}");
            Line();
            Line($"[{source}]({source.Url.OriginalString}). {source.Read}");
        }

        return page.ToString();

        void Line(FormattableString? text = null) => page.Append(text?.ToString(CultureInfo.InvariantCulture)).Append('\n');

        void Row(params string[] cells) => Line($"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |");

        void Section<T>(string title, IEnumerable<T> items, Func<T, string> says, Func<T, string?> strength)
            where T : ContentItem
        {
            var all = items.ToArray();
            var isGraded = all.Any(item => strength(item) is not null);
            Line();
            Line($"## {title}");
            Line();
            Row([.. Cells("id", "what it says", isGraded ? "strength" : null, "sources")]);
            Row([.. Cells("---", "---", isGraded ? "---" : null, "---")]);
            foreach (var item in all)
            {
                Row([.. Cells($"`{item.Id}`", says(item), strength(item), Sources(item.Citations))]);
            }
        }
    }

    private static IEnumerable<string> Cells(params string?[] cells) => cells.OfType<string>();

    private static string Sources(IEnumerable<Citation> citations) => string.Join(", ", citations.Select(source => $"[{source.Id}](#{source.Id})"));

    private static string Name(EvidenceStrength strength) => strength switch
    {
        EvidenceStrength.Strong => "strong",
        EvidenceStrength.Moderate => "moderate",
        EvidenceStrength.Limited => "limited",
        _ => "common practice",
    };
}
