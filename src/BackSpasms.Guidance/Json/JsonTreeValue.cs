using System.Text;
using System.Text.Json;

namespace BackSpasms.Guidance;

/// <summary>A JSON value with its place in the file, so that what is wrong with it can be said with path, line and column.</summary>
internal sealed class JsonTreeValue
{
    private List<JsonTreeValue>? _children;

    internal JsonTreeValue(JsonTreeValue? parent, string? name, int nameOffset, int index)
    {
        Parent = parent;
        Name = name;
        NameOffset = nameOffset;
        Index = index;
    }

    internal JsonTreeValue? Parent { get; }

    /// <summary>The name of the property whose value this is; null for an item of a list and for the whole.</summary>
    internal string? Name { get; }

    /// <summary>Where the name begins, in bytes; where there is no name, where the value does.</summary>
    internal int NameOffset { get; }

    internal int Index { get; }

    /// <summary>Where the value begins, in bytes.</summary>
    internal int Offset { get; init; }

    internal JsonTokenType Kind { get; init; }

    /// <summary>The text of a string, the digits of a number; empty for anything else.</summary>
    internal string Text { get; init; } = string.Empty;

    /// <summary>False where the value was refused while it was read: all that there is to say of it has been said.</summary>
    internal bool IsReadable { get; init; } = true;

    /// <summary>The properties of an object, each name once; the items of a list.</summary>
    internal IReadOnlyList<JsonTreeValue> Children => _children ?? (IReadOnlyList<JsonTreeValue>)[];

    /// <summary>What it is, as it stands in a message.</summary>
    internal string KindInWords => Kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    /// <summary>The path from the whole, such as <c>redFlags[2].when.any[1]</c>; empty for the whole.</summary>
    internal string Path
    {
        get
        {
            var steps = new Stack<JsonTreeValue>();
            for (var value = this; value.Parent is not null; value = value.Parent)
            {
                steps.Push(value);
            }

            var path = new StringBuilder();
            foreach (var step in steps)
            {
                AddStep(path, step.Name, step.Index);
            }

            return path.ToString();
        }
    }

    /// <summary>The value of a property; null where the object has none of that name.</summary>
    internal JsonTreeValue? this[string name] =>
        Kind == JsonTokenType.StartObject ? _children?.Find(child => string.Equals(child.Name, name, StringComparison.Ordinal)) : null;

    internal void Add(JsonTreeValue child) => (_children ??= []).Add(child);

    /// <summary>The path of a property that the tree does not hold.</summary>
    internal string PathOf(string name)
    {
        var path = new StringBuilder(Path);
        AddStep(path, name, 0);
        return path.ToString();
    }

    private static void AddStep(StringBuilder path, string? name, int index)
    {
        if (name is null)
        {
            path.Append('[').Append(FormattableString.Invariant($"{index}")).Append(']');
        }
        else if (name.Length > 0 && name.All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '$'))
        {
            path.Append(path.Length > 0 ? "." : string.Empty).Append(InputText.Shown(name));
        }
        else
        {
            path.Append("[\"").Append(InputText.Shown(name)).Append("\"]");
        }
    }
}
