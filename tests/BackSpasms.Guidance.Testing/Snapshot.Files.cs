#if !SNAPSHOTS_BY_VERIFY
using System.Text;

namespace BackSpasms.Guidance.Testing;

public static partial class Snapshot
{
    private static readonly UTF8Encoding Utf8WithBom = new(encoderShouldEmitUTF8Identifier: true);

    private static void Compare(string text, string folder, string stem, string sourceFile)
    {
        var verified = Path.Combine(folder, stem + ".verified.txt");
        var received = Path.Combine(folder, stem + ".received.txt");
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;

        if (expected != text && Environment.GetEnvironmentVariable("SNAPSHOTS_ACCEPT") == "1")
        {
            File.WriteAllText(verified, text, Utf8WithBom);
            expected = text;
        }

        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text, Utf8WithBom);
        throw new SnapshotException($"""
            {(expected is null ? $"{verified} is missing." : $"{verified} differs. {FirstDifference(expected, text)}")}
            Received: {received}
            To accept it, run the test with SNAPSHOTS_ACCEPT=1 in the environment.
            """);
    }

    private static string FirstDifference(string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        return $"Line {line + 1}:\n  expected: {LineAt(left, line)}\n  received: {LineAt(right, line)}";
    }

    private static string LineAt(string[] lines, int line) => line < lines.Length ? $"'{lines[line]}'" : "(end of text)";
}
#endif
