using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Web.Tests;

public sealed partial class HeaderTests(WebApp app) : IClassFixture<WebApp>
{
    private readonly HttpClient _client = app.NewClient();

    public static TheoryData<string> Addresses { get; } =
    [
        "/", "/interview", "/about", "/privacy", "/guide", "/guide/causes/muscle-strain", "/review", "/api", "/api/v1/guidance", "/openapi/v1.json",
        "/site.css", "/site.js", "/favicon.svg", "/health/live", "/nothing-here", "/api/v1/nothing-here",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_answer_has_the_headers_that_protect_its_reader(string address)
    {
        var response = await _client.GetAsync(address);

        var policy = Header(response, "Content-Security-Policy");
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
        Assert.Contains("geolocation=()", Header(response, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/guide/causes/muscle-strain", "MedicalCause")]
    [InlineData("/guide/treatments/heat-and-ice", "MedicalTherapy")]
    [InlineData("/guide/prevention/proper-lifting", "LifestyleModification")]
    [InlineData("/guide/red-flags/cauda-equina", "MedicalSignOrSymptom")]
    [InlineData("/guide", "MedicalCondition")]
    [InlineData("/", "MedicalCondition")]
    public async Task The_data_about_a_page_is_schema_org_json_that_the_policy_allows_by_its_hash(string address, string type)
    {
        var response = await _client.GetAsync(address);
        var script = LinkedData().Match(await response.Content.ReadAsStringAsync()).Groups[1].Value;
        var data = JsonNode.Parse(script)!;

        Assert.Equal("https://schema.org", (string?)data["@context"]);
        Assert.Equal(type, (string?)data["mainEntity"]!["@type"]);
        Assert.NotEmpty(data["citation"]!.AsArray());
        Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/interview")]
    [InlineData("/guide/treatments/heat-and-ice")]
    [InlineData("/review/decision-table")]
    public async Task No_page_has_a_script_or_style_inside_it_or_from_elsewhere(string address)
    {
        var html = await _client.GetStringAsync(address);

        Assert.DoesNotMatch("<style|\\sstyle=|\\son[a-z]+=|javascript:", html);
        Assert.All(Loaded().Matches(html), tag => Assert.StartsWith("/", tag.Groups[1].Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Https_is_asked_for_outside_development()
    {
        using var client = app.CreateClient(new() { BaseAddress = new Uri("https://back.example") });
        Assert.Equal("max-age=31536000", Header(await client.GetAsync("/"), "Strict-Transport-Security"));
    }

    [Fact]
    public async Task Pages_with_answers_are_kept_by_no_cache()
    {
        Assert.Equal("no-store", Header(await _client.GetAsync("/interview"), "Cache-Control"));
        Assert.Equal("no-store", Header(await _client.PostAsync("/interview", new FormUrlEncodedContent([KeyValuePair.Create("number", "34")])), "Cache-Control"));
        Assert.Equal("no-store", Header(await _client.PostAsync("/api/v1/triage", new StringContent("{}", Encoding.UTF8, "application/json")), "Cache-Control"));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task It_says_that_it_is_well(string address) => Assert.Equal("Healthy", await _client.GetStringAsync(address));

    [Fact]
    public async Task Whoever_asks_too_often_is_told_when_to_come_back()
    {
        using var strict = WebApp.With(("Limits:RequestsPerMinute", "60"), ("Limits:Burst", "3"));
        using var client = strict.NewClient();
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 8; i++)
        {
            answers.Add(await client.GetAsync("/api/v1/causes"));
        }

        Assert.Equal(HttpStatusCode.OK, answers[0].StatusCode);
        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task The_number_of_the_place_stands_in_every_text_and_can_be_called()
    {
        using var local = WebApp.With(("LocalServices:Emergency", "999"), ("LocalServices:UrgentCare", "NHS 111"));
        using var client = local.NewClient();
        var outcome = (await Walk.ThroughAsync(client, new Dictionary<string, string>(Walk.Strain) { ["saddle-numbness"] = "yes" }))[^1];

        Assert.Equal("Call 999 or go to the emergency department now.", outcome.Heading);
        Assert.Contains("<a href=\"tel:999\">Call 999</a>", outcome.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("your local emergency number", outcome.Html, StringComparison.OrdinalIgnoreCase);
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(", ", response.Headers.GetValues(name));

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex LinkedData();

    [GeneratedRegex("<(?:script|img|link|iframe|source)[^>]* (?:src|href)=\"([^\"]*)\"")]
    private static partial Regex Loaded();
}
