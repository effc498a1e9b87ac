namespace BackSpasms.Guidance.Tests.Analysis;

/// <summary>The catalogue of the rules, and the pages that say the same.</summary>
public sealed class GuidanceRulesTests
{
    private static readonly string[] Headings = ["Cause", "Why", "How to fix", "Violates", "Does not violate", "When to suppress"];

    public static TheoryData<string> Ids { get; } = [.. GuidanceRules.All.Select(rule => rule.Id)];

    [Fact]
    public void Catalogue_is_what_it_was_decided_to_be() => Assert.Equal(
        """
        BSG1001 warning Content csharp pack model content without a citation
        BSG1002 error Content csharp pack model id that is not `[prefix/]kebab-case`
        BSG1003 error Content csharp pack model duplicate id within its kind
        BSG1004 info Content csharp pack model English running text of 40 words or more, harder than school grade 9 (Flesch-Kincaid)
        BSG1005 warning Content csharp pack model a promise: cures, guaranteed, always works
        BSG1006 warning Content csharp pack model a dose: a number with mg, g, mcg, ml, tablets, times a day
        BSG1007 warning Content pack model option that says nothing of when to avoid it (a constructor parameter in C#; must say none known)
        BSG1008 info Content pack model finding that nothing uses
        BSG1009 warning Content pack model cause that no option serves, option that serves no cause
        BSG2001 warning Logic csharp pack model condition that can never hold
        BSG2002 warning Logic csharp pack model condition that always holds
        BSG2003 info Logic csharp pack model red flag that never decides: whenever it holds, one of higher urgency holds too
        BSG2004 warning Logic csharp pack model red flag that needs an absent answer
        BSG2005 error Logic pack model red flag whose urgency is self-care (refused by the constructor in C#)
        BSG2006 info Logic csharp pack model part of a condition that changes nothing of its own condition
        BSG2007 warning Logic pack model finding that matters to triage and that no question asks
        BSG2008 warning Logic pack model option that is always excluded when its causes are likely
        BSG2009 warning Logic pack model whole-model pack that triages lower than the version it says it replaces
        BSG3001 warning Usage csharp triage result thrown away
        BSG3002 warning Usage csharp switch over the outcome that misses a case, or hides one behind a discard; the fix adds the arms
        BSG3003 warning Usage csharp unanswered taken for absent (`!= Answer.Present`); the fix writes `== Answer.Absent`
        BSG3004 warning Usage csharp clock, random, environment or I/O used while content is defined
        BSG3005 warning Usage csharp id given as text that the model does not have; the fix offers the nearest
        BSG3006 info Usage csharp model built again on every call
        """.ReplaceLineEndings("\n"),
        string.Join('\n', GuidanceRules.All.Select(rule =>
            $"{rule.Id} {rule.Severity.ToString().ToLowerInvariant()} {rule.Category}{(rule.JudgesCSharp ? " csharp" : "")}{(rule.JudgesPacks ? " pack" : "")}{(rule.JudgesModels ? " model" : "")} {rule.Title}")));

    [Fact]
    public void Every_rule_says_why_in_sentences_and_is_named_by_id_and_title()
    {
        Assert.All(GuidanceRules.All, rule => Assert.EndsWith(".", rule.Why, StringComparison.Ordinal));
        Assert.Equal("BSG1008: finding that nothing uses", GuidanceRules.UnusedFinding.ToString());
    }

    [Fact]
    public void Every_member_of_the_catalogue_is_in_the_list_of_all()
    {
        var members = typeof(GuidanceRules).GetProperties().Where(property => property.PropertyType == typeof(GuidanceRule)).Select(property => (GuidanceRule)property.GetValue(null)!);
        Assert.Equal(members.Order(Comparer<GuidanceRule>.Create((one, other) => string.CompareOrdinal(one.Id, other.Id))), GuidanceRules.All);
    }

    [Fact]
    public void Every_rule_that_judges_content_has_a_file_and_every_file_a_rule()
    {
        var files = Directory.EnumerateFiles(RulePage.PathOf("src/BackSpasms.Guidance/Analysis"), "Bsg*.cs").Select(file => Path.GetFileName(file)[..7].ToUpperInvariant());
        Assert.Equal(GuidanceRules.All.Where(rule => rule.JudgesModels).Select(rule => rule.Id), files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule()
    {
        var pages = Directory.EnumerateFiles(RulePage.PathOf("docs/rules"), "*.md").Select(file => Path.GetFileNameWithoutExtension(file));
        Assert.Equal(GuidanceRules.All.Select(rule => rule.Id), pages.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_has_the_fixed_headings_with_something_under_each(string id)
    {
        var page = RulePage.Of(Rule(id));
        Assert.Equal(Headings, page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
        Assert.All(Headings, heading => Assert.NotEmpty(RulePage.Under(page, heading)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_says_what_the_catalogue_says(string id)
    {
        var rule = Rule(id);
        var page = RulePage.Of(rule);
        Assert.StartsWith($"# {rule.Id}: {rule.Title}\n\n| category | severity | C# | pack | model |\n| --- | --- | --- | --- | --- |\n{RulePage.RowOnPage(rule)}\n", page, StringComparison.Ordinal);
        Assert.StartsWith(rule.Why, RulePage.Under(page, "Why"), StringComparison.Ordinal);
        Assert.EndsWith($"/docs/rules/{id}.md", rule.HelpLink.OriginalString, StringComparison.Ordinal);
        Assert.Equal("https", rule.HelpLink.Scheme);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_shows_code_that_violates_and_code_that_does_not(string id)
    {
        var page = RulePage.Of(Rule(id));
        foreach (var heading in new[] { "Violates", "Does not violate" })
        {
            Assert.True(RulePage.Code(RulePage.Under(page, heading), "csharp") is not null || RulePage.Code(RulePage.Under(page, heading), "json") is not null, heading);
        }
    }

    [Fact]
    public void Tables_of_all_rules_are_the_catalogue()
    {
        string[] expected = ["| id | severity | what it finds | C# | pack | model |", "| --- | --- | --- | --- | --- | --- |", .. GuidanceRules.All.Select(RulePage.RowInTable)];
        Assert.Equal(expected, RulePage.Table(RulePage.Read("docs/analyzers.md")));

        // The README shows the table once it has the marks for it.
        if (RulePage.Table(RulePage.Read("README.md")) is { } readme)
        {
            Assert.Equal(expected, readme);
        }
    }

    private static GuidanceRule Rule(string id) => GuidanceRules.All.Single(rule => rule.Id == id);
}
