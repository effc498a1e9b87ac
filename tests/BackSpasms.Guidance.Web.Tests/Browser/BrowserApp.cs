using Microsoft.Playwright;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>The web sample on a port of its own, and a browser to look at it; a class of tests shares them.</summary>
public sealed class BrowserApp : IAsyncLifetime
{
    private LiveApp? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Uri Address => _app!.Address;

    /// <summary>A client beside the browser, to find the way to a screen.</summary>
    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Chromium.Program is null)
        {
            return;
        }

        _app = new LiveApp();
        Client = new HttpClient { BaseAddress = _app.Address };
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
        Client?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    /// <summary>Somebody who comes for the first time, with a window of this width.</summary>
    public async Task<Visit> VisitAsync(int width = Widths.Phone, bool script = true, bool dark = false)
    {
        var context = await Chromium.WindowAsync(_browser!, Address, width, script, dark);
        return await Visit.StartAsync(context, Address);
    }
}
