using System.Text.Json;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>The guidance as JSON, whole and in parts, written once: it does not change while the process lives.</summary>
internal sealed class GuidanceDocuments
{
    private readonly Dictionary<string, (string Property, byte[] Json, Dictionary<string, byte[]> Items)> _parts = new(StringComparer.Ordinal);

    public GuidanceDocuments(GuidanceModel guidance)
    {
        ETag = $"\"{guidance.Digest}\"";
        Whole = Written(guidance.WriteTo);
        using var document = JsonDocument.Parse(Whole);
        foreach (var (name, property) in Parts)
        {
            var items = document.RootElement.GetProperty(property);
            _parts.Add(name, (
                property,
                Written(json => WritePart(json, guidance, property, items.WriteTo)),
                items.EnumerateArray().ToDictionary(item => item.GetProperty("id").GetString()!, item => Written(item.WriteTo), StringComparer.Ordinal)));
        }
    }

    /// <summary>The parts by their name in an address, each with its name in the whole.</summary>
    internal static IReadOnlyList<(string Name, string Property)> Parts { get; } =
    [
        ("quantities", "quantities"),
        ("findings", "findings"),
        ("questions", "questions"),
        ("red-flags", "redFlags"),
        ("causes", "causes"),
        ("treatments", "treatments"),
        ("prevention", "preventions"),
        ("safety-net", "safetyNet"),
        ("sources", "sources"),
    ];

    /// <summary>The mark of the content: its digest.</summary>
    internal string ETag { get; }

    internal byte[] Whole { get; }

    internal byte[] Part(string name) => _parts[name].Json;

    internal byte[]? Item(string name, string id) => _parts[name].Items.GetValueOrDefault(id);

    internal static void WriteVersion(Utf8JsonWriter json, GuidanceModel guidance)
    {
        json.WriteStartObject("guidance");
        json.WriteString("id", guidance.Id);
        json.WriteString("version", guidance.Version);
        json.WriteString("digest", guidance.Digest);
        json.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter json, GuidanceModel guidance, string property, Action<Utf8JsonWriter> writeItems)
    {
        json.WriteStartObject();
        WriteVersion(json, guidance);
        json.WritePropertyName(property);
        writeItems(json);
        json.WriteEndObject();
    }

    private static byte[] Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonAnswer.PlainText))
        {
            write(json);
        }

        return stream.ToArray();
    }
}
