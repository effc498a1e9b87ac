using Microsoft.Playwright;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>Answers a screen with the keyboard alone; each field and button is reached with the Tab key, and the focus has to be seen on it.</summary>
public static class ByKeyboard
{
    private const int MostTabs = 60;

    public static async Task AnswerAsync(IPage page, Screen screen, Story story)
    {
        if (screen.Number is { } number)
        {
            await TabToAsync(page, "[name=number]");
            if (screen.IsScale)
            {
                await page.Keyboard.PressAsync("Space");
                for (var value = 0; value < int.Parse(story.AnswerTo(number), System.Globalization.CultureInfo.InvariantCulture); value++)
                {
                    await page.Keyboard.PressAsync("ArrowRight");
                }
            }
            else
            {
                await page.Keyboard.TypeAsync(story.AnswerTo(number));
            }
        }

        if (screen.AsksPlace)
        {
            await TabToAsync(page, $"[value='{story.AnswerTo("place")}']");
            await page.Keyboard.PressAsync("Space");
        }

        foreach (var finding in screen.Findings)
        {
            await TabToAsync(page, $"[name='a.{finding}']");
            await page.Keyboard.PressAsync(story.AnswerTo(finding) == "yes" ? "Space" : "ArrowDown");
        }

        await PressAsync(page, "button[value=next]");
    }

    /// <summary>Goes to a link or button and presses it.</summary>
    public static async Task PressAsync(IPage page, string selector)
    {
        await TabToAsync(page, selector);
        await Screen.LeaveAsync(page, () => page.Keyboard.PressAsync("Enter"));
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                await AssertFocusIsSeenAsync(page);
                return;
            }
        }

        Assert.Fail($"{MostTabs} times Tab did not lead to {selector}.");
    }

    /// <summary>What has the focus has a ring around it, and stands inside the window.</summary>
    public static async Task AssertFocusIsSeenAsync(IPage page) => Assert.Equal("seen", await page.EvaluateAsync<string>("""
        () => {
            const element = document.activeElement;
            const style = getComputedStyle(element);
            const box = element.getBoundingClientRect();
            const ring = style.outlineStyle === "solid" && parseFloat(style.outlineWidth) >= 2;
            const inside = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            return ring && inside ? "seen" : `${element.outerHTML.slice(0, 200)} ${style.outline} ${JSON.stringify(box)}`;
        }
        """));
}
