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
        using var folder = new ConsumerFolder(library);
        folder.Write("Program.cs", Program);
        folder.Write("Content.cs", Content);
        folder.Write("packs/deep/acme.guidance.json", Pack);

        // Its copies in bin are no packs of the project.
        folder.Write("Consumer.csproj", $"""
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
        Assert.Equal(expected.Order(StringComparer.Ordinal), folder.Found(folder.Run("build")));
        Assert.True(File.Exists(folder.Combine("bin", "Debug", "net10.0", "packs", "deep", "acme.guidance.json")));
        Assert.Equal(expected.Order(StringComparer.Ordinal), folder.Found(folder.Run("build", "--no-incremental")));

        folder.Run("format", "analyzers", "--severity", "warn", "--no-restore");
        Assert.Contains("""WithPresent("heavy-lifting")""", File.ReadAllText(folder.Combine("Program.cs")), StringComparison.Ordinal);
        var mended = folder.Run("build", "--no-incremental");
        Assert.Equal(Unmendable.Order(StringComparer.Ordinal), folder.Found(mended));
        Assert.DoesNotContain("warning CS", mended, StringComparison.Ordinal);

        // Nothing of the analyzers comes to the app.
        Assert.Equal(
            ["BackSpasms.Guidance.dll", "Consumer.dll"],
            Directory.GetFiles(folder.Combine("bin", "Debug", "net10.0"), "*.dll").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("System.Text.Json", File.ReadAllText(folder.Combine("bin", "Debug", "net10.0", "Consumer.deps.json")), StringComparison.Ordinal);
    }
}
