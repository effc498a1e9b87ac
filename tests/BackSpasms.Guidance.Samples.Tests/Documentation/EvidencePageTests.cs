namespace BackSpasms.Guidance.Samples.Tests.Documentation;

public sealed class EvidencePageTests
{
    private static readonly string File = RepositoryRoot.Combine("docs", "evidence.md");

    [Fact]
    public void It_is_what_the_guidance_says()
    {
        var expected = EvidencePage.Of(BackSpasmGuidance.Default);
        if (Environment.GetEnvironmentVariable("SNAPSHOTS_ACCEPT") == "1")
        {
            System.IO.File.WriteAllText(File, expected);
        }

        Assert.Equal(expected, System.IO.File.ReadAllText(File).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void It_has_a_row_for_each_item_and_a_paragraph_for_each_source()
    {
        var lines = System.IO.File.ReadAllText(File).ReplaceLineEndings("\n").Split('\n');

        // 44 red flags, 6 causes, 11 options, 4 preventions, 8 pieces of advice.
        Assert.Equal(73, lines.Count(line => line.StartsWith("| `", StringComparison.Ordinal)));
        Assert.Contains("| `ice` | Put something cold on it, through a cloth | common practice |", string.Join('\n', lines), StringComparison.Ordinal);
        Assert.Contains("### henschke-2009", lines);
    }

    [Fact]
    public void Each_source_is_named_by_some_item()
    {
        var page = MarkdownPage.Of("docs/evidence.md");
        var named = page.Links.Where(link => link.StartsWith('#')).Select(link => link[1..]).ToHashSet(StringComparer.Ordinal);
        Assert.All(BackSpasmGuidance.Default.Sources, source => Assert.Contains(source.Id, named));
    }
}
