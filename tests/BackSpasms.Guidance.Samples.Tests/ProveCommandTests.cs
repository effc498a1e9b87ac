using System.Text.Json;

namespace BackSpasms.Guidance.Samples.Tests;

public sealed class ProveCommandTests
{
    private const string Line = @"^proved: [a-z-]+: .+; \d{1,3}(,\d{3})* sets of answers; \d{1,3}(,\d{3})* nodes, \d{1,3}(,\d{3})* ms$";

    private static readonly string[] Properties =
    [
        "never-reassures-on-unknown", "red-flags-only-raise", "every-urgency-is-reachable", "every-red-flag-decides", "no-plan-before-red-flags-are-ruled-out", "interview-always-ends",
    ];

    [Fact]
    public void The_built_in_guidance_has_every_property_a_line_each()
    {
        var run = ConsoleSample.Run("", "prove");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Errors);
        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal("back-spasms 1.0.0", lines[0]);
        Assert.All(lines[1..], line => Assert.Matches(Line, line));
        Assert.Equal(Properties, lines[1..].Select(line => line.Split(": ")[1]));
    }

    [Fact]
    public void An_extension_is_proved_never_to_be_below_what_it_extends_too()
    {
        using var packs = new PackFolder();
        var file = packs.SeatBelt;

        var given = ConsoleSample.Run("", "prove", file);
        var loaded = ConsoleSample.Run("", "prove", "--pack", file);

        Assert.Equal(0, given.ExitCode);
        Assert.Equal(0, loaded.ExitCode);
        Assert.StartsWith($"back-spasms 1.0.0+acme.1.2.0, {file}\n", given.Output, StringComparison.Ordinal);
        Assert.StartsWith("back-spasms 1.0.0+acme.1.2.0\n", loaded.Output, StringComparison.Ordinal);
        foreach (var run in new[] { given, loaded })
        {
            Assert.Equal([.. Properties, "never-below"], Proved(run.Output));
            Assert.Contains("\nproved: never-below: For every set of answers the urgency is at least that of back-spasms 1.0.0; ", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_whole_model_is_proved_by_itself_over_exactly_its_answers()
    {
        using var packs = new PackFolder();
        var file = packs.Small("small.guidance.json", "1.0.0", string.Join(",", PackFolder.RedFlag("a", "emergency", "\"one\""), PackFolder.RedFlag("b", "urgent", "\"two\""), PackFolder.RedFlag("c", "routine", "\"three\"")));

        var run = ConsoleSample.Run("", "prove", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Properties, Proved(run.Output));

        // Two answers to each of three findings, and each of 0 to 10.
        Assert.Contains("red-flags-only-raise: Turning any absent finding into present never lowers the urgency; 88 sets of answers; ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_counterexample_is_shown_in_words_and_ids_and_as_a_case_that_comes_out_as_it_says()
    {
        using var packs = new PackFolder();
        var file = packs.Write("needs-absent.guidance.json", PackFolder.Extension(
            "acme",
            """{ "id": "acme/x", "label": "sign x", "question": "X?" }, { "id": "acme/y", "label": "sign y", "question": "Y?" }""",
            """{ "all": ["acme/x", { "not": "acme/y" }] }"""));

        var run = ConsoleSample.Run("", "prove", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\nFAILS: red-flags-only-raise: Turning 'acme/y' from absent into present lowers the urgency from urgent to self-care; ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nCOUNTEREXAMPLE TO RED-FLAGS-ONLY-RAISE\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n- present: sign x [acme/x]\n- all other findings: absent\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nOutcome: urgent (urgent)\n", run.Output, StringComparison.Ordinal);
        var shown = run.Output.Split('\n').Single(line => line.StartsWith("Case: ", StringComparison.Ordinal))["Case: ".Length..];
        using var result = JsonDocument.Parse(ConsoleSample.Run(shown, "triage", "-", "--pack", file).OrThrow().Output);
        Assert.Equal("urgent", result.RootElement.GetProperty("outcome").GetString());
    }

    [Fact]
    public void A_counterexample_with_open_answers_says_what_was_not_asked()
    {
        using var packs = new PackFolder();
        var file = packs.Write("unasked.guidance.json", PackFolder.Extension(
            "acme",
            """{ "id": "acme/x", "label": "sign x", "question": "X?" }""",
            "\"acme/x\"").Replace("\"text\": \"Is any of these true?\", \"findings\": [\"acme/x\"]", "\"text\": \"Other?\", \"findings\": [\"fever-or-chills\"]", StringComparison.Ordinal));

        var run = ConsoleSample.Run("", "prove", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\nFAILS: interview-always-ends: 'acme/x' can decide the outcome, and no question asks it; ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n- not asked: sign x [acme/x]\n- all other findings: absent\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nOutcome: incomplete (self-care to urgent)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_answers_reach_has_no_counterexample()
    {
        using var packs = new PackFolder();

        var run = ConsoleSample.Run("", "prove", packs.Small("small.guidance.json", "1.0.0", PackFolder.RedFlag("a", "urgent", "\"one\"")));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\nFAILS: every-urgency-is-reachable: No set of answers has the outcome emergency; ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("COUNTEREXAMPLE", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_too_complex_says_so_and_names_the_red_flag()
    {
        using var packs = new PackFolder();

        var run = ConsoleSample.Run("", "prove", packs.TooComplex);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\nTOO COMPLEX: red-flags-only-raise: Too complex to decide exactly: red flag 'acme/flag'.", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nproved: interview-always-ends: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_that_is_refused_does_not_keep_the_next_from_being_proved()
    {
        using var packs = new PackFolder();
        var wrong = packs.Wrong;

        var run = ConsoleSample.Run("", "prove", wrong, packs.SeatBelt);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{wrong}(9,", run.Errors, StringComparison.Ordinal);
        Assert.Equal([.. Properties, "never-below"], Proved(run.Output));
    }

    [TerminalFact]
    public void In_a_terminal_it_is_a_table()
    {
        using var terminal = new PseudoTerminal(80, 24, ["prove"]);

        Assert.Equal(0, terminal.WaitForExit());
        terminal.WaitFor("Decided for every set of answers");
        Assert.Contains("│ Verdict │ Property", terminal.Text, StringComparison.Ordinal);
        Assert.Contains("│ proved  │ every-red-flag-decides", terminal.Text, StringComparison.Ordinal);
        Assert.All(terminal.Text.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    private static IEnumerable<string> Proved(string output) =>
        output.Split('\n').Where(line => line.StartsWith("proved: ", StringComparison.Ordinal)).Select(line => line.Split(": ")[1]);
}
