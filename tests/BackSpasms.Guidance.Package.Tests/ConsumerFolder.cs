using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Package.Tests;

/// <summary>A folder of somebody who has the package from a feed, and nothing of this repository.</summary>
public sealed class ConsumerFolder : IDisposable
{
    private static readonly IReadOnlyDictionary<string, string?> OwnPackages = new Dictionary<string, string?> { ["NUGET_PACKAGES"] = null };

    private readonly TemporaryFolder _folder = new();

    /// <summary>Makes it.</summary>
    /// <param name="library">The package.</param>
    /// <param name="alsoFrom">Another folder that serves as a feed.</param>
    public ConsumerFolder(PackedLibrary library, string? alsoFrom = null)
    {
        Directory.CreateSymbolicLink(Combine("feed"), library.Feed);
        Write("NuGet.config", $"""
            <configuration>
              <packageSources><clear /><add key="packed" value="feed" />{(alsoFrom is null ? string.Empty : $"<add key=\"also\" value=\"{alsoFrom}\" />")}</packageSources>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
              <config><add key="globalPackagesFolder" value="packages" /></config>
            </configuration>
            """);
    }

    public string Combine(params string[] parts) => _folder.Combine(parts);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Combine(path))!);
        File.WriteAllText(Combine(path), text);
    }

    public string Run(params string[] arguments) => DotNet.Run(_folder.Path, arguments, OwnPackages);

    /// <summary>What the analyzers found in a build, each once: the build prints a summary at its end.</summary>
    public IEnumerable<string> Found(string output) =>
        Regex.Matches(output, @"^\s*(?<path>[^(\n]+)\((?<place>\d+,\d+)\): (?<what>\w+ BSG\d+)", RegexOptions.Multiline)
            .Select(match => $"{Path.GetRelativePath(_folder.Path, match.Groups["path"].Value).Replace('\\', '/')}({match.Groups["place"].Value}): {match.Groups["what"].Value}")
            .Distinct()
            .Order(StringComparer.Ordinal);

    public void Dispose() => _folder.Dispose();
}
