using System.Text;
using System.Text.Json;

namespace BackSpasms.Guidance;

/// <summary>
/// Reads JSON into a tree with places, by a walk over the platform's low-level reader: it finds properties given twice, invalid Unicode, and what
/// is too deep or too much, and goes on behind them. Only where the text is no JSON does it end.
/// </summary>
internal ref struct JsonTreeReader
{
    /// <summary>The text is JSON, and nested too deep.</summary>
    internal const string TooDeep = "too-deep";

    /// <summary>A string is no valid text.</summary>
    internal const string InvalidUnicode = "invalid-unicode";

    /// <summary>So many properties are compared one by one; more are looked up.</summary>
    private const int FewProperties = 16;

    /// <summary>A number with more digits is none that anything here could hold.</summary>
    private const int MaxDigits = 40;

    private readonly InputErrors _errors;
    private readonly int _maxDepth;
    private readonly int _maxValues;
    private Utf8JsonReader _json;
    private int _values;

    private JsonTreeReader(ReadOnlySpan<byte> utf8Json, int maxDepth, int maxValues, InputErrors errors)
    {
        _errors = errors;
        _maxDepth = maxDepth;
        _maxValues = maxValues;

        // Depth is judged here, where reading can go on behind what is too deep.
        _json = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        _values = 0;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="utf8Json">The file, without a byte order mark.</param>
    /// <param name="maxDepth">How deep objects and lists may be nested.</param>
    /// <param name="maxValues">How many values there may be.</param>
    /// <param name="errors">Takes what is wrong.</param>
    /// <param name="isComplete">Whether it was read to its end; if not, what is missing in the tree may stand in the file.</param>
    /// <returns>The tree, as far as it could be read.</returns>
    internal static JsonTreeValue? Read(ReadOnlySpan<byte> utf8Json, int maxDepth, int maxValues, InputErrors errors, out bool isComplete)
    {
        var reader = new JsonTreeReader(utf8Json, maxDepth, maxValues, errors);
        JsonTreeValue? root = null;
        isComplete = false;
        try
        {
            reader._json.Read();
            root = reader.Begin(null, null, 0, 0);
            isComplete = reader.ReadChildren(root, 1);

            // A second value behind the first one breaks here.
            isComplete = isComplete && !reader._json.Read();
        }
        catch (JsonException error)
        {
            var offset = OffsetOf(utf8Json, error.LineNumber ?? 0, error.BytePositionInLine ?? 0);
            errors.Add(offset, InputErrorCode.NotJson, string.Empty, "This is not JSON from here on; nothing behind it was read.");
            isComplete = false;
        }

        return root;
    }

    private static int OffsetOf(ReadOnlySpan<byte> utf8, long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start += utf8.Slice(start).IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(start + byteInLine, utf8.Length);
    }

    /// <summary>The value at which the reader stands, without what is in it.</summary>
    private JsonTreeValue Begin(JsonTreeValue? parent, string? name, int nameOffset, int index)
    {
        _values++;
        var offset = (int)_json.TokenStartIndex;
        var kind = _json.TokenType;
        var text = kind switch
        {
            JsonTokenType.String => ReadString(),
            JsonTokenType.Number => ReadNumber(),
            _ => string.Empty,
        };
        var value = new JsonTreeValue(parent, name, name is null ? offset : nameOffset, index)
        {
            Kind = kind,
            Offset = offset,
            Text = text ?? string.Empty,
            IsReadable = text is not null,
        };
        if (text is null)
        {
            _errors.Add(offset, InvalidUnicode, value.Path, "This string is not valid Unicode: it has bytes that are no UTF-8, or half of a surrogate pair.");
        }

        return value;
    }

    /// <summary>What is in an object or list at whose start the reader stands.</summary>
    /// <returns>Whether reading can go on.</returns>
    private bool ReadChildren(JsonTreeValue value, int depth) => value.Kind switch
    {
        JsonTokenType.StartObject => ReadProperties(value, depth),
        JsonTokenType.StartArray => ReadItems(value, depth),
        _ => true,
    };

    private bool ReadProperties(JsonTreeValue value, int depth)
    {
        HashSet<string>? names = null;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var nameOffset = (int)_json.TokenStartIndex;
            var name = ReadString();
            _json.Read();
            if (name is null)
            {
                _errors.Add(nameOffset, InvalidUnicode, value.Path, "A property has a name that is not valid Unicode: it has bytes that are no UTF-8, or half of a surrogate pair.");
            }
            else if (!IsNew(value, name, ref names))
            {
                _errors.Add(nameOffset, InputErrorCode.DuplicateProperty, value.PathOf(name), $"'{InputText.Shown(name)}' is given twice; give it once.");
            }
            else if (ReadChild(value, name, nameOffset, 0, depth))
            {
                continue;
            }
            else
            {
                return false;
            }

            // After so many errors nobody reads on, and each costs an exception of the low-level reader.
            if (_errors.IsFull)
            {
                _errors.AddUnlisted();
                return false;
            }

            _json.Skip();
        }

        return true;
    }

    private bool ReadItems(JsonTreeValue value, int depth)
    {
        for (var i = 0; _json.Read() && _json.TokenType != JsonTokenType.EndArray; i++)
        {
            if (!ReadChild(value, null, 0, i, depth))
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadChild(JsonTreeValue parent, string? name, int nameOffset, int index, int depth)
    {
        if (_errors.IsFull)
        {
            _errors.AddUnlisted();
            return false;
        }

        if (_values >= _maxValues)
        {
            _errors.Add((int)_json.TokenStartIndex, InputErrorCode.TooLarge, parent.Path, FormattableString.Invariant($"There may be at most {_maxValues} values; this is one more, and nothing from here on was read."));
            return false;
        }

        if (depth >= _maxDepth && _json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            return SkipTooDeep(parent, name, nameOffset, index);
        }

        var child = Begin(parent, name, nameOffset, index);
        parent.Add(child);
        return ReadChildren(child, depth + 1);
    }

    private bool SkipTooDeep(JsonTreeValue parent, string? name, int nameOffset, int index)
    {
        var offset = (int)_json.TokenStartIndex;
        var child = new JsonTreeValue(parent, name, name is null ? offset : nameOffset, index) { Kind = _json.TokenType, Offset = offset, IsReadable = false };
        parent.Add(child);
        _errors.Add(offset, TooDeep, child.Path, FormattableString.Invariant($"Objects and lists may be nested at most {_maxDepth} deep; this is one more."));
        _json.Skip();
        return true;
    }

    private readonly bool IsNew(JsonTreeValue value, string name, ref HashSet<string>? names)
    {
        if (value.Children.Count < FewProperties)
        {
            return value[name] is null;
        }

        names ??= new HashSet<string>(value.Children.Select(child => child.Name!), StringComparer.Ordinal);
        return names.Add(name);
    }

    private readonly string ReadNumber() => _json.ValueSpan.Length <= MaxDigits
        ? Encoding.UTF8.GetString(_json.ValueSpan.ToArray())
        : Encoding.UTF8.GetString(_json.ValueSpan.Slice(0, MaxDigits).ToArray()) + "…";

    /// <summary>The text of a string or a name; null where it is no valid Unicode.</summary>
    private readonly string? ReadString()
    {
        try
        {
            return _json.GetString();
        }
        catch (InvalidOperationException)
        {
            // The low-level reader's word for it.
            return null;
        }
    }
}
