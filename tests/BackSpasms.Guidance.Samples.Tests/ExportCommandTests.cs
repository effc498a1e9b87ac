using System.Text.Json;

namespace BackSpasms.Guidance.Samples.Tests;

public sealed class ExportCommandTests
{
    [Fact]
    public void The_model_is_one_indented_JSON_object_with_everything_in_it()
    {
        var text = ConsoleSample.Run("", "export", "model").OrThrow().Output;

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
}
