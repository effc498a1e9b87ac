using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>Cases in, results or records out, a line each, in the same order. Memory does not grow with the number of cases.</summary>
internal sealed class TriageRun
{
    private const int FlushAt = 256 * 1024;
    private const string TooComplex = "too-complex";

    private readonly GuidanceModel _guidance;
    private readonly Stream _output;
    private readonly bool _asRecords;
    private readonly CaseReader _cases;
    private readonly ArrayBufferWriter<byte> _lines = new(2 * FlushAt);
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json;

    internal TriageRun(GuidanceModel guidance, Stream input, Stream output, bool asRecords)
    {
        _guidance = guidance;
        _output = output;
        _asRecords = asRecords;

        // Whoever waits for an answer gets it before the next case is waited for.
        _cases = new CaseReader(new LineReader(input, TriageCase.MaxBytes, beforeReading: Flush));
        _json = new Utf8JsonWriter(_line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>Runs to the end of the input.</summary>
    /// <returns>Whether every case was accepted.</returns>
    internal bool Run()
    {
        var accepted = true;
        while (_cases.Read())
        {
            accepted &= WriteResult();
            _json.Flush();
            _lines.Write(_line.WrittenSpan);
            _lines.Write("\n"u8);
            StartLine();
            if (_lines.WrittenCount >= FlushAt)
            {
                Flush();
            }
        }

        Flush();
        return accepted;
    }

    private bool WriteResult()
    {
        var reading = _cases.IsTooLarge ? TriageCaseReading.TooLarge : TriageCase.Read(_cases.Json, _guidance.Vocabulary);
        if (reading.Case is not { } accepted)
        {
            reading.WriteErrorsTo(_json);
            return false;
        }

        try
        {
            var result = _guidance.Triage(accepted.Presentation);
            if (_asRecords)
            {
                _json.WriteRawValue(result.ToRecord().ToJson());
            }
            else
            {
                result.WriteTo(_json, accepted.Id);
            }

            return true;
        }
        catch (GuidanceTooComplexException error)
        {
            // A pack can ask for more than can be decided; the next case may be a simpler one.
            StartLine();
            WriteTooComplex(accepted.Id, error);
            return false;
        }
    }

    private void WriteTooComplex(string? id, GuidanceTooComplexException error)
    {
        _json.WriteStartObject();
        _json.WriteString("id", id);
        _json.WriteStartArray("errors");
        _json.WriteStartObject();
        _json.WriteString("code", TooComplex);
        _json.WriteString("path", string.Empty);
        _json.WriteString("message", error.Message);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void StartLine()
    {
        _line.ResetWrittenCount();
        _json.Reset();
    }

    private void Flush()
    {
        if (_lines.WrittenCount > 0)
        {
            _output.Write(_lines.WrittenSpan);
            _output.Flush();
            _lines.ResetWrittenCount();
        }
    }
}
