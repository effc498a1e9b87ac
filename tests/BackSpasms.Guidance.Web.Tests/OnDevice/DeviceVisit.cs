using Microsoft.Playwright;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>One person's window on the published app, with a record of all that it asked for and complained about.</summary>
public sealed class DeviceVisit : IAsyncDisposable
{
    private readonly Uri _address;
    private readonly WindowRecord _record;

    public DeviceVisit(IBrowserContext context, IPage page, Uri address)
    {
        Context = context;
        Page = page;
        _address = address;
        _record = new WindowRecord(context);
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>All that was asked for, in order.</summary>
    public IReadOnlyCollection<IRequest> Requests => _record.Requests;

    /// <summary>What the page and the browser complained of.</summary>
    public IReadOnlyCollection<string> Complaints => _record.Complaints;

    /// <summary>Opens the start page and waits until the app is loaded.</summary>
    public async Task LoadAsync(string address = "/")
    {
        await Page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await Page.Locator("#start button").WaitForAsync();
    }

    /// <summary>Loads the app and begins the interview.</summary>
    public async Task BeginAsync()
    {
        await LoadAsync();
        await Page.ClickAsync("#start button");
        await Page.Locator("#app h1").WaitForAsync();
    }

    /// <summary>Nothing but files of this host was fetched, nothing is stored, and nothing was complained of.</summary>
    public async Task AssertCleanAsync()
    {
        Assert.All(Requests, request => Assert.Equal($"GET {_address.Authority}", $"{request.Method} {new Uri(request.Url).Authority}"));
        Assert.Empty(await Context.CookiesAsync());
        Assert.Equal("0 0 0 0 0", await Page.EvaluateAsync<string>("""
            async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches?.keys() ?? []).length, (await navigator.serviceWorker?.getRegistrations() ?? []).length].join(" ")
            """));
        Assert.Empty(Complaints);
    }

    public ValueTask DisposeAsync() => Context.DisposeAsync();
}
