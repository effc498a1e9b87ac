using System.Buffers;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>Cases in, results out, a line each, in the same order, while both streams are open. Memory does not grow with the number of cases.</summary>
internal sealed class CaseLines(GuidanceModel guidance, PipeReader input, PipeWriter output)
{
    private const int FlushAt = 64 * 1024;

    private readonly Utf8JsonWriter _json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    private bool _skipsLine;
    private long _searched;

    internal async Task RunAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var read = await input.ReadOrStopAsync(cancellation);
            var rest = read.Buffer;
            while (TakeLine(ref rest, read.IsCompleted, out var line))
            {
                Answer(line);
                if (output.UnflushedBytes >= FlushAt)
                {
                    await output.FlushAsync(cancellation);
                }
            }

            rest = SkipTooLong(rest);
            input.AdvanceTo(rest.Start, rest.End);

            // Whoever waits for an answer gets it before the next case is waited for.
            await output.FlushAsync(cancellation);
            if (read.IsCompleted)
            {
                return;
            }
        }
    }

    /// <summary>Takes the next line. What was searched for its end is not searched again, in however small pieces it comes.</summary>
    private bool TakeLine(ref ReadOnlySequence<byte> rest, bool isLast, out ReadOnlySequence<byte> line)
    {
        if (rest.Slice(_searched).PositionOf((byte)'\n') is { } end)
        {
            _searched = 0;
            line = rest.Slice(0, end);
            rest = rest.Slice(rest.GetPosition(1, end));
            return true;
        }

        line = rest;
        _searched = rest.Length;
        if (!isLast || rest.IsEmpty)
        {
            return false;
        }

        _searched = 0;
        rest = rest.Slice(rest.End);
        return true;
    }

    /// <summary>A line that is too long is not waited for: it is answered once, and what is left of it is dropped as it comes.</summary>
    private ReadOnlySequence<byte> SkipTooLong(ReadOnlySequence<byte> rest)
    {
        if (!_skipsLine && rest.Length > TriageCase.MaxBytes)
        {
            Write(TriageCaseReading.TooLarge.WriteErrorsTo);
            _skipsLine = true;
        }

        _searched = _skipsLine ? 0 : _searched;
        return _skipsLine ? rest.Slice(rest.End) : rest;
    }

    private void Answer(in ReadOnlySequence<byte> line)
    {
        if (_skipsLine)
        {
            _skipsLine = false;
        }
        else if (!IsBlank(line))
        {
            var reading = CaseBody.Read(line, guidance.Vocabulary);
            Write(reading.Case is { } accepted ? json => guidance.Triage(accepted.Presentation).WriteTo(json, accepted.Id) : reading.WriteErrorsTo);
        }
    }

    private void Write(Action<Utf8JsonWriter> write)
    {
        write(_json);
        _json.Flush();
        _json.Reset();
        output.Write("\n"u8);
    }

    private static bool IsBlank(in ReadOnlySequence<byte> line)
    {
        foreach (var part in line)
        {
            if (part.Span.IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
