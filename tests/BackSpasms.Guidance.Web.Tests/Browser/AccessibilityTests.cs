using Microsoft.Playwright;

namespace BackSpasms.Guidance.Web.Tests;

public sealed class AccessibilityTests(BrowserApp app) : IClassFixture<BrowserApp>
{
    public static TheoryData<string> Names => PageKind.Names;

    [BrowserTheory]
    [MemberData(nameof(Names))]
    public async Task Axe_finds_no_violation_in_light_or_dark_and_landmarks_and_headings_are_in_order(string name)
    {
        await using var visit = await app.VisitAsync();
        await PageKind.OpenAsync(app, visit, name);
        await AssertLandmarksAndHeadingsAsync(visit.Page);

        await visit.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(each => each.open = true)");
        await Axe.PutIntoAsync(visit.Page);
        Assert.Empty(await Axe.ViolationsAsync(visit.Page));

        // Only colours differ in the dark.
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Assert.Equal("rgb(16, 25, 31)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Empty(await Axe.ViolationsAsync(visit.Page, "color-contrast"));
    }

    [BrowserTheory]
    [InlineData("home")]
    [InlineData("question of findings")]
    [InlineData("question of the place")]
    [InlineData("missing number")]
    [InlineData("self-care with plan")]
    [InlineData("emergency")]
    [InlineData("warning signs")]
    [InlineData("decision table")]
    [InlineData("api")]
    public async Task Whatever_the_Tab_key_reaches_shows_the_focus(string name)
    {
        await using var visit = await app.VisitAsync();
        await PageKind.OpenAsync(app, visit, name);

        for (var i = 0; i < 25; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<bool>("document.activeElement === document.body"))
            {
                break;
            }

            await ByKeyboard.AssertFocusIsSeenAsync(visit.Page);
        }
    }

    [BrowserFact]
    public async Task The_first_Tab_offers_to_skip_to_the_content()
    {
        await using var visit = await app.VisitAsync();
        await visit.OpenAsync("/guide");
        await visit.Page.Keyboard.PressAsync("Tab");

        await ByKeyboard.AssertFocusIsSeenAsync(visit.Page);
        Assert.Equal("Skip to the content", await visit.Page.EvaluateAsync<string>("document.activeElement.textContent"));
    }

    [BrowserTheory]
    [InlineData("missing number", "number")]
    [InlineData("missing findings", "f.saddle-numbness.yes")]
    [InlineData("missing scale", "number")]
    [InlineData("missing place", "place.upper-back")]
    public async Task What_is_missing_is_read_out_and_leads_to_its_field(string name, string field)
    {
        await using var visit = await app.VisitAsync();
        await PageKind.OpenAsync(app, visit, name);

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        Assert.StartsWith("Something is missing: ", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        await visit.Page.Locator(".errors a").First.ClickAsync();
        Assert.Equal(field, await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
        var described = await visit.Page.EvaluateAsync<string[]>("""
            () => (document.activeElement.getAttribute("aria-describedby") ?? document.activeElement.closest("fieldset").getAttribute("aria-describedby")).split(" ").map(id => document.getElementById(id)?.className ?? "nothing")
            """);
        Assert.DoesNotContain("nothing", described);
    }

    [BrowserFact]
    public async Task The_map_of_the_body_can_be_touched_ticked_and_heard()
    {
        await using var visit = await app.VisitAsync();
        await PageKind.OpenAsync(app, visit, "question of the place");
        var page = visit.Page;

        // A touch on the drawing itself.
        var drawing = (await page.Locator(".map .region.lower").BoundingBoxAsync())!;
        await page.Mouse.ClickAsync(drawing.X + (drawing.Width / 2), drawing.Y + (drawing.Height / 2));
        var group = page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = "Where in your back is the pain?" });
        var lower = group.GetByRole(AriaRole.Checkbox, new LocatorGetByRoleOptions { Name = "Lower back" });
        Assert.True(await lower.IsCheckedAsync());

        // 'None' takes the places back, and a place takes back 'none'.
        await group.GetByRole(AriaRole.Checkbox, new LocatorGetByRoleOptions { Name = "None of these places" }).PressAsync("Space");
        Assert.False(await lower.IsCheckedAsync());
        await group.GetByRole(AriaRole.Checkbox, new LocatorGetByRoleOptions { Name = "Upper back" }).PressAsync("Space");
        Assert.False(await page.IsCheckedAsync("[value=none]"));
    }

    private static async Task AssertLandmarksAndHeadingsAsync(IPage page)
    {
        Assert.Equal("banner main contentinfo", string.Join(' ', await page.EvaluateAsync<string[]>("""
            () => [...document.body.children].map(each => ({ HEADER: "banner", MAIN: "main", FOOTER: "contentinfo" })[each.tagName]).filter(each => each)
            """)));
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Equal("en", await page.GetAttributeAsync("html", "lang"));

        // A heading may stand above the first one, where something is more urgent; below it no level is left out.
        var levels = await page.EvaluateAsync<int[]>("""() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(each => Number(each.tagName[1]))""");
        var below = levels.SkipWhile(level => level != 1).ToArray();
        Assert.All(below.Zip(below.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}."));
    }
}
