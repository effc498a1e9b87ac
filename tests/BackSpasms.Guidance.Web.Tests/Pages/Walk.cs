namespace BackSpasms.Guidance.Web.Tests;

/// <summary>A whole interview over HTTP, without a browser.</summary>
public static class Walk
{
    /// <summary>A plain strain of today: everything else is answered with no.</summary>
    public static IReadOnlyDictionary<string, string> Strain { get; } = new Dictionary<string, string>
    {
        ["age"] = "34",
        ["pain"] = "4",
        ["days"] = "1",
        ["heavy-lifting"] = "yes",
        ["muscle-tightness"] = "yes",
    };

    /// <summary>Goes through all screens to the outcome, and through those of the plan to the last one.</summary>
    public static async Task<IReadOnlyList<HtmlForm>> ThroughAsync(HttpClient client, IReadOnlyDictionary<string, string> answers, bool withPlan = true)
    {
        var pages = new List<HtmlForm> { new(await client.GetStringAsync("/interview")) };
        while (pages.Count < 60)
        {
            var page = pages[^1];
            var go = page.Outcome is null ? "next" : withPlan && page.Html.Contains("value=\"care\"", StringComparison.Ordinal) ? "care" : null;
            if (go is null)
            {
                return pages;
            }

            var response = await client.PostAsync("/interview", page.Answered(answers, go));
            var html = await response.Content.ReadAsStringAsync();
            Assert.True(response.IsSuccessStatusCode, $"{page.Heading}: {response.StatusCode}\n{html}");
            pages.Add(new HtmlForm(html));
        }

        throw new InvalidOperationException("The interview does not end.");
    }
}
