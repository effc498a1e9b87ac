namespace BackSpasms.Guidance.Web.Tests;

/// <summary>
/// The browser sample, published as for a release: trimmed, with warnings of the trimmer as errors. Once for all tests;
/// with <c>BROWSER_SAMPLE</c>, a full path, it is what was published there.
/// </summary>
public static class PublishedApp
{
    private static readonly Lazy<string> Published = new(Publish);

    /// <summary>The folder of the static files, which is all there is to serve.</summary>
    public static string Files => Path.Combine(Published.Value, "wwwroot");

    /// <summary>What the files are served as: their types, and their compressed forms.</summary>
    public static string Endpoints => Path.Combine(Published.Value, "backspasms-browser.staticwebassets.endpoints.json");

    private static string Publish()
    {
        if (Environment.GetEnvironmentVariable("BROWSER_SAMPLE") is { Length: > 0 } given)
        {
            return given;
        }

        var folder = RepositoryRoot.Combine("artifacts", "browser");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        // As the README says, but for the folder and that no build server is left behind.
        var environment = new Dictionary<string, string?> { ["MSBUILDDISABLENODEREUSE"] = "1", ["UseSharedCompilation"] = "false" };
        Shell.Run("dotnet", ["publish", "samples/Browser", "-c", "Release", "-o", folder], environment: environment, timeout: TimeSpan.FromMinutes(10)).OrThrow();
        return folder;
    }
}
