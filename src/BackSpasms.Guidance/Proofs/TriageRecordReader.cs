using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BackSpasms.Guidance;

/// <summary>Reads a record and collects everything that is wrong with its form.</summary>
internal sealed class TriageRecordReader
{
    internal const int FormatVersion = 1;

    private readonly List<InputError> _errors = [];

    internal static TriageRecord Read(string json)
    {
        var reader = new TriageRecordReader();
        var record = reader.ReadRecord(json);
        return reader._errors.Count == 0 ? record! : throw new GuidanceInputException(reader._errors.AsReadOnly());
    }

    private TriageRecord? ReadRecord(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var record = Members(document.RootElement, string.Empty, "formatVersion", "guidance", "libraryVersion", "answers", "outcome", "atLeast", "atMost", "digest");
            var guidance = record.TryGetValue("guidance", out var nested) ? Members(nested, "guidance", "id", "version", "digest") : [];
            if (record.TryGetValue("formatVersion", out var version) && (version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number != FormatVersion))
            {
                Report(InputErrorCode.OutOfRange, "formatVersion", FormattableString.Invariant($"This library reads records of format {FormatVersion}; this one is of format {version.GetRawText()}."));
            }

            var texts = new[] { "libraryVersion", "outcome", "atLeast", "atMost", "digest" }.Select(name => Text(record, string.Empty, name)).ToList();
            var ids = new[] { "id", "version", "digest" }.Select(name => Text(guidance, "guidance.", name)).ToList();
            var answers = record.TryGetValue("answers", out var given) ? Canonical(given) : null;
            return _errors.Count == 0 ? new TriageRecord(ids[0]!, ids[1]!, ids[2]!, texts[0]!, answers!, texts[1]!, texts[2]!, texts[3]!, texts[4]!) : null;
        }
        catch (JsonException error)
        {
            Report(InputErrorCode.NotJson, string.Empty, FormattableString.Invariant($"This is not JSON: it breaks off at line {(error.LineNumber ?? 0) + 1}, byte {(error.BytePositionInLine ?? 0) + 1}."));
            return null;
        }
        catch (InvalidOperationException)
        {
            Report(InputErrorCode.NotJson, string.Empty, "This is not JSON: a string in it is not valid Unicode.");
            return null;
        }
    }

    private Dictionary<string, JsonElement> Members(JsonElement element, string path, params string[] names)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Report(InputErrorCode.WrongType, path, $"{(path.Length == 0 ? "A record" : $"'{path}'")} must be an object.");
            return members;
        }

        var prefix = path.Length == 0 ? string.Empty : $"{path}.";
        foreach (var member in element.EnumerateObject())
        {
            if (!names.Contains(member.Name, StringComparer.Ordinal))
            {
                Report(InputErrorCode.UnknownProperty, prefix + member.Name, $"'{member.Name}' is not a property of a record{NearestId.Suggestion(member.Name, names)}");
            }
            else if (members.ContainsKey(member.Name))
            {
                Report(InputErrorCode.DuplicateProperty, prefix + member.Name, $"'{member.Name}' is given twice; give it once.");
            }
            else
            {
                members.Add(member.Name, member.Value);
            }
        }

        foreach (var missing in names.Where(name => !members.ContainsKey(name)))
        {
            Report(InputErrorCode.WrongType, prefix + missing, $"A record must have '{missing}'.");
        }

        return members;
    }

    private string? Text(Dictionary<string, JsonElement> members, string prefix, string name)
    {
        if (!members.TryGetValue(name, out var value))
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            Report(InputErrorCode.WrongType, prefix + name, $"'{name}' must be a string.");
            return null;
        }

        return value.GetString();
    }

    /// <summary>The answers in canonical form, so that white space and order do not count.</summary>
    private string? Canonical(JsonElement answers)
    {
        try
        {
            return Encoding.UTF8.GetString(CanonicalJson.ToUtf8(JsonNode.Parse(answers.GetRawText())));
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            Report(InputErrorCode.WrongType, "answers", "'answers' must be a case, with whole numbers and no property given twice.");
            return null;
        }
    }

    private void Report(string code, string path, string message) => _errors.Add(new InputError(code, path, message));
}
