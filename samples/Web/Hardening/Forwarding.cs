using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>
/// Behind a proxy, the client's address and scheme stand in headers. They are believed only from the proxies in
/// <c>ForwardedHeaders:KnownProxies</c>: from anybody else they would be a way round the rate limit.
/// </summary>
internal static class Forwarding
{
    internal static void AddForwarding(this IServiceCollection services, IConfiguration configuration) => services.Configure<ForwardedHeadersOptions>(options =>
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in configuration.GetSection("ForwardedHeaders:KnownProxies").Get<string[]>() ?? [])
        {
            if (proxy.Contains('/', StringComparison.Ordinal))
            {
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
            else
            {
                options.KnownProxies.Add(IPAddress.Parse(proxy));
            }
        }
    });

    internal static void UseForwarding(this WebApplication app)
    {
        // With no proxy known, the middleware would believe every one.
        if (app.Configuration.GetSection("ForwardedHeaders:KnownProxies").GetChildren().Any())
        {
            app.UseForwardedHeaders();
        }
    }
}
