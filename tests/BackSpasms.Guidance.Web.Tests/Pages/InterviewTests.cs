using System.Net;

namespace BackSpasms.Guidance.Web.Tests;

public sealed class InterviewTests(WebApp app) : IClassFixture<WebApp>
{
    private readonly HttpClient _client = app.NewClient();

    [Fact]
    public async Task A_plain_strain_comes_to_self_care_and_then_to_its_plan()
    {
        var pages = await Walk.ThroughAsync(_client, Walk.Strain);

        var first = Assert.Single(pages, page => page.Outcome == "self-care" && page.Html.Contains("value=\"care\"", StringComparison.Ordinal));
        Assert.True(pages.ToList().IndexOf(first) <= 16, "An interview of a plain strain has at most 16 screens.");
        Assert.Equal("self-care", pages[^1].Outcome);
        Assert.Contains("Muscle strain or overuse: likely", pages[^1].Html, StringComparison.Ordinal);
        Assert.Contains("Your plan", pages[^1].Html, StringComparison.Ordinal);
        Assert.Contains("What to watch for", pages[^1].Html, StringComparison.Ordinal);
        Assert.Contains("not a diagnosis", pages[^1].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbness_between_the_legs_ends_at_once_with_an_emergency_without_plan_or_causes()
    {
        var pages = await Walk.ThroughAsync(_client, new Dictionary<string, string>(Walk.Strain) { ["saddle-numbness"] = "yes" });

        Assert.Equal(3, pages.Count);
        Assert.Equal("emergency", pages[^1].Outcome);
        Assert.Contains("tel:112", pages[^1].Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Your plan", pages[^1].Html, StringComparison.Ordinal);
        Assert.DoesNotContain("What may have caused it", pages[^1].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_know_is_told_what_could_not_be_ruled_out()
    {
        var pages = await Walk.ThroughAsync(_client, new Dictionary<string, string>(Walk.Strain) { ["saddle-numbness"] = "unsure" });

        Assert.Equal("emergency", pages[^1].Outcome);
        Assert.Contains("could not be ruled out: numbness or a changed feeling between the legs", pages[^1].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_certain_already_is_said_on_every_screen_after_it()
    {
        var pages = await Walk.ThroughAsync(_client, new Dictionary<string, string>(Walk.Strain) { ["leg-weakness"] = "yes" });

        Assert.Contains("Be seen today in any case", pages[2].Html, StringComparison.Ordinal);
        Assert.Equal("urgent", pages[^1].Outcome);
    }

    [Fact]
    public async Task Back_shows_the_last_screen_as_it_was_answered()
    {
        var age = new HtmlForm(await _client.GetStringAsync("/interview"));
        var below = await PostAsync(age.Answered(Walk.Strain));
        var arms = await PostAsync(below.Answered(new Dictionary<string, string> { ["leg-weakness"] = "yes" }));

        var back = await PostAsync(arms.Answered(Walk.Strain, "back"));
        Assert.Equal(below.Heading, back.Heading);
        Assert.Contains("value=\"yes\" checked", Input(back, "f.leg-weakness.yes"), StringComparison.Ordinal);
        Assert.Contains("value=\"no\" checked", Input(back, "f.saddle-numbness.no"), StringComparison.Ordinal);

        var first = await PostAsync(back.Answered(Walk.Strain, "back"));
        Assert.Equal(age.Heading, first.Heading);
        Assert.Contains("value=\"34\"", Input(first, "number"), StringComparison.Ordinal);

        // What was answered further on is still there when the person goes on.
        var again = await PostAsync(first.Answered(Walk.Strain));
        Assert.Contains("value=\"yes\" checked", Input(again, "f.leg-weakness.yes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_screen_that_is_not_answered_comes_again_and_names_what_is_missing()
    {
        var below = await PostAsync(new HtmlForm(await _client.GetStringAsync("/interview")).Answered(Walk.Strain));
        var response = await _client.PostAsync("/interview", new FormUrlEncodedContent([.. below.Hidden, KeyValuePair.Create("a.saddle-numbness", "no"), KeyValuePair.Create("go", "next")]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var page = new HtmlForm(await response.Content.ReadAsStringAsync());
        Assert.Equal(below.Heading, page.Heading);
        Assert.Contains("href=\"#f.leg-weakness.yes\"", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"#f.saddle-numbness.yes\"", page.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"no\" checked", Input(page, "f.saddle-numbness.no"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("121")]
    [InlineData("3.5")]
    [InlineData("thirty")]
    [InlineData("99999999999999999999")]
    public async Task An_age_that_cannot_be_is_asked_for_again(string age)
    {
        var response = await _client.PostAsync("/interview", new FormUrlEncodedContent([KeyValuePair.Create("number", age), KeyValuePair.Create("go", "next")]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("a whole number of years from 0 to 120", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("days", "12", "12 days")]
    [InlineData("weeks", "4", "28 days")]
    [InlineData("months", "2", "60 days")]
    [InlineData("years", "1", "365 days")]
    public async Task The_time_since_it_began_can_be_given_in_other_units(string unit, string number, string days)
    {
        var before = await Walk.ThroughAsync(_client, Walk.Strain, withPlan: false);
        var asked = before.Single(page => page.Heading.StartsWith("How many days", StringComparison.Ordinal));

        var next = await _client.PostAsync("/interview", new FormUrlEncodedContent([.. asked.Hidden, KeyValuePair.Create("number", number), KeyValuePair.Create("unit", unit), KeyValuePair.Create("go", "next")]));
        var outcome = await PostAsync(new HtmlForm(await next.Content.ReadAsStringAsync()).Answered(Walk.Strain, "outcome"));

        Assert.Contains($"<dd>{days}</dd>", outcome.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outcome_can_be_saved_as_a_file()
    {
        var outcome = (await Walk.ThroughAsync(_client, Walk.Strain))[^1];
        var response = await _client.PostAsync("/interview/save", new FormUrlEncodedContent(outcome.Hidden));

        Assert.Equal("attachment; filename=\"back-spasm-guidance.md\"", response.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal("text/markdown", response.Content.Headers.ContentType!.MediaType);
        var text = await response.Content.ReadAsStringAsync();
        Assert.StartsWith("# Self-care\n", text, StringComparison.Ordinal);
        Assert.Contains("## Your answers", text, StringComparison.Ordinal);
        Assert.Contains("- How old are you? **34 years**", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_stops_early_is_told_that_it_is_not_finished()
    {
        var below = await PostAsync(new HtmlForm(await _client.GetStringAsync("/interview")).Answered(Walk.Strain));
        var outcome = await PostAsync(below.Answered(Walk.Strain, "outcome"));

        Assert.Equal("incomplete", outcome.Outcome);
        Assert.Contains("this may be anything from self-care to an emergency", outcome.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Your plan", outcome.Html, StringComparison.Ordinal);

        var resumed = await PostAsync(outcome.Answered(Walk.Strain, "resume"));
        Assert.Equal(below.Heading, resumed.Heading);
    }

    [Fact]
    public async Task The_place_is_asked_with_a_drawing_and_real_boxes()
    {
        var page = (await Walk.ThroughAsync(_client, Walk.Strain)).First(each => each.AsksPlaces);

        Assert.Contains("<svg", page.Html, StringComparison.Ordinal);
        foreach (var value in new[] { "upper-back", "middle-back", "lower-back", "none", "unsure" })
        {
            Assert.Contains($"<input type=\"checkbox\" name=\"place\" id=\"place.{value}\" value=\"{value}\"", page.Html, StringComparison.Ordinal);
        }

        var both = await _client.PostAsync("/interview", new FormUrlEncodedContent([.. page.Hidden, KeyValuePair.Create("place", "none"), KeyValuePair.Create("place", "lower-back"), KeyValuePair.Create("go", "next")]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, both.StatusCode);
    }

    private async Task<HtmlForm> PostAsync(HttpContent form)
    {
        var response = await _client.PostAsync("/interview", form);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return new HtmlForm(await response.Content.ReadAsStringAsync());
    }

    private static string Input(HtmlForm page, string id)
    {
        var at = page.Html.IndexOf($"id=\"{id}\"", StringComparison.Ordinal);
        Assert.True(at >= 0, $"The page has no field '{id}'.");
        return page.Html[page.Html.LastIndexOf('<', at)..(page.Html.IndexOf('>', at) + 1)];
    }
}
