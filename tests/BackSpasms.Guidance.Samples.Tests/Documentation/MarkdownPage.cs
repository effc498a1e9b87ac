using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Samples.Tests.Documentation;

/// <summary>A page of the repository in Markdown: where it leads, where one can land in it, and what it shows as code.</summary>
public sealed partial class MarkdownPage
{
    private MarkdownPage(string path)
    {
        Path = path;
        Text = File.ReadAllText(RepositoryRoot.Combine(path)).ReplaceLineEndings("\n");
        Blocks = [.. Fence().Matches(Text).Select(match => new CodeBlock(this, match.Groups["language"].Value, match.Groups["text"].Value, match.Index, match.Index + match.Length))];

        var prose = CodeSpan().Replace(Fence().Replace(Text, string.Empty), span => new string('_', span.Length));
        Definitions = Definition().Matches(prose).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["target"].Value, StringComparer.OrdinalIgnoreCase);
        UsedDefinitions = [.. Reference().Matches(prose).Select(match => match.Groups["name"].Value is { Length: > 0 } name ? name : match.Groups["text"].Value)];
        Links = [.. Inline().Matches(prose).Concat(Attribute().Matches(prose)).Select(match => match.Groups["target"].Value), .. Definitions.Values];
        Anchors = AnchorsOf(Fence().Replace(Text, string.Empty));
    }

    /// <summary>What a reader may open: the pages of the root, of docs and its folders, the samples' and the reports of the benchmarks.</summary>
    public static IReadOnlyList<MarkdownPage> All { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.Path, "*.md")
            .Concat(Directory.EnumerateFiles(RepositoryRoot.Combine("docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(RepositoryRoot.Combine("benchmarks"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateDirectories(RepositoryRoot.Combine("samples")).Select(sample => System.IO.Path.Combine(sample, "README.md")).Where(File.Exists))
            .Select(file => System.IO.Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new MarkdownPage(path)),
    ];

    /// <summary>The path in the repository, with <c>/</c>.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>The targets of its links and pictures, as they are written.</summary>
    public IReadOnlyList<string> Links { get; }

    /// <summary>The targets that stand at its end by name: <c>[name]: target</c>.</summary>
    public IReadOnlyDictionary<string, string> Definitions { get; }

    /// <summary>The names by which its links refer to such a target.</summary>
    public IReadOnlyList<string> UsedDefinitions { get; }

    /// <summary>The anchors that GitHub gives its headings.</summary>
    public IReadOnlySet<string> Anchors { get; }

    public IReadOnlyList<CodeBlock> Blocks { get; }

    /// <summary>The folder of the page in the repository.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(RepositoryRoot.Combine(Path))!;

    public static MarkdownPage Of(string path) => All.Single(page => page.Path == path);

    /// <summary>The links whose text is one piece of code, as (code, target).</summary>
    public IEnumerable<(string Code, string Target)> CodeLinks() =>
        CodeLink().Matches(Text).Select(match => (
            match.Groups["code"].Value,
            match.Groups["target"] is { Success: true } target ? target.Value : Definitions[match.Groups["name"].Value]));

    public override string ToString() => Path;

    private static HashSet<string> AnchorsOf(string text)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match heading in Heading().Matches(text))
        {
            var words = LinkText().Replace(heading.Groups["text"].Value.Trim(), "$1").ToLowerInvariant();
            var slug = NotInAnchor().Replace(words, string.Empty).Replace(' ', '-');
            var anchor = slug;
            for (var i = 1; !anchors.Add(anchor); i++)
            {
                anchor = FormattableString.Invariant($"{slug}-{i}");
            }
        }

        return anchors;
    }

    [GeneratedRegex("^```(?<language>[a-z]*)\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"\]\((?<target>[^()\s]+)\)")]
    private static partial Regex Inline();

    [GeneratedRegex("(?:src|srcset|href)=\"(?<target>[^\"]+)\"")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"^\[(?<name>[^\]]+)\]: (?<target>\S+)$", RegexOptions.Multiline)]
    private static partial Regex Definition();

    [GeneratedRegex(@"\[(?<text>[^\[\]]+)\]\[(?<name>[^\[\]]*)\]")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\[`(?<code>[^`]+)`\](?:\((?<target>[^()\s]+)\)|\[(?<name>[^\]]+)\])")]
    private static partial Regex CodeLink();

    [GeneratedRegex("^#{1,6} (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkText();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NotInAnchor();
}
