using Microsoft.Playwright;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>What can be done with an outcome once it is there.</summary>
public sealed class OutcomePageTests(BrowserApp app) : IClassFixture<BrowserApp>
{
    [BrowserFact]
    public async Task It_can_be_saved_and_stays_on_the_screen()
    {
        await using var visit = await app.VisitAsync();
        await PageKind.OpenAsync(app, visit, "urgent");

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.ClickAsync("button[formaction='/interview/save']"));

        Assert.Equal("back-spasm-guidance.md", download.SuggestedFilename);
        using var reader = new StreamReader(await download.CreateReadStreamAsync());
        Assert.StartsWith("# Be seen today\n", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.True(await visit.Page.IsVisibleAsync("section.outcome.urgent"));
    }

    [BrowserFact]
    public async Task It_can_be_left_for_the_last_question_or_for_a_new_start()
    {
        await using var visit = await app.VisitAsync();
        await PageKind.OpenAsync(app, visit, "emergency");

        await Screen.LeaveAsync(visit.Page, () => visit.Page.ClickAsync("button[value=back]"));
        Assert.True(await visit.Page.IsCheckedAsync("[name='a.saddle-numbness'][value=yes]"));

        await PageKind.OpenAsync(app, visit, "emergency");
        await Screen.LeaveAsync(visit.Page, () => visit.Page.ClickAsync("main a[href='/interview']"));
        Assert.Equal("How old are you?", await visit.Page.InnerTextAsync("h1"));
        Assert.Equal(0, await visit.Page.Locator("input[type=hidden]").CountAsync());
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_paper_all_folds_are_open_and_no_button_is_left(bool script)
    {
        await using var visit = await app.VisitAsync(Widths.Desktop, script);
        await PageKind.OpenAsync(app, visit, "self-care with plan");
        var how = visit.Page.Locator("#plan ~ ul .steps").First;
        Assert.Equal(0, await HeightAsync(how));

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.True(await HeightAsync(how) > 0);
        Assert.Equal("How to do it, and when not to", await visit.Page.Locator("#plan ~ ul summary").First.InnerTextAsync());
        foreach (var gone in new[] { "header.site", "button[value=back]", "nav.contents", "footer a" })
        {
            Assert.False(await visit.Page.Locator(gone).First.IsVisibleAsync(), gone);
        }
    }

    private static async Task<float> HeightAsync(ILocator element) => (await element.BoundingBoxAsync())?.Height ?? 0;
}
