using System.Globalization;

namespace BackSpasms.Guidance;

/// <summary>
/// What is wrong with a file, as far as anybody will read it: beyond a number of errors the rest is only counted, so that refusing a file costs
/// little, whatever is in it.
/// </summary>
internal sealed class InputErrors(int max)
{
    /// <summary>The errors that get a nearest valid choice.</summary>
    private const int MaxSuggestions = 100;

    /// <summary>How many letters may be compared for suggestions, over all errors.</summary>
    private const long MaxCompared = 100_000_000;

    private readonly int _max = max;
    private readonly List<(int Offset, string Code, string Path, string Message)> _listed = [];
    private long _compared;

    /// <summary>How many errors there are, those that are not listed counted too.</summary>
    internal int Count { get; private set; }

    /// <summary>Whether a further error would only be counted.</summary>
    internal bool IsFull => _listed.Count >= _max;

    internal void Add(int offset, string code, string path, string message)
    {
        Count++;
        if (!IsFull)
        {
            _listed.Add((offset, code, path, message));
        }
    }

    /// <summary>An error of which nothing but its number will be said.</summary>
    internal void AddUnlisted() => Count++;

    /// <summary>The end of a refusal: <c>; did you mean 'x'?</c>, or a full stop where nothing is near or enough has been suggested.</summary>
    internal string Suggestion(string given, IReadOnlyCollection<string> known)
    {
        if (Count >= MaxSuggestions || given.Length > 100 || _compared > MaxCompared)
        {
            return ".";
        }

        _compared += known.Sum(id => (long)given.Length * Math.Min(id.Length, 200));
        return NearestId.Suggestion(given, known);
    }

    /// <summary>The errors in order of appearance, with line and column.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="tooMany">The code of the last entry where not all errors are listed.</param>
    internal IReadOnlyList<InputError> InOrder(ReadOnlySpan<byte> utf8, string tooMany)
    {
        var errors = new List<InputError>(_listed.Count + 1);
        var places = new TextPlaces(utf8);
        foreach (var (offset, code, path, message) in _listed.OrderBy(error => error.Offset))
        {
            var (line, column) = places.Of(offset);
            errors.Add(new InputError(code, path, message) { Line = line, Column = column });
        }

        if (Count > _listed.Count)
        {
            var more = (Count - _listed.Count).ToString(CultureInfo.InvariantCulture);
            errors.Add(new InputError(tooMany, string.Empty, $"There are more errors than are listed, at least {more} more; mend these first."));
        }

        return errors.AsReadOnly();
    }
}
