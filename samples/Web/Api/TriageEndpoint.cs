using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Net.Http.Headers;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>A case, or a stream of cases, and what comes of it.</summary>
internal static class TriageEndpoint
{
    internal static async Task TriageAsync(HttpContext context, GuidanceModel guidance)
    {
        var reading = await CaseBody.ReadAsync(context.Request.BodyReader, guidance.Vocabulary, context.RequestAborted);
        if (reading.Case is not { } accepted)
        {
            await Problem.Of(reading).ExecuteAsync(context);
            return;
        }

        await JsonAnswer.SendAsync(
            context,
            MediaTypes.Json,
            (accepted.Id, Result: guidance.Triage(accepted.Presentation)),
            static (json, answer) => answer.Result.WriteTo(json, answer.Id));
    }

    internal static async Task TriageLinesAsync(HttpContext context, GuidanceModel guidance)
    {
        // Between two cases the caller may take its time; the whole stream has its own limit.
        if (context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
        {
            rate.MinDataRate = null;
        }

        context.Response.ContentType = MediaTypes.NdJson;
        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        try
        {
            await new CaseLines(guidance, context.Request.BodyReader, context.Response.BodyWriter).RunAsync(context.RequestAborted);
        }
        catch (Exception stopped) when (context.Response.HasStarted && stopped is OperationCanceledException or IOException)
        {
            // Too late for a status: that its end is missing tells the caller that this is not the whole answer.
            context.Abort();
        }
    }
}
