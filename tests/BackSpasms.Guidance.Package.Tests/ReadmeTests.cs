using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Package.Tests;

/// <summary>The README, followed to the letter in an empty folder: a first outcome, a red flag of one's own, and a mistake that the analyzers stop.</summary>
[Collection(nameof(PackedLibrary))]
public sealed class ReadmeTests(PackedLibrary library)
{
    [Fact]
    public void Newcomer_gets_an_outcome_adds_a_red_flag_and_is_stopped_at_a_mistake()
    {
        using var folder = new ConsumerFolder(library);
        folder.Run("new", "console", "--name", "Newcomer", "--output", ".");
        Assert.Contains("\ndotnet add package BackSpasms.Guidance\n", Readme.Text, StringComparison.Ordinal);
        folder.Run("add", "package", PackedLibrary.Id);

        var first = Readme.BlockWith("TriageResult.Incomplete");
        folder.Write("Program.cs", first);
        Assert.False(string.IsNullOrWhiteSpace(folder.Run("run")));

        var own = Readme.BlockWith("acme/seat-belt-injury");
        folder.Write("Program.cs", first + own);
        var built = folder.Run("build");
        Assert.Empty(folder.Found(built));
        Assert.Equal(["back-spasms 1.0.0+acme.1.0.0", "Holds"], folder.Run("run", "--no-build").TrimEnd().Split('\n')[^2..]);

        var mistake = Readme.BlockWith("draft/bruise");
        folder.Write("Program.cs", first + own + mistake);
        var found = folder.Run("build");
        Assert.Equal(["BSG1001", "BSG2001"], folder.Found(found).Select(line => line[^"BSG0000".Length..]).Order(StringComparer.Ordinal));
        Assert.Contains("warning BSG2001", folder.Run("run", "--no-build"), StringComparison.Ordinal);
    }

    private static class Readme
    {
        internal static string Text { get; } = File.ReadAllText(RepositoryRoot.Combine("README.md")).ReplaceLineEndings("\n");

        internal static string BlockWith(string mark) => Regex.Matches(Text, "^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(block => block.Groups["code"].Value)
            .Single(code => code.Contains(mark, StringComparison.Ordinal));
    }
}
