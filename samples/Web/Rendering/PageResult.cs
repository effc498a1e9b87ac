using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Net.Http.Headers;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>A page of HTML, rendered from a component.</summary>
/// <remarks>
/// The renderer is the plain one, outside of any session: no cookie, no antiforgery token and no stored key can come of it,
/// since nothing here has a session to protect.
/// </remarks>
internal sealed class PageResult : IResult
{
    private readonly Type _component;
    private readonly IReadOnlyDictionary<string, object?> _parameters;
    private readonly int _status;
    private readonly string _caching;

    private PageResult(Type component, IReadOnlyDictionary<string, object?> parameters, int status, string caching)
    {
        _component = component;
        _parameters = parameters;
        _status = status;
        _caching = caching;
    }

    /// <summary>A page that is the same for everybody.</summary>
    internal static PageResult Of<TPage>(params (string Name, object? Value)[] parameters)
        where TPage : IComponent =>
        new(typeof(TPage), parameters.ToDictionary(each => each.Name, each => each.Value), StatusCodes.Status200OK, "public, max-age=300");

    /// <summary>A page with somebody's answers in it: no cache keeps it.</summary>
    internal static PageResult Private<TPage>(int status, params (string Name, object? Value)[] parameters)
        where TPage : IComponent =>
        new(typeof(TPage), parameters.ToDictionary(each => each.Name, each => each.Value), status, "no-store");

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext context)
    {
        var services = context.RequestServices;
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(_component, ParameterView.FromDictionary(_parameters.ToDictionary()))).ToHtmlString());

        var response = context.Response;
        response.StatusCode = _status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers[HeaderNames.CacheControl] = _caching;
        response.Headers[HeaderNames.ContentSecurityPolicy] = SecurityHeaders.PolicyWith(services.GetRequiredService<PageHead>().ScriptSources);
        await response.WriteAsync(html, Encoding.UTF8, context.RequestAborted);
    }
}
