using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace BackSpasms.Guidance.Web.Tests;

public sealed class TriageApiTests(WebApp app) : IClassFixture<WebApp>
{
    private readonly HttpClient _client = app.NewClient();

    [Fact]
    public async Task A_case_gives_its_result()
    {
        var response = await PostAsync("""{"id":"a","age":34,"days":1,"pain":5,"present":["heavy-lifting"],"othersAbsent":true}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.ToString());
        var result = await JsonAsync(response);
        Assert.Equal("a", (string?)result["id"]);
        Assert.Equal("self-care", (string?)result["outcome"]);
        Assert.Equal("muscle-strain", (string?)result["causes"]![0]!["id"]);
        Assert.Contains("heat-and-ice", result["plan"]!["now"]!.AsArray().Select(step => (string?)step!["id"]));
        Assert.NotEmpty(result["safetyNet"]!.AsArray());
    }

    [Fact]
    public async Task An_empty_case_is_incomplete_and_asks_something_decisive()
    {
        var result = await JsonAsync(await PostAsync("{}"));

        Assert.Equal("incomplete", (string?)result["outcome"]);
        Assert.Equal("self-care", (string?)result["atLeast"]);
        Assert.Equal("emergency", (string?)result["atMost"]);
        Assert.Equal("age", (string?)result["next"]!["id"]);
        Assert.Null(result["plan"]);
    }

    [Fact]
    public async Task Each_error_of_a_case_comes_with_code_path_and_message()
    {
        var response = await PostAsync("""{"id":"x","age":200,"pain":"a lot","present":["sadle-numbness","severe-pain"],"absent":["tingling"],"unsure":["tingling"],"colour":1,"days":1,"days":2}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.ToString());
        var problem = await JsonAsync(response);
        Assert.Equal(400, (int?)problem["status"]);
        Assert.Equal("x", (string?)problem["id"]);
        Assert.Equal(
            [("out-of-range", "age"), ("wrong-type", "pain"), ("unknown-finding", "present[0]"), ("not-askable", "present[1]"), ("answered-twice", "unsure[0]"), ("unknown-property", "colour"), ("duplicate-property", "days")],
            problem["errors"]!.AsArray().Select(error => ((string?)error!["code"], (string?)error["path"])));
        Assert.Contains("did you mean 'saddle-numbness'?", (string?)problem["errors"]![2]!["message"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"age\":34}}")]
    [InlineData("<case/>")]
    [InlineData("\u0000")]
    [InlineData("{\"id\":\"\\ud800\"}")]
    public async Task What_is_not_json_is_refused(string body)
    {
        var response = await PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("not-json", (string?)(await JsonAsync(response))["errors"]![0]!["code"]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"case\"")]
    [InlineData("{\"present\":\"tingling\"}")]
    [InlineData("{\"present\":[1]}")]
    [InlineData("{\"present\":[[[[[[]]]]]]}")]
    [InlineData("{\"othersAbsent\":\"yes\"}")]
    [InlineData("{\"id\":1}")]
    public async Task A_value_of_another_type_is_refused(string body)
    {
        var response = await PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("wrong-type", (string?)(await JsonAsync(response))["errors"]![0]!["code"]);
    }

    [Fact]
    public async Task Of_errors_without_end_the_first_thousand_are_told_and_how_many_there_are()
    {
        var response = await PostAsync($$"""{"present":[{{string.Join(',', Enumerable.Repeat("\"a\"", 200_000))}}]}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var problem = await JsonAsync(response);
        Assert.Equal(1000, problem["errors"]!.AsArray().Count);
        Assert.EndsWith("These are the first 1000 of 200000.", (string?)problem["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_thousand_open_brackets_are_refused()
    {
        var response = await PostAsync(string.Concat(Enumerable.Repeat("[", 100_000)));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task Another_content_type_is_refused(string? contentType)
    {
        var content = new ByteArrayContent("{}"u8.ToArray());
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        var response = await _client.PostAsync("/api/v1/triage", content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task A_case_of_more_than_a_mebibyte_is_too_large()
    {
        var response = await PostAsync($$"""{"id":"{{new string('x', 1024 * 1024)}}"}""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("too-large", (string?)(await JsonAsync(response))["errors"]![0]!["code"]);
    }

    [Fact]
    public async Task Lines_in_give_lines_out_in_order_with_errors_in_their_place()
    {
        var lines = await LinesAsync("""
            {"id":"a","age":34,"days":1,"pain":5,"present":["heavy-lifting"],"othersAbsent":true}
            {"id":"b","present":["nothing-like-it"]}

            {"id":"c","present":["saddle-numbness"]}
            {"id":"d",
            {"id":"e"}
            """);

        Assert.Equal(["self-care", null, "emergency", null, "incomplete"], lines.Select(line => (string?)line["outcome"]));
        Assert.Equal(["a", "b", "c", "d", "e"], lines.Select(line => (string?)line["id"]));
        Assert.Equal("unknown-finding", (string?)lines[1]["errors"]![0]!["code"]);
        Assert.Equal("not-json", (string?)lines[3]["errors"]![0]!["code"]);
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_refused_once_and_the_rest_goes_on()
    {
        var lines = await LinesAsync($$"""
            {"id":"a"}
            {"id":"{{new string('x', 3 * 1024 * 1024)}}"}
            {"id":"c"}
            """);

        Assert.Equal(["a", null, "c"], lines.Select(line => (string?)line["id"]));
        Assert.Equal("too-large", (string?)lines[1]["errors"]![0]!["code"]);
    }

    [Fact]
    public async Task The_next_question_leads_through_the_interview()
    {
        var case_ = new JsonObject { ["othersAbsent"] = false };
        var absent = new JsonArray();
        case_["absent"] = absent;
        var asked = new List<string>();
        while (asked.Count < 60)
        {
            var response = await _client.PostAsync("/api/v1/questions/next", Json(case_.ToJsonString()));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            var answer = await JsonAsync(response);
            if (answer["next"] is not JsonObject next)
            {
                Assert.Equal("self-care", (string?)answer["outcome"]);
                break;
            }

            asked.Add((string)next["id"]!);
            if (next["quantity"] is JsonObject quantity)
            {
                case_[(string)quantity["id"]!] = (string)quantity["id"]! == "age" ? 34 : 2;
            }

            foreach (var finding in next["findings"]!.AsArray())
            {
                absent.Add((string)finding!["id"]!);
            }
        }

        Assert.Equal(["age", "below-the-waist"], asked.Take(2));
        Assert.InRange(asked.Count, 10, 30);
    }

    private Task<HttpResponseMessage> PostAsync(string body) => _client.PostAsync("/api/v1/triage", Json(body));

    private async Task<IReadOnlyList<JsonNode>> LinesAsync(string body)
    {
        var response = await _client.PostAsync("/api/v1/triage", new StringContent(body, Encoding.UTF8, "application/x-ndjson"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/x-ndjson", response.Content.Headers.ContentType!.ToString());
        return [.. (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static async Task<JsonNode> JsonAsync(HttpResponseMessage response) => JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
}
