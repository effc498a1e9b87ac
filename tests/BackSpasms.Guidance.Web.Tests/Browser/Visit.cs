using Microsoft.Playwright;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>One person's window, with a record of all that it asked for and complained about.</summary>
public sealed class Visit : IAsyncDisposable
{
    // Runs before the page's own script; what the browser reports earlier than that is handed over too.
    private const string WatchShifts = """
        window.shifts = 0;
        new PerformanceObserver(list => { for (const shift of list.getEntries()) window.shifts += shift.value; }).observe({ type: "layout-shift", buffered: true });
        """;

    private readonly IBrowserContext _context;
    private readonly Uri _address;
    private readonly WindowRecord _record;

    private Visit(IBrowserContext context, IPage page, Uri address)
    {
        _context = context;
        _address = address;
        Page = page;
        _record = new WindowRecord(context);
    }

    public IPage Page { get; }

    /// <summary>All that was asked for, in order.</summary>
    public IReadOnlyCollection<IRequest> Requests => _record.Requests;

    public static async Task<Visit> StartAsync(IBrowserContext context, Uri address)
    {
        await context.AddInitScriptAsync(WatchShifts);
        return new Visit(context, await context.NewPageAsync(), address);
    }

    /// <summary>Opens a page; a form that was filled in elsewhere is sent as the browser would send it.</summary>
    public async Task<IResponse> OpenAsync(string address, string? form = null)
    {
        if (form is null)
        {
            return (await Page.GotoAsync(address))!;
        }

        await Page.RouteAsync($"**{address}", route => route.ContinueAsync(new RouteContinueOptions
        {
            Method = "POST",
            PostData = System.Text.Encoding.UTF8.GetBytes(form),
            Headers = route.Request.Headers.Append(KeyValuePair.Create("content-type", "application/x-www-form-urlencoded")),
        }), new PageRouteOptions { Times = 1 });
        return (await Page.GotoAsync(address))!;
    }

    /// <summary>Nothing left this host, nothing stays in the browser, and the browser had nothing to complain of but these answers.</summary>
    public async Task AssertCleanAsync(params int[] refusals)
    {
        Assert.All(Requests, request => Assert.Equal(_address.Authority, new Uri(request.Url).Authority));
        Assert.Empty(await _context.CookiesAsync());
        Assert.Equal("0 0 0 0", await Page.EvaluateAsync<string>("""
            async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await navigator.serviceWorker?.getRegistrations() ?? []).length].join(" ")
            """));
        Assert.Equal(refusals.Select(status => $"the server responded with a status of {status}"), _record.Complaints.Select(complaint => complaint.Contains("the server responded with a status of ", StringComparison.Ordinal)
            ? complaint[complaint.IndexOf("the server", StringComparison.Ordinal)..complaint.LastIndexOf(" (", StringComparison.Ordinal)]
            : complaint));
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
