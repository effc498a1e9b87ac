using Microsoft.AspNetCore.Diagnostics;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>What is said when there is no answer: to a person a page that still shows where to get help, to a program problem details.</summary>
internal static class ErrorAnswer
{
    internal static Task WriteAsync(StatusCodeContext context) => WriteAsync(context.HttpContext, context.HttpContext.Response.StatusCode);

    internal static Task WriteAsync(HttpContext context, int status)
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return Task.CompletedTask;
        }

        var words = ErrorWords.Of(status);
        return IsForProgram(context.Request.Path)
            ? ProblemOf(status, words).ExecuteAsync(context)
            : PageResult.Private<ErrorPage>(status, (nameof(ErrorPage.Title), words.Title), (nameof(ErrorPage.Detail), words.Detail)).ExecuteAsync(context);
    }

    /// <summary>The server may refuse a body by its announced size, before any code of this app sees it: the contract has a code for that.</summary>
    private static Problem ProblemOf(int status, ErrorWords words) =>
        status == StatusCodes.Status413PayloadTooLarge ? Problem.Of(TriageCaseReading.TooLarge) : Problem.Of(status, words.Title, words.Detail);

    private static bool IsForProgram(PathString path) =>
        path.StartsWithSegments("/api/v1", StringComparison.OrdinalIgnoreCase)
        || path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase)
        || path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase);
}
