using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>
/// How long browsers keep a file: for good only under the address that names exactly this content. While a new version is rolled out, a page of the one
/// replica may ask the other for its files, and must not keep what it gets under the wrong name.
/// </summary>
internal static class StaticCaching
{
    internal static void Prepare(StaticFileResponseContext file)
    {
        var request = file.Context.Request;
        var addresses = file.Context.RequestServices.GetRequiredService<StaticFiles>();
        var address = request.Path.Value + request.QueryString.Value;
        file.Context.Response.Headers[HeaderNames.CacheControl] =
            address == addresses.Style || address == addresses.Script ? "public, max-age=31536000, immutable" : "public, no-cache";
    }
}
