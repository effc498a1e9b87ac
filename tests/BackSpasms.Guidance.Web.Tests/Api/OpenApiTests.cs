using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>The description of the API is true.</summary>
public sealed class OpenApiTests(WebApp app) : IClassFixture<WebApp>
{
    private readonly HttpClient _client = app.NewClient();

    [Fact]
    public async Task It_is_an_openapi_3_1_document_with_an_operation_id_each_and_no_dead_reference()
    {
        var document = await DocumentAsync();
        var operations = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(method => (string)method.Value!["operationId"]!)).ToList();

        Assert.Equal("3.1.0", (string?)document["openapi"]);
        Assert.Equal(operations.Count, operations.Distinct().Count());
        var schema = new JsonSchema(document);
        Assert.All(References(document), reference => Assert.NotNull(schema.At(reference)));
    }

    [Fact]
    public async Task Another_reader_of_openapi_finds_nothing_wrong_with_it()
    {
        using var document = await _client.GetStreamAsync("/openapi/v1.json");
        using var memory = new MemoryStream();
        await document.CopyToAsync(memory);
        memory.Position = 0;
        var read = Microsoft.OpenApi.OpenApiDocument.Load(memory, "json");

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(Microsoft.OpenApi.OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
        Assert.Equal(21, read.Document!.Paths.Count);
    }

    [Fact]
    public async Task Each_item_of_the_guidance_is_as_it_says()
    {
        var document = await DocumentAsync();
        var schema = new JsonSchema(document);
        var checkedItems = 0;
        foreach (var (path, methods) in document["paths"]!.AsObject().Where(each => each.Key.EndsWith("/{id}", StringComparison.Ordinal)))
        {
            var of = methods!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
            var list = JsonNode.Parse(await _client.GetStringAsync(path.Replace("/{id}", string.Empty, StringComparison.Ordinal)))!;
            foreach (var item in list.AsObject().Single(member => member.Key != "guidance").Value!.AsArray())
            {
                Assert.Empty(schema.Errors(JsonNode.Parse(await _client.GetStringAsync(path.Replace("{id}", (string)item!["id"]!, StringComparison.Ordinal))), of));
                checkedItems++;
            }
        }

        Assert.Equal(283, checkedItems);
    }

    [Theory]
    [InlineData("POST", "/api/v1/triage", "application/json", "[]", 400)]
    [InlineData("POST", "/api/v1/triage", "text/plain", "{}", 415)]
    [InlineData("POST", "/api/v1/questions/next", "application/json", "", 400)]
    [InlineData("GET", "/api/v1/causes/nothing-here", null, null, 404)]
    public async Task A_refusal_has_a_status_that_it_names(string method, string address, string? contentType, string? body, int status)
    {
        var document = await DocumentAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), address)
        {
            Content = contentType is null ? null : new StringContent(body!, Encoding.UTF8, contentType),
        };
        var response = await _client.SendAsync(request);

        Assert.Equal(status, (int)response.StatusCode);
        var path = address.Replace("nothing-here", "{id}", StringComparison.Ordinal);
        var named = document["paths"]![path]![method.ToLowerInvariant()]!["responses"]![status.ToString(System.Globalization.CultureInfo.InvariantCulture)];
        var schema = new JsonSchema(document);
        var described = schema.At((string)named!["$ref"]!)["content"]!["application/problem+json"]!["schema"]!;
        Assert.Empty(schema.Errors(JsonNode.Parse(await response.Content.ReadAsStringAsync()), described));
    }

    [Fact]
    public async Task It_has_exactly_the_addresses_that_the_app_has()
    {
        var described = (await DocumentAsync())["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(method => $"{method.Key.ToUpperInvariant()} {path.Key}"));
        var served = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/v1", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
                .Where(method => method != "HEAD")
                .Select(method => $"{method} {endpoint.RoutePattern.RawText!.Replace("**", string.Empty, StringComparison.Ordinal)}"))
            .Distinct();

        Assert.Equal(described.Order(StringComparer.Ordinal), served.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Results_and_questions_are_as_it_says()
    {
        var document = await DocumentAsync();
        var schema = new JsonSchema(document);
        foreach (var case_ in RandomCases.Take(100).Prepend([]))
        {
            foreach (var (address, type) in new[] { ("/api/v1/triage", "Result"), ("/api/v1/questions/next", "NextQuestion") })
            {
                Assert.Empty(schema.Errors(case_, schema.At("#/components/schemas/Case")));
                var response = await _client.PostAsync(address, new StringContent(case_.ToJsonString(), Encoding.UTF8, "application/json"));
                Assert.Empty(schema.Errors(JsonNode.Parse(await response.Content.ReadAsStringAsync()), schema.At($"#/components/schemas/{type}")));
            }
        }
    }

    [Fact]
    public async Task The_guidance_is_as_it_says()
    {
        var document = await DocumentAsync();
        var schema = new JsonSchema(document);
        foreach (var (path, methods) in document["paths"]!.AsObject().Where(path => path.Value!["get"] is not null && !path.Key.Contains('{', StringComparison.Ordinal)))
        {
            var of = methods!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
            Assert.Empty(schema.Errors(JsonNode.Parse(await _client.GetStringAsync(path)), of));
        }
    }

    [Theory]
    [InlineData("/api/v1/triage", "{\"age\":-1}")]
    [InlineData("/api/v1/triage", "nothing")]
    [InlineData("/api/v1/questions/next", "[]")]
    public async Task Problems_are_as_it_says(string address, string body)
    {
        var schema = new JsonSchema(await DocumentAsync());
        var response = await _client.PostAsync(address, new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Empty(schema.Errors(JsonNode.Parse(await response.Content.ReadAsStringAsync()), schema.At("#/components/schemas/Problem")));
    }

    [Fact]
    public async Task The_page_for_developers_shows_every_address_and_tries_a_case()
    {
        var page = await _client.GetStringAsync("/api");
        Assert.All((await DocumentAsync())["paths"]!.AsObject(), path => Assert.Contains($"<code>{path.Key}</code>", page, StringComparison.Ordinal));

        var tried = await _client.PostAsync("/api", new FormUrlEncodedContent([KeyValuePair.Create("case", "{\"present\":[\"saddle-numbness\"]}")]));
        Assert.Contains("&quot;outcome&quot;: &quot;emergency&quot;", await tried.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<JsonNode> DocumentAsync() => JsonNode.Parse(await _client.GetStringAsync("/openapi/v1.json"))!;

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(member => member.Key == "$ref" ? [(string)member.Value!] : References(member.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
