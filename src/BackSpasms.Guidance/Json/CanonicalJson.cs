using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BackSpasms.Guidance;

/// <summary>
/// Writes JSON in the one form that RFC 8785 allows: properties sorted by UTF-16 code units, no white space, only the escapes that JSON demands.
/// The platform's writer escapes more than that, so a digest over its output would not be canonical.
/// </summary>
internal static class CanonicalJson
{
    private const int BufferSize = 16 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static byte[] ToUtf8(JsonNode? node)
    {
        using var bytes = new MemoryStream();
        Write(text => Write(node, text), bytes);
        return bytes.ToArray();
    }

    /// <summary><c>sha256:</c> and the digest, in hexadecimal digits, of the canonical form, which is never in memory as a whole.</summary>
    internal static string DigestOf(JsonNode node) => DigestOf(text => Write(node, text));

    /// <summary>The digest of an object in parts.</summary>
    internal static string DigestOf(IEnumerable<JsonPart> parts) => DigestOf(text => WriteParts(parts, text));

    private static string DigestOf(Action<TextWriter> write)
    {
        using var sha256 = SHA256.Create();
        using (var hashed = new CryptoStream(Stream.Null, sha256, CryptoStreamMode.Write))
        {
            Write(write, hashed);
        }

        var text = new StringBuilder("sha256:");
        foreach (var part in sha256.Hash!)
        {
            text.Append(part.ToString("x2", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    private static void Write(Action<TextWriter> write, Stream stream)
    {
        using var text = new StreamWriter(stream, Utf8, BufferSize, leaveOpen: true);
        write(text);
    }

    private static void Write(JsonNode? node, TextWriter text)
    {
        switch (node)
        {
            case null:
                text.Write("null");
                break;
            case JsonObject members:
                WriteObject(members, text);
                break;
            case JsonArray items:
                WriteItems(items, text);
                break;
            case JsonValue value:
                WriteValue(value, text);
                break;
        }
    }

    private static void WriteObject(JsonObject members, TextWriter text) => WriteAll(
        '{',
        members.OrderBy(member => member.Key, StringComparer.Ordinal),
        member =>
        {
            WriteName(member.Key, text);
            Write(member.Value, text);
        },
        '}',
        text);

    private static void WriteParts(IEnumerable<JsonPart> parts, TextWriter text) => WriteAll(
        '{',
        parts.OrderBy(part => part.Name, StringComparer.Ordinal),
        part =>
        {
            WriteName(part.Name, text);
            if (part.Items is { } items)
            {
                WriteItems(items, text);
            }
            else
            {
                Write(part.Value, text);
            }
        },
        '}',
        text);

    private static void WriteItems(IEnumerable<JsonNode?> items, TextWriter text) => WriteAll('[', items, item => Write(item, text), ']', text);

    private static void WriteName(string name, TextWriter text)
    {
        WriteString(name, text);
        text.Write(':');
    }

    private static void WriteAll<T>(char begin, IEnumerable<T> items, Action<T> write, char end, TextWriter text)
    {
        text.Write(begin);
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
            {
                text.Write(',');
            }

            write(item);
            isFirst = false;
        }

        text.Write(end);
    }

    private static void WriteValue(JsonValue value, TextWriter text)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.String:
                WriteString(value.GetValue<string>(), text);
                break;
            case JsonValueKind.Number when value.TryGetValue(out long number):
                text.Write(number.ToString(CultureInfo.InvariantCulture));
                break;
            case JsonValueKind.Number when value.TryGetValue(out int number):
                text.Write(number.ToString(CultureInfo.InvariantCulture));
                break;
            case JsonValueKind.True:
                text.Write("true");
                break;
            case JsonValueKind.False:
                text.Write("false");
                break;
            default:
                throw new InvalidOperationException($"The canonical form is defined for strings, whole numbers and booleans; found {value.GetValueKind()}.");
        }
    }

    private static void WriteString(string value, TextWriter text)
    {
        text.Write('"');
        if (HasEscapes(value))
        {
            WriteEscaped(value, text);
        }
        else
        {
            text.Write(value);
        }

        text.Write('"');
    }

    private static bool HasEscapes(string value)
    {
        foreach (var letter in value)
        {
            if (letter is '"' or '\\' or < ' ')
            {
                return true;
            }
        }

        return false;
    }

    private static void WriteEscaped(string value, TextWriter text)
    {
        foreach (var letter in value)
        {
            switch (letter)
            {
                case '"':
                    text.Write("\\\"");
                    break;
                case '\\':
                    text.Write("\\\\");
                    break;
                case '\b':
                    text.Write("\\b");
                    break;
                case '\f':
                    text.Write("\\f");
                    break;
                case '\n':
                    text.Write("\\n");
                    break;
                case '\r':
                    text.Write("\\r");
                    break;
                case '\t':
                    text.Write("\\t");
                    break;
                case < ' ':
                    text.Write("\\u" + ((int)letter).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Write(letter);
                    break;
            }
        }
    }
}
