using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Package.Tests;

/// <summary>What a developer does first: reference the package, paste the README's first example, run it. Warnings are errors: the switch needs no discard.</summary>
[Collection(nameof(PackedLibrary))]
public sealed class ConsumerTests(PackedLibrary library)
{
    /// <summary>Names the outcome.</summary>
    private const string LastLine = """

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
        File.WriteAllText(folder.Combine("Program.cs"), FirstExample() + LastLine);
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

    private static string FirstExample()
    {
        var example = Regex.Match(File.ReadAllText(RepositoryRoot.Combine("README.md")), "^```csharp\r?\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.Contains("TriageResult.Incomplete", example.Groups["code"].Value, StringComparison.Ordinal);
        return example.Groups["code"].Value;
    }
}
