using System.Globalization;
using System.Text.Json;

namespace BackSpasms.Guidance;

/// <summary>
/// An object of a pack, whose properties are asked for by name. Whatever is wrong is reported, and reading goes on with a stand-in; an object that is
/// not sound makes no content.
/// </summary>
internal sealed class PackObject
{
    private readonly PackContext _context;
    private readonly JsonTreeValue _json;
    private readonly string _what;

    /// <summary>Begins to read an object.</summary>
    /// <param name="context">What there is while the pack is read.</param>
    /// <param name="json">The object.</param>
    /// <param name="what">What it is, such as 'a red flag'.</param>
    /// <param name="names">The properties that it can have.</param>
    internal PackObject(PackContext context, JsonTreeValue json, string what, IReadOnlyCollection<string> names)
    {
        _context = context;
        _json = json;
        _what = what;
        IsSound = json.IsReadable;
        if (json.IsReadable && json.Kind != JsonTokenType.StartObject)
        {
            WrongType(json, Sentence(what), "an object");
        }

        foreach (var child in json.Kind == JsonTokenType.StartObject ? json.Children : [])
        {
            if (!names.Contains(child.Name!, StringComparer.Ordinal))
            {
                Refuse();
                context.ReportName(child, PackErrorCode.UnknownProperty, $"'{InputText.Shown(child.Name!)}' is not a property of {what}{context.Errors.Suggestion(child.Name!, names)}");
            }
        }
    }

    internal PackContext Context => _context;

    internal JsonTreeValue Json => _json;

    /// <summary>Whether it is an object at all, so that what it lacks can be said.</summary>
    internal bool IsObject => _json.Kind == JsonTokenType.StartObject && _json.IsReadable;

    /// <summary>Whether nothing is wrong so far.</summary>
    internal bool IsSound { get; private set; }

    /// <summary>It makes no content; what is wrong was said elsewhere.</summary>
    internal void Refuse() => IsSound = false;

    internal void Report(JsonTreeValue at, string code, string message)
    {
        Refuse();
        _context.Report(at, code, message);
    }

    /// <summary>A property that may be missing.</summary>
    internal JsonTreeValue? Optional(string name)
    {
        var value = _json[name];
        if (value is { IsReadable: false })
        {
            Refuse();
            return null;
        }

        return value;
    }

    /// <summary>A property that must be there.</summary>
    internal JsonTreeValue? Needed(string name, string missing = PackErrorCode.MissingProperty)
    {
        if (IsObject && _json[name] is null)
        {
            Report(_json, missing, $"{Sentence(_what)} needs '{name}'.");
        }

        return Optional(name);
    }

    /// <summary>A text that must be there; empty where it is wrong.</summary>
    internal string Text(string name) => Needed(name) is { } value ? WordsOf(value, name) ?? string.Empty : string.Empty;

    internal string? OptionalText(string name) => Optional(name) is { } value ? WordsOf(value, name) : null;

    /// <summary>The text of a value that must be a string; null where it is none.</summary>
    internal string? TextOf(JsonTreeValue value, string what)
    {
        if (!value.IsReadable)
        {
            Refuse();
            return null;
        }

        if (value.Kind == JsonTokenType.String)
        {
            return value.Text;
        }

        WrongType(value, what, "a string");
        return null;
    }

    /// <summary>Text that a person reads: not blank, and not without end.</summary>
    internal string? WordsOf(JsonTreeValue value, string name)
    {
        if (TextOf(value, $"'{name}'") is not { } text)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            Report(value, PackErrorCode.EmptyText, $"'{InputText.Shown(name)}' needs a text; it was blank.");
            return null;
        }

        if (text.Length > GuidancePack.MaxTextLength && LengthOf(text) > GuidancePack.MaxTextLength)
        {
            Report(value, PackErrorCode.TooLong, FormattableString.Invariant($"A text may have at most {GuidancePack.MaxTextLength} characters; this one has {LengthOf(text)}."));
            return null;
        }

        return text;
    }

    /// <summary>A whole number that must be there; <paramref name="minimum"/> where it is wrong.</summary>
    internal int Whole(string name, int minimum) => Needed(name) is { } value ? WholeOf(value, name, minimum) : minimum;

    internal int? OptionalWhole(string name, int minimum) => Optional(name) is { } value ? WholeOf(value, name, minimum) : null;

    /// <summary>The items of a list; none where it is wrong.</summary>
    internal IReadOnlyList<JsonTreeValue> List(string name, bool isNeeded, int least = 0, int most = GuidancePack.MaxItems)
    {
        var value = isNeeded ? Needed(name) : Optional(name);
        if (value is null)
        {
            return [];
        }

        if (value.Kind != JsonTokenType.StartArray)
        {
            WrongType(value, $"'{name}'", "a list");
            return [];
        }

        if (value.Children.Count < least)
        {
            Report(value, PackErrorCode.EmptyList, $"'{name}' needs at least one item; it was empty.");
        }

        if (value.Children.Count > most)
        {
            Report(value, PackErrorCode.TooMany, FormattableString.Invariant($"'{name}' may have at most {most} items; it has {value.Children.Count}."));
            return [];
        }

        return value.Children;
    }

    /// <summary>One of a few words.</summary>
    internal T Choice<T>(string name, IReadOnlyDictionary<string, T> choices, string allowed)
        where T : struct
    {
        if (Needed(name) is not { } value || TextOf(value, $"'{name}'") is not { } word)
        {
            return default;
        }

        if (!choices.TryGetValue(word, out var choice))
        {
            var suggestion = NearestId.Of(word, choices.Keys) is { } nearest ? $"; did you mean '{nearest}'?" : ".";
            Report(value, PackErrorCode.UnknownValue, $"'{name}' must be {allowed}; it was '{InputText.Shown(word)}'{suggestion}");
        }

        return choice;
    }

    internal void WrongType(JsonTreeValue value, string what, string expected) =>
        Report(value, PackErrorCode.WrongType, $"{what} must be {expected}; it was {value.KindInWords}.");

    private static string Sentence(string what) => char.ToUpperInvariant(what[0]) + what.Substring(1);

    private static int LengthOf(string text) => text.Length - text.Count(char.IsLowSurrogate);

    private int WholeOf(JsonTreeValue value, string name, int minimum)
    {
        var expected = minimum == int.MinValue ? "a whole number" : FormattableString.Invariant($"a whole number from {minimum} on");
        if (value.Kind != JsonTokenType.Number)
        {
            WrongType(value, $"'{name}'", expected);
        }
        else if (!value.Text.All(digit => digit is '-' or '…' or (>= '0' and <= '9')))
        {
            Report(value, PackErrorCode.WrongType, $"'{name}' must be {expected}, written without a point or an exponent; it was {value.Text}.");
        }
        else if (!long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number < minimum || number > int.MaxValue)
        {
            Report(value, PackErrorCode.OutOfRange, $"'{name}' must be {expected}; it was {value.Text}.");
        }
        else
        {
            return (int)number;
        }

        return minimum;
    }
}
