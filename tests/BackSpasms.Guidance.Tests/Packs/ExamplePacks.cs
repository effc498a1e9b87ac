using System.Runtime.CompilerServices;
using System.Text.Json;

namespace BackSpasms.Guidance.Tests.Packs;

/// <summary>The example packs beside this file, each valid, or with the errors that it must give.</summary>
internal static class ExamplePacks
{
    private const string Extension = ".guidance.json";

    /// <summary>The folder of the examples.</summary>
    internal static string Folder { get; } = Path.Combine(ThisFolder(), "Examples");

    internal static IEnumerable<string> Valid => Names("valid");

    internal static IEnumerable<string> Invalid => Names("invalid");

    internal static string PathOf(string kind, string name) => Path.Combine(Folder, kind, name + Extension);

    internal static byte[] Bytes(string kind, string name) => File.ReadAllBytes(PathOf(kind, name));

    internal static ExpectedErrors Expected(string name)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "invalid", name + ".expected.json")));
        var root = json.RootElement;
        return new ExpectedErrors(
            root.GetProperty("seenBy").GetString()!,
            root.GetProperty("base").GetString()!,
            [
                .. root.GetProperty("errors").EnumerateArray().Select(error => new InputError(
                    error.GetProperty("code").GetString()!,
                    error.GetProperty("path").GetString()!,
                    error.GetProperty("message").GetString()!)
                {
                    Line = error.GetProperty("line").GetInt32(),
                    Column = error.GetProperty("column").GetInt32(),
                }),
            ]);
    }

    private static IEnumerable<string> Names(string kind) =>
        Directory.GetFiles(Path.Combine(Folder, kind), "*" + Extension).Select(file => Path.GetFileName(file)[..^Extension.Length]).Order(StringComparer.Ordinal);

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

/// <summary>What an invalid example must give.</summary>
/// <param name="SeenBy">Who sees that it is wrong: <c>json</c> any editor, <c>schema</c> an editor with the schema, <c>reader</c> only the library.</param>
/// <param name="Base">What it is read with: <c>built-in</c> or <c>none</c>.</param>
/// <param name="Errors">The errors, in order.</param>
internal sealed record ExpectedErrors(string SeenBy, string Base, IReadOnlyList<InputError> Errors);
