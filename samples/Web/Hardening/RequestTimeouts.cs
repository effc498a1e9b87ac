using Microsoft.AspNetCore.Http.Timeouts;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>How long a request may take. Everything here is quick, so that what takes long is a client that sends slowly.</summary>
internal static class RequestTimeouts
{
    internal const string Stream = "stream";

    internal static RequestTimeoutPolicy Of(int seconds) => new()
    {
        Timeout = TimeSpan.FromSeconds(seconds),
        TimeoutStatusCode = StatusCodes.Status408RequestTimeout,
    };
}
