namespace BackSpasms.Guidance.Samples.Tests;

/// <summary>The language and the place of the machine change nothing.</summary>
public sealed class CultureTests
{
    private const string Cases = """
        {"id":"ı İ","age":34,"days":1,"pain":5,"present":["heavy-lifting"],"othersAbsent":true}
        {"id":"b","age":34,"present":["TINGLING"]}
        {"id":"c","age":-3}
        {"id":"d"}
        {"id":"e",
        """;

    private static readonly (string Input, string[] Arguments)[] Commands =
    [
        (Cases, ["triage", "-"]),
        ("", ["show", "red-flags", "intravenous-drug-use", "TINGLING"]),
        ("""{"age":34,"present":["tingling"]}""", ["explain", "-"]),
        ("", ["export", "markdown"]),
        ("", ["compare", "built-in", "built-in"]),
        ("", []),
    ];

    private static readonly Lazy<ShellResult[]> Usual = new(() => RunAll("en_GB.UTF-8", "UTC"));

    [Theory]
    [InlineData("tr_TR.UTF-8", "Europe/Istanbul")]
    [InlineData("ar_SA.UTF-8", "Pacific/Kiritimati")]
    public void The_output_is_the_same(string language, string zone) => Assert.Equal(Usual.Value, RunAll(language, zone));

    private static ShellResult[] RunAll(string language, string zone) => [.. Commands.Select(command => Run(language, zone, command.Input, command.Arguments))];

    private static ShellResult Run(string language, string zone, string input, string[] arguments) => ConsoleSample.Run(
        new Dictionary<string, string?>
        {
            ["LANG"] = language,
            ["LC_ALL"] = language,
            ["TZ"] = zone,
            ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = null,
        },
        input,
        arguments);
}
