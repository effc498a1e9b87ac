using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>A case, or a stream of cases, and what comes of it.</summary>
internal static class TriageEndpoint
{
    internal static readonly JsonWriterOptions PlainText = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static async Task TriageAsync(HttpContext context, GuidanceModel guidance)
    {
        var reading = await CaseBody.ReadAsync(context.Request.BodyReader, guidance.Vocabulary, context.RequestAborted);
        if (reading.Case is not { } accepted)
        {
            await Problem.Of(reading).ExecuteAsync(context);
            return;
        }

        await WriteAsync(context, json => guidance.Triage(accepted.Presentation).WriteTo(json, accepted.Id));
    }

    internal static Task TriageLinesAsync(HttpContext context, GuidanceModel guidance)
    {
        context.Response.ContentType = MediaTypes.NdJson;
        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return new CaseLines(guidance, context.Request.BodyReader, context.Response.BodyWriter).RunAsync(context.RequestAborted);
    }

    internal static async Task WriteAsync(HttpContext context, Action<Utf8JsonWriter> write)
    {
        context.Response.ContentType = MediaTypes.Json;
        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        using (var json = new Utf8JsonWriter(context.Response.BodyWriter, PlainText))
        {
            write(json);
        }

        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }
}
