using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>What the README of the web sample shows: tests run it, so that it stays true.</summary>
public static class Readme
{
    public const string Address = "http://127.0.0.1:5000";

    public static string Text { get; } = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "samples", "Web", "README.md"));

    /// <summary>Its blocks of one language.</summary>
    public static IReadOnlyList<string> Blocks(string language) =>
        [.. Regex.Matches(Text, $"^```{language}\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline).Select(match => match.Groups[1].Value)];
}
