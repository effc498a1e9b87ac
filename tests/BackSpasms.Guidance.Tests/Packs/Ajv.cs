using System.ComponentModel;
using System.Text.Json;
using BackSpasms.Guidance.Testing;

namespace BackSpasms.Guidance.Tests.Packs;

/// <summary>Asks ajv what it says of packs.</summary>
internal static class Ajv
{
    internal const string FolderInRepository = ".ci/ajv";

    private static readonly string Repository = Path.GetFullPath(Path.Combine(ExamplePacks.Folder, "..", "..", "..", ".."));

    internal static bool IsInstalled => Directory.Exists(Path.Combine(Repository, FolderInRepository, "node_modules", "ajv")) && HasNode();

    internal static string SchemaFile => Path.Combine(Repository, "schemas", "guidance-pack.schema.json");

    /// <summary>What ajv says of each file: <c>valid</c>, <c>invalid</c> or <c>not-json</c>.</summary>
    internal static IReadOnlyDictionary<string, string> Judge(IEnumerable<string> files)
    {
        var result = Shell.Run("node", ["check.mjs", SchemaFile, .. files], folder: Path.Combine(Repository, FolderInRepository)).OrThrow();
        var judged = new Dictionary<string, string>();
        foreach (var line in result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            judged.Add(json.RootElement.GetProperty("file").GetString()!, json.RootElement.GetProperty("result").GetString()!);
        }

        return judged;
    }

    private static bool HasNode()
    {
        try
        {
            return Shell.Run("node", ["--version"], folder: Repository).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
