using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Samples.Tests.Documentation;

/// <summary>A reader who follows a link arrives.</summary>
public sealed partial class LinkTests
{
    private const string Repository = "https://github.com/backspasms/BackSpasms.Guidance";

    public static TheoryData<string> Pages { get; } = [.. MarkdownPage.All.Select(page => page.Path)];

    [Fact]
    public void All_pages_are_looked_at() =>
        Assert.Superset(
            new HashSet<string> { "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/README.md", "docs/rules/BSG1001.md", "docs/safety-case.md", "samples/Web/README.md", "benchmarks/results/web-load.md" },
            MarkdownPage.All.Select(page => page.Path).ToHashSet());

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_link_inside_the_repository_leads_to_a_file_and_to_a_heading_of_it(string path)
    {
        var page = MarkdownPage.Of(path);
        Assert.All(page.Links.Where(link => !Scheme().IsMatch(link)), link => AssertArrives(page.Folder, page, link));
    }

    // In code too: an address of the schema, or of a page of a rule, is copied from there.
    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_address_of_the_repository_leads_to_a_file_that_it_has(string path)
    {
        var page = MarkdownPage.Of(path);
        Assert.All(Own().Matches(page.Text).Select(match => match.Groups["file"].Value), file => AssertArrives(RepositoryRoot.Path, page, file));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_name_of_a_link_is_defined_and_each_definition_used(string path)
    {
        var page = MarkdownPage.Of(path);
        Assert.Empty(page.UsedDefinitions.Except(page.Definitions.Keys, StringComparer.OrdinalIgnoreCase));

        // What stands in brackets alone may be a link as well.
        Assert.All(page.Definitions.Keys, name => Assert.Contains($"[{name}]", Definition().Replace(page.Text, string.Empty), StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_address_elsewhere_is_whole_and_secure_or_of_this_very_machine(string path) =>
        Assert.All(
            MarkdownPage.Of(path).Links.Where(link => Scheme().IsMatch(link)),
            link => Assert.True(Uri.TryCreate(link, UriKind.Absolute, out var address) && (address.Scheme == "https" || address.IsLoopback), link));

    // The package shows it on a page where nothing else of the repository is.
    [Fact]
    public void The_first_page_has_whole_addresses_only() =>
        Assert.All(MarkdownPage.Of("README.md").Links, link => Assert.Matches("^(?:https:|#)", link));

    [Fact]
    public void Every_page_and_picture_of_the_documentation_is_reached_from_its_index()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(["docs/README.md"]);
        while (open.TryPop(out var path))
        {
            if (reached.Add(path) && MarkdownPage.All.FirstOrDefault(page => page.Path == path) is { } page)
            {
                foreach (var link in page.Links)
                {
                    var own = Own().Match(link);
                    var file = own.Success ? RepositoryRoot.Combine(own.Groups["file"].Value) : Scheme().IsMatch(link) ? null : Path.GetFullPath(link, page.Folder);
                    if (file is not null)
                    {
                        open.Push(Path.GetRelativePath(RepositoryRoot.Path, file).Split('#')[0]);
                    }
                }
            }
        }

        var files = Directory.EnumerateFiles(RepositoryRoot.Combine("docs"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(RepositoryRoot.Path, file));
        Assert.Empty(files.Except(reached, StringComparer.Ordinal));
    }

    private static void AssertArrives(string folder, MarkdownPage from, string link)
    {
        var parts = link.Split('#');
        var file = parts[0].Length == 0 ? RepositoryRoot.Combine(from.Path) : Path.GetFullPath(Uri.UnescapeDataString(parts[0]), folder);
        Assert.StartsWith(RepositoryRoot.Path, file, StringComparison.Ordinal);
        Assert.True(File.Exists(file) || Directory.Exists(file), $"{from}: {link} is not there.");
        if (parts.Length > 1)
        {
            var target = Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/');
            Assert.True(MarkdownPage.Of(target).Anchors.Contains(parts[1]), $"{from}: {target} has no heading '#{parts[1]}'.");
        }
    }

    [GeneratedRegex("^[a-z]+:")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"(?:" + Repository + @"/(?:blob|tree|raw)/main|https://raw\.githubusercontent\.com/backspasms/BackSpasms\.Guidance/main)/(?<file>[^\s)\]""'<>`]+)")]
    private static partial Regex Own();

    [GeneratedRegex(@"^\[[^\]]+\]: \S+$", RegexOptions.Multiline)]
    private static partial Regex Definition();
}
