using System.Text;

namespace BackSpasms.Guidance.Tests.House;

/// <summary>One source file of the library.</summary>
internal sealed class SourceFile
{
    internal SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        (Code, Strings) = Split(text);
    }

    /// <summary>The path below the project, with forward slashes.</summary>
    internal string Path { get; }

    internal string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.IndexOf('/', StringComparison.Ordinal)] : string.Empty;

    internal string Text { get; }

    /// <summary>The code alone: comments and the text of strings are left out.</summary>
    internal string Code { get; }

    /// <summary>The text of all strings.</summary>
    internal string Strings { get; }

    public override string ToString() => Path;

    /// <summary>A simple scan, which takes what stands in the holes of a string for text.</summary>
    private static (string Code, string Strings) Split(string text)
    {
        var (code, strings) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < text.Length;)
        {
            var rest = text.AsSpan(i);
            if (rest.StartsWith("//"))
            {
                i += LengthTo(rest, "\n", 0);
            }
            else if (rest.StartsWith("/*"))
            {
                i += LengthTo(rest, "*/", 2) + 2;
            }
            else if (rest.StartsWith("\"\"\""))
            {
                var length = LengthTo(rest, "\"\"\"", 3);
                strings.Append(rest[3..length]).Append('\n');
                i += length + 3;
            }
            else if (rest[0] == '"')
            {
                var length = 1;
                while (rest[length] != '"')
                {
                    length += rest[length] == '\\' ? 2 : 1;
                }

                strings.Append(rest[1..length]).Append('\n');
                code.Append("\"\"");
                i += length + 1;
            }
            else if (rest[0] == '\'' && rest.Length > 2)
            {
                i += rest[1] == '\\' ? LengthTo(rest, "'", 3) + 1 : 3;
            }
            else
            {
                code.Append(rest[0]);
                i++;
            }
        }

        return (code.ToString(), strings.ToString());
    }

    private static int LengthTo(ReadOnlySpan<char> text, string end, int from)
    {
        var at = text[from..].IndexOf(end, StringComparison.Ordinal);
        return at < 0 ? text.Length : at + from;
    }
}
