namespace BackSpasms.Guidance.Package.Tests;

/// <summary>What a developer does first: reference the package, paste the README's first example, run it.</summary>
[Collection(nameof(PackedLibrary))]
public sealed class ConsumerTests(PackedLibrary library)
{
    // The README's first example, and a last line that names the outcome.
    private const string Program = """
        using BackSpasms.Guidance;

        var guidance = BackSpasmGuidance.Default;

        var presentation = guidance.Describe(age: 34, days: 1, pain: 5)
            .WithPresent(Findings.HeavyLifting, Findings.MuscleTightness)
            .WithAbsent(Findings.SaddleNumbness);

        string advice = guidance.Triage(presentation).Match(
            emergency:  e => e.Headline,
            urgent:     u => u.Headline,
            routine:    r => r.Headline,
            selfCare:   s => string.Join("\n", s.Plan.Now.Select(step => step.Title)),
            incomplete: i => $"{i.Headline} {i.Next.Text}");

        Console.WriteLine(advice);
        Console.WriteLine(guidance.Triage(presentation).Match(
            emergency: _ => "emergency", urgent: _ => "urgent", routine: _ => "routine", selfCare: _ => "self-care", incomplete: _ => "incomplete"));
        """;

    private const string Feed = """
        <configuration>
          <packageSources><clear /><add key="packed" value="feed" /></packageSources>
          <fallbackPackageFolders><clear /></fallbackPackageFolders>
          <config><add key="globalPackagesFolder" value="packages" /></config>
        </configuration>
        """;

    [Fact]
    public void Fresh_project_with_the_package_runs_the_first_example()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateSymbolicLink(folder.Combine("feed"), library.Feed);
        File.WriteAllText(folder.Combine("NuGet.config"), Feed);
        File.WriteAllText(folder.Combine("Program.cs"), Program);
        File.WriteAllText(folder.Combine("Consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{PackedLibrary.Id}" Version="{library.Version}" />
              </ItemGroup>
            </Project>
            """);

        DotNet.Run(folder.Path, ["build"], new Dictionary<string, string?> { ["NUGET_PACKAGES"] = null });
        var lines = DotNet.Run(folder.Path, ["run", "--no-build"]).TrimEnd().Split('\n');

        // Nearly every red flag is still open: the first outcome asks, it does not reassure.
        Assert.Equal("incomplete", lines[^1]);
        Assert.False(string.IsNullOrWhiteSpace(string.Concat(lines[..^1])));
        Assert.True(Directory.Exists(folder.Combine("packages", "backspasms.guidance", library.Version)));
    }
}
