using System.Text.Json;

namespace BackSpasms.Guidance.Samples.Tests;

public sealed class TriageCommandTests
{
    private const string Strain = """{"id":"a","age":34,"days":1,"pain":5,"present":["heavy-lifting"],"othersAbsent":true}""";

    [Fact]
    public void A_plain_strain_is_self_care_with_heat_and_ice_and_muscle_strain_first()
    {
        var result = Single(Strain);

        Assert.Equal("a", Text(result, "id"));
        Assert.Equal("self-care", Text(result, "outcome"));
        Assert.Equal("self-care", Text(result, "atLeast"));
        Assert.Equal("self-care", Text(result, "atMost"));
        Assert.Equal(JsonValueKind.Null, result.GetProperty("next").ValueKind);
        Assert.Equal(["ice", "heat"], result.GetProperty("plan").GetProperty("now").EnumerateArray()
            .Where(step => Text(step, "id") == "heat-and-ice").Select(step => Text(step, "option")));
        var first = result.GetProperty("causes")[0];
        Assert.Equal("muscle-strain", Text(first, "id"));
        Assert.Equal("likely", Text(first, "likelihood"));
        Assert.NotEqual(0, result.GetProperty("safetyNet").GetArrayLength());
        Assert.StartsWith("sha256:", Text(result.GetProperty("guidance"), "digest"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_strain_with_saddle_numbness_is_an_emergency_without_a_plan()
    {
        var result = Single("""{"id":"a","age":34,"days":1,"pain":5,"present":["heavy-lifting","saddle-numbness"],"othersAbsent":true}""");

        Assert.Equal("emergency", Text(result, "outcome"));
        Assert.Equal(JsonValueKind.Null, result.GetProperty("plan").ValueKind);
        Assert.Equal("cauda-equina", Text(result.GetProperty("redFlags")[0], "id"));
        Assert.Equal("holds", Text(result.GetProperty("redFlags")[0], "status"));
    }

    [Fact]
    public void The_same_strain_with_nothing_else_asked_is_incomplete_and_asks_something_decisive()
    {
        var result = Single("""{"id":"a","age":34,"days":1,"pain":5,"present":["heavy-lifting"]}""");

        Assert.Equal("incomplete", Text(result, "outcome"));
        Assert.Equal("self-care", Text(result, "atLeast"));
        Assert.Equal("emergency", Text(result, "atMost"));
        Assert.Equal(JsonValueKind.Null, result.GetProperty("plan").ValueKind);
        var decisive = result.GetProperty("decisive").EnumerateArray().Select(id => id.GetString()).ToHashSet();
        Assert.Contains("saddle-numbness", decisive);
        var asked = result.GetProperty("next").GetProperty("findings").EnumerateArray().Select(id => id.GetString()).ToList();
        Assert.NotEmpty(asked);
        Assert.All(asked, id => Assert.Contains(id, decisive));
    }

    [Theory]
    [InlineData("""{"id":"x","present":["sadle-numbness"]}""", "unknown-finding", "present[0]")]
    [InlineData("""{"id":"x","pressent":[]}""", "unknown-property", "pressent")]
    [InlineData("""{"id":"x","age":34,"age":35}""", "duplicate-property", "age")]
    [InlineData("""{"id":"x","present":["numbness"],"absent":["numbness"]}""", "answered-twice", "absent[0]")]
    [InlineData("""{"id":"x","present":["severe-pain"]}""", "not-askable", "present[0]")]
    [InlineData("""{"id":"x","age":121}""", "out-of-range", "age")]
    [InlineData("""{"id":"x","days":"3"}""", "wrong-type", "days")]
    [InlineData("""{"id":"x","age":34""", "not-json", "")]
    public void What_is_refused_says_the_code_the_path_and_the_id_and_the_exit_code_is_1(string line, string code, string path)
    {
        var run = ConsoleSample.Run(line + "\n", "triage", "-");

        var refusal = Parse(run.Output.TrimEnd('\n'));
        var error = refusal.GetProperty("errors")[0];
        Assert.Equal("x", Text(refusal, "id"));
        Assert.Equal(code, Text(error, "code"));
        Assert.Equal(path, Text(error, "path"));
        Assert.NotEqual("", Text(error, "message"));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Errors);
    }

    [Fact]
    public void A_misspelt_finding_is_told_the_nearest_one() =>
        Assert.EndsWith(
            "did you mean 'saddle-numbness'?",
            Text(Single("""{"id":"x","present":["sadle-numbness"]}""", exitCode: 1).GetProperty("errors")[0], "message"),
            StringComparison.Ordinal);

    [Fact]
    public void All_errors_of_a_case_come_together() =>
        Assert.Equal(
            ["out-of-range", "unknown-finding", "wrong-type"],
            Single("""{"age":-1,"present":["nothing-like-it"],"othersAbsent":1}""", exitCode: 1).GetProperty("errors").EnumerateArray().Select(error => Text(error, "code")));

    [Fact]
    public void A_refused_case_stands_in_its_place_and_the_run_goes_on()
    {
        var run = ConsoleSample.Run($"{Strain}\n{{\"id\":\"b\",\"age\":\"old\"}}\nno json\n{{\"id\":\"c\"}}\n", "triage", "-");

        var lines = Lines(run.Output);
        Assert.Equal(["self-care", "wrong-type", "not-json", "incomplete"], lines.Select(OutcomeOrCode));
        Assert.Equal(["a", "b", null, "c"], lines.Select(line => line.GetProperty("id").GetString()));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void A_case_without_an_id_comes_out_with_null() =>
        Assert.Equal(JsonValueKind.Null, Single("{}").GetProperty("id").ValueKind);

    [Fact]
    public void An_id_comes_out_as_it_went_in() =>
        Assert.Equal("Fall ß \"1\" / 例\n", Text(Single("""{"id":"Fall ß \"1\" \/ 例\n"}"""), "id"));

    [Fact]
    public void A_measure_may_be_unsure()
    {
        var result = Single("""{"id":"x","days":1,"pain":5,"unsure":["age"],"othersAbsent":true}""");

        // At any age from 0: a child of under 5 is urgent, and that cannot be ruled out.
        Assert.Equal("urgent", Text(result, "outcome"));
        Assert.Equal("self-care", Text(result, "atLeast"));
    }

    [Fact]
    public void Nothing_at_all_gives_nothing_and_is_done()
    {
        var run = ConsoleSample.Run("", "triage", "-");

        Assert.Equal("", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void A_file_is_read_like_the_standard_input()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Combine("cases.ndjson");
        File.WriteAllText(file, Strain + "\n");

        var run = ConsoleSample.Run("", "triage", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(ConsoleSample.Run(Strain + "\n", "triage", "-").Output, run.Output);
    }

    private static JsonElement Single(string line, int exitCode = 0)
    {
        var run = ConsoleSample.Run(line + "\n", "triage", "-");
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal("", run.Errors);
        return Assert.Single(Lines(run.Output));
    }

    private static List<JsonElement> Lines(string output) => [.. output.TrimEnd('\n').Split('\n').Select(Parse)];

    private static string? OutcomeOrCode(JsonElement line) => line.TryGetProperty("errors", out var errors) ? Text(errors[0], "code") : Text(line, "outcome");

    private static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
