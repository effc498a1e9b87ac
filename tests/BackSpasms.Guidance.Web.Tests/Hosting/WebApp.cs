using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>The web sample inside the test process, with limits that no test meets by accident. Its environment is production, as outside.</summary>
public class WebApp : WebApplicationFactory<Program>
{
    private readonly (string Key, string Value)[] _settings;

    public WebApp()
        : this([])
    {
    }

    private WebApp((string Key, string Value)[] settings) => _settings = settings;

    /// <summary>The same with other settings.</summary>
    public static WebApp With(params (string Key, string Value)[] settings) => new(settings);

    /// <summary>Every line that the app logged.</summary>
    public LogLines Log { get; } = new();

    /// <summary>A client that follows no redirect and keeps no cookie.</summary>
    public HttpClient NewClient() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });

    /// <summary>
    /// Starts it on a real port. The port is a setting of the app, since the factory's own would be set while the server may have started already.
    /// </summary>
    public Uri Listen()
    {
        UseKestrel();
        StartServer();
        return ClientOptions.BaseAddress;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        foreach (var (key, value) in new[] { ("Limits:RequestsPerMinute", "10000000"), ("Limits:Burst", "1000000"), ("urls", "http://127.0.0.1:0") }.Concat(_settings))
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.AddProvider(Log));
    }
}
