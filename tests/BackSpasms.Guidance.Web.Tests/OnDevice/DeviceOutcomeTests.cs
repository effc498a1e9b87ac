using Microsoft.Playwright;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>The library in the browser comes to the outcomes that it comes to elsewhere; the stories are the website's.</summary>
public sealed class DeviceOutcomeTests(DeviceApp app) : IClassFixture<DeviceApp>
{
    [BrowserTheory]
    [InlineData("self-care", Widths.Phone)]
    [InlineData("routine", Widths.Narrow)]
    [InlineData("urgent", Widths.Desktop)]
    [InlineData("emergency", Widths.Phone)]
    [InlineData("unsure to the end", Widths.Phone)]
    public async Task A_person_comes_to_the_outcome_of_the_library_on_the_device(string name, int width)
    {
        var story = Story.All[name];
        await using var visit = await app.VisitAsync(width);
        await visit.BeginAsync();

        await DeviceScreen.ToOutcomeAsync(visit.Page, story);

        Assert.Equal(story.Headline, await visit.Page.InnerTextAsync("#app h1"));
        Assert.Equal(story.Verdict, await visit.Page.InnerTextAsync(".verdict"));
        Assert.Equal($"{story.Verdict} - Back spasm guide", await visit.Page.TitleAsync());
        Assert.Equal(story.Outcome == "emergency", await visit.Page.IsVisibleAsync("#app a[href='tel:112']"));
        Assert.Equal(story.HasPlan, await visit.Page.IsVisibleAsync("#plan"));

        // The same guidance, to the last byte: the digest was computed in the browser.
        Assert.Equal(BackSpasmGuidance.Default.Digest, await visit.Page.InnerTextAsync("#app code"));
        Assert.Contains("It is not a diagnosis and not a medical device.", await visit.Page.InnerTextAsync("#app .notice"), StringComparison.Ordinal);
        await visit.AssertCleanAsync();
    }

    [BrowserFact]
    public async Task A_strain_leads_to_a_plan_that_its_last_questions_refine()
    {
        var story = Story.All["self-care"];
        await using var visit = await app.VisitAsync();
        var page = visit.Page;
        await visit.BeginAsync();
        await DeviceScreen.ToOutcomeAsync(page, story);
        Assert.True(await page.IsVisibleAsync("text=Not asked yet:"));

        await page.ClickAsync(".offer button");
        await DeviceScreen.ToOutcomeAsync(page, story);

        Assert.Equal(0, await page.Locator(".offer").CountAsync());
        Assert.False(await page.IsVisibleAsync("text=Not asked yet:"));
        Assert.Equal(["Muscle strain or overuse: likely"], (await page.Locator("section[aria-labelledby=causes] h3").AllInnerTextsAsync()).Take(1));
    }

    [BrowserFact]
    public async Task An_interview_can_be_stopped_and_taken_up_again()
    {
        await using var visit = await app.VisitAsync();
        var page = visit.Page;
        await visit.BeginAsync();
        await DeviceScreen.AnswerAsync(page, Story.All["self-care"]);

        await page.ClickAsync("text=Stop and see what is known");
        await Assertions.Expect(page).ToHaveTitleAsync("Not finished yet - Back spasm guide");
        Assert.True(await page.IsVisibleAsync("text=this may be anything from self-care to an emergency"));

        await page.ClickAsync("text=Go on with the questions");
        await DeviceScreen.ToOutcomeAsync(page, Story.All["emergency"]);
        Assert.Equal("Emergency: get help now", await page.InnerTextAsync(".verdict"));
    }
}
