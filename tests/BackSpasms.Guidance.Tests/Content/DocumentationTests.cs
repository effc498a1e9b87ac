using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Tests.Content;

/// <summary>The pages about the content speak of rules that exist.</summary>
public sealed partial class DocumentationTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    [Fact]
    public void Limitations_name_rules_and_findings_of_the_guidance()
    {
        var named = Code().Matches(Page("limitations.md")).Select(match => match.Groups[1].Value).Where(id => id.Contains('-', StringComparison.Ordinal) || id.Length > 4).ToHashSet(StringComparer.Ordinal);
        var known = Guidance.RedFlags.Select(flag => flag.Id).Concat(Guidance.Vocabulary.Findings.Select(finding => finding.Id));

        Assert.True(named.Count > 15);
        Assert.Empty(named.Except(known, StringComparer.Ordinal));
    }

    // Each line is a claim of the page: these answers, and nothing else, come out as it says.
    [Theory]
    [InlineData("""{"age":45,"days":2,"pain":8,"present":["night-or-rest-pain"],"othersAbsent":true}""", "routine")]
    [InlineData("""{"age":45,"days":2,"pain":8,"present":["night-or-rest-pain","getting-worse"],"othersAbsent":true}""", "urgent")]
    [InlineData("""{"age":45,"days":2,"pain":8,"present":["worse-with-cough-or-sneeze"],"othersAbsent":true}""", "routine")]
    [InlineData("""{"age":55,"days":2,"pain":5,"present":["osteoporosis","heavy-lifting"],"othersAbsent":true}""", "routine")]
    [InlineData("""{"age":55,"days":2,"pain":5,"present":["osteoporosis","minor-trauma"],"othersAbsent":true}""", "urgent")]
    [InlineData("""{"age":30,"days":2,"pain":5,"present":["upper-back"],"othersAbsent":true}""", "self-care")]
    [InlineData("""{"age":30,"days":2,"pain":5,"present":["leg-pain-below-knee"],"othersAbsent":true}""", "self-care")]
    [InlineData("""{"age":12,"days":2,"pain":5,"present":["morning-stiffness","worse-with-cough-or-sneeze","recurrent-episodes"],"othersAbsent":true}""", "routine")]
    [InlineData("""{"age":12,"days":2,"pain":5,"present":["tingling"],"othersAbsent":true}""", "urgent")]
    [InlineData("""{"age":12,"days":2,"pain":5,"present":["unsteady-walking"],"othersAbsent":true}""", "emergency")]
    [InlineData("""{"age":40,"days":2,"pain":5,"present":["anticoagulated"],"othersAbsent":true}""", "routine")]
    [InlineData("""{"age":64,"days":2,"pain":5,"present":["getting-worse"],"othersAbsent":true}""", "routine")]
    [InlineData("""{"age":64,"days":2,"pain":5,"present":["getting-worse","night-or-rest-pain"],"othersAbsent":true}""", "urgent")]
    [InlineData("""{"age":40,"days":2,"pain":5,"present":["long-term-steroids","numbness"],"othersAbsent":true}""", "routine")]
    [InlineData("""{"age":40,"days":2,"pain":5,"present":["sickle-cell-disease"],"othersAbsent":true}""", "urgent")]
    [InlineData("""{"age":40,"days":2,"pain":5,"present":["clumsy-hands"],"othersAbsent":true}""", "urgent")]
    [InlineData("""{"age":40,"days":2,"pain":5,"present":["vaginal-bleeding"],"othersAbsent":true}""", "urgent")]
    [InlineData("""{"age":40,"days":2,"pain":5,"present":["vaginal-bleeding","pregnant"],"othersAbsent":true}""", "emergency")]
    [InlineData("""{"age":40,"days":2,"pain":5,"present":["leg-blood-clot","lower-back"],"othersAbsent":true}""", "urgent")]
    [InlineData("""{"age":40,"days":2,"pain":5,"present":["leg-blood-clot","middle-back"],"othersAbsent":true}""", "emergency")]
    [InlineData("""{"age":40,"days":2,"pain":5,"present":["leg-weakness"],"othersAbsent":true}""", "urgent")]
    [InlineData("""{"age":40,"days":2,"pain":5,"present":["blistering-rash"],"othersAbsent":true}""", "urgent")]
    [InlineData("""{"age":70,"days":2,"pain":8,"othersAbsent":true}""", "urgent")]
    public void A_difference_from_the_sources_is_as_the_page_tells_it(string json, string outcome) =>
        Assert.Equal(outcome, Guidance.Triage(TriageCase.Parse(json, Guidance.Vocabulary).Presentation).Outcome);

    [Theory]
    [InlineData("not a diagnosis, and not a medical device")]
    [InlineData("has not been reviewed by a clinician yet")]
    [InlineData("Show the notice")]
    [InlineData("WithLocalServices")]
    [InlineData("Store no answers without need")]
    public void Intended_use_says(string phrase) => Assert.Contains(phrase, Page("intended-use.md"), StringComparison.Ordinal);

    private static string Page(string name, [CallerFilePath] string sourceFile = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(sourceFile)!, "..", "..", "..", "docs", name));

    [GeneratedRegex("`([a-z]+(?:-[a-z]+)*)`")]
    private static partial Regex Code();
}
