namespace BackSpasms.Guidance.Samples.Tests;

public sealed class AnalyzeCommandTests
{
    [Fact]
    public void In_the_built_in_guidance_nothing_is_found()
    {
        using var packs = new PackFolder();

        var run = ConsoleSample.Run("", "analyze", packs.BuiltIn());

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("1 pack: nothing found\n", run.Output);
    }

    [Fact]
    public void Warnings_name_rule_and_item_and_are_no_failure()
    {
        using var packs = new PackFolder();
        var file = packs.Write("needs-absent.guidance.json", PackFolder.Extension(
            "acme",
            """{ "id": "acme/x", "label": "sign x", "question": "X?" }, { "id": "acme/y", "label": "sign y", "question": "Y?" }""",
            """{ "all": ["acme/x", { "not": "acme/y" }] }"""));

        var run = ConsoleSample.Run("", "analyze", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Errors);
        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Single(lines, line => Matches(line, file, "warning BSG1001: red flag 'acme/flag'"));
        Assert.Single(lines, line => Matches(line, file, "warning BSG2004: red flag 'acme/flag', when: "));
        Assert.Equal("1 pack: 0 errors, 2 warnings, 0 infos", lines[2]);
    }

    [Fact]
    public void A_pack_that_cannot_be_read_has_its_errors_with_their_places_and_the_next_is_judged_all_the_same()
    {
        using var packs = new PackFolder();
        var wrong = packs.Wrong;
        var other = packs.SeatBelt;

        var run = ConsoleSample.Run("", "analyze", wrong, other);

        Assert.Equal(1, run.ExitCode);
        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(6, lines.Length);
        Assert.StartsWith($"{wrong}(7,5): error missing-property: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{wrong}(9,18): error unknown-value: ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith($"{wrong}(10,15): error unknown-finding: ", lines[2], StringComparison.Ordinal);
        Assert.StartsWith($"{wrong}(13,7): error unknown-property: ", lines[3], StringComparison.Ordinal);
        Assert.True(Matches(lines[4], other, "warning BSG1001: red flag 'acme/flag'"), lines[4]);
        Assert.Equal("2 packs: 4 errors, 1 warning, 0 infos", lines[5]);
    }

    [Fact]
    public void An_extension_of_a_loaded_pack_is_read_on_top_of_it()
    {
        using var packs = new PackFolder();
        var second = packs.Write("second.guidance.json", PackFolder.Extension("more", "", "\"acme/seat-belt-mark\""));

        Assert.Equal(1, ConsoleSample.Run("", "analyze", second).ExitCode);
        var run = ConsoleSample.Run("", "analyze", second, "--pack", packs.SeatBelt);

        Assert.Equal(0, run.ExitCode);
        Assert.True(Matches(run.Output.Split('\n')[0], second, "warning BSG1001: red flag 'more/flag'"), run.Output);
        Assert.DoesNotContain("'acme/flag'", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Whether a line is of a file, with or without a place in it, and goes on like this.</summary>
    private static bool Matches(string line, string file, string start)
    {
        if (!line.StartsWith(file, StringComparison.Ordinal))
        {
            return false;
        }

        var said = line[file.Length..];
        return said[(said.IndexOf(": ", StringComparison.Ordinal) + 2)..].StartsWith(start, StringComparison.Ordinal);
    }
}
