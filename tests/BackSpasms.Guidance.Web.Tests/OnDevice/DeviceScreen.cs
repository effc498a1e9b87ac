using Microsoft.Playwright;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>What stands on a screen of the browser sample, and answering it. The answers are those of a story: yes, no, unsure, or a number.</summary>
public static class DeviceScreen
{
    private const int MostScreens = 40;

    /// <summary>Answers screen after screen until one is it. Each is announced: another title, and the focus on its heading.</summary>
    public static async Task ToAsync(IPage page, Story story, Func<IPage, Task<bool>> isIt)
    {
        for (var i = 0; i < MostScreens; i++)
        {
            await Assertions.Expect(page.Locator("#app h1")).ToBeFocusedAsync();
            if (await isIt(page))
            {
                return;
            }

            var title = await page.TitleAsync();
            Assert.Equal($"{await page.InnerTextAsync("#app h1")} - Back spasm guide", title);
            await AnswerAsync(page, story);
            await Assertions.Expect(page).Not.ToHaveTitleAsync(title);
        }

        Assert.Fail("The screen does not come.");
    }

    public static Task ToOutcomeAsync(IPage page, Story story) => ToAsync(page, story, async each => await each.Locator("section.outcome").CountAsync() > 0);

    /// <summary>Fills in the screen and presses Continue.</summary>
    public static async Task AnswerAsync(IPage page, Story story)
    {
        var heading = await page.InnerTextAsync("#app h1");
        if (await page.Locator("input[type=text]").CountAsync() > 0)
        {
            var number = story.AnswerTo(heading.StartsWith("How old", StringComparison.Ordinal) ? "age" : "days");
            if (number == "unsure")
            {
                await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "I don't know" }).ClickAsync();
                return;
            }

            await page.FillAsync("#number", number);
        }
        else if (await page.Locator("input[name=number]").CountAsync() > 0)
        {
            await page.CheckAsync($"[name=number][value='{story.AnswerTo("pain")}']");
        }
        else if (await page.Locator(".body-map").CountAsync() > 0)
        {
            await page.CheckAsync(story.AnswerTo("place") == "unsure" ? "#place-unsure" : $"[id='{story.AnswerTo("place")}.Present']");
        }
        else
        {
            await AnswerFindingsAsync(page, story);
        }

        await page.ClickAsync("#continue");
    }

    private static async Task AnswerFindingsAsync(IPage page, Story story)
    {
        var findings = await page.EvaluateAsync<string[]>("() => [...new Set([...document.querySelectorAll('#app input[type=radio]')].map(each => each.name))]");
        foreach (var finding in findings.Where(finding => story.AnswerTo(finding) != "no" || findings.Length == 1))
        {
            await page.CheckAsync($"[id='{finding}.{story.AnswerTo(finding) switch { "yes" => "Present", "no" => "Absent", _ => "Unsure" }}']");
        }

        if (findings.Length > 1)
        {
            await page.ClickAsync(".rest button");
        }
    }
}
