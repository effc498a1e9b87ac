using System.Text.Json.Nodes;

namespace BackSpasms.Guidance;

/// <summary>A member of a large object: its value, or the items of its list, which are made one by one as they are written.</summary>
internal sealed class JsonPart
{
    private readonly JsonNode? _value;

    internal JsonPart(string name, JsonNode? value) => (Name, _value) = (name, value);

    internal JsonPart(string name, IEnumerable<JsonNode?> items) => (Name, Items) = (name, items);

    internal string Name { get; }

    /// <summary>The items; null where the value is no list.</summary>
    internal IEnumerable<JsonNode?>? Items { get; }

    /// <summary>The value, whole.</summary>
    internal JsonNode? Value => Items is null ? _value : new JsonArray([.. Items]);
}
