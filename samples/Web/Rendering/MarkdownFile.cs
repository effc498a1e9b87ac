using System.Text;
using Microsoft.Net.Http.Headers;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>Text to save as a file.</summary>
internal sealed class MarkdownFile(string text, string name) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers[HeaderNames.ContentType] = "text/markdown; charset=utf-8";
        headers[HeaderNames.ContentDisposition] = $"attachment; filename=\"{name}\"";
        headers[HeaderNames.CacheControl] = "no-store";
        return context.Response.WriteAsync(text, Encoding.UTF8, context.RequestAborted);
    }
}
