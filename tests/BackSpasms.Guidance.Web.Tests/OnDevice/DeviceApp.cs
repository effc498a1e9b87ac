using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>A host of the published files that can do nothing else, and a browser; a class of tests shares them.</summary>
public sealed class DeviceApp : IAsyncLifetime
{
    private WebApplication? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>What the host was asked for: the method and the address.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Chromium.Program is null)
        {
            return;
        }

        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { WebRootPath = PublishedApp.Files });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting();
        _host = builder.Build();
        _host.Use((context, next) =>
        {
            Asked.Enqueue($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}");
            return next(context);
        });
        _host.MapStaticAssets(PublishedApp.Endpoints);
        _host.MapFallbackToFile("index.html");
        await _host.StartAsync();
        Address = new Uri(_host.Urls.Single());
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.StartAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }
    }

    /// <summary>Somebody who comes for the first time, with a window of this width.</summary>
    public async Task<DeviceVisit> VisitAsync(int width = Widths.Phone, bool script = true, bool dark = false)
    {
        var context = await Chromium.WindowAsync(_browser!, Address, width, script, dark);
        return new DeviceVisit(context, await context.NewPageAsync(), Address);
    }
}
