using System.Text;
using System.Text.Json;

namespace BackSpasms.Guidance;

/// <summary>
/// Reads a case by a walk over the platform's low-level reader, which, unlike the serializer, does not stop at the first error
/// and does not take a property given twice without a word.
/// </summary>
internal ref struct TriageCaseReader
{
    private const string OthersAbsent = "othersAbsent";
    private const int MaxSuggestions = 100;

    private static readonly (string Name, Answer Answer)[] Lists = [("present", Answer.Present), ("absent", Answer.Absent), ("unsure", Answer.Unsure)];

    private readonly Vocabulary _vocabulary;
    private readonly List<InputError> _errors;
    private readonly List<(string Id, Place Place)> _answered;
    private Utf8JsonReader _json;
    private readonly Presentation _presentation;
    private string? _id;
    private bool _othersAbsent;

    private TriageCaseReader(ReadOnlySpan<byte> utf8Json, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _errors = [];
        _answered = [];
        _json = new Utf8JsonReader(utf8Json);
        _presentation = Presentation.Empty(vocabulary);
    }

    internal static TriageCaseReading Read(ReadOnlySpan<byte> utf8Json, Vocabulary vocabulary)
    {
        if (utf8Json.Length > TriageCase.MaxBytes)
        {
            return Refusal(
                null,
                new InputError(InputErrorCode.TooLarge, string.Empty, FormattableString.Invariant($"A case may have at most {TriageCase.MaxBytes} bytes; this one has {utf8Json.Length}.")));
        }

        var reader = new TriageCaseReader(utf8Json, vocabulary);
        try
        {
            reader.ReadCase();
        }
        catch (JsonException error)
        {
            // What stands behind the break cannot be trusted, so earlier errors are kept and the rest is not guessed at.
            reader._errors.Add(new InputError(
                InputErrorCode.NotJson,
                string.Empty,
                FormattableString.Invariant($"This is not JSON: it breaks off at line {(error.LineNumber ?? 0) + 1}, byte {(error.BytePositionInLine ?? 0) + 1}.")));
        }
        catch (InvalidOperationException)
        {
            // The low-level reader's word for a string that is no valid text.
            reader._errors.Add(new InputError(InputErrorCode.NotJson, string.Empty, "This is not JSON: a string in it is not valid Unicode."));
        }

        return reader._errors.Count > 0
            ? new TriageCaseReading(reader._id, null, reader._errors.AsReadOnly())
            : new TriageCaseReading(reader._id, new TriageCase(reader._id, reader._othersAbsent ? reader._presentation.WithOthersAbsent() : reader._presentation), []);
    }

    private static TriageCaseReading Refusal(string? id, InputError error) => new(id, null, [error]);

    private void ReadCase()
    {
        _json.Read();
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            WrongType(string.Empty, "A case", "an object");
            _json.Skip();
            _json.Read();
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var name = _json.GetString()!;
            _json.Read();
            if (!seen.Add(name))
            {
                _errors.Add(new InputError(InputErrorCode.DuplicateProperty, InputText.Shown(name), $"'{InputText.Shown(name)}' is given twice; give it once."));
                _json.Skip();
            }
            else
            {
                ReadProperty(name);
            }
        }

        // A second value behind the first one breaks here.
        _json.Read();
    }

    private void ReadProperty(string name)
    {
        if (string.Equals(name, "id", StringComparison.Ordinal))
        {
            ReadId();
        }
        else if (string.Equals(name, OthersAbsent, StringComparison.Ordinal))
        {
            ReadOthersAbsent();
        }
        else if (AnswerOf(name) is { } answer)
        {
            ReadList(name, answer);
        }
        else if (_vocabulary.FindQuantity(name) is { } quantity)
        {
            ReadNumber(quantity);
        }
        else
        {
            var known = new[] { "id" }.Concat(_vocabulary.Quantities.Select(each => each.Id)).Concat(Lists.Select(list => list.Name)).Append(OthersAbsent);
            _errors.Add(new InputError(InputErrorCode.UnknownProperty, InputText.Shown(name), $"'{InputText.Shown(name)}' is not a property of a case{Suggestion(name, known)}"));
            _json.Skip();
        }
    }

    /// <summary>The answer of a list; null where the name is none.</summary>
    private static Answer? AnswerOf(string list)
    {
        foreach (var (name, answer) in Lists)
        {
            if (string.Equals(name, list, StringComparison.Ordinal))
            {
                return answer;
            }
        }

        return null;
    }

    private void ReadId()
    {
        if (_json.TokenType == JsonTokenType.String)
        {
            _id = _json.GetString();
        }
        else
        {
            WrongType("id", "'id'", "a string");
            _json.Skip();
        }
    }

    private void ReadOthersAbsent()
    {
        if (_json.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            _othersAbsent = _json.GetBoolean();
        }
        else
        {
            WrongType(OthersAbsent, $"'{OthersAbsent}'", "true or false");
            _json.Skip();
        }
    }

    private void ReadNumber(Quantity quantity)
    {
        var path = quantity.Id;
        if (_json.TokenType != JsonTokenType.Number)
        {
            WrongType(path, $"'{path}'", FormattableString.Invariant($"a whole number from {quantity.Minimum} to {quantity.Maximum}"));
            _json.Skip();
            return;
        }

        var isWhole = _json.TryGetInt64(out var number);
        if (!isWhole && !IsDigits(_json.ValueSpan))
        {
            _errors.Add(new InputError(
                InputErrorCode.WrongType,
                path,
                FormattableString.Invariant($"'{path}' must be a whole number from {quantity.Minimum} to {quantity.Maximum} ({quantity.Unit}); it was {Shown(_json.ValueSpan)}.")));
        }
        else if (!isWhole || number < quantity.Minimum || number > quantity.Maximum)
        {
            _errors.Add(new InputError(
                InputErrorCode.OutOfRange,
                path,
                FormattableString.Invariant($"'{path}' must be a whole number from {quantity.Minimum} to {quantity.Maximum} ({quantity.Unit}); it was {Shown(_json.ValueSpan)}.")));
        }
        else if (IsFirstAnswer(_presentation[quantity] == QuantityAnswer.NotAsked, quantity.Id, new Place(path, null)))
        {
            _presentation.Take(quantity, QuantityAnswer.Given((int)number));
        }
    }

    private void ReadList(string name, Answer answer)
    {
        if (_json.TokenType != JsonTokenType.StartArray)
        {
            WrongType(name, $"'{name}'", "a list of ids");
            _json.Skip();
            return;
        }

        for (var i = 0; _json.Read() && _json.TokenType != JsonTokenType.EndArray; i++)
        {
            var place = new Place(name, i);
            if (_json.TokenType == JsonTokenType.String)
            {
                ReadAnswer(_json.GetString()!, place, answer);
            }
            else
            {
                WrongType(place.ToString(), "An id", "a string");
                _json.Skip();
            }
        }
    }

    private void ReadAnswer(string id, Place place, Answer answer)
    {
        if (_vocabulary.FindFinding(id) is { } finding)
        {
            if (finding.Quantity is { } measured)
            {
                _errors.Add(new InputError(InputErrorCode.NotAskable, place.ToString(), $"'{id}' follows from '{measured.Id}' and cannot be answered by itself; give '{measured.Id}' as a number."));
            }
            else if (IsFirstAnswer(_presentation[finding] == Answer.NotAsked, id, place))
            {
                _presentation.Take(finding, answer);
            }
        }
        else if (_vocabulary.FindQuantity(id) is { } quantity)
        {
            if (answer != Answer.Unsure)
            {
                _errors.Add(new InputError(InputErrorCode.NotAskable, place.ToString(), $"'{id}' is a number, neither present nor absent; give it as \"{id}\": number, or in 'unsure'."));
            }
            else if (IsFirstAnswer(_presentation[quantity] == QuantityAnswer.NotAsked, id, place))
            {
                _presentation.Take(quantity, QuantityAnswer.Unsure);
            }
        }
        else
        {
            var ids = _vocabulary.Findings.Where(known => known.IsTold).Select(known => known.Id);
            _errors.Add(new InputError(InputErrorCode.UnknownFinding, place.ToString(), $"'{InputText.Shown(id)}' is not a finding of {_vocabulary}{Suggestion(id, ids)}"));
        }
    }

    /// <summary>The nearest id, for as many errors as somebody will read: a whole megabyte of unknown ids must not take long to refuse.</summary>
    private readonly string Suggestion(string given, IEnumerable<string> known) =>
        _errors.Count < MaxSuggestions ? NearestId.Suggestion(given, known) : ".";

    private readonly bool IsFirstAnswer(bool isOpen, string id, Place place)
    {
        if (isOpen)
        {
            _answered.Add((id, place));
            return true;
        }

        // A case answers no more than the vocabulary has: looking for the first one costs little, and only an error asks.
        var first = _answered.Find(answer => string.Equals(answer.Id, id, StringComparison.Ordinal)).Place;
        _errors.Add(new InputError(InputErrorCode.AnsweredTwice, place.ToString(), $"'{id}' is answered twice, at '{first}' and at '{place}'; answer it once."));
        return false;
    }

    private readonly void WrongType(string path, string what, string expected)
    {
        var given = _json.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.String => "a string",
            JsonTokenType.Number => "a number",
            JsonTokenType.Null => "null",
            _ => "true or false",
        };
        _errors.Add(new InputError(InputErrorCode.WrongType, path, $"{what} must be {expected}; it was {given}."));
    }

    private static bool IsDigits(ReadOnlySpan<byte> number)
    {
        foreach (var digit in number)
        {
            if (digit is not ((byte)'-' or (>= (byte)'0' and <= (byte)'9')))
            {
                return false;
            }
        }

        return true;
    }

    private static string Shown(ReadOnlySpan<byte> number) => InputText.Shown(Encoding.UTF8.GetString(number.ToArray()));

    /// <summary>Where an answer stands. Its path is only written for an error.</summary>
    private readonly record struct Place(string Property, int? Index)
    {
        public override string ToString() => Index is { } index ? FormattableString.Invariant($"{Property}[{index}]") : Property;
    }
}
