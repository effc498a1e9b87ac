using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Tests.House;

/// <summary>The sources of the library, by folder.</summary>
internal static partial class SourceTree
{
    /// <summary>The folders of the library, each of which may use only those before it.</summary>
    internal static readonly IReadOnlyList<string> Folders =
        ["Conditions", "Presentations", "Content", "Json", "Models", "Triage", "Interview", "Proofs", "Analysis", "Packs", "Catalog"];

    /// <summary>Every source file of the library.</summary>
    internal static IReadOnlyList<SourceFile> Files { get; } = Read();

    /// <summary>The folder of each type that is declared at the top of a file, by its name without type parameters.</summary>
    internal static IReadOnlyDictionary<string, string> FolderOfType { get; } = Files
        .SelectMany(file => TypeDeclaration().Matches(file.Code), (file, match) => (Name: match.Groups["name"].Value, file.Folder))
        .Distinct()
        .ToDictionary(each => each.Name, each => each.Folder, StringComparer.Ordinal);

    internal static string Root([CallerFilePath] string self = "") =>
        Path.Combine(Path.GetDirectoryName(self)!, "..", "..", "..", "src", "BackSpasms.Guidance");

    private static List<SourceFile> Read()
    {
        var root = Path.GetFullPath(Root());
        return
        [
            .. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
                .Select(path => (Path: path, Relative: Path.GetRelativePath(root, path).Replace('\\', '/')))
                .Where(file => !file.Relative.StartsWith("bin/", StringComparison.Ordinal) && !file.Relative.StartsWith("obj/", StringComparison.Ordinal))
                .OrderBy(file => file.Relative, StringComparer.Ordinal)
                .Select(file => new SourceFile(file.Relative, File.ReadAllText(file.Path))),
        ];
    }

    // A type at the top of a file starts its line: what is nested is indented.
    [GeneratedRegex(@"^(?:(?:public|internal|file|abstract|sealed|static|readonly|ref|partial|unsafe) )*(?:class|struct|record struct|record|interface|enum|delegate [\w<>?]+) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TypeDeclaration();
}
