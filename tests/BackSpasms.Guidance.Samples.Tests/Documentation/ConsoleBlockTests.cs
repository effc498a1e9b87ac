namespace BackSpasms.Guidance.Samples.Tests.Documentation;

/// <summary>What a page shows of the console is what the console prints.</summary>
public sealed class ConsoleBlockTests
{
    private const string Start = "dotnet run --project samples/Console";

    /// <summary>Stands for lines that a page leaves out.</summary>
    private const string Gap = "…";

    public static TheoryData<string> Blocks { get; } = [.. All().Select(block => block.ToString())];

    [BashTheory]
    [MemberData(nameof(Blocks))]
    public void It_prints_what_the_page_shows(string place)
    {
        var block = All().Single(each => each.ToString() == place);
        var command = block.Text.Replace($"{Start} -- ", $"dotnet '{ConsoleSample.Path}' ", StringComparison.Ordinal).Replace(Start, $"dotnet '{ConsoleSample.Path}'", StringComparison.Ordinal);
        var printed = Shell.Run("/bin/bash", ["-o", "pipefail", "-c", command]).OrThrow().Output.ReplaceLineEndings("\n");

        AssertShows(printed, block.Output!.Text);
    }

    [Fact]
    public void The_worked_case_is_among_them() => Assert.Contains(All(), block => block.Page.Path == "docs/how-triage-works.md");

    [Fact]
    public void A_line_that_is_not_printed_is_found()
    {
        AssertShows("one\ntwo\nthree\n", "one\n…\nthree\n");
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => AssertShows("one\ntwo\nthree\n", "one\nthree\n"));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => AssertShows("one\ntwo\nthree\n", "three\n…\none\n"));
    }

    /// <summary>Blocks of a shell that start the console, with what they print below them.</summary>
    private static IEnumerable<CodeBlock> All() =>
        MarkdownPage.All.SelectMany(page => page.Blocks).Where(block => block.Language == "sh" && block.Text.Contains(Start, StringComparison.Ordinal) && block.Output is not null);

    /// <summary>Each run of lines between two gaps is printed as it stands, one run after the other; without a gap it is all that is printed.</summary>
    private static void AssertShows(string printed, string shown)
    {
        var runs = $"\n{shown}".Split($"\n{Gap}\n").Select(run => $"{run.TrimEnd('\n')}\n").ToArray();
        if (runs.Length == 1)
        {
            Assert.Equal(shown, printed);
        }

        var rest = $"\n{printed}";
        foreach (var (index, run) in runs.Index())
        {
            var lines = index == 0 ? run : $"\n{run}";
            if (lines.Trim('\n').Length > 0)
            {
                var at = rest.IndexOf(lines, StringComparison.Ordinal);
                Assert.True(index == 0 ? at == 0 : at >= 0, $"Not printed, or not here:\n{run}\nin\n{rest}");
                rest = rest[(at + lines.Length - 1)..];
            }
        }
    }
}
