using Microsoft.Playwright;

namespace BackSpasms.Guidance.Web.Tests;

public sealed class DeviceAccessibilityTests(DeviceApp app) : IClassFixture<DeviceApp>
{
    /// <summary>The kinds of screens, each with the story that leads there.</summary>
    public static TheoryData<string, string> Screens => new()
    {
        { "start", "self-care" },
        { "How old", "self-care" },
        { "Below the waist", "self-care" },
        { "How bad", "self-care" },
        { "How many days", "self-care" },
        { "Where in your back", "routine" },
        { "outcome", "self-care" },
        { "outcome", "emergency" },
    };

    [BrowserTheory]
    [MemberData(nameof(Screens))]
    public async Task Axe_finds_no_violation_in_light_or_dark_and_nothing_is_wider_than_the_narrowest_screen(string screen, string story)
    {
        await using var visit = await app.VisitAsync(Widths.Narrow);
        await OpenAsync(visit, screen, Story.All[story]);
        await AssertSoundAsync(visit.Page);
        await AssertFitsAsync(visit.Page, Widths.Narrow);

        foreach (var width in new[] { Widths.Phone, Widths.Desktop })
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            await AssertFitsAsync(visit.Page, width);
        }
    }

    [BrowserTheory]
    [InlineData("How old", "number")]
    [InlineData("Below the waist", "saddle-numbness.Present")]
    [InlineData("How bad", "number")]
    [InlineData("Where in your back", "upper-back.Present")]
    public async Task What_is_missing_is_read_out_and_leads_to_its_field(string screen, string field)
    {
        await using var visit = await app.VisitAsync(Widths.Narrow);
        var page = visit.Page;
        await OpenAsync(visit, screen, Story.All["routine"]);
        await page.ClickAsync("#continue");

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        Assert.StartsWith("Something is missing: ", await page.TitleAsync(), StringComparison.Ordinal);
        await AssertSoundAsync(page);
        await AssertFitsAsync(page, Widths.Narrow);
        await page.Locator(".errors a").First.ClickAsync();
        await Assertions.Expect(page.Locator($"[id='{field}']")).ToBeFocusedAsync();
        Assert.Contains(true, await page.EvaluateAsync<bool[]>("""
            () => (document.activeElement.getAttribute("aria-describedby") ?? document.activeElement.closest("fieldset").getAttribute("aria-describedby")).split(" ").map(id => !!document.getElementById(id).querySelector(".error") || document.getElementById(id).matches(".error"))
            """));
    }

    [BrowserFact]
    public async Task The_keyboard_alone_leads_through_it_with_the_focus_in_sight()
    {
        await using var visit = await app.VisitAsync(Widths.Desktop);
        var page = visit.Page;
        await visit.LoadAsync();
        await TabToAsync(page, "#start button");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#app h1")).ToBeFocusedAsync();
        await TabToAsync(page, "#number");
        await page.Keyboard.TypeAsync("34");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#app h1")).ToHaveTextAsync("Below the waist: do you have any of these, new or clearly worse than usual?");
        await Assertions.Expect(page.Locator("#app h1")).ToBeFocusedAsync();
        await TabToAsync(page, "[name='saddle-numbness']");
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, ".rest button");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#continue")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".verdict")).ToHaveTextAsync("Emergency: get help now");
        await TabToAsync(page, ".contents a[href='#why']");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#why")).ToBeFocusedAsync();
    }

    private static async Task OpenAsync(DeviceVisit visit, string screen, Story story)
    {
        if (screen == "start")
        {
            await visit.LoadAsync();
            return;
        }

        await visit.BeginAsync();
        if (screen == "outcome")
        {
            await DeviceScreen.ToOutcomeAsync(visit.Page, story);
            return;
        }

        // The map of the body belongs to the plan.
        if (screen == "Where in your back")
        {
            await DeviceScreen.ToOutcomeAsync(visit.Page, story);
            await visit.Page.ClickAsync(".offer button");
        }

        await DeviceScreen.ToAsync(visit.Page, story, async page => (await page.InnerTextAsync("#app h1")).StartsWith(screen, StringComparison.Ordinal));
    }

    private static async Task AssertSoundAsync(IPage page)
    {
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(each => each.open = true)");
        await Axe.PutIntoAsync(page);
        Assert.Empty(await Axe.ViolationsAsync(page));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Assert.Equal("rgb(16, 25, 31)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Empty(await Axe.ViolationsAsync(page, "color-contrast"));
    }

    private static async Task AssertFitsAsync(IPage page, int width)
    {
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("body *")]
                .filter(each => !each.closest("svg, legend") && each.getBoundingClientRect().right > innerWidth + 0.5)
                .map(each => each.outerHTML.slice(0, 120))
            """));
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var tabs = 0; tabs < 60; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                await ByKeyboard.AssertFocusIsSeenAsync(page);
                return;
            }
        }

        Assert.Fail($"60 times Tab did not lead to {selector}.");
    }
}
