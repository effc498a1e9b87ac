using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>Cases in, results out, a line each, in the same order. Memory does not grow with the number of cases.</summary>
internal sealed class TriageRun
{
    private const int FlushAt = 256 * 1024;

    private readonly GuidanceModel _guidance;
    private readonly Stream _output;
    private readonly CaseReader _cases;
    private readonly ArrayBufferWriter<byte> _lines = new(2 * FlushAt);
    private readonly Utf8JsonWriter _json;

    internal TriageRun(GuidanceModel guidance, Stream input, Stream output)
    {
        _guidance = guidance;
        _output = output;

        // Whoever waits for an answer gets it before the next case is waited for.
        _cases = new CaseReader(new LineReader(input, TriageCase.MaxBytes, beforeReading: Flush));
        _json = new Utf8JsonWriter(_lines, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
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
            _json.Reset();
            _lines.Write("\n"u8);
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
        if (_cases.IsTooLarge)
        {
            WriteTooLarge();
            return false;
        }

        var reading = TriageCase.Read(_cases.Json, _guidance.Vocabulary);
        if (reading.Case is not { } accepted)
        {
            reading.WriteErrorsTo(_json);
            return false;
        }

        _guidance.Triage(accepted.Presentation).WriteTo(_json, accepted.Id);
        return true;
    }

    /// <summary>The library reads what is in memory; this case never is.</summary>
    private void WriteTooLarge()
    {
        _json.WriteStartObject();
        _json.WriteNull("id");
        _json.WriteStartArray("errors");
        _json.WriteStartObject();
        _json.WriteString("code", InputErrorCode.TooLarge);
        _json.WriteString("path", string.Empty);
        _json.WriteString("message", $"A case may have at most {TriageCase.MaxBytes} bytes; this one has more.");
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
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
