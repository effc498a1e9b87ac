using System.Buffers;
using Microsoft.Net.Http.Headers;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>
/// Reads a case and answers with a constant as long as a result: what the triage endpoint would cost without triage. For the load script only;
/// it exists where <c>Benchmark:ConstantEndpoint</c> is set.
/// </summary>
internal static class ConstantEndpoint
{
    private static byte[]? _result;

    internal static async Task AnswerAsync(HttpContext context, GuidanceModel guidance)
    {
        var body = context.Request.BodyReader;
        var read = await body.ReadAtLeastAsync(TriageCase.MaxBytes + 1, context.RequestAborted);
        _result ??= Result(CaseBody.Read(read.Buffer, guidance.Vocabulary), guidance);
        body.AdvanceTo(read.Buffer.End);

        context.Response.ContentType = MediaTypes.Json;
        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        context.Response.BodyWriter.Write(_result);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    private static byte[] Result(TriageCaseReading first, GuidanceModel guidance) =>
        System.Text.Encoding.UTF8.GetBytes(guidance.Triage(first.Case!.Presentation).ToJson(first.Id));
}
