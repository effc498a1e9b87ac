using System.Collections.Concurrent;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>A kind of page, and how to come there: an address, and for pages with answers the form that leads to it.</summary>
/// <param name="Status">The status with which it is answered.</param>
public sealed record PageKind(string Address, Func<HttpClient, Task<string>>? Form = null, int Status = 200)
{
    private const string Interview = "/interview";

    // A walk is the same for every kind of page on it.
    private static readonly ConcurrentDictionary<string, Task<IReadOnlyList<HtmlForm>>> Walks = new();

    /// <summary>All kinds, by name.</summary>
    public static IReadOnlyDictionary<string, PageKind> All { get; } = new Dictionary<string, PageKind>
    {
        ["home"] = new("/"),
        ["about"] = new("/about"),
        ["privacy"] = new("/privacy"),
        ["guide"] = new("/guide"),
        ["causes"] = new("/guide/causes"),
        ["cause"] = new("/guide/causes/muscle-strain"),
        ["treatments"] = new("/guide/treatments"),
        ["treatment"] = new("/guide/treatments/heat-and-ice"),
        ["prevention list"] = new("/guide/prevention"),
        ["prevention"] = new("/guide/prevention/proper-lifting"),
        ["warning signs"] = new("/guide/red-flags"),
        ["warning sign"] = new("/guide/red-flags/cauda-equina"),
        ["sources"] = new("/guide/sources"),
        ["reviewers"] = new("/review"),
        ["decision table"] = new("/review/decision-table"),
        ["proofs"] = new("/review/proofs"),
        ["api"] = new("/api"),
        ["api result"] = new("/api", _ => Fields(("case", """{"age":34,"othersAbsent":true}"""))),
        ["api refusal"] = new("/api", _ => Fields(("case", """{"age":340}""")), 422),
        ["question of a number"] = new(Interview),
        ["question of findings"] = new(Interview, client => ToScreenAsync(client, page => page.Findings.Count > 1)),
        ["question of a scale"] = new(Interview, client => ToScreenAsync(client, page => page.Heading.StartsWith("How bad", StringComparison.Ordinal))),
        ["question of days"] = new(Interview, client => ToScreenAsync(client, page => page.Heading.StartsWith("How many days", StringComparison.Ordinal))),
        ["question of the place"] = new(Interview, client => ToScreenAsync(client, page => page.AsksPlaces)),
        ["question below what is certain"] = new(Interview, client => ToScreenAsync(client, page => page.Html.Contains("Be seen today in any case", StringComparison.Ordinal), "urgent")),
        ["missing number"] = new(Interview, client => UnansweredAsync(client, page => page.Heading.StartsWith("How old", StringComparison.Ordinal)), 422),
        ["missing findings"] = new(Interview, client => UnansweredAsync(client, page => page.Findings.Count > 1), 422),
        ["missing scale"] = new(Interview, client => UnansweredAsync(client, page => page.Heading.StartsWith("How bad", StringComparison.Ordinal)), 422),
        ["missing place"] = new(Interview, client => UnansweredAsync(client, page => page.AsksPlaces), 422),
        ["self-care"] = new(Interview, client => ToScreenAsync(client, page => page.Outcome is not null)),
        ["self-care with plan"] = new(Interview, client => ToScreenAsync(client, page => page.Outcome is not null && !page.Html.Contains("value=\"care\"", StringComparison.Ordinal))),
        ["routine"] = new(Interview, client => ToScreenAsync(client, page => page.Outcome is not null, "routine")),
        ["urgent"] = new(Interview, client => ToScreenAsync(client, page => page.Outcome is not null, "urgent")),
        ["emergency"] = new(Interview, client => ToScreenAsync(client, page => page.Outcome is not null, "emergency")),
        ["could not be ruled out"] = new(Interview, client => ToScreenAsync(client, page => page.Outcome is not null, new Dictionary<string, string>(Walk.Strain) { ["saddle-numbness"] = "unsure" })),
        ["not finished"] = new(Interview, async client => await new HtmlForm(await client.GetStringAsync(Interview)).Answered(Walk.Strain, "outcome").ReadAsStringAsync()),
        ["not found"] = new("/nothing-here", Status: 404),
        ["forged form"] = new(Interview, _ => Fields(("step", "nothing that this site wrote")), 400),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    /// <summary>The page of this name, opened.</summary>
    public static async Task OpenAsync(BrowserApp app, Visit visit, string name)
    {
        var kind = All[name];
        var response = await visit.OpenAsync(kind.Address, kind.Form is null ? null : await kind.Form(app.Client));
        Assert.Equal(kind.Status, response.Status);
        await visit.Page.WaitForLoadStateAsync();
    }

    /// <summary>What the browser complains of on such a page: the status, where it is a refusal.</summary>
    public static int[] Refusals(string name) => All[name].Status == 200 ? [] : [All[name].Status];

    private static Task<string> ToScreenAsync(HttpClient client, Func<HtmlForm, bool> isIt, string story = "self-care") => ToScreenAsync(client, isIt, Story.All[story].Answers);

    /// <summary>The form that leads to the first screen that is it.</summary>
    private static async Task<string> ToScreenAsync(HttpClient client, Func<HtmlForm, bool> isIt, IReadOnlyDictionary<string, string> answers)
    {
        var pages = await WalkAsync(client, answers);
        var before = pages[pages.TakeWhile(page => !isIt(page)).Count() - 1];
        return await before.Answered(answers, before.Outcome is null ? "next" : "care").ReadAsStringAsync();
    }

    /// <summary>What a screen sends when nothing on it was answered.</summary>
    private static async Task<string> UnansweredAsync(HttpClient client, Func<HtmlForm, bool> isIt)
    {
        var page = (await WalkAsync(client, Walk.Strain)).First(isIt);
        return await new FormUrlEncodedContent([.. page.Hidden, KeyValuePair.Create("go", "next")]).ReadAsStringAsync();
    }

    private static Task<IReadOnlyList<HtmlForm>> WalkAsync(HttpClient client, IReadOnlyDictionary<string, string> answers) =>
        Walks.GetOrAdd(string.Join(' ', answers), _ => Walk.ThroughAsync(client, answers));

    private static Task<string> Fields(params (string Name, string Value)[] fields) =>
        new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))).ReadAsStringAsync();
}
