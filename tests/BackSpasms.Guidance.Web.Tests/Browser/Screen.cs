using Microsoft.Playwright;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>What stands on the screen, as far as an answer needs it.</summary>
/// <param name="Heading">The text of the first heading.</param>
/// <param name="Title">The title of the window.</param>
/// <param name="Outcome">The outcome; null on a question.</param>
/// <param name="Number">Which number is asked for; null for none.</param>
/// <param name="IsScale">Whether the number is chosen, not typed.</param>
/// <param name="AsksPlace">Whether it is the map of the body.</param>
/// <param name="Findings">The findings that are asked.</param>
public sealed record Screen(string Heading, string Title, string? Outcome, string? Number, bool IsScale, bool AsksPlace, string[] Findings)
{
    public static async Task<Screen> ReadAsync(IPage page)
    {
        var text = await page.EvaluateAsync<string[]>("""
            () => {
                const heading = document.querySelector("h1");
                const number = document.querySelector("[name=number]");
                return [
                    heading.textContent.trim(),
                    document.title,
                    document.querySelector("section.outcome")?.classList[1] ?? "",
                    number?.type ?? "",
                    document.querySelector(".body-map") ? "place" : "",
                    ...new Set([...document.querySelectorAll("[name^='a.']")].map(each => each.name.slice(2))),
                ];
            }
            """);
        return new Screen(text[0], text[1], NullIfEmpty(text[2]), NumberOf(text[0], text[3]), text[3] == "radio", text[4].Length > 0, text[5..]);
    }

    /// <summary>Does what leads to another screen, and waits until that stands there.</summary>
    public static async Task LeaveAsync(IPage page, Func<Task> leave)
    {
        await page.EvaluateAsync("document.documentElement.dataset.left = ''");
        await leave();
        await page.Locator("html:not([data-left]) footer").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await page.WaitForLoadStateAsync();
    }

    private static string? NumberOf(string heading, string type) => type.Length == 0 ? null
        : heading.StartsWith("How old", StringComparison.Ordinal) ? "age"
        : heading.StartsWith("How bad", StringComparison.Ordinal) ? "pain"
        : "days";

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
