using Microsoft.AspNetCore.Diagnostics;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>Logs a defect by its type and its place in the code. Its message is left out: it might quote what somebody sent.</summary>
internal sealed partial class UnhandledErrors(ILogger<UnhandledErrors> logger) : IExceptionHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (context.Response.StatusCode >= StatusCodes.Status500InternalServerError)
        {
            Failed(logger, exception.GetType().FullName!, exception.StackTrace ?? string.Empty);
        }

        await ErrorAnswer.WriteAsync(context, context.Response.StatusCode);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Unhandled {Type}\n{StackTrace}")]
    private static partial void Failed(ILogger logger, string type, string stackTrace);
}
