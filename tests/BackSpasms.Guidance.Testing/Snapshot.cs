using System.Runtime.CompilerServices;

namespace BackSpasms.Guidance.Testing;

/// <summary>
/// Compares text with the snapshot beside the test: <c>Class.Method.verified.txt</c>, or <c>Class.Method.name.verified.txt</c>.
/// A missing snapshot fails. SNAPSHOTS_ACCEPT=1 in the environment accepts new and changed ones.
/// </summary>
public static partial class Snapshot
{
    /// <summary>Passes when <paramref name="text"/> is what the snapshot says. Line ends are compared as <c>\n</c>.</summary>
    /// <param name="text">What the test got.</param>
    /// <param name="name">Which snapshot of the test, where it has several.</param>
    /// <param name="sourceFile">Filled in by the compiler; its name, less the extension, is the class.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static void Match(string text, string? name = null, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        var stem = $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}" + (name is null ? "" : $".{name}");
        Compare(text.ReplaceLineEndings("\n"), Path.GetDirectoryName(sourceFile)!, stem, sourceFile);
    }
}
