using System.Text.Json;

namespace BackSpasms.Guidance.Samples.Tests;

public sealed class PackOptionTests
{
    private const string Bruised = """{"age":34,"days":1,"pain":4,"present":["minor-trauma","bruising"],"othersAbsent":true}""";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_loads_an_extension_before_and_behind_the_command(bool isBefore)
    {
        using var packs = new PackFolder();
        var file = packs.SeatBelt;
        string[] pack = ["--pack", file];

        var run = ConsoleSample.Run(Bruised, isBefore ? [.. pack, "triage", "-"] : ["triage", "-", .. pack]);

        Assert.Equal(0, run.ExitCode);
        using var result = JsonDocument.Parse(run.Output);
        Assert.Equal("urgent", result.RootElement.GetProperty("outcome").GetString());
        Assert.Equal("1.0.0+acme.1.2.0", result.RootElement.GetProperty("guidance").GetProperty("version").GetString());
        using var without = JsonDocument.Parse(ConsoleSample.Run(Bruised, "triage", "-").OrThrow().Output);
        Assert.Equal("self-care", without.RootElement.GetProperty("outcome").GetString());
    }

    [Fact]
    public void Several_packs_add_up_and_a_later_one_may_build_on_an_earlier_one()
    {
        using var packs = new PackFolder();
        var second = packs.Write("second.guidance.json", PackFolder.Extension("more", "", "\"acme/seat-belt-mark\""));

        var run = ConsoleSample.Run("""{"present":["acme/seat-belt-mark"],"age":34,"days":1,"pain":4,"othersAbsent":true}""", "triage", "-", "--pack", packs.SeatBelt, "--pack", second);

        Assert.Equal(0, run.ExitCode);
        using var result = JsonDocument.Parse(run.Output);
        Assert.Equal("1.0.0+acme.1.2.0.more.1.2.0", result.RootElement.GetProperty("guidance").GetProperty("version").GetString());
        Assert.Equal("more/flag", result.RootElement.GetProperty("redFlags")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void Reading_exporting_and_explaining_have_what_the_pack_adds()
    {
        using var packs = new PackFolder();
        var file = packs.SeatBelt;

        Assert.Contains("(finding [acme/seat-belt-mark])", ConsoleSample.Run("", "show", "acme/seat-belt-mark", "--pack", file).OrThrow().Output, StringComparison.Ordinal);
        Assert.Contains("acme/flag", ConsoleSample.Run("", "export", "markdown", "--pack", file).OrThrow().Output, StringComparison.Ordinal);
        Assert.StartsWith("flowchart TD\n", ConsoleSample.Run("", "export", "mermaid", "--red-flag", "acme/flag", "--pack", file).OrThrow().Output, StringComparison.Ordinal);
        Assert.Contains("back-spasms 1.0.0+acme.1.2.0", ConsoleSample.Run(Bruised, "explain", "-", "--pack", file).OrThrow().Output, StringComparison.Ordinal);
        Assert.Contains("back-spasms 1.0.0+acme.1.2.0", ConsoleSample.Run("", "--pack", file).OrThrow().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_errors_of_a_pack_are_said_with_line_and_column_where_editors_find_them()
    {
        using var packs = new PackFolder();
        var file = packs.Wrong;

        var run = ConsoleSample.Run(Bruised, "triage", "-", "--pack", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        var lines = run.Errors.TrimEnd('\n').Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.StartsWith($"{file}(7,5): missing-property: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{file}(9,18): unknown-value: ", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("did you mean 'urgent'?", lines[1], StringComparison.Ordinal);
        Assert.StartsWith($"{file}(10,15): unknown-finding: ", lines[2], StringComparison.Ordinal);
        Assert.EndsWith("did you mean 'saddle-numbness'?", lines[2], StringComparison.Ordinal);
        Assert.StartsWith($"{file}(13,7): unknown-property: ", lines[3], StringComparison.Ordinal);
        Assert.EndsWith("did you mean 'citations'?", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_model_is_refused_and_told_where_it_is_welcome()
    {
        using var packs = new PackFolder();
        var file = packs.Small("small.guidance.json", "1.0.0", "");

        var run = ConsoleSample.Run(Bruised, "triage", "-", "--pack", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal($"{file}: This is a whole model, small 1.0.0; --pack takes only extensions, which say with 'extends' what they extend. 'analyze', 'prove' and 'compare' take whole models.\n", run.Errors);
    }

    [Fact]
    public void An_extension_whose_extends_was_forgotten_is_told_so_behind_its_errors()
    {
        using var packs = new PackFolder();
        var file = packs.Write("forgotten.guidance.json", File.ReadAllText(packs.SeatBelt).Replace("\"extends\": { \"id\": \"back-spasms\", \"version\": \"[1.0.0,2.0.0)\" },", "", StringComparison.Ordinal));

        var run = ConsoleSample.Run(Bruised, "triage", "-", "--pack", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(": unknown-finding: ", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith($"\n{file}: It has no 'extends' and was read as a whole model; --pack takes only extensions.\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_that_is_given_twice_is_refused()
    {
        using var packs = new PackFolder();
        var file = packs.SeatBelt;

        var run = ConsoleSample.Run(Bruised, "triage", "-", "--pack", file, "--pack", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(": duplicate-id: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_JSON_or_too_long_is_refused()
    {
        using var packs = new PackFolder();
        var broken = packs.Write("broken.guidance.json", "{\n  \"id\": acme\n}");
        var large = packs.Write("large.guidance.json", new string(' ', 10 * 1024 * 1024) + "{}");

        var first = ConsoleSample.Run(Bruised, "triage", "-", "--pack", broken);
        var second = ConsoleSample.Run(Bruised, "triage", "-", "--pack", large);

        Assert.Equal((1, 1), (first.ExitCode, second.ExitCode));
        Assert.StartsWith($"{broken}(2,9): not-json: ", first.Errors, StringComparison.Ordinal);
        Assert.Equal($"{large}: too-large: A pack may have at most 10485760 bytes; this one has more.\n", second.Errors);
    }

    [Fact]
    public void A_case_that_is_too_complex_to_decide_is_refused_in_its_place_and_the_run_goes_on()
    {
        using var packs = new PackFolder();

        var run = ConsoleSample.Run($"{{\"id\":\"a\"}}\n{{\"id\":\"b\",\"age\":-1}}\n", "triage", "-", "--pack", packs.TooComplex);

        Assert.Equal(1, run.ExitCode);
        var codes = run.Output.TrimEnd('\n').Split('\n').Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            return $"{json.RootElement.GetProperty("id").GetString()}: {json.RootElement.GetProperty("errors")[0].GetProperty("code").GetString()}";
        });
        Assert.Equal(["a: too-complex", "b: out-of-range"], codes);
    }

    [TerminalFact]
    public void The_interview_asks_what_the_pack_asks()
    {
        using var packs = new PackFolder();
        using var terminal = new PseudoTerminal(80, 24, ["interview", "--pack", packs.Write("first.guidance.json", PackFolder.Extension(
            "acme",
            """{ "id": "acme/x", "label": "sign x", "question": "Do you have sign x?" }""",
            "\"acme/x\""))]);
        terminal.WaitFor("Enter: begin");
        terminal.Press("\r");
        while (!terminal.Screen.Contains("Do you have sign x?", StringComparison.Ordinal) && !terminal.HasOutcome)
        {
            AnswerWithNo(terminal);
        }

        Assert.Contains("Do you have sign x?", terminal.Screen, StringComparison.Ordinal);
    }

    private static void AnswerWithNo(PseudoTerminal terminal)
    {
        if (!terminal.Screen.Contains("[   ]", StringComparison.Ordinal))
        {
            foreach (var digit in terminal.Screen.Contains("How old", StringComparison.Ordinal) ? "34" : "1")
            {
                terminal.Press(digit.ToString());
            }
        }

        terminal.Press("\r");
    }
}
