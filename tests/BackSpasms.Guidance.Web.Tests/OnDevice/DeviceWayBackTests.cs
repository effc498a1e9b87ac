using Microsoft.Playwright;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>Going back, changing an answer, and starting again.</summary>
public sealed class DeviceWayBackTests(DeviceApp app) : IClassFixture<DeviceApp>
{
    private const string Saddle = "[id='saddle-numbness.Present']";

    [BrowserFact]
    public async Task The_way_back_is_the_same_by_button_and_by_the_browser_and_forgets_nothing()
    {
        await using var visit = await AtEmergencyAsync();
        var page = visit.Page;

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Back", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(Saddle)).ToBeCheckedAsync();
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#number")).ToHaveValueAsync("34");
        await page.GoForwardAsync();
        await page.GoForwardAsync();
        await Assertions.Expect(page.Locator(".verdict")).ToHaveTextAsync("Emergency: get help now");

        // The browser's history knows which screen it is, and nothing else.
        Assert.Equal(app.Address.ToString(), page.Url);
        Assert.Matches("""^{"userState":"3","_index":\d+}$""", await page.EvaluateAsync<string>("JSON.stringify(history.state)"));
    }

    [BrowserFact]
    public async Task An_answer_can_be_changed_from_the_outcome_and_the_others_stay_filled_in()
    {
        await using var visit = await AtEmergencyAsync();
        var page = visit.Page;

        await page.ClickAsync("text=All answers, to change one");
        await page.ClickAsync("[aria-label^='Change: How old']");
        await page.FillAsync("#number", "60");
        await page.ClickAsync("#continue");
        await Assertions.Expect(page.Locator(Saddle)).ToBeCheckedAsync();
        await page.CheckAsync("[id='saddle-numbness.Absent']");
        await page.ClickAsync("#continue");

        await Assertions.Expect(page.Locator("#app h1")).ToHaveTextAsync("Arms, hands, walking and feeling: do you have any of these, new or clearly worse than usual?");
    }

    [BrowserFact]
    public async Task Starting_again_forgets_every_answer_and_the_browser_cannot_bring_them_back()
    {
        await using var visit = await AtEmergencyAsync();
        var page = visit.Page;

        await page.ClickAsync("text=Forget my answers and start again");
        await Assertions.Expect(page.Locator("#home h1")).ToBeFocusedAsync();
        Assert.Equal("Check your back - Back spasm guide", await page.TitleAsync());
        await page.GoForwardAsync();
        Assert.True(await page.IsVisibleAsync("#home"));

        await page.ClickAsync("#start button");
        await Assertions.Expect(page.Locator("#number")).ToHaveValueAsync(string.Empty);
    }

    [BrowserFact]
    public async Task A_page_that_is_loaded_again_knows_nothing_and_begins_anew()
    {
        await using var visit = await AtEmergencyAsync();
        var page = visit.Page;
        page.Dialog += (_, dialog) => dialog.AcceptAsync();

        await page.ReloadAsync();
        await page.ClickAsync("#start button");

        await Assertions.Expect(page.Locator("#number")).ToHaveValueAsync(string.Empty);
        await DeviceScreen.ToOutcomeAsync(page, Story.All["urgent"]);
        await page.ClickAsync("text=Forget my answers and start again");
        await Assertions.Expect(page.Locator("#home h1")).ToBeFocusedAsync();
    }

    private async Task<DeviceVisit> AtEmergencyAsync()
    {
        var visit = await app.VisitAsync();
        await visit.BeginAsync();
        await DeviceScreen.ToOutcomeAsync(visit.Page, Story.All["emergency"]);
        return visit;
    }
}
