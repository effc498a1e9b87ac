using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Samples.Tests.Documentation;

/// <summary>A page that names a test as its proof names one that is there.</summary>
public sealed class NamedTestTests
{
    public static TheoryData<string> Pages { get; } = [.. MarkdownPage.All.Where(page => Named(page).Any()).Select(page => page.Path)];

    [Fact]
    public void The_pages_that_claim_most_name_tests()
    {
        Assert.InRange(Named(MarkdownPage.Of("docs/safety-case.md")).Count(), 30, 200);
        Assert.InRange(Named(MarkdownPage.Of("README.md")).Count(), 6, 100);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_is_a_test_of_the_file_that_the_link_leads_to(string path)
    {
        var page = MarkdownPage.Of(path);
        Assert.All(Named(page), named =>
        {
            var file = named.Target[named.Target.IndexOf("tests/", StringComparison.Ordinal)..];
            var method = Regex.Escape(named.Code);
            Assert.Matches($@"\[\w*(?:Fact|Theory)[^\n]*\][^{{}};]*?public (?:async )?(?:void|Task) {method}\(", WithoutData(File.ReadAllText(RepositoryRoot.Combine(file))));
        });
    }

    /// <summary>The source without the strings and the rows of data that stand between an attribute and its method.</summary>
    private static string WithoutData(string source) => Regex.Replace(source, @"^ *\[(?:InlineData|MemberData|ClassData)\(.*\)\] *$", string.Empty, RegexOptions.Multiline);

    private static IEnumerable<(string Code, string Target)> Named(MarkdownPage page) =>
        page.CodeLinks().Where(link => link.Target.Contains("tests/", StringComparison.Ordinal) && link.Target.EndsWith(".cs", StringComparison.Ordinal) && !link.Code.Contains('.', StringComparison.Ordinal));
}
