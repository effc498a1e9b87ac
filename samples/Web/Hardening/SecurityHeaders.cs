using Microsoft.Net.Http.Headers;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>The headers that tell a browser what a page of this app may never do.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private static readonly string Policy = PolicyWith([]);

    private static readonly string Permissions = string.Join(
        ", ",
        new[] { "accelerometer", "browsing-topics", "camera", "display-capture", "geolocation", "gyroscope", "microphone", "payment", "usb" }.Select(each => $"{each}=()"));

    /// <summary>Everything from this host and nothing inline, but for the data blocks with these hashes.</summary>
    internal static string PolicyWith(IEnumerable<string> scriptSources) =>
        $"default-src 'none'; script-src {string.Join(' ', scriptSources.Prepend("'self'"))}; style-src 'self'; img-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    /// <summary>Sets them on every response, errors too.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state =>
        {
            var headers = ((HttpContext)state).Response.Headers;
            headers.TryAdd(HeaderNames.ContentSecurityPolicy, Policy);
            headers[HeaderNames.XContentTypeOptions] = "nosniff";
            headers[HeaderNames.XFrameOptions] = "DENY";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = Permissions;
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Embedder-Policy"] = "require-corp";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            return Task.CompletedTask;
        },
        context);
        return next(context);
    }
}
