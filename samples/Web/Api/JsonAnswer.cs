using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>An answer in JSON: written into memory that the thread keeps for the next one, and sent in one piece, with its length.</summary>
internal static class JsonAnswer
{
    internal static readonly JsonWriterOptions PlainText = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int MostKept = 256 * 1024;

    // Every answer is written by code that a test reads back; checking its order again each time would only take time.
    private static readonly JsonWriterOptions Trusted = PlainText with { SkipValidation = true };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? _json;

    /// <summary>Writes and sends it; no cache keeps it, since it may tell of a person.</summary>
    internal static ValueTask<System.IO.Pipelines.FlushResult> SendAsync<TState>(HttpContext context, string contentType, TState state, Action<Utf8JsonWriter, TState> write)
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>(16 * 1024);
        var json = _json ??= new Utf8JsonWriter(buffer, Trusted);
        try
        {
            json.Reset(buffer);
            write(json, state);
            json.Flush();

            var response = context.Response;
            response.ContentType = contentType;
            response.Headers[HeaderNames.CacheControl] = "no-store";
            response.ContentLength = buffer.WrittenCount;
            response.BodyWriter.Write(buffer.WrittenSpan);
            return response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        finally
        {
            // Answers are health data: they do not stay behind in memory that lives on.
            buffer.Clear();
            if (buffer.Capacity > MostKept)
            {
                (_buffer, _json) = (null, null);
            }
        }
    }
}
