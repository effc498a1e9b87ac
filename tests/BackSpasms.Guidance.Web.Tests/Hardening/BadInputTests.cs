using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>What should not come in gets a clear answer over a real connection, and the process stays well.</summary>
public sealed class BadInputTests(LiveApp app) : IClassFixture<LiveApp>, IAsyncLifetime
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = app.Address };

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>After each of them the app answers as before, and wrote no error.</summary>
    public async Task DisposeAsync()
    {
        Assert.Equal("Healthy", await _client.GetStringAsync("/health/ready"));
        Assert.Empty(app.Log.Errors);
        _client.Dispose();
    }

    [Theory]
    [InlineData("/api/v1/triage", "application/json")]
    [InlineData("/api/v1/questions/next", "application/json")]
    [InlineData("/interview", "application/x-www-form-urlencoded")]
    [InlineData("/interview/save", "application/x-www-form-urlencoded")]
    [InlineData("/api", "application/x-www-form-urlencoded")]
    public async Task Ten_megabytes_are_too_large(string address, string contentType)
    {
        var content = new ByteArrayContent(new byte[10 * 1024 * 1024]);
        content.Headers.ContentType = new(contentType);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.ExpectContinue = true;
        var response = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.NotEmpty(await response.Content.ReadAsStringAsync());
        Protection.Check(response);
    }

    [Fact]
    public async Task A_body_that_does_not_say_its_length_is_cut_off_as_well()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/triage") { Content = new StreamContent(new MemoryStream(new byte[10 * 1024 * 1024])) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TransferEncodingChunked = true;
        request.Headers.ExpectContinue = true;
        HttpStatusCode? status = null;
        try
        {
            status = (await _client.SendAsync(request)).StatusCode;
        }
        catch (HttpRequestException)
        {
            // The connection may be closed under what is still being sent.
        }

        Assert.True(status is null or HttpStatusCode.RequestEntityTooLarge, $"It was {status}.");
    }

    [Theory]
    [InlineData("{\"id\":\"\xff\xfe\"}")]
    [InlineData("{\"present\":[\"\xc0\xaf\"]}")]
    [InlineData("{\"\xed\xa0\x80\":1}")]
    [InlineData("\xef\xbb\xbf\xff{}")]
    public async Task Bytes_that_are_no_text_are_no_json(string latin1)
    {
        var body = new ByteArrayContent(Encoding.Latin1.GetBytes(latin1));
        body.Headers.ContentType = new("application/json");
        var response = await _client.PostAsync("/api/v1/triage", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("\"code\":\"not-json\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compressed_body_is_not_unpacked()
    {
        var body = new ByteArrayContent([0x1f, 0x8b, 0x08, 0x00]);
        body.Headers.ContentType = new("application/json");
        body.Headers.ContentEncoding.Add("gzip");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await _client.PostAsync("/api/v1/triage", body)).StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/triage")]
    [InlineData("/api/v1/questions/next")]
    public async Task A_value_as_deep_as_the_body_is_long_is_refused(string address)
    {
        var depth = 200_000;
        var response = await _client.PostAsync(address, new StringContent($"{{\"x\":{new string('[', depth)}{new string(']', depth)}}}", Encoding.ASCII, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("\"code\":\"not-json\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5\r\n{\"id\r\nnonsense\r\n")]
    [InlineData("-1\r\n{}\r\n0\r\n\r\n")]
    [InlineData("ffffffffffffffff1\r\n{}\r\n")]
    public async Task Pieces_whose_length_is_wrong_are_refused(string chunks)
    {
        var answer = await RawAsync($"POST /api/v1/triage HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n{chunks}");

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Length: -1\r\n")]
    [InlineData("Content-Length: 2\r\nContent-Length: 3\r\n")]
    [InlineData("Content-Length: two\r\n")]
    [InlineData("Transfer-Encoding: gzip\r\n")]
    [InlineData("Host: other\r\n")]
    public async Task Heads_that_contradict_themselves_are_refused(string header)
    {
        var answer = await RawAsync($"POST /api/v1/triage HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n{header}Connection: close\r\n\r\n{{}}");

        Assert.Matches("^HTTP/1.1 4[0-9][0-9] ", answer);
    }

    [Theory]
    [InlineData("a.saddle-numbness=yes&a.saddle-numbness=no&a.leg-weakness=no")]
    [InlineData("a.saddle-numbness=maybe&a.leg-weakness=no")]
    [InlineData("a.saddle-numbness=no")]
    public async Task A_screen_answered_twice_or_oddly_is_asked_again(string answers)
    {
        var response = await _client.PostAsync("/interview", new StringContent($"step=age+age%3D34&{answers}&go=next", Encoding.ASCII, "application/x-www-form-urlencoded"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
    }

    [Fact]
    public async Task A_head_that_does_not_end_is_cut_off()
    {
        using var impatient = Impatient(("Limits:HeadSeconds", "1"));
        var answer = await RawRequest.SendAsync(impatient.ClientOptions.BaseAddress, "GET / HTTP/1.1\r\nHost: localhost\r\n");

        Assert.StartsWith("HTTP/1.1 408 ", answer, StringComparison.Ordinal);
        await AssertWellAsync(impatient);
    }

    [Fact]
    public async Task A_stream_that_takes_too_long_ends_without_an_end()
    {
        using var impatient = Impatient(("Limits:StreamSeconds", "1"));
        await using var conversation = await CaseConversation.StartAsync(impatient.ClientOptions.BaseAddress);
        await conversation.SendAsync("{}");
        Assert.NotNull(conversation.ReadLine());

        // No last piece: the caller can tell that this is not the whole answer.
        Assert.ThrowsAny<Exception>(conversation.ReadLine);
        await AssertWellAsync(impatient);
    }

    [Fact]
    public async Task A_caller_that_reads_no_results_is_cut_off()
    {
        using var impatient = Impatient(("Limits:StreamSeconds", "2"));
        await using var conversation = await CaseConversation.StartAsync(impatient.ClientOptions.BaseAddress);
        await Assert.ThrowsAnyAsync<IOException>(async () =>
        {
            while (true)
            {
                await conversation.SendAsync("{}");
            }
        });
        await AssertWellAsync(impatient);
    }

    [Fact]
    public async Task A_caller_that_hangs_up_in_the_middle_is_no_error()
    {
        await using (var conversation = await CaseConversation.StartAsync(app.Address))
        {
            await conversation.SendAsync("{}");
            Assert.NotNull(conversation.ReadLine());
        }

        using var socket = new TcpClient();
        await socket.ConnectAsync(app.Address.Host, app.Address.Port);
        await socket.GetStream().WriteAsync("POST /api/v1/triage HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"u8.ToArray());
        socket.Client.Close(0);
    }

    [Theory]
    [InlineData("step=age")]
    [InlineData("step=age+age%3D999")]
    [InlineData("step=age+age%3D-1")]
    [InlineData("step=age+age%3Dyes")]
    [InlineData("step=x+no-such-finding%3Dyes")]
    [InlineData("step=x+severe-pain%3Dyes")]
    [InlineData("step=x+tingling%3Dperhaps")]
    [InlineData("step=x+tingling%3Dyes&step=y+tingling%3Dno")]
    [InlineData("step=age+age%3D34&step=age+age%3D35")]
    [InlineData("step=x+age%3D34+tingling%3Dyes")]
    [InlineData("step=")]
    [InlineData("later=%00")]
    [InlineData("care=2")]
    [InlineData("care=1&care=1")]
    [InlineData("admin=true")]
    [InlineData("go=next&go=outcome")]
    [InlineData("number=34&number=35&go=next")]
    [InlineData("number=4&unit=fortnights&go=next")]
    [InlineData("number=4&unit=days&unit=years&go=next")]
    [InlineData("__RequestVerificationToken=x")]
    [InlineData("%ff%fe=%c0%80")]
    public async Task A_forged_form_is_refused(string body)
    {
        var response = await _client.PostAsync("/interview", new StringContent(body, Encoding.ASCII, "application/x-www-form-urlencoded"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Please start", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_thousands_of_fields_is_refused()
    {
        var response = await _client.PostAsync("/interview", new StringContent(string.Join('&', Enumerable.Range(0, 4000).Select(i => $"step=a{i}")), Encoding.ASCII, "application/x-www-form-urlencoded"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task A_form_of_another_type_is_refused(string contentType)
    {
        var content = new ByteArrayContent("--x--"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await _client.PostAsync("/interview", content)).StatusCode);
    }

    [Fact]
    public async Task Markup_in_an_answer_stays_text()
    {
        var response = await _client.PostAsync("/interview", new FormUrlEncodedContent([KeyValuePair.Create("number", "\"><script>alert(1)</script>"), KeyValuePair.Create("go", "next")]));
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /../appsettings.json HTTP/1.1")]
    [InlineData("GET /..%2fappsettings.json HTTP/1.1")]
    [InlineData("GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1")]
    [InlineData("GET /site.css/../../appsettings.json HTTP/1.1")]
    [InlineData("GET /guide/causes/../../../etc/passwd HTTP/1.1")]
    [InlineData("GET /guide/causes/..%5c..%5cappsettings.json HTTP/1.1")]
    [InlineData("GET /guide/causes/%00 HTTP/1.1")]
    [InlineData("GET /api/v1/causes/%2e%2e%2f HTTP/1.1")]
    [InlineData("GET //appsettings.json HTTP/1.1")]
    [InlineData("GET /wwwroot/site.css HTTP/1.1")]
    [InlineData("GET /guide/causes/muscle-strain%0d%0aX-Evil:%201 HTTP/1.1")]
    [InlineData("TRACE / HTTP/1.1")]
    [InlineData("PUT /interview HTTP/1.1")]
    [InlineData("DELETE /api/v1/guidance HTTP/1.1")]
    [InlineData("GET / HTTP/9.9")]
    [InlineData("nonsense")]
    public async Task A_trick_with_the_address_or_the_method_gets_nothing(string line)
    {
        var answer = await RawAsync($"{line}\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.Matches("^HTTP/1.1 (4[0-9][0-9]|505) ", answer);
        Assert.DoesNotContain("LogLevel", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("X-Evil", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_or_headers_without_end_are_refused()
    {
        Assert.StartsWith("HTTP/1.1 414 ", await RawAsync($"GET /{new string('a', 20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431 ", await RawAsync($"GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: {new string('a', 40_000)}\r\n\r\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/triage", "application/json", "{")]
    [InlineData("/interview", "application/x-www-form-urlencoded", "number=")]
    public async Task A_client_that_sends_too_slowly_is_told_so(string address, string contentType, string start)
    {
        using var impatient = Impatient(("Limits:RequestSeconds", "1"));
        var answer = await RawRequest.SendAsync(impatient.ClientOptions.BaseAddress, $"POST {address} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {contentType}\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{start}");

        Assert.StartsWith("HTTP/1.1 408 ", answer, StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy: default-src 'none'", answer, StringComparison.Ordinal);
        await AssertWellAsync(impatient);
        Assert.Contains("That took too long", answer, StringComparison.Ordinal);
    }

    private Task<string> RawAsync(string request) => RawRequest.SendAsync(app.Address, request);

    private static WebApp Impatient(params (string Key, string Value)[] limits)
    {
        var impatient = WebApp.With(limits);
        impatient.Listen();
        return impatient;
    }

    private static async Task AssertWellAsync(WebApp impatient)
    {
        using var client = new HttpClient { BaseAddress = impatient.ClientOptions.BaseAddress };
        Assert.Equal("Healthy", await client.GetStringAsync("/health/ready"));
        Assert.Empty(impatient.Log.Errors);
    }
}
