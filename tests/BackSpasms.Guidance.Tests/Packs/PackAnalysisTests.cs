using System.Text;

namespace BackSpasms.Guidance.Tests.Packs;

/// <summary>What the analyzers say of a pack at run time, and where in the file.</summary>
public sealed class PackAnalysisTests
{
    private const string Older = """
        {
          "formatVersion": 1, "id": "knees", "version": "1.0.0",
          "findings": [{ "id": "swollen", "label": "swollen", "question": "Is it swollen?" }],
          "questions": [{ "id": "about", "text": "About the knee", "findings": ["swollen"] }],
          "redFlags": [{ "id": "flag", "title": "A sign", "urgency": "emergency", "when": "swollen", "suspects": "something", "whatToDo": "Go now.", "citations": ["source"] }],
          "sources": [{ "id": "source", "publisher": "Acme", "title": "A title", "url": "https://example.org/a", "read": "All of it." }]
        }
        """;

    private const string Replaces = "\"replaces\": { \"id\": \"knees\", \"version\": \"[1.0.0,2.0.0)\" },";

    private static readonly GuidanceModel Knees = GuidancePack.Parse(Older);

    [Fact]
    public void Sound_pack_has_nothing() => Assert.Empty(Judge(Older));

    [Fact]
    public void Finding_of_a_rule_has_its_place()
    {
        var found = Assert.Single(Judge(Older.Replace("Go now.", "It cures \u00fc 😀.", StringComparison.Ordinal).Replace("\"title\": \"A sign\"", "\"title\": \"😀\"", StringComparison.Ordinal)));
        Assert.Equal("(5,127): warning BSG1005: red flag 'flag', whatToDo: " + found.Message, found.ToString());
        Assert.Equal("redFlags[0].whatToDo", found.Path);
    }

    [Fact]
    public void Byte_order_mark_moves_no_place() => Assert.Equal(
        Judge(Older.Replace("Go now.", "It cures.", StringComparison.Ordinal)),
        GuidancePack.Analyze([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Older.Replace("Go now.", "It cures.", StringComparison.Ordinal))]));

    [Theory]
    [InlineData("\"id\": \"flag\"", "\"id\": \"The Flag\"", "BSG1002", "redFlags[0].id")]
    [InlineData("\"urgency\": \"emergency\"", "\"urgency\": \"self-care\"", "BSG2005", "redFlags[0].urgency")]
    [InlineData("\"urgency\": \"emergency\"", "\"urgency\": \"soon\"", "unknown-value", "redFlags[0].urgency")]
    [InlineData("\"when\": \"swollen\"", "\"when\": \"swolen\"", "unknown-finding", "redFlags[0].when")]
    public void Error_of_reading_is_an_error_under_its_rule_or_its_code(string part, string instead, string id, string path)
    {
        var found = Assert.Single(Judge(Older.Replace(part, instead, StringComparison.Ordinal)));
        Assert.Equal((id, GuidanceSeverity.Error, path, path, (int?)5), (found.Id, found.Severity, found.Path, found.Item, found.Line));
    }

    [Fact]
    public void Second_of_two_ids_is_an_error_of_its_rule()
    {
        const string question = "{ \"id\": \"about\", \"text\": \"About the knee\", \"findings\": [\"swollen\"] }";
        var found = Assert.Single(Judge(Older.Replace(question, $"{question}, {question}", StringComparison.Ordinal)));
        Assert.Equal(("BSG1003", GuidanceSeverity.Error, "questions[1].id"), (found.Id, found.Severity, found.Path));
    }

    [Fact]
    public void What_is_wrong_with_all_of_the_pack_is_said_of_the_pack()
    {
        var found = Assert.Single(Judge("{"));
        Assert.Equal(("not-json", GuidanceSeverity.Error, "pack", string.Empty), (found.Id, found.Severity, found.Item, found.Path));
    }

    [Fact]
    public void Option_without_its_cautions_is_an_error_of_its_rule()
    {
        var pack = """
            {
              "formatVersion": 1, "id": "acme", "version": "1.0.0", "extends": { "id": "back-spasms", "version": "1.0.0" },
              "treatments": [{ "id": "acme/care", "title": "Care", "what": "Care.", "why": "It may help.", "citations": [], "options": [
                { "id": "acme/option", "title": "Care", "how": "With care.", "phase": { "label": "any time", "days": "days", "from": 0 }, "serves": ["muscle-strain"], "strength": "limited", "checkFirstWhen": "none-known", "citations": [] }
              ] }]
            }
            """;
        var found = Assert.Single(Judge(pack, BackSpasmGuidance.Default));
        Assert.Equal(("BSG1007", GuidanceSeverity.Error, (int?)4, (int?)5), (found.Id, found.Severity, found.Line, found.Column));
    }

    [Fact]
    public void Of_an_extension_only_what_it_adds_is_judged()
    {
        var pack = """
            {
              "formatVersion": 1, "id": "acme", "version": "1.0.0", "extends": { "id": "back-spasms", "version": "1.0.0" },
              "cautions": [{ "option": "heat", "checkFirstWhen": "fever-or-chills", "citations": [] }]
            }
            """;
        var found = Assert.Single(Judge(pack, BackSpasmGuidance.Default));
        Assert.Equal(("BSG1001", "cautions[0].citations", (int?)3), (found.Id, found.Path, found.Line));
    }

    [Fact]
    public void Pack_that_triages_lower_than_what_it_replaces_is_found_at_its_claim()
    {
        var found = Assert.Single(Judge(Newer("urgent"), Knees));
        Assert.Equal(("BSG2009", GuidanceSeverity.Warning, "replaces", (int?)2), (found.Id, found.Severity, found.Path, found.Line));
    }

    [Fact]
    public void Pack_that_triages_the_same_as_what_it_replaces_has_nothing() => Assert.Empty(Judge(Newer("emergency"), Knees));

    [Fact]
    public void What_is_replaced_and_not_at_hand_is_said()
    {
        Assert.All([null, BackSpasmGuidance.Default, GuidancePack.Parse(Older.Replace("1.0.0", "2.0.0", StringComparison.Ordinal))], other =>
        {
            var found = Assert.Single(Judge(Newer("urgent"), other));
            Assert.Equal(("not-compared", GuidanceSeverity.Info), (found.Id, found.Severity));
            Assert.Equal("It says that it replaces knees [1.0.0,2.0.0), which is not at hand: whether it triages lower was not judged.", found.Message);
        });
    }

    [Fact]
    public void Reading_tells_what_is_replaced_and_the_digest_does_not_depend_on_it()
    {
        var reading = GuidancePack.Read(Encoding.UTF8.GetBytes(Newer("emergency")));
        Assert.Equal(new GuidanceRequirement("knees", "[1.0.0,2.0.0)"), reading.Replaces);
        Assert.Equal(GuidancePack.Parse(Newer("emergency").Replace(Replaces, string.Empty, StringComparison.Ordinal)).Digest, reading.Model!.Digest);
        Assert.Null(GuidancePack.Read(Encoding.UTF8.GetBytes(Older)).Replaces);
    }

    [Theory]
    [InlineData("{ \"id\": \"knees\" }", "missing-property", "replaces")]
    [InlineData("{ \"id\": \"The knees\", \"version\": \"1.0.0\" }", "invalid-id", "replaces.id")]
    [InlineData("{ \"id\": \"knees\", \"version\": \"1\" }", "invalid-version", "replaces.version")]
    [InlineData("\"knees\"", "wrong-type", "replaces")]
    public void What_is_wrong_with_the_claim_is_refused(string claim, string code, string path)
    {
        var error = Assert.Single(GuidancePack.Read(Encoding.UTF8.GetBytes(Older.Replace("\"version\": \"1.0.0\",", $"\"version\": \"1.0.0\", \"replaces\": {claim},", StringComparison.Ordinal))).Errors);
        Assert.Equal((code, path), (error.Code, error.Path));
    }

    [Fact]
    public void Extension_replaces_nothing()
    {
        var pack = """{ "formatVersion": 1, "id": "acme", "version": "1.0.0", "extends": { "id": "knees", "version": "1.0.0" }, "replaces": { "id": "acme", "version": "1.0.0" } }""";
        var reading = GuidancePack.Read(Encoding.UTF8.GetBytes(pack), Knees);
        Assert.Equal((PackErrorCode.MisplacedProperty, "replaces"), (Assert.Single(reading.Errors).Code, reading.Errors[0].Path));
        Assert.Null(reading.Replaces);
    }

    private static string Newer(string urgency) => Older
        .Replace("\"version\": \"1.0.0\",", "\"version\": \"1.1.0\", " + Replaces, StringComparison.Ordinal)
        .Replace("\"urgency\": \"emergency\"", $"\"urgency\": \"{urgency}\"", StringComparison.Ordinal);

    private static IReadOnlyList<GuidanceDiagnostic> Judge(string pack, GuidanceModel? other = null) => GuidancePack.Analyze(Encoding.UTF8.GetBytes(pack), other);
}
