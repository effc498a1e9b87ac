using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Samples.Tests.Documentation;

/// <summary>What the pages say in numbers and diagrams, and what they must not leave out.</summary>
public sealed class ClaimTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    [Fact]
    public void The_first_page_counts_the_content_as_it_is()
    {
        Assert.Contains(
            "six causes, nine treatments, four preventions and 44 red flags, each cited, over 103 findings that a person can answer",
            MarkdownPage.Of("README.md").Text,
            StringComparison.Ordinal);
        Assert.Equal(
            (6, 9, 4, 44, 103),
            (Guidance.Causes.Count, Guidance.Treatments.Count, Guidance.Preventions.Count, Guidance.RedFlags.Count, Guidance.Vocabulary.Findings.Count(finding => finding.IsTold)));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/safety-case.md")]
    [InlineData("docs/intended-use.md")]
    [InlineData("docs/limitations.md")]
    [InlineData("docs/evidence.md")]
    [InlineData("CONTRIBUTING.md")]
    public void It_is_said_that_no_clinician_has_reviewed_the_content(string path) =>
        Assert.Matches("No clinician has reviewed|not yet by a clinician|not been reviewed by a clinician|not yet been reviewed by a clinician", MarkdownPage.Of(path).Text);

    // The boxes of the drawing in docs/how-triage-works.md.
    [Theory]
    [InlineData("""{"age":66,"days":1,"present":["minor-trauma"]}""", "incomplete", "self-care to emergency")]
    [InlineData("""{"age":66,"days":1,"present":["minor-trauma"],"othersAbsent":true}""", "incomplete", "self-care to urgent")]
    [InlineData("""{"age":66,"days":1,"pain":4,"present":["minor-trauma"],"othersAbsent":true}""", "self-care", "self-care")]
    [InlineData("""{"age":66,"days":1,"pain":8,"present":["minor-trauma"],"othersAbsent":true}""", "urgent", "urgent")]
    [InlineData("""{"age":66,"days":1,"unsure":["pain"],"present":["minor-trauma"],"othersAbsent":true}""", "urgent", "self-care to urgent")]
    public void The_worked_case_comes_out_as_it_is_drawn(string json, string outcome, string range)
    {
        var result = Guidance.Triage(TriageCase.Parse(json, Guidance.Vocabulary).Presentation);
        Assert.Equal((outcome, range), (result.Outcome, result.Range.ToString()));
    }

    [Fact]
    public void The_diagram_of_the_worked_case_is_the_library_s_own() =>
        Assert.Contains(Guidance.ToMermaid(RedFlags.FragilityFracture).TrimEnd('\n') + "\n```", MarkdownPage.Of("docs/how-triage-works.md").Text, StringComparison.Ordinal);

    [Fact]
    public void The_safety_case_has_every_hazard_with_controls_tests_and_what_is_left()
    {
        var hazards = Regex.Split(MarkdownPage.Of("docs/safety-case.md").Text, "^## ", RegexOptions.Multiline).Where(section => section.StartsWith("Hazard ", StringComparison.Ordinal)).ToList();

        Assert.Equal(
            [
                "a missed emergency",
                "false reassurance",
                "an unknown is read as no",
                "outdated content",
                "weakened by an extension",
                "misread by a person",
                "harmful advice",
                "tampering",
            ],
            hazards.Select(hazard => Regex.Match(hazard, "^Hazard [1-8]: (.+)$", RegexOptions.Multiline).Groups[1].Value));
        Assert.All(hazards, hazard =>
        {
            var rows = hazard.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).ToList();
            Assert.InRange(rows.Count, 3, 20);
            Assert.All(rows, row => Assert.Matches(@"\[`\w+`\]\(\.\./tests/", row));
            Assert.Contains("**What is left.** ", hazard, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_safety_case_counts_the_cases_and_the_milder_rules_as_they_are()
    {
        var page = MarkdownPage.Of("docs/safety-case.md").Text;
        Assert.Contains("181 described persons", page, StringComparison.Ordinal);
        Assert.Equal(181, Directory.EnumerateFiles(RepositoryRoot.Combine("tests", "BackSpasms.Guidance.Tests", "Cases"), "*.json").Count());

        var milder = Regex.Match(MarkdownPage.Of("docs/limitations.md").Text, "^### Milder than a source$(.*?)^### ", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
        Assert.Contains("Fifteen points where the guidance is milder", page, StringComparison.Ordinal);
        Assert.Equal(15, Regex.Count(milder, "^\\| `", RegexOptions.Multiline));
    }
}
