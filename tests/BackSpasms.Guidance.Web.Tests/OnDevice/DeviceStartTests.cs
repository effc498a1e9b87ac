using System.Text.Json;
using Microsoft.Playwright;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>The page before the app is loaded, and where it never is.</summary>
public sealed class DeviceStartTests(DeviceApp app) : IClassFixture<DeviceApp>
{
    [BrowserFact]
    public async Task Without_scripts_it_says_when_to_call_and_whom()
    {
        await using var visit = await app.VisitAsync(script: false);
        await visit.Page.GotoAsync("/");

        Assert.True(await visit.Page.IsVisibleAsync("text=Call emergency services now if…"));
        Assert.True(await visit.Page.IsVisibleAsync("text=The parts between your legs, your buttocks or inner thighs feel numb or different."));
        Assert.True(await visit.Page.IsVisibleAsync("noscript p"));
        Assert.False(await visit.Page.IsVisibleAsync(".loading"));
    }

    [BrowserFact]
    public async Task Its_plain_words_are_those_of_the_guidance_and_its_numbers_those_of_the_website()
    {
        await using var visit = await app.VisitAsync(script: false);
        await visit.Page.GotoAsync("/");
        var page = visit.Page;

        var signs = BackSpasmGuidance.Default.SafetyNet.Where(advice => advice.Urgency == Urgency.Emergency).ToList();
        var folds = page.Locator(".emergency-now details:not(:has(.call))");
        Assert.Equal(signs.Select(advice => advice.Title), await folds.Locator("summary").AllTextContentsAsync());
        Assert.Equal(signs.Select(advice => advice.Text), await folds.Locator("p").AllTextContentsAsync());
        Assert.Equal(BackSpasmGuidance.Default.Notice, await page.InnerTextAsync("footer p >> nth=0"));
        var first = BackSpasmGuidance.Default.NextQuestion(Presentation.Empty(BackSpasmGuidance.Default.Vocabulary))!;
        Assert.Contains($"At most {first.Remaining} short screens", await page.InnerTextAsync(".ticks"), StringComparison.Ordinal);

        using var settings = JsonDocument.Parse(await File.ReadAllTextAsync(RepositoryRoot.Combine("samples", "Web", "appsettings.json")));
        var numbers = settings.RootElement.GetProperty("EmergencyNumbers").EnumerateArray().Select(each => $"{each.GetProperty("Number").GetString()} {each.GetProperty("Place").GetString()}").ToList();
        Assert.Equal(5, numbers.Count);
        Assert.Equal(numbers, (await page.Locator(".call li").AllTextContentsAsync()).Select(text => text.Trim()));
    }

    [BrowserFact]
    public async Task The_outcome_names_the_same_numbers()
    {
        await using var visit = await app.VisitAsync();
        await visit.BeginAsync();
        await DeviceScreen.ToOutcomeAsync(visit.Page, Story.All["emergency"]);

        var atStart = await visit.Page.Locator("#home .call li").AllTextContentsAsync();
        Assert.Equal(5, atStart.Count);
        Assert.Equal(atStart, await visit.Page.Locator("#app .call li").AllTextContentsAsync());
    }

    [BrowserFact]
    public async Task What_was_being_read_stays_as_it_is_while_the_app_is_loaded()
    {
        await using var visit = await app.VisitAsync();
        var held = new TaskCompletionSource();
        await visit.Page.RouteAsync("**/dotnet.native*.wasm", async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await visit.Page.GotoAsync("/");
        Assert.True(await visit.Page.IsVisibleAsync("text=Loading the questions"));
        await visit.Page.ClickAsync("text=A cold, pale leg: get help now");

        held.SetResult();
        await visit.Page.Locator("#start button").WaitForAsync();

        Assert.True(await visit.Page.IsVisibleAsync("text=if a leg or foot turns cold and pale"));
        await visit.AssertCleanAsync();
    }

    [BrowserFact]
    public async Task An_app_that_cannot_be_loaded_says_so_and_not_to_wait_for_it()
    {
        await using var visit = await app.VisitAsync();
        await visit.Page.RouteAsync("**/BackSpasms.Guidance*.wasm", route => route.AbortAsync());
        await visit.Page.GotoAsync("/");

        await Assertions.Expect(visit.Page.Locator("#start")).ToContainTextAsync("The questions could not be loaded.");
        await Assertions.Expect(visit.Page.Locator("#start")).ToContainTextAsync("get medical help without waiting for it");
        Assert.True(await visit.Page.IsVisibleAsync("text=Call emergency services now if…"));
    }

    [BrowserFact]
    public async Task Any_address_leads_to_the_start()
    {
        await using var visit = await app.VisitAsync();
        await visit.LoadAsync("/some/where?age=34#below-the-waist");

        Assert.True(await visit.Page.IsVisibleAsync("#home"));
        Assert.Equal(app.Address.ToString(), visit.Page.Url);
        await visit.AssertCleanAsync();
    }
}
