using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Tests.Analysis;

/// <summary>What the pages say of the rules, and what they have to say.</summary>
internal static partial class RulePage
{
    /// <summary>A file or folder of the repository, which is found from this very file: the tests may be built elsewhere.</summary>
    internal static string PathOf(string path, [CallerFilePath] string self = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(self)!, "..", "..", "..", path));

    internal static string Of(GuidanceRule rule) => Read($"docs/rules/{rule.Id}.md");

    internal static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    /// <summary>The row of a rule in the table of all rules.</summary>
    internal static string RowInTable(GuidanceRule rule) => string.Create(
        CultureInfo.InvariantCulture,
        $"| [{rule.Id}]({rule.HelpLink.OriginalString}) | {Name(rule.Severity)} | {rule.Title} | {Mark(rule.JudgesCSharp)} | {Mark(rule.JudgesPacks)} | {Mark(rule.JudgesModels)} |");

    /// <summary>The row of a rule on its page.</summary>
    internal static string RowOnPage(GuidanceRule rule) =>
        $"| {rule.Category} | {Name(rule.Severity)} | {Mark(rule.JudgesCSharp)} | {Mark(rule.JudgesPacks)} | {Mark(rule.JudgesModels)} |";

    /// <summary>The lines of the rules' table in a document, between its two marks; null where it has none.</summary>
    internal static string[]? Table(string document) =>
        Marks().Match(document) is { Success: true } match ? match.Groups[1].Value.Trim().Split('\n') : null;

    /// <summary>The text under a heading.</summary>
    internal static string Under(string page, string heading)
    {
        var start = page.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, heading);
        start += heading.Length + 5;
        var end = page.IndexOf("\n## ", start, StringComparison.Ordinal);
        return page[start..(end < 0 ? page.Length : end)].Trim();
    }

    /// <summary>The first code block of a language in a text; null where there is none.</summary>
    internal static string? Code(string text, string language)
    {
        var match = Regex.Match(text, $"```{language}\n(.*?)\n```", RegexOptions.Singleline | RegexOptions.CultureInvariant);
        return match.Success ? match.Groups[1].Value : null;
    }

    private static string Name(GuidanceSeverity severity) => severity.ToString().ToLowerInvariant();

    private static string Mark(bool isJudged) => isJudged ? "x" : string.Empty;

    [GeneratedRegex("<!-- rules -->(.*)<!-- /rules -->", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
