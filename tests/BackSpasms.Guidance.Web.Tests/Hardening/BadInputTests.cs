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
        Assert.DoesNotContain(app.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal));
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
        using var impatient = WebApp.With(("Limits:RequestSeconds", "1"));
        impatient.UseKestrel(0);
        impatient.StartServer();
        var answer = await RawAsync($"POST {address} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {contentType}\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{start}", impatient.ClientOptions.BaseAddress);

        Assert.StartsWith("HTTP/1.1 408 ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(impatient.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.Contains("That took too long", answer, StringComparison.Ordinal);
    }

    private Task<string> RawAsync(string request) => RawAsync(request, app.Address);

    /// <summary>Sends bytes as they are, since a client would mend them, and reads to the end.</summary>
    private static async Task<string> RawAsync(string request, Uri address)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(address.Host, address.Port);
        await using var stream = socket.GetStream();
        var answer = new MemoryStream();
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
            await stream.CopyToAsync(answer);
        }
        catch (IOException)
        {
            // It closed the connection on what it would not read; what it said first is what counts.
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }
}
