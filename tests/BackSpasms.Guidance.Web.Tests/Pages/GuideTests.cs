namespace BackSpasms.Guidance.Web.Tests;

public sealed class GuideTests(WebApp app) : IClassFixture<WebApp>
{
    private readonly HttpClient _client = app.NewClient();

    public static TheoryData<string, string> Items
    {
        get
        {
            var items = new TheoryData<string, string>();
            Add("causes", BackSpasmGuidance.Default.Causes);
            Add("treatments", BackSpasmGuidance.Default.Treatments);
            Add("prevention", BackSpasmGuidance.Default.Preventions);
            Add("red-flags", BackSpasmGuidance.Default.RedFlags);
            return items;

            void Add(string kind, IEnumerable<ContentItem> all)
            {
                foreach (var item in all)
                {
                    items.Add(kind, item.Id);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Items))]
    public async Task Each_item_has_its_page_with_its_sources(string kind, string id)
    {
        ContentItem item = kind switch
        {
            "causes" => BackSpasmGuidance.Default.Causes.Single(each => each.Id == id),
            "treatments" => BackSpasmGuidance.Default.Treatments.Single(each => each.Id == id),
            "prevention" => BackSpasmGuidance.Default.Preventions.Single(each => each.Id == id),
            _ => BackSpasmGuidance.Default.RedFlags.Single(each => each.Id == id),
        };
        var html = System.Net.WebUtility.HtmlDecode(await _client.GetStringAsync($"/guide/{kind}/{id}"));

        Assert.Contains($"<h1>{item.Title}</h1>", html, StringComparison.Ordinal);
        Assert.All(item.Citations, source => Assert.Contains($"<a href=\"{source.Url.AbsoluteUri}\" rel=\"noreferrer\">{source}</a>", html, StringComparison.Ordinal));
        Assert.Contains($"href=\"/guide/{kind}/{id}\"", await _client.GetStringAsync($"/guide/{kind}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_page_says_when_to_call_for_help_before_anything_else()
    {
        var html = System.Net.WebUtility.HtmlDecode(await _client.GetStringAsync("/"));
        var main = html[html.IndexOf("<main", StringComparison.Ordinal)..];

        Assert.True(main.IndexOf("Call emergency services now if", StringComparison.Ordinal) < main.IndexOf("<h1", StringComparison.Ordinal));
        Assert.All(BackSpasmGuidance.Default.SafetyNet.Where(advice => advice.Urgency == Urgency.Emergency), advice => Assert.Contains(advice.Text, main, StringComparison.Ordinal));
        Assert.Contains("not a diagnosis", main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reviewers_see_every_rule_the_version_and_the_digest()
    {
        var table = System.Net.WebUtility.HtmlDecode(await _client.GetStringAsync("/review/decision-table"));

        Assert.All(BackSpasmGuidance.Default.RedFlags, flag => Assert.Contains($"<code class=\"rule\">{flag.When}</code>", table, StringComparison.Ordinal));
        Assert.Contains(BackSpasmGuidance.Default.Digest, await _client.GetStringAsync("/review"), StringComparison.Ordinal);
        Assert.Equal(BackSpasmGuidance.Default.ToMarkdown(), await _client.GetStringAsync("/review/guidance.md"));
    }

    [Fact]
    public async Task Reviewers_see_what_is_proved_and_over_how_many_sets_of_answers()
    {
        var html = await _client.GetStringAsync("/review/proofs");

        foreach (var property in SafetyProperty.All)
        {
            Assert.Contains($"<code>{property.Id}</code>", html, StringComparison.Ordinal);
        }

        Assert.Equal(SafetyProperty.All.Count, html.Split("</svg>Proved<").Length - 1);
        Assert.Equal(SafetyProperty.All.Count, System.Text.RegularExpressions.Regex.Count(html, "exactly <span class=\"digits\">[1-9][0-9]{0,2}( [0-9]{3}){10,}</span>"));
    }
}
