using System.Text.Json.Nodes;

namespace BackSpasms.Guidance.Samples.Tests;

/// <summary>A folder with pack files, deleted when disposed.</summary>
public sealed class PackFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>An extension that makes a bruise, or the mark of a belt, after a small accident urgent.</summary>
    public string SeatBelt => Write("seat-belt.guidance.json", Extension(
        "acme",
        """{ "id": "acme/seat-belt-mark", "label": "a mark of the seat belt", "question": "Is there a mark where the seat belt was?" }""",
        """{ "all": ["minor-trauma", { "any": ["bruising", "acme/seat-belt-mark"] }] }"""));

    /// <summary>An extension with three errors: an urgency, a finding and a property that do not exist.</summary>
    public string Wrong => Write("wrong.guidance.json", """
        {
          "formatVersion": 1,
          "id": "acme",
          "version": "1.0.0",
          "extends": { "id": "back-spasms", "version": "[1.0.0,2.0.0)" },
          "redFlags": [
            {
              "id": "acme/flag",
              "urgency": "urgnt",
              "when": "sadle-numbness",
              "suspects": "Something.",
              "whatToDo": "Be seen today.",
              "sitations": []
            }
          ]
        }
        """);

    /// <summary>An extension that would need more diagram nodes than allowed: 24 signs are read before the 24 that they are compared with.</summary>
    public string TooComplex => Write("too-complex.guidance.json", Extension(
        "acme",
        string.Join(",", Signs("a").Concat(Signs("b")).Select(id => $$"""{ "id": {{id}}, "label": {{id}}, "question": "Is it so?" }""")),
        $$"""{ "all": [{{Any(Signs("a"))}}, {{Any(Signs("a").Zip(Signs("b"), Differ))}}] }"""));

    /// <summary>A model of three yes-or-no findings and one number from 0 to 10.</summary>
    public string Small(string name, string version, string redFlags) => Write(name, $$"""
        {
          "formatVersion": 1,
          "id": "small",
          "version": "{{version}}",
          "quantities": [{ "id": "score", "label": "score", "question": "Which score?", "unit": "points", "minimum": 0, "maximum": 10 }],
          "findings": [
            { "id": "one", "label": "sign one", "question": "One?" },
            { "id": "two", "label": "sign two", "question": "Two?" },
            { "id": "three", "label": "sign three", "question": "Three?" }
          ],
          "questions": [{ "id": "signs", "text": "Signs?", "findings": ["one", "two", "three"] }],
          "redFlags": [{{redFlags}}]
        }
        """);

    /// <summary>The built-in guidance as a pack, with a change.</summary>
    public string BuiltIn(Action<JsonObject>? change = null)
    {
        var model = JsonNode.Parse(ConsoleSample.BuiltInModel)!.AsObject();
        change?.Invoke(model);
        return Write("built-in-changed.guidance.json", model.ToJsonString());
    }

    /// <summary>One red flag in JSON.</summary>
    public static string RedFlag(string id, string urgency, string when) =>
        $$"""{ "id": "{{id}}", "urgency": "{{urgency}}", "when": {{when}}, "suspects": "Something.", "whatToDo": "Get help.", "citations": [] }""";

    /// <summary>An extension in JSON, with findings, questions that ask them, and one urgent red flag.</summary>
    public static string Extension(string id, string findings, string when)
    {
        var asked = JsonNode.Parse($"[{findings}]")!.AsArray().Select(finding => finding!["id"]!.ToJsonString()).Chunk(8);
        var questions = asked.Select((ids, index) => $$"""{ "id": "{{id}}/question-{{index}}", "text": "Is any of these true?", "findings": [{{string.Join(",", ids)}}] }""");
        return $$"""
            {
              "formatVersion": 1,
              "id": "{{id}}",
              "version": "1.2.0",
              "extends": { "id": "back-spasms", "version": "[1.0.0,2.0.0)" },
              "findings": [{{findings}}],
              "questions": [{{string.Join(",", questions)}}],
              "redFlags": [{{RedFlag($"{id}/flag", "urgent", when)}}]
            }
            """;
    }

    public string Write(string name, string text)
    {
        var file = _folder.Combine(name);
        File.WriteAllText(file, text);
        return file;
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<string> Signs(string letter) => Enumerable.Range(1, 24).Select(number => $"\"acme/{letter}{number}\"");

    private static string Any(IEnumerable<string> parts) => $$"""{ "any": [{{string.Join(",", parts)}}] }""";

    private static string Differ(string a, string b) => $$"""{ "any": [{ "all": [{{a}}, { "not": {{b}} }] }, { "all": [{{b}}, { "not": {{a}} }] }] }""";
}
