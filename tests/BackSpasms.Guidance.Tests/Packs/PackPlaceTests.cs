using System.Text;

namespace BackSpasms.Guidance.Tests.Packs;

/// <summary>Where in a pack a rule finds something: at the very value, whatever kind of content it belongs to.</summary>
public sealed class PackPlaceTests
{
    /// <summary>One item of each kind, in an order that is not the one in which the rules go through them.</summary>
    private const string Pack = """
        {
          "formatVersion": 1, "id": "knees", "version": "1.0.0", "defaultCause": "strain",
          "notice": "Physiotherapy.",
          "texts": [{ "language": "en", "texts": { "red-flag/flag/title": "Physiotherapy." } }],
          "sources": [{ "id": "source", "publisher": "Acme", "title": "A title", "url": "https://example.org/a", "read": "Physiotherapy." }],
          "safetyNet": [{ "id": "advice", "title": "Physiotherapy.", "urgency": "urgent", "text": "Physiotherapy.", "citations": ["source"] }],
          "preventions": [{ "id": "prevention", "title": "Physiotherapy.", "what": "Physiotherapy.", "how": "Physiotherapy.", "serves": ["strain"], "strength": "limited", "citations": ["source"] }],
          "treatments": [{ "id": "care", "title": "Physiotherapy.", "what": "Physiotherapy.", "why": "Physiotherapy.", "citations": ["source"], "options": [
            { "id": "option", "title": "Physiotherapy.", "how": "Physiotherapy.", "phase": { "label": "Physiotherapy.", "days": "days", "from": 1, "opensEarlyWhen": "swollen" }, "serves": ["strain"],
              "strength": "limited", "avoidWhen": "hot", "checkFirstWhen": "none-known", "citations": ["source"] }] }],
          "causes": [{ "id": "strain", "title": "Physiotherapy.", "explanation": "Physiotherapy.", "for": [{ "finding": "swollen", "weight": "strong" }], "against": [], "citations": ["source"] }],
          "redFlags": [{ "id": "flag", "title": "Physiotherapy.", "urgency": "emergency", "when": "swollen", "suspects": "Physiotherapy.", "whatToDo": "Physiotherapy.", "citations": ["source"] }],
          "questions": [{ "id": "about", "text": "Physiotherapy.", "findings": ["swollen", "hot"] }, { "id": "since", "text": "Physiotherapy.", "quantity": "days" }],
          "findings": [{ "id": "swollen", "label": "Physiotherapy.", "question": "Physiotherapy." }, { "id": "hot", "label": "Physiotherapy.", "question": "Physiotherapy." }],
          "quantities": [{ "id": "days", "label": "Physiotherapy.", "question": "Physiotherapy.", "unit": "days", "minimum": 0, "maximum": 100 }],
          "about": { "id": "topic", "title": "Physiotherapy.", "explanation": "Physiotherapy.", "citations": ["source"] }
        }
        """;

    [Fact]
    public void Every_text_has_its_own_place_and_what_the_library_adds_that_of_the_model()
    {
        var found = GuidancePack.Analyze(Encoding.UTF8.GetBytes(Pack), options: new GuidanceAnalyzerOptions { MinimumWords = 1, ReadingGrade = 1 });
        Assert.Equal(
            [
                .. Enumerable.Repeat("id (2,29)", 7),
                "notice (3,13)",
                "about.title (16,38)",
                "about.explanation (16,71)",
                "quantities[0].label (15,43)",
                "quantities[0].question (15,73)",
                "findings[0].label (14,44)",
                "findings[0].question (14,74)",
                "findings[1].label (14,118)",
                "findings[1].question (14,148)",
                "questions[0].text (13,42)",
                "questions[1].text (13,119)",
                "redFlags[0].suspects (12,114)",
                "redFlags[0].whatToDo (12,144)",
                "causes[0].title (11,41)",
                "causes[0].explanation (11,74)",
                "treatments[0].title (8,43)",
                "treatments[0].what (8,69)",
                "treatments[0].why (8,94)",
                "treatments[0].options[0].title (9,32)",
                "treatments[0].options[0].how (9,57)",
                "treatments[0].options[0].phase.label (9,95)",
                "preventions[0].title (7,50)",
                "preventions[0].what (7,76)",
                "preventions[0].how (7,101)",
                "safetyNet[0].title (6,44)",
                "safetyNet[0].text (6,91)",
                "sources[0].read (5,114)",
                "texts[0].texts[\"red-flag/flag/title\"] (4,67)",
            ],
            found.Select(each => $"{each.Path} ({each.Line},{each.Column})"));
        Assert.All(found, each => Assert.Equal("BSG1004", each.Id));
    }

    [Theory]
    [InlineData("{ \"all\": [\"swollen\", { \"any\": [\"swollen\", \"hot\"] }] }", "BSG2006 redFlags[0].when.all[1] (12,112)")]
    [InlineData("{ \"any\": [\"swollen\", { \"all\": [\"swollen\", \"hot\"] }] }", "BSG2006 redFlags[0].when.any[1] (12,112)")]
    [InlineData("{ \"count\": 1, \"of\": [\"swollen\", \"hot\", { \"all\": [\"swollen\", \"hot\"] }] }", "BSG2006 redFlags[0].when.of[2] (12,130)")]
    [InlineData("{ \"not\": { \"all\": [\"swollen\", { \"any\": [\"swollen\", \"hot\"] }] } }", "BSG2004 redFlags[0].when (12,91)", "BSG2006 redFlags[0].when.not.all[1] (12,121)")]
    public void Part_of_a_condition_has_its_own_place(string when, params string[] places) => Assert.Equal(places, Judge("\"when\": \"swollen\"", $"\"when\": {when}"));

    [Theory]
    [InlineData("\"opensEarlyWhen\": \"swollen\"", "\"opensEarlyWhen\": { \"all\": [\"swollen\", { \"not\": \"swollen\" }] }", "BSG2001 treatments[0].options[0].phase.opensEarlyWhen (9,158)")]
    [InlineData("\"findings\": [\"swollen\", \"hot\"]", "\"findings\": [\"hot\"]", "BSG2007 findings[0].id (14,24)")]
    [InlineData("\"serves\": [\"strain\"]", "\"serves\": []", "BSG1009 causes[0].id (11,22)", "BSG1009 treatments[0].options[0].serves (9,181)")]
    public void What_is_said_of_an_item_stands_at_its_part_or_its_id(string part, string instead, params string[] places) => Assert.Equal(places, Judge(part, instead));

    private static IEnumerable<string> Judge(string part, string instead) =>
        GuidancePack.Analyze(Encoding.UTF8.GetBytes(Pack.Replace(part, instead, StringComparison.Ordinal))).Select(each => $"{each.Id} {each.Path} ({each.Line},{each.Column})");
}
