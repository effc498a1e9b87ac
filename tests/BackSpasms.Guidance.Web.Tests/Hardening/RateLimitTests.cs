using System.Net;
using BackSpasms.Guidance.Samples.Web;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>How often one client may ask, and who that is.</summary>
public sealed class RateLimitTests
{
    [Theory]
    [InlineData("/api/v1/causes", "application/problem+json")]
    [InlineData("/guide/causes", "text/html; charset=utf-8")]
    public async Task Whoever_asks_too_often_is_told_when_to_come_back(string address, string contentType)
    {
        using var strict = WebApp.With(("Limits:RequestsPerMinute", "1"), ("Limits:Burst", "3"));
        using var client = strict.NewClient();
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 4; i++)
        {
            answers.Add(await client.GetAsync(address));
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], answers.Select(answer => answer.StatusCode));
        Assert.InRange(answers[3].Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(contentType, answers[3].Content.Headers.ContentType!.ToString());
        Protection.Check(answers[3]);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
    }

    [Theory]
    [InlineData(1, 60_000)]
    [InlineData(60, 1000)]
    [InlineData(90, 666)]
    [InlineData(300, 200)]
    public void The_bucket_fills_as_fast_as_it_is_set(int perMinute, int millisecondsEach)
    {
        var bucket = RateLimiting.Bucket(new LimitOptions { RequestsPerMinute = perMinute });

        Assert.Equal(1, bucket.TokensPerPeriod);
        Assert.Equal(millisecondsEach, (int)bucket.ReplenishmentPeriod.TotalMilliseconds);
    }

    [Fact]
    public async Task A_client_that_makes_up_another_address_is_still_the_same_client()
    {
        using var app = WebApp.With(("Limits:RequestsPerMinute", "1"), ("Limits:Burst", "2"));
        Assert.Equal([200, 200, 429], await AsAsync(app, "192.0.2.1", "192.0.2.2", "192.0.2.3"));
    }

    [Fact]
    public async Task Behind_a_known_proxy_each_client_has_its_own_count()
    {
        using var app = WebApp.With(("Limits:RequestsPerMinute", "1"), ("Limits:Burst", "1"), ("ForwardedHeaders:KnownProxies:0", "127.0.0.1"));
        Assert.Equal([200, 429, 200], await AsAsync(app, "192.0.2.1", "192.0.2.1", "192.0.2.2"));
    }

    [Fact]
    public async Task What_a_client_puts_before_the_word_of_the_proxy_is_not_believed()
    {
        using var app = WebApp.With(("Limits:RequestsPerMinute", "1"), ("Limits:Burst", "1"), ("ForwardedHeaders:KnownProxies:0", "127.0.0.0/8"));
        Assert.Equal([200, 429], await AsAsync(app, "198.51.100.1, 192.0.2.1", "198.51.100.2, 192.0.2.1"));
    }

    [Fact]
    public async Task One_client_has_only_so_many_streams_open()
    {
        using var app = WebApp.With(("Limits:StreamsAtOnce", "1"));
        var address = app.Listen();
        await using var first = await CaseConversation.StartAsync(address);
        await first.SendAsync("{}");
        Assert.NotNull(first.ReadLine());

        using var client = new HttpClient { BaseAddress = address };
        Assert.Equal(HttpStatusCode.TooManyRequests, (await StreamAsync(client)).StatusCode);
        await first.EndAsync();
        Assert.Null(first.ReadLine());
        Assert.Equal(HttpStatusCode.OK, (await StreamAsync(client)).StatusCode);
    }

    private static async Task<HttpResponseMessage> StreamAsync(HttpClient client)
    {
        var cases = new ByteArrayContent("{}"u8.ToArray());
        cases.Headers.ContentType = new("application/x-ndjson");
        return await client.PostAsync("/api/v1/triage", cases);
    }

    private static async Task<IReadOnlyList<int>> AsAsync(WebApp app, params string[] clients)
    {
        using var client = new HttpClient { BaseAddress = app.Listen() };
        var statuses = new List<int>();
        foreach (var each in clients)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/causes");
            request.Headers.Add("X-Forwarded-For", each);
            statuses.Add((int)(await client.SendAsync(request)).StatusCode);
        }

        return statuses;
    }
}
