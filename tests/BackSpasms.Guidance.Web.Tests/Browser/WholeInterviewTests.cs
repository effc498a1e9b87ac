using Microsoft.Playwright;

namespace BackSpasms.Guidance.Web.Tests;

public sealed class WholeInterviewTests(BrowserApp app) : IClassFixture<BrowserApp>
{
    private const int MostScreens = 40;

    public static TheoryData<string, bool, int> Ways
    {
        get
        {
            var ways = new TheoryData<string, bool, int>();
            foreach (var story in Story.All.Keys)
            {
                ways.Add(story, true, Widths.Phone);
                ways.Add(story, true, Widths.Desktop);
                ways.Add(story, false, Widths.Phone);
                ways.Add(story, false, Widths.Desktop);
            }

            return ways;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Ways))]
    public async Task A_person_comes_to_the_outcome_with_and_without_script_on_a_phone_and_a_desktop(string name, bool script, int width)
    {
        var story = Story.All[name];
        await using var visit = await app.VisitAsync(width, script);
        await visit.OpenAsync("/");
        await Screen.LeaveAsync(visit.Page, () => visit.Page.ClickAsync("main a[href='/interview']"));

        await ToOutcomeAsync(visit.Page, story, screen => ByTouch.AnswerAsync(visit.Page, screen, story, script));
        if (story.HasPlan && width == Widths.Phone)
        {
            await Screen.LeaveAsync(visit.Page, () => visit.Page.ClickAsync("button[value=care]"));
            await ToOutcomeAsync(visit.Page, story, screen => ByTouch.AnswerAsync(visit.Page, screen, story, script));
            Assert.True(await visit.Page.IsVisibleAsync("#plan"));
        }

        await visit.AssertCleanAsync();
        Assert.All(visit.Requests, request => Assert.True(new Uri(request.Url).AbsolutePath is "/" or "/interview" or "/site.css" or "/site.js" or "/favicon.svg", request.Url));
    }

    [BrowserFact]
    public async Task The_keyboard_alone_leads_through_it_with_the_focus_in_sight()
    {
        var story = Story.All["self-care"];
        await using var visit = await app.VisitAsync(Widths.Desktop);
        await visit.OpenAsync("/");
        await ByKeyboard.PressAsync(visit.Page, "main a[href='/interview']");

        await ToOutcomeAsync(visit.Page, story, screen => ByKeyboard.AnswerAsync(visit.Page, screen, story));
        await ByKeyboard.PressAsync(visit.Page, "button[value=care]");
        await ToOutcomeAsync(visit.Page, story, screen => ByKeyboard.AnswerAsync(visit.Page, screen, story));

        Assert.True(await visit.Page.IsVisibleAsync("#plan"));
        await visit.AssertCleanAsync();
    }

    /// <summary>Answers screen after screen. Each is announced: another title, and the focus on its heading.</summary>
    private static async Task ToOutcomeAsync(IPage page, Story story, Func<Screen, Task> answer)
    {
        var titles = new List<string>();
        for (var i = 0; i < MostScreens; i++)
        {
            var screen = await Screen.ReadAsync(page);
            await Assertions.Expect(page.Locator("h1")).ToBeFocusedAsync();
            Assert.DoesNotContain(screen.Title, titles.TakeLast(1));
            titles.Add(screen.Title);
            if (screen.Outcome is { } outcome)
            {
                Assert.Equal(story.Outcome, outcome);
                Assert.Equal(story.Headline, screen.Heading);
                Assert.Equal($"{story.Verdict} - Back spasm guide", screen.Title);
                Assert.Equal(story.Verdict, await page.InnerTextAsync(".verdict"));
                return;
            }

            Assert.Equal($"{screen.Heading} - Back spasm guide", screen.Title);
            await answer(screen);
        }

        Assert.Fail("The interview does not end.");
    }
}
