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
    internal static byte[] ToUtf8(JsonNode? node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetBytes(text.ToString());
    }

    /// <summary><c>sha256:</c> and the digest, in hexadecimal digits, of the canonical form.</summary>
    internal static string DigestOf(JsonNode node)
    {
        using var sha256 = SHA256.Create();
        var text = new StringBuilder("sha256:");
        foreach (var part in sha256.ComputeHash(ToUtf8(node)))
        {
            text.Append(part.ToString("x2", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    private static void Write(JsonNode? node, StringBuilder text)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject members:
                WriteObject(members, text);
                break;
            case JsonArray items:
                WriteArray(items, text);
                break;
            case JsonValue value:
                WriteValue(value, text);
                break;
        }
    }

    private static void WriteObject(JsonObject members, StringBuilder text)
    {
        text.Append('{');
        var separator = string.Empty;
        foreach (var member in members.OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            text.Append(separator);
            WriteString(member.Key, text);
            text.Append(':');
            Write(member.Value, text);
            separator = ",";
        }

        text.Append('}');
    }

    private static void WriteArray(JsonArray items, StringBuilder text)
    {
        text.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                text.Append(',');
            }

            Write(items[i], text);
        }

        text.Append(']');
    }

    private static void WriteValue(JsonValue value, StringBuilder text)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.String:
                WriteString(value.GetValue<string>(), text);
                break;
            case JsonValueKind.Number when value.TryGetValue(out long number):
                text.Append(number.ToString(CultureInfo.InvariantCulture));
                break;
            case JsonValueKind.Number when value.TryGetValue(out int number):
                text.Append(number.ToString(CultureInfo.InvariantCulture));
                break;
            case JsonValueKind.True:
                text.Append("true");
                break;
            case JsonValueKind.False:
                text.Append("false");
                break;
            default:
                throw new InvalidOperationException($"The canonical form is defined for strings, whole numbers and booleans; found {value.GetValueKind()}.");
        }
    }

    private static void WriteString(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var letter in value)
        {
            switch (letter)
            {
                case '"':
                    text.Append("\\\"");
                    break;
                case '\\':
                    text.Append("\\\\");
                    break;
                case '\b':
                    text.Append("\\b");
                    break;
                case '\f':
                    text.Append("\\f");
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case < ' ':
                    text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(letter);
                    break;
            }
        }

        text.Append('"');
    }
}
