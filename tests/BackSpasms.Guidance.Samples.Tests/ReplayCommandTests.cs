using System.Text.Json.Nodes;

namespace BackSpasms.Guidance.Samples.Tests;

public sealed class ReplayCommandTests
{
    private const string Strain = """{"id":"person-7","age":34,"days":1,"pain":5,"present":["heavy-lifting"],"othersAbsent":true}""";
    private const string Emergency = """{"id":"person-8","present":["saddle-numbness"],"unsure":["age"]}""";

    private static readonly Lazy<string> Records = new(() => ConsoleSample.Run($"{Strain}\n{Emergency}\n", "triage", "-", "--record").OrThrow().Output);

    private static string Record => Records.Value.Split('\n')[0];

    [Fact]
    public void A_record_is_a_line_without_the_id_of_the_case()
    {
        var lines = Records.Value.TrimEnd('\n').Split('\n');

        Assert.Equal(["self-care", "emergency"], lines.Select(line => JsonNode.Parse(line)!["outcome"]!.GetValue<string>()));
        Assert.All(lines, line => Assert.StartsWith("sha256:", JsonNode.Parse(line)!["digest"]!.GetValue<string>(), StringComparison.Ordinal));
        Assert.DoesNotContain("person-", Records.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_is_refused_has_its_errors_in_place_of_a_record()
    {
        var run = ConsoleSample.Run("""{"id":"a","age":-1}""", "triage", "--record", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\"out-of-range\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_comes_out_the_same()
    {
        var run = ConsoleSample.Run(Record, "replay", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("same: self-care by back-spasms 1.0.0\n", run.Output);
    }

    [Fact]
    public void White_space_does_not_count()
    {
        using var packs = new PackFolder();
        var file = packs.Write("record.json", "\uFEFF" + JsonNode.Parse(Record)!.ToString().ReplaceLineEndings("\r\n"));

        var run = ConsoleSample.Run("", "replay", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("same: self-care by back-spasms 1.0.0\n", run.Output);
    }

    [Fact]
    public void Several_records_are_numbered_and_each_says_what_differs()
    {
        var altered = Record.Replace("\"atMost\":\"self-care\"", "\"atMost\":\"routine\"", StringComparison.Ordinal);
        var run = ConsoleSample.Run($"{Records.Value}{altered}\n{Strain}\nno record\n", "replay", "-");

        Assert.Equal(1, run.ExitCode);
        var lines = run.Output.Split('\n');
        Assert.All(
            ["1: same: self-care by ", "2: same: emergency by ", "3: record-altered: ", "3: outcome-differs: ", "4: unknown-property: id: ", "4: wrong-type: digest: ", "5: not-json: "],
            start => Assert.Single(lines, line => line.StartsWith(start, StringComparison.Ordinal)));
    }

    [Fact]
    public void Other_guidance_is_named()
    {
        using var packs = new PackFolder();

        var run = ConsoleSample.Run(Record, "replay", "-", "--pack", packs.SeatBelt);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("content-changed: The guidance differs: the record is of back-spasms 1.0.0 (", run.Output, StringComparison.Ordinal);
        Assert.Contains(", this is back-spasms 1.0.0+acme.1.2.0 (", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_that_this_guidance_does_not_know_are_named()
    {
        using var packs = new PackFolder();
        var file = packs.SeatBelt;
        var record = ConsoleSample.Run("""{"present":["acme/seat-belt-mark"]}""", "triage", "-", "--record", "--pack", file).OrThrow().Output;

        Assert.Equal("same: incomplete by back-spasms 1.0.0+acme.1.2.0\n", ConsoleSample.Run(record, "replay", "-", "--pack", file).OrThrow().Output);
        var run = ConsoleSample.Run(record, "replay", "-");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\nanswers-not-of-this-model: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("acme/seat-belt-mark", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_input_is_refused()
    {
        var run = ConsoleSample.Run("\n", "replay", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("There is no record: the input is empty.\n", run.Errors);
    }
}
