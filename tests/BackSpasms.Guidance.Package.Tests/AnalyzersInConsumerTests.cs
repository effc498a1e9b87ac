using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Package.Tests;

/// <summary>What a developer sees of the analyzers, who has the package and nothing else.</summary>
[Collection(nameof(PackedLibrary))]
public sealed class AnalyzersInConsumerTests(PackedLibrary library)
{
    private const string Program = """
        using BackSpasms.Guidance;

        var guidance = BackSpasmGuidance.Default;
        var presentation = guidance.Describe(age: 34, days: 1, pain: 5)
            .WithPresent("heavy-liftin")
            .WithAbsent(Findings.SaddleNumbness);

        if (presentation[Findings.Numbness] != Answer.Present)
        {
            Console.WriteLine("not numb");
        }

        Console.WriteLine(guidance.Triage(presentation) switch
        {
            TriageResult.Emergency e => e.Headline,
            TriageResult.Urgent => "today",
            _ => "wait",
        });

        Console.WriteLine(guidance.Triage(presentation) switch
        {
            TriageResult.Emergency or TriageResult.Urgent => 1,
            TriageResult.Routine or TriageResult.SelfCare => 2,
            TriageResult.Incomplete => 3,
        });
        """;

    private const string Content = """
        using BackSpasms.Guidance;

        internal static class Content
        {
            public static RedFlag Flag { get; } = new(
                id: "acme/flag",
                urgency: Urgency.Urgent,
                when: Findings.AgeUnder18 & Findings.Age50OrOver,
                suspects: "something",
                whatToDo: "Be seen today.",
                citations: []);
        }
        """;

    private const string Pack = """
        {
          "formatVersion": 1, "id": "acme", "version": "1.0.0", "extends": { "id": "back-spasms", "version": "1.0.0" },
          "safetyNet": [
            { "id": "acme/advice", "title": "It cures you", "urgency": "urgent", "text": "Read it.", "citations": [] }
          ]
        }
        """;

    private const string Feed = """
        <configuration>
          <packageSources><clear /><add key="packed" value="feed" /></packageSources>
          <fallbackPackageFolders><clear /></fallbackPackageFolders>
          <config><add key="globalPackagesFolder" value="packages" /></config>
        </configuration>
        """;

    private static readonly string[] Unmendable =
    [
        "Content.cs(8,15): warning BSG2001",
        "Content.cs(11,20): warning BSG1001",
        "packs/deep/acme.guidance.json(4,37): warning BSG1005",
        "packs/deep/acme.guidance.json(4,107): warning BSG1001",
    ];

    [Fact]
    public void Fresh_project_shows_what_is_found_on_every_build_and_fixes_compile_clean()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateSymbolicLink(folder.Combine("feed"), library.Feed);
        File.WriteAllText(folder.Combine("NuGet.config"), Feed);
        File.WriteAllText(folder.Combine("Program.cs"), Program);
        File.WriteAllText(folder.Combine("Content.cs"), Content);
        Directory.CreateDirectory(folder.Combine("packs", "deep"));
        File.WriteAllText(folder.Combine("packs", "deep", "acme.guidance.json"), Pack);

        // Its copies in bin are no packs of the project.
        File.WriteAllText(folder.Combine("Consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{PackedLibrary.Id}" Version="{library.Version}" />
                <None Update="packs/**/*.json" CopyToOutputDirectory="PreserveNewest" />
              </ItemGroup>
            </Project>
            """);

        string[] expected =
        [
            "Program.cs(5,18): warning BSG3005",
            "Program.cs(8,5): warning BSG3003",
            "Program.cs(17,5): warning BSG3002",
            .. Unmendable,
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), Found(Run(folder, "build"), folder));
        Assert.True(File.Exists(folder.Combine("bin", "Debug", "net10.0", "packs", "deep", "acme.guidance.json")));
        Assert.Equal(expected.Order(StringComparer.Ordinal), Found(Run(folder, "build", "--no-incremental"), folder));

        Run(folder, "format", "analyzers", "--severity", "warn", "--no-restore");
        Assert.Contains("""WithPresent("heavy-lifting")""", File.ReadAllText(folder.Combine("Program.cs")), StringComparison.Ordinal);
        var mended = Run(folder, "build", "--no-incremental");
        Assert.Equal(Unmendable.Order(StringComparer.Ordinal), Found(mended, folder));
        Assert.DoesNotContain("warning CS", mended, StringComparison.Ordinal);

        // Nothing of the analyzers comes to the app.
        Assert.Equal(
            ["BackSpasms.Guidance.dll", "Consumer.dll"],
            Directory.GetFiles(folder.Combine("bin", "Debug", "net10.0"), "*.dll").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("System.Text.Json", File.ReadAllText(folder.Combine("bin", "Debug", "net10.0", "Consumer.deps.json")), StringComparison.Ordinal);
    }

    private static string Run(TemporaryFolder folder, params string[] arguments) =>
        DotNet.Run(folder.Path, arguments, new Dictionary<string, string?> { ["NUGET_PACKAGES"] = null });

    /// <summary>Each finding once: the build prints a summary at its end.</summary>
    private static IEnumerable<string> Found(string output, TemporaryFolder folder) =>
        Regex.Matches(output, @"^\s*(?<path>[^(\n]+)\((?<place>\d+,\d+)\): (?<what>\w+ BSG\d+)", RegexOptions.Multiline)
            .Select(match => $"{Path.GetRelativePath(folder.Path, match.Groups["path"].Value).Replace('\\', '/')}({match.Groups["place"].Value}): {match.Groups["what"].Value}")
            .Distinct()
            .Order(StringComparer.Ordinal);
}
