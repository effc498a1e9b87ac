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

    [Fact]
    public void Fresh_project_with_the_package_runs_the_first_example()
    {
        using var folder = new ConsumerFolder(library);
        folder.Write("Program.cs", FirstExample() + LastLine);
        folder.Write("Consumer.csproj", $"""
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

        folder.Run("build");
        var lines = folder.Run("run", "--no-build").TrimEnd().Split('\n');

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
