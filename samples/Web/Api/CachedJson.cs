using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>JSON that changes only with the guidance: who has it already is told so.</summary>
internal sealed class CachedJson(byte[] json, string etag) : IResult
{
    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers[HeaderNames.ETag] = etag;
        response.Headers[HeaderNames.CacheControl] = "public, no-cache";
        response.Headers[HeaderNames.Vary] = HeaderNames.AcceptEncoding;
        if (Matches(context.Request.Headers.IfNoneMatch))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = MediaTypes.Json;
        response.ContentLength = json.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(json, context.RequestAborted);
        }
    }

    private bool Matches(StringValues given) =>
        EntityTagHeaderValue.TryParseList([.. given.OfType<string>()], out var tags)
        && tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(new EntityTagHeaderValue(etag), useStrongComparison: false));
}
