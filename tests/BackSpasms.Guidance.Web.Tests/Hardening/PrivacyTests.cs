using System.Text;
using System.Text.Json.Nodes;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>Nothing about a person is written down.</summary>
public sealed class PrivacyTests
{
    // Answers that nothing else writes: an age and a duration that are no status, no count of milliseconds and no port.
    private static readonly Dictionary<string, string> Telling = new(Walk.Strain) { ["age"] = "87", ["days"] = "23456", ["thoughts-of-self-harm"] = "unsure" };

    [Fact]
    public async Task The_log_of_a_whole_interview_names_no_finding_and_no_answer()
    {
        using var app = new WebApp();
        using var client = app.NewClient();
        var pages = await Walk.ThroughAsync(client, Walk.Strain);
        await client.PostAsync("/interview/save", new FormUrlEncodedContent(pages[^1].Hidden));
        await Walk.ThroughAsync(client, Telling);
        await client.PostAsync("/interview", new FormUrlEncodedContent([KeyValuePair.Create("step", "x made-up-answer=yes")]));
        await client.PostAsync("/api/v1/triage", new StringContent("""{"id":"Jane Doe","age":87,"present":["saddle-numbness"]}""", Encoding.UTF8, "application/json"));
        await client.PostAsync("/api/v1/triage", new StringContent("""{"id":"Jane Doe","age":870,"present":["made-up-answer"]}""", Encoding.UTF8, "application/json"));
        await client.PostAsync("/api/v1/triage", new StringContent("{\"id\":\"Jane Doe\"}\n", Encoding.UTF8, "application/x-ndjson"));
        await client.GetAsync("/guide/red-flags/cauda-equina?age=87");
        await client.GetAsync("/api/v1/findings/made-up-answer");
        await client.GetAsync("/made-up-answer?name=Jane");

        var log = string.Join('\n', app.Log.All);
        Assert.Contains("POST /interview 200", log, StringComparison.Ordinal);
        Assert.All(BackSpasmGuidance.Default.Vocabulary.Findings, finding => Assert.DoesNotContain(finding.Id, log, StringComparison.Ordinal));
        Assert.All(["cauda-equina", "made-up-answer", "Jane", "age=", "unsure", "23456"], word => Assert.DoesNotContain(word, log, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_line_of_a_request_has_method_route_status_and_time_and_no_more()
    {
        // With every line that the app and the platform can write, as somebody may set it who looks for a defect.
        await using var process = await WebProcess.StartAsync(("Logging:LogLevel:Default", "Trace"), ("Logging:LogLevel:Microsoft", "Trace"));
        using var client = new HttpClient { BaseAddress = process.Address };
        var pages = await Walk.ThroughAsync(client, Telling);
        await client.PostAsync("/interview/save", new FormUrlEncodedContent(pages[^1].Hidden));
        Assert.Equal(0, await process.StopAsync());

        var lines = process.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();
        var requests = lines.Where(line => (string?)line["Category"] == "BackSpasms.Guidance.Samples.Web.RequestLog").Select(line => line["State"]!.AsObject()).ToList();
        Assert.Contains(requests, request => (string?)request["Route"] == "/interview/save");
        Assert.All(requests, request =>
        {
            Assert.Equal(["Method", "Milliseconds", "Route", "Status", "{OriginalFormat}"], request.Select(member => member.Key).Where(name => name != "Message").Order(StringComparer.Ordinal));
            Assert.Contains((string?)request["Method"], new[] { "GET", "POST" });
            Assert.Contains((string?)request["Route"], new[] { "/interview", "/interview/save", "/health/ready" });
            Assert.Equal(200, (int?)request["Status"]);
        });
        Assert.All(BackSpasmGuidance.Default.Vocabulary.Findings, finding => Assert.DoesNotContain(finding.Id, process.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("23456", process.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line["Scopes"] is not null);
    }

    [Fact]
    public async Task No_page_of_an_interview_puts_an_answer_into_an_address_or_a_cookie()
    {
        using var app = new WebApp();
        var traffic = new Traffic();
        using var client = app.CreateDefaultClient(traffic);
        foreach (var page in await Walk.ThroughAsync(client, Walk.Strain))
        {
            Assert.DoesNotMatch("(href|action)=\"/interview[^\"]*[?#]", page.Html);
            Assert.Contains(page.Outcome is null ? "<form method=\"post\" action=\"/interview\"" : "<form method=\"post\"", page.Html, StringComparison.Ordinal);
        }

        Assert.All(traffic.Seen, each => Assert.Equal("/interview", each.Address));
        Assert.DoesNotContain(traffic.Seen.SelectMany(each => each.Answer.Headers), header => header.Key is "Set-Cookie" or "Location" or "Refresh" or "Link");
    }

    [Fact]
    public async Task A_defect_is_logged_by_its_place_and_shown_to_nobody()
    {
        using var app = new BrokenApp();
        using var client = app.NewClient();
        var page = await client.GetAsync("/review/proofs");
        var html = await page.Content.ReadAsStringAsync();

        Assert.Equal(System.Net.HttpStatusCode.InternalServerError, page.StatusCode);
        Assert.Contains("Something went wrong here", html, StringComparison.Ordinal);
        Assert.DoesNotContain(BrokenApp.Secret, html, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", html, StringComparison.Ordinal);
        Assert.Contains(app.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("InvalidOperationException", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Log.All, line => line.Contains(BrokenApp.Secret, StringComparison.Ordinal));
    }

    /// <summary>Notes what goes out and what comes back.</summary>
    private sealed class Traffic : DelegatingHandler
    {
        public List<(string Address, HttpResponseMessage Answer)> Seen { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            Seen.Add((request.RequestUri!.PathAndQuery, answer));
            return answer;
        }
    }
}
