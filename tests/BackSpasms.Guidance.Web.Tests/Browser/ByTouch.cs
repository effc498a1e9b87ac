using Microsoft.Playwright;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>Answers a screen as somebody with a finger or a mouse does.</summary>
public static class ByTouch
{
    public static async Task AnswerAsync(IPage page, Screen screen, Story story, bool script)
    {
        if (screen.Number is { } number)
        {
            await NumberAsync(page, screen.IsScale, story.AnswerTo(number));
            return;
        }

        if (screen.AsksPlace)
        {
            await TouchAsync(page, $"label:has([value='{story.AnswerTo("place")}'])");
        }

        foreach (var finding in screen.Findings.Where(finding => story.AnswerTo(finding) != "no"))
        {
            await TouchAsync(page, $"label:has([name='a.{finding}'][value='{story.AnswerTo(finding)}'])");
        }

        // With a script, what is left over is answered with one press; without, each label is pressed, all in one call since there are a hundred.
        if (script && screen.Findings.Length > 1)
        {
            await TouchAsync(page, "[data-answer-rest]");
        }
        else
        {
            await page.EvaluateAsync("""
                () => [...document.querySelectorAll("label:has([name^='a.'][value=no])")]
                    .filter(label => !document.querySelector(`[name="${label.querySelector("input").name}"]:checked`))
                    .forEach(label => label.click())
                """);
        }

        await Screen.LeaveAsync(page, () => page.ClickAsync("button[value=next]"));
    }

    private static async Task NumberAsync(IPage page, bool isScale, string answer)
    {
        if (isScale)
        {
            await TouchAsync(page, $"label:has([name=number][value='{answer}'])");
        }
        else if (answer == "unsure")
        {
            await Screen.LeaveAsync(page, () => page.ClickAsync("button[value=unsure]"));
            return;
        }
        else
        {
            await page.FillAsync("#number", answer);
        }

        await Screen.LeaveAsync(page, () => page.ClickAsync("button[value=next]"));
    }

    // Nothing on a screen moves, so there is no need to watch each button for a while before it is pressed.
    private static Task TouchAsync(IPage page, string selector) => page.Locator(selector).ClickAsync(new LocatorClickOptions { Force = true });
}
