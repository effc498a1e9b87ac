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
            Assert.True(IsTest(File.ReadAllText(RepositoryRoot.Combine(file)), named.Code), $"{file} has no test {named.Code}.");
        });
    }

    [Theory]
    [InlineData("[Fact]\npublic void It_is()\n", true)]
    [InlineData("[Theory]\n[InlineData(\n    1)]\npublic async Task It_is(int one)\n", true)]
    [InlineData("public void It_is()\n", false)]
    [InlineData("[Fact]\npublic void Other() => It_is();\n\npublic void It_is()\n", false)]
    [InlineData("[Fact]\npublic void It_is_not()\n", false)]
    public void A_test_is_a_method_with_its_attribute(string source, bool isTest) => Assert.Equal(isTest, IsTest(source, "It_is"));

    /// <summary>Whether the method stands in the source, and in the lines above it, up to a blank one, what makes it a test.</summary>
    private static bool IsTest(string source, string name)
    {
        var lines = source.ReplaceLineEndings("\n").Split('\n');
        var method = Array.FindIndex(lines, line => Regex.IsMatch(line, $@"^ *public (?:async )?(?:void|Task) {Regex.Escape(name)}\("));
        return method >= 0 && lines.Take(method).Reverse().TakeWhile(line => line.Length > 0).Any(line => Regex.IsMatch(line, @"^ *\[\w*(?:Fact|Theory)\b"));
    }

    private static IEnumerable<(string Code, string Target)> Named(MarkdownPage page) =>
        page.CodeLinks().Where(link => link.Target.Contains("tests/", StringComparison.Ordinal) && link.Target.EndsWith(".cs", StringComparison.Ordinal) && !link.Code.Contains('.', StringComparison.Ordinal));
}
