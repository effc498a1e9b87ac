using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Tests.Packs;

/// <summary>docs/packs.md says what is so.</summary>
public sealed partial class PackDocumentationTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(ExamplePacks.Folder, "..", "..", "..", "..", "docs", "packs.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_example_is_a_pack_that_does_what_it_says()
    {
        var guidance = GuidancePack.Parse(Encoding.UTF8.GetBytes(Example().Match(Page).Groups[1].Value), BackSpasmGuidance.Default);
        var presentation = guidance.Describe(age: 34, days: 1, pain: 5).WithPresent("minor-trauma", "acme/seat-belt-mark");

        Assert.Contains($"guidance is {guidance}\n", Page, StringComparison.Ordinal);
        Assert.Equal("back-spasms 1.0.0+acme.1.2.0", guidance.ToString());
        Assert.Equal(Urgency.Urgent, guidance.UrgencyOf(presentation).AtLeast);
        Assert.Equal("eine Spur des Gurts", guidance.InLanguage("de").Vocabulary.Finding("acme/seat-belt-mark").Label);
    }

    [Fact]
    public void The_error_that_is_shown_is_one()
    {
        var error = Assert.Single(GuidancePack.Read(ExamplePacks.Bytes("invalid", "unknown-finding"), BackSpasmGuidance.Default).Errors);
        Assert.Contains($"{error.Path} ({error.Line}:{error.Column}) {error.Code}: {error.Message}\n", Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GuidancePack.MaxValues", GuidancePack.MaxValues)]
    [InlineData("GuidancePack.MaxDepth", GuidancePack.MaxDepth)]
    [InlineData("GuidancePack.MaxItems", GuidancePack.MaxItems)]
    [InlineData("GuidancePack.MaxFindings", GuidancePack.MaxFindings)]
    [InlineData("Condition.MaxTerms", Condition.MaxTerms)]
    [InlineData("Condition.MaxDepth", Condition.MaxDepth)]
    [InlineData("GuidancePack.MaxTextLength", GuidancePack.MaxTextLength)]
    [InlineData("GuidancePack.MaxIdLength", GuidancePack.MaxIdLength)]
    [InlineData("GuidancePack.MaxErrors", GuidancePack.MaxErrors)]
    public void The_limits_are_those_of_the_reader(string name, int limit) =>
        Assert.Contains($"| {limit.ToString("N0", CultureInfo.InvariantCulture)} | `{name}` |", Page, StringComparison.Ordinal);

    [Fact]
    public void Every_property_of_the_format_is_named()
    {
        using var schema = System.Text.Json.JsonDocument.Parse(GuidancePack.Schema);
        var definitions = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(definition => definition.Value).Append(schema.RootElement);
        var names = definitions.SelectMany(definition => definition.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().Select(property => property.Name) : []);
        Assert.All(names.Distinct(), name => Assert.True(Page.Contains($"`{name}`", StringComparison.Ordinal) || Page.Contains($"\"{name}\"", StringComparison.Ordinal), name));
    }

    [GeneratedRegex("```json\n(.*?)\n```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Example();
}
