using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace BackSpasms.Guidance.Web.Tests;

public sealed class GuidanceApiTests(WebApp app) : IClassFixture<WebApp>
{
    private readonly HttpClient _client = app.NewClient();

    [Theory]
    [InlineData("findings", "findings", 112)]
    [InlineData("questions", "questions", 22)]
    [InlineData("red-flags", "redFlags", 44)]
    [InlineData("causes", "causes", 6)]
    [InlineData("treatments", "treatments", 9)]
    [InlineData("prevention", "preventions", 4)]
    [InlineData("quantities", "quantities", 3)]
    [InlineData("safety-net", "safetyNet", 8)]
    public async Task Each_part_of_the_guidance_has_its_address_and_each_item_too(string name, string property, int count)
    {
        var part = JsonNode.Parse(await _client.GetStringAsync($"/api/v1/{name}"))!;

        Assert.Equal(BackSpasmGuidance.Default.Digest, (string?)part["guidance"]!["digest"]);
        Assert.Equal(count, part[property]!.AsArray().Count);
        foreach (var item in part[property]!.AsArray())
        {
            Assert.Equal(item!.ToJsonString(), JsonNode.Parse(await _client.GetStringAsync($"/api/v1/{name}/{item["id"]}"))!.ToJsonString());
        }

        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync($"/api/v1/{name}/no-such-item")).StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/guidance")]
    [InlineData("/api/v1/red-flags")]
    [InlineData("/api/v1/red-flags/cauda-equina")]
    public async Task Who_has_the_guidance_already_is_told_so(string address)
    {
        var first = await _client.GetAsync(address);
        Assert.Equal($"\"{BackSpasmGuidance.Default.Digest}\"", first.Headers.ETag!.ToString());

        using var same = new HttpRequestMessage(HttpMethod.Get, address);
        same.Headers.IfNoneMatch.Add(first.Headers.ETag);
        var again = await _client.SendAsync(same);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());

        using var other = new HttpRequestMessage(HttpMethod.Get, address);
        other.Headers.IfNoneMatch.Add(new("\"sha256:of-another-version\""));
        Assert.Equal(HttpStatusCode.OK, (await _client.SendAsync(other)).StatusCode);
    }

    [Fact]
    public async Task A_head_request_gets_the_headers_alone()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/api/v1/guidance");
        var response = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull(response.Headers.ETag);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_digest_is_that_of_the_served_content()
    {
        var json = JsonNode.Parse(await _client.GetStringAsync("/api/v1/guidance"))!;

        Assert.Equal(BackSpasmGuidance.Default.Digest, $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(json))))}");
    }

    /// <summary>RFC 8785 for what the guidance has: objects, lists, whole numbers, and strings that need few escapes.</summary>
    private static string Canonical(JsonNode? node) => node switch
    {
        JsonObject json => $"{{{string.Join(',', json.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{Quoted(member.Key)}:{Canonical(member.Value)}"))}}}",
        JsonArray list => $"[{string.Join(',', list.Select(Canonical))}]",
        null => "null",
        JsonValue value when value.TryGetValue<string>(out var text) => Quoted(text),
        _ => node.ToJsonString(),
    };

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";
}
