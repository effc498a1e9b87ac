using System.Buffers;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>
/// Takes in a case and answers with a constant, the result of the example: what the triage endpoint would cost without reading, triage and writing.
/// For the load script only; it exists where <c>Benchmark:ConstantEndpoint</c> is set.
/// </summary>
internal sealed class ConstantEndpoint(GuidanceModel guidance)
{
    private readonly byte[] _result = Encoding.UTF8.GetBytes(Result(guidance));

    internal async Task AnswerAsync(HttpContext context)
    {
        var body = context.Request.BodyReader;
        var read = await body.ReadAtLeastAsync(TriageCase.MaxBytes + 1, context.RequestAborted);
        body.AdvanceTo(read.Buffer.End);

        var response = context.Response;
        response.ContentType = MediaTypes.Json;
        response.Headers[HeaderNames.CacheControl] = "no-store";
        response.ContentLength = _result.Length;
        response.BodyWriter.Write(_result);
        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    private static string Result(GuidanceModel guidance)
    {
        var example = TriageCase.Parse(ApiPages.Example, guidance.Vocabulary);
        return guidance.Triage(example.Presentation).ToJson(example.Id);
    }
}
