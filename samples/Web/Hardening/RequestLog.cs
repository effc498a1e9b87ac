using System.Diagnostics;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>
/// One line a request: the method, the route as the app declares it, the status and the time taken. No address of a person, no path, no query,
/// no header and no body, so that no line can say anything about anybody.
/// </summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    private static readonly HashSet<string> KnownMethods = new(StringComparer.Ordinal) { "GET", "HEAD", "POST", "OPTIONS" };

    /// <summary>Runs the request, then writes the line.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            // Whatever ran after routing may have cleared the endpoint; the feature still has it.
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)";
            var method = KnownMethods.Contains(context.Request.Method) ? context.Request.Method : "(other)";
            Answered(logger, method, route, context.Response.StatusCode, Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 1));
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route} {Status} in {Milliseconds} ms")]
    private static partial void Answered(ILogger logger, string method, string route, int status, double milliseconds);
}
