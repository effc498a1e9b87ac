using System.Text;
using BackSpasms.Guidance.Tests.Content;

namespace BackSpasms.Guidance.Tests.Snapshots;

/// <summary>The built-in guidance on two pages that a person reads: what is decided, and in which words.</summary>
public sealed class GuidanceSnapshotTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    [Fact]
    public void Decision_table() => Snapshot.Match(WithoutDigest.Of(Guidance.ToMarkdown()));

    [Fact]
    public void No_emphasis_of_the_decision_table_ends_in_a_blank() =>
        Assert.All(
            Guidance.ToMarkdown().Split('\n').Where(line => line.StartsWith("- **", StringComparison.Ordinal)),
            line => Assert.False(char.IsWhiteSpace(line[line.IndexOf("**", 4, StringComparison.Ordinal) - 1]), $"Markdown shows the stars of: {line}"));

    [Fact]
    public void All_wording()
    {
        var text = new StringBuilder();
        foreach (var wording in Wording.Of(Guidance))
        {
            text.Append(wording.Where).Append('\n').Append("    ").Append(wording.Text).Append("\n\n");
        }

        foreach (var source in Guidance.Sources)
        {
            text.Append("source ").Append(source.Id).Append('\n')
                .Append("    ").Append(source).Append('\n')
                .Append("    ").Append(source.Url.OriginalString).Append('\n')
                .Append("    ").Append(source.Read).Append("\n\n");
        }

        Snapshot.Match(text.ToString());
    }
}
