using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>A pack among the files of a compilation, with the places of what stands in it.</summary>
internal sealed class PackFile
{
    private readonly string _path;
    private readonly SourceText _source;
    private readonly string _text;
    private readonly byte[] _bytes;
    private readonly Lazy<JsonTreeValue?> _root;

    private PackFile(string path, SourceText source)
    {
        _path = path;
        _source = source;
        _text = source.ToString();
        _bytes = Encoding.UTF8.GetBytes(_text);
        _root = new Lazy<JsonTreeValue?>(() => JsonTreeReader.Read(_bytes, GuidancePack.MaxDepth, GuidancePack.MaxValues, new InputErrors(GuidancePack.MaxErrors), out _));
    }

    internal JsonTreeValue? Root => _root.Value;

    /// <summary>The pack in a file; null where the file is none.</summary>
    internal static PackFile? Of(AdditionalText file, CancellationToken cancellation) =>
        file.Path.EndsWith(".guidance.json", StringComparison.OrdinalIgnoreCase) && file.GetText(cancellation) is { } source
            ? new PackFile(file.Path, source)
            : null;

    internal GuidancePackReading Read(GuidanceModel? extends = null) => GuidancePack.Read(_bytes, extends);

    internal IReadOnlyList<GuidanceDiagnostic> Judge(GuidancePackReading reading, GuidanceModel? other, AnalysisContext context) => PackAnalysis.Judge(_bytes, reading, other, context);

    /// <summary>The place of what was found, which says line and column; the whole file has its beginning.</summary>
    internal Location PlaceOf(GuidanceDiagnostic found)
    {
        var start = 0;
        for (var line = 1; line < (found.Line ?? 1); line++)
        {
            start = _text.IndexOf('\n', start) + 1;
        }

        return At(Math.Min(start + (found.Column ?? 1) - 1, _text.Length));
    }

    /// <summary>From a place to the end of what begins there: a string, a number or a word; one sign of anything else.</summary>
    private Location At(int start)
    {
        var end = start;
        if (start < _text.Length && _text[start] == '"')
        {
            end++;
            while (end < _text.Length && _text[end] is not ('"' or '\n'))
            {
                end += _text[end] == '\\' && end + 1 < _text.Length ? 2 : 1;
            }

            end = Math.Min(end + 1, _text.Length);
        }
        else
        {
            while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || _text[end] is '-' or '+' or '.'))
            {
                end++;
            }

            end = Math.Min(Math.Max(end, start + 1), _text.Length);
        }

        var span = TextSpan.FromBounds(start, Math.Max(start, end));
        return Location.Create(_path, span, _source.Lines.GetLinePositionSpan(span));
    }
}
