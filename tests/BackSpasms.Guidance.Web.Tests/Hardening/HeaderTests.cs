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
    public async Task Every_answer_has_the_headers_that_protect_its_reader(string address) => Protection.Check(await _client.GetAsync(address));

    [Theory]
    [InlineData("POST", "/api/v1/triage", "application/json", "{", 400)]
    [InlineData("POST", "/interview", "application/x-www-form-urlencoded", "forged=1", 400)]
    [InlineData("GET", "/nothing-here", null, null, 404)]
    [InlineData("GET", "/api/v1/causes/nothing-here", null, null, 404)]
    [InlineData("DELETE", "/api/v1/causes", null, null, 405)]
    [InlineData("PUT", "/interview", null, null, 405)]
    [InlineData("POST", "/health/live", "text/plain", "", 405)]
    [InlineData("POST", "/api/v1/triage", "text/plain", "{}", 415)]
    [InlineData("POST", "/interview", "text/plain", "", 415)]
    [InlineData("POST", "/interview", "application/x-www-form-urlencoded", "number=x", 422)]
    [InlineData("POST", "/api/v1/triage", "application/json", "{}", 200)]
    [InlineData("POST", "/api/v1/triage", "application/x-ndjson", "{}", 200)]
    [InlineData("HEAD", "/", null, null, 200)]
    [InlineData("HEAD", "/nothing-here", null, null, 404)]
    public async Task Every_refusal_has_them_too(string method, string address, string? contentType, string? body, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (contentType is not null)
        {
            request.Content = new StringContent(body!, Encoding.UTF8, contentType);
        }

        var response = await _client.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
        Protection.Check(response);
    }

    [Fact]
    public async Task A_refusal_of_a_method_says_which_are_taken()
    {
        var response = await _client.DeleteAsync("/api/v1/guidance");

        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow.Order());
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task An_answer_that_says_nothing_new_has_them_too_and_names_what_it_varies_by()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/guidance");
        request.Headers.Add("If-None-Match", "*");
        var response = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
        Assert.Equal("Accept-Encoding", Header(response, "Vary"));
        Protection.Check(response);
    }

    [Fact]
    public async Task A_defect_has_them_too()
    {
        using var broken = new BrokenApp();
        using var client = broken.NewClient();
        var response = await client.GetAsync("/review/proofs");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Protection.Check(response);
    }

    [Fact]
    public async Task A_file_is_kept_for_good_only_under_the_address_that_names_its_content()
    {
        var style = StyleAddress().Match(await _client.GetStringAsync("/")).Groups[1].Value;

        Assert.Equal("public, max-age=31536000, immutable", Header(await _client.GetAsync(style), "Cache-Control"));
        Assert.Equal("public, no-cache", Header(await _client.GetAsync("/site.css?v=000000000000"), "Cache-Control"));
        Assert.Equal("public, no-cache", Header(await _client.GetAsync("/site.css"), "Cache-Control"));
        Assert.Equal("public, no-cache", Header(await _client.GetAsync("/favicon.svg"), "Cache-Control"));
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
    public async Task The_number_of_the_place_stands_in_every_text_and_can_be_called()
    {
        using var local = WebApp.With(("LocalServices:Emergency", "999"), ("LocalServices:UrgentCare", "NHS 111"));
        using var client = local.NewClient();
        var outcome = (await Walk.ThroughAsync(client, new Dictionary<string, string>(Walk.Strain) { ["saddle-numbness"] = "yes" }))[^1];

        Assert.Equal("Call 999 or go to the emergency department now.", outcome.Heading);
        Assert.Contains("<a href=\"tel:999\">Call 999</a>", outcome.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("your local emergency number", outcome.Html, StringComparison.OrdinalIgnoreCase);
    }

    private static string Header(HttpResponseMessage response, string name) => Protection.Header(response, name);

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"([^\"]+)\"")]
    private static partial Regex StyleAddress();

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex LinkedData();

    [GeneratedRegex("<(?:script|img|link|iframe|source)[^>]* (?:src|href)=\"([^\"]*)\"")]
    private static partial Regex Loaded();
}
