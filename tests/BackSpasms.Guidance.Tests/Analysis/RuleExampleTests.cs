using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Tests.Analysis;

/// <summary>The examples on the pages do what the pages say.</summary>
public sealed class RuleExampleTests
{
    public static TheoryData<string> Ids { get; } = [.. RuleExamples.All.Keys.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Example_violates_its_rule_and_its_counterpart_does_not(string id)
    {
        var (rule, (violates, doesNot)) = RuleExamples.All.Single(example => example.Key.Id == id);
        Assert.NotEmpty(Judged.By(rule, new AnalyzedContent(violates) { IsWhole = true }));
        Assert.Empty(Judged.By(rule, new AnalyzedContent(doesNot) { IsWhole = true }));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_shows_the_example_that_is_tested(string id)
    {
        var page = RulePage.Of(GuidanceRules.All.Single(rule => rule.Id == id));
        Assert.Equal(Region($"{id} violates"), RulePage.Code(RulePage.Under(page, "Violates"), "csharp"));
        Assert.Equal(Region($"{id} does not"), RulePage.Code(RulePage.Under(page, "Does not violate"), "csharp"));
    }

    [Fact]
    public void Every_rule_that_judges_models_has_an_example_but_those_that_only_a_pack_can_break()
    {
        var without = GuidanceRules.All.Where(rule => rule.JudgesModels && !RuleExamples.All.ContainsKey(rule)).Select(rule => rule.Id);
        Assert.Equal(["BSG1007", "BSG2005", "BSG2009"], without);
    }

    private static string Region(string name)
    {
        var source = RulePage.Read("tests/BackSpasms.Guidance.Tests/Analysis/RuleExamples.cs");
        var match = Regex.Match(source, $@"#region {Regex.Escape(name)}\n(.*?)\n *#endregion", RegexOptions.Singleline | RegexOptions.CultureInvariant);
        Assert.True(match.Success, name);
        return Regex.Replace(match.Groups[1].Value, "^ {8}", string.Empty, RegexOptions.Multiline | RegexOptions.CultureInvariant);
    }
}
