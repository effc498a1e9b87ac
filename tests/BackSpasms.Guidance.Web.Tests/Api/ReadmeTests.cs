using System.Text.Json.Nodes;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>The examples of the README do what it says.</summary>
public sealed class ReadmeTests(LiveApp app) : IClassFixture<LiveApp>
{
    [CurlTheory]
    [InlineData("saddle-numbness", "$.outcome", "emergency")]
    [InlineData("questions/next", "$.next.id", "below-the-waist")]
    [InlineData("red-flags/cauda-equina", "$.urgency", "emergency")]
    [InlineData("\"age\":200", "$.errors[0].code", "out-of-range")]
    public void An_example_gives_what_it_should(string of, string path, string expected) =>
        Assert.Equal(expected, (string?)At(JsonNode.Parse(Run(Example(of)))!, path));

    [CurlFact]
    public void The_example_of_a_stream_has_a_result_and_a_refusal_in_their_places()
    {
        var lines = Run(Example("x-ndjson")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();

        Assert.Equal(["a", "b"], lines.Select(line => (string?)line["id"]));
        Assert.Equal("incomplete", (string?)lines[0]["outcome"]);
        Assert.Equal("unknown-finding", (string?)lines[1]["errors"]![0]!["code"]);
    }

    [CurlFact]
    public void The_example_of_who_has_the_guidance_already_prints_304() => Assert.Equal("304\n", Run(Example("If-None-Match")));

    [Fact]
    public void It_names_every_limit()
    {
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "samples", "Web", "appsettings.json")))!["Limits"]!.AsObject();

        Assert.Equal(9, settings.Count);
        Assert.All(settings, setting => Assert.Contains(setting.Key, Readme.Text, StringComparison.Ordinal));
    }

    private static string Example(string of) => Readme.Blocks("sh").Single(block => block.Contains("curl", StringComparison.Ordinal) && block.Contains(of, StringComparison.Ordinal));

    private string Run(string example) => Shell.Run("sh", ["-c", example.Replace(Readme.Address, app.Address.ToString().TrimEnd('/'), StringComparison.Ordinal)]).OrThrow().Output;

    private static JsonNode? At(JsonNode json, string path) =>
        path[2..].Replace("[0]", ".0", StringComparison.Ordinal).Split('.').Aggregate((JsonNode?)json, (node, name) => node is JsonArray list ? list[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] : node![name]);
}

/// <summary>A test that needs curl, and says so where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CurlFactAttribute : FactAttribute
{
    public CurlFactAttribute() => Skip = Curl.Missing;
}

/// <summary>Tests that need curl, and say so where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CurlTheoryAttribute : TheoryAttribute
{
    public CurlTheoryAttribute() => Skip = Curl.Missing;
}

internal static class Curl
{
    internal static string? Missing { get; } = File.Exists("/usr/bin/curl") ? null : "curl is not installed (on Debian: apt-get install curl).";
}
