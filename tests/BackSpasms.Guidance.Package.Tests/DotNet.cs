namespace BackSpasms.Guidance.Package.Tests;

/// <summary>The SDK's command line, with no build server left behind.</summary>
public static class DotNet
{
    public static string Run(string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null) =>
        Shell.Run("dotnet", arguments, folder, environment: new Dictionary<string, string?>(environment ?? new Dictionary<string, string?>())
        {
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["UseSharedCompilation"] = "false",
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        }).OrThrow().Output;
}
