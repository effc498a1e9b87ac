using System.Text.Json;

namespace BackSpasms.Guidance.Samples.Tests;

public sealed class ExportCommandTests
{
    [Fact]
    public void The_model_is_one_indented_JSON_object_with_everything_in_it()
    {
        var text = ConsoleSample.BuiltInModel;

        Assert.StartsWith("{\n  \"", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        using var json = JsonDocument.Parse(text);
        Assert.Equal("back-spasms", json.RootElement.GetProperty("id").GetString());
        Assert.Equal(44, json.RootElement.GetProperty("redFlags").GetArrayLength());
        Assert.Equal(6, json.RootElement.GetProperty("causes").GetArrayLength());
        Assert.Equal(9, json.RootElement.GetProperty("treatments").GetArrayLength());
        Assert.Equal(4, json.RootElement.GetProperty("preventions").GetArrayLength());
    }

    [Fact]
    public void The_markdown_has_headings_and_every_red_flag()
    {
        var text = ConsoleSample.Run("", "export", "markdown").OrThrow().Output;

        Assert.StartsWith("# ", text, StringComparison.Ordinal);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Contains("cauda-equina", text, StringComparison.Ordinal);
        Assert.Contains("on-anticoagulant", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_model_is_a_pack_that_says_the_same_as_the_built_in_guidance()
    {
        using var packs = new PackFolder();

        var run = ConsoleSample.Run("", "compare", "built-in", packs.BuiltIn());

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("complete sets of answers, none changes its outcome.", run.Output, StringComparison.Ordinal);
        Assert.Contains("No content changes.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_is_that_of_the_repository()
    {
        var text = ConsoleSample.Run("", "export", "schema").OrThrow().Output;

        Assert.Equal(File.ReadAllText(RepositoryRoot.Combine("schemas", "guidance-pack.schema.json")).ReplaceLineEndings("\n"), text);
    }

    [Fact]
    public void The_drawing_has_three_flowcharts_each_after_its_name()
    {
        var lines = ConsoleSample.Run("", "export", "mermaid").OrThrow().Output.Split('\n');

        Assert.Equal(
            ["%% back-spasms 1.0.0: emergency", "flowchart TD", "%% back-spasms 1.0.0: urgent", "flowchart TD", "%% back-spasms 1.0.0: routine", "flowchart TD"],
            lines.Where(line => line.StartsWith("%%", StringComparison.Ordinal) || line.StartsWith("flowchart", StringComparison.Ordinal)));
    }

    [Fact]
    public void One_level_is_one_flowchart()
    {
        var text = ConsoleSample.Run("", "export", "mermaid", "--level", "urgent").OrThrow().Output;

        Assert.StartsWith("flowchart TD\n  f0{{\"New weakness of a leg or a foot?", text, StringComparison.Ordinal);
        Assert.EndsWith("  outcome([\"urgent\"])\n  none([\"not urgent\"])\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_red_flag_is_a_decision_diagram() =>
        Assert.Equal(
            """
            flowchart TD
              n1{"a rash with blisters?"}
              n1 -- "present" --> yes
              n1 -- "absent" --> no
              yes(["urgent: A rash with blisters where it hurts"])
              no(["this red flag does not hold"])

            """.ReplaceLineEndings("\n"),
            ConsoleSample.Run("", "export", "mermaid", "--red-flag", "shingles").OrThrow().Output);

    [Fact]
    public void A_red_flag_that_does_not_exist_is_refused_and_told_the_nearest()
    {
        var run = ConsoleSample.Run("", "export", "mermaid", "--red-flag", "shingle");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal("'shingle' is no red flag of back-spasms 1.0.0; did you mean 'shingles'?\n", run.Errors);
    }
}
