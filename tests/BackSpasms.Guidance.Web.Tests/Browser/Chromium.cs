using Microsoft.Playwright;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>The browser of the machine: nothing is downloaded for the tests.</summary>
public static class Chromium
{
    /// <summary>Where it is; null where there is none.</summary>
    public static string? Program { get; } =
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    /// <summary>Why browser tests are skipped; null where they run.</summary>
    public static string? Missing => Program is null ? "No Chromium is installed (on Debian: apt-get install chromium), and CHROMIUM does not name one." : null;

    /// <summary>Starts it without the traffic that it makes of its own accord.</summary>
    public static Task<IBrowser> StartAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Program,
        Headless = true,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });

    /// <summary>A window of somebody who comes for the first time.</summary>
    public static Task<IBrowserContext> WindowAsync(IBrowser browser, Uri address, int width, bool script, bool dark) => browser.NewContextAsync(new BrowserNewContextOptions
    {
        BaseURL = address.ToString(),
        ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 800 : 900 },
        JavaScriptEnabled = script,
        ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = ReducedMotion.Reduce,
        Locale = "en-GB",
        TimezoneId = "UTC",
    });
}

/// <summary>A test that needs a browser, and says so where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}

/// <summary>A theory that needs a browser, and says so where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Missing;
}
