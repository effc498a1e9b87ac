namespace BackSpasms.Guidance.Web.Tests;

public sealed class PageTests(BrowserApp app) : IClassFixture<BrowserApp>
{
    private const int MostBytes = 100 * 1024;

    public static TheoryData<string> Names => PageKind.Names;

    [BrowserTheory]
    [MemberData(nameof(Names))]
    public async Task A_page_is_light_of_this_host_alone_still_and_no_wider_than_the_narrowest_screen(string name)
    {
        await using var visit = await app.VisitAsync(Widths.Narrow);
        await PageKind.OpenAsync(app, visit, name);

        await visit.AssertCleanAsync(PageKind.Refusals(name));
        var bytes = 0;
        foreach (var request in visit.Requests)
        {
            var sizes = await request.SizesAsync();
            bytes += sizes.ResponseHeadersSize + sizes.ResponseBodySize;
        }

        Assert.InRange(visit.Requests.Count, 3, 4);
        Assert.InRange(bytes, 1_000, MostBytes);

        await visit.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

        Assert.Equal(0.0, await visit.Page.EvaluateAsync<double>("window.shifts"), 3);
        Assert.Equal(Widths.Narrow, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("body *")]
                .filter(each => !each.closest(".scroll, pre, .skip, svg, legend") && each.getBoundingClientRect().right > innerWidth + 0.5)
                .map(each => each.outerHTML.slice(0, 120))
            """));
    }
}
