namespace BackSpasms.Guidance.Package.Tests;

/// <summary>docs/extending.md, followed to the letter in an empty folder, with the package from a feed.</summary>
[Collection(nameof(PackedLibrary))]
public sealed class ExtendingGuideTests(PackedLibrary library)
{
    private const string Feed = """
        <configuration>
          <packageSources><clear /><add key="packed" value="feed" /></packageSources>
          <fallbackPackageFolders><clear /></fallbackPackageFolders>
          <config><add key="globalPackagesFolder" value="packages" /></config>
        </configuration>
        """;

    private static readonly IReadOnlyList<GuideStep> Steps = GuideStep.Of(File.ReadAllText(RepositoryRoot.Combine("docs", "extending.md")));

    [Fact]
    public void Guide_has_files_commands_and_outputs()
    {
        Assert.Equal(
            ["AcmeSources.cs", "AcmeFindings.cs", "AcmeContent.cs", "Program.cs", "acme.guidance.json", "wrong.json", "AcmeCautions.cs", "acme-cautions.guidance.json", "AcmeGerman.cs"],
            Steps.Where(step => step.Kind == GuideStepKind.File).Select(step => step.Name).Distinct());
        Assert.Equal(5, Steps.Count(step => step.Kind == GuideStepKind.Output));
        Assert.Equal(6, Steps.Count(step => step.Kind == GuideStepKind.Commands));
    }

    [Fact]
    public void Guide_works_as_written()
    {
        using var root = new TemporaryFolder();
        Directory.CreateSymbolicLink(root.Combine("feed"), library.Feed);
        File.WriteAllText(root.Combine("NuGet.config"), Feed);

        var folder = root.Path;
        var printed = string.Empty;
        foreach (var step in Steps)
        {
            switch (step.Kind)
            {
                case GuideStepKind.File:
                    File.WriteAllText(Path.Combine(folder, step.Name), step.Text);
                    break;
                case GuideStepKind.Commands:
                    printed = string.Concat(step.Text.TrimEnd('\n').Split('\n').Select(line => Run(line, ref folder)));
                    break;
                default:
                    Assert.Equal(step.Text, printed.ReplaceLineEndings("\n"));
                    break;
            }
        }
    }

    private static string Run(string line, ref string folder)
    {
        var words = line.Split(' ');
        switch (words[0])
        {
            case "cd":
                folder = Path.Combine(folder, words[1]);
                return string.Empty;
            case "dotnet":
                // A guide whose code has warnings teaches them.
                return DotNet.Run(folder, words[1..], new Dictionary<string, string?> { ["NUGET_PACKAGES"] = null, ["TreatWarningsAsErrors"] = "true" });
            default:
                throw new NotSupportedException($"The guide asks for '{line}', which this test cannot do.");
        }
    }
}
