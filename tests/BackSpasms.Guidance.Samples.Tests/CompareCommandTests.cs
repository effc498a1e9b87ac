namespace BackSpasms.Guidance.Samples.Tests;

public sealed class CompareCommandTests
{
    private static readonly string Older = PackFolder.RedFlag("flag", "routine", "\"one\"");
    private static readonly string Newer = PackFolder.RedFlag("flag", "urgent", """{ "any": ["one", "two"] }""");

    [Fact]
    public void Two_models_are_compared_exactly_as_Markdown_where_no_terminal_is()
    {
        using var packs = new PackFolder();

        var run = ConsoleSample.Run("", "compare", packs.Small("older.guidance.json", "1.0.0", Older), packs.Small("newer.guidance.json", "1.1.0", Newer));

        // 88 sets of answers: 'one' is present in 44 of them; 'two' and not 'one' in 22.
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Errors);
        Assert.StartsWith("# small 1.1.0 compared with small 1.0.0\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nOf 88 complete sets of answers, these change their outcome:\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n| self-care | urgent | 22 | score 0, present: two |\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n| routine | urgent | 44 | score 0, present: one |\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n- **red flag flag** redecided: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_lowers_an_outcome_is_done_too()
    {
        using var packs = new PackFolder();

        var run = ConsoleSample.Run("", "compare", packs.Small("newer.guidance.json", "1.1.0", Newer), packs.Small("older.guidance.json", "1.0.0", Older));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\n| urgent | self-care | 22 | score 0, present: two |\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n| urgent | routine | 44 | score 0, present: one |\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_extension_is_compared_on_top_of_the_built_in_guidance()
    {
        using var packs = new PackFolder();

        var run = ConsoleSample.Run("", "compare", "built-in", packs.SeatBelt);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("# back-spasms 1.0.0+acme.1.2.0 compared with back-spasms 1.0.0\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("present: minor-trauma, bruising |\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n- **red flag acme/flag** added\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("removed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_built_in_guidance_is_the_one_with_the_packs_that_are_loaded()
    {
        using var packs = new PackFolder();

        var run = ConsoleSample.Run("", "compare", "built-in", packs.BuiltIn(), "--pack", packs.SeatBelt);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("# back-spasms 1.0.0 compared with back-spasms 1.0.0+acme.1.2.0\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n- **red flag acme/flag** removed\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Versions_whose_outcomes_cannot_be_compared_say_why_and_end_with_1()
    {
        using var packs = new PackFolder();
        var changed = packs.BuiltIn(model => model["quantities"]![0]!["maximum"] = 130);

        var run = ConsoleSample.Run("", "compare", "built-in", changed);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Outcomes cannot be compared. Quantity 'age' is 0 to 120 years", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n- **quantity age** redecided: maximum\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_that_are_refused_are_refused_together()
    {
        using var packs = new PackFolder();
        var broken = packs.Write("broken.guidance.json", "{");
        var wrong = packs.Wrong;

        var run = ConsoleSample.Run("", "compare", broken, wrong);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains($"{broken}(1,", run.Errors, StringComparison.Ordinal);
        Assert.Contains(": not-json: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains($"{wrong}(9,", run.Errors, StringComparison.Ordinal);
    }

    [TerminalFact]
    public void In_a_terminal_it_is_drawn()
    {
        using var packs = new PackFolder();
        using var terminal = new PseudoTerminal(80, 24, ["compare", packs.Small("older.guidance.json", "1.0.0", Older), packs.Small("newer.guidance.json", "1.1.0", Newer)]);

        Assert.Equal(0, terminal.WaitForExit());
        terminal.WaitFor("decided otherwise");
        Assert.Contains("│ routine becomes urgent   │ 44              │ score 0, present: one", terminal.Text, StringComparison.Ordinal);
        Assert.All(terminal.Text.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [TerminalFact]
    public void In_a_terminal_Markdown_comes_when_it_is_asked_for()
    {
        using var packs = new PackFolder();
        using var terminal = new PseudoTerminal(40, 24, ["compare", packs.Small("older.guidance.json", "1.0.0", Older), packs.Small("newer.guidance.json", "1.1.0", Newer), "--markdown"]);

        Assert.Equal(0, terminal.WaitForExit());
        terminal.WaitFor("redecided");
        Assert.Contains("\nOf 88 complete sets of answers, these change their outcome:\n", terminal.Text, StringComparison.Ordinal);
    }
}
