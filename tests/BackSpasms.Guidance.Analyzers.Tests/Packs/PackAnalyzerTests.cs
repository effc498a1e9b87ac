using Microsoft.CodeAnalysis.Testing;

namespace BackSpasms.Guidance.Analyzers.Tests.Packs;

public sealed class PackAnalyzerTests
{
    private const string Source = """{ "id": "acme/source", "publisher": "Acme", "title": "A title", "url": "https://example.org/a", "read": "All of it." }""";

    [Fact]
    public Task Sound_extension_says_nothing() => Judge(Extension("""
          "redFlags": [
            {
              "id": "acme/flag", "title": "A sign", "urgency": "urgent",
              "when": { "all": ["heavy-lifting", "acme/mark"] },
              "suspects": "something", "whatToDo": "Be seen today.", "citations": ["acme/source"]
            }
          ],
        """));

    [Theory]
    [InlineData("""{|BSG2001:{|} "all": ["age-under-18", "age-50-or-over", "acme/mark"] }""")]
    [InlineData("""{|BSG2004:{|} "all": ["acme/mark", { "not": "heavy-lifting" }] }""")]
    [InlineData("""{ "any": ["acme/mark", {|BSG2006:{|} "all": ["acme/mark", "heavy-lifting"] }] }""")]
    [InlineData("""{ "count": 1, "of": [{|BSG2006:"age-under-5"|}, "age-under-18", "acme/mark"] }""")]
    [InlineData("""{|BSG2003:{|} "all": ["saddle-numbness", "acme/mark"] }""")]
    [InlineData("""{ "any": ["acme/mark", {|BSG0001:"heavy-liftin"|}] }""")]
    public Task Condition_is_judged_at_its_place(string when) => Judge(Extension($$"""
          "redFlags": [
            { "id": "acme/flag", "title": "A sign", "urgency": "urgent", "suspects": "something", "whatToDo": "Be seen today.", "citations": ["acme/source"],
              "when": {{when}} },
            { "id": "acme/other", "title": "A mark", "urgency": "urgent", "suspects": "something", "whatToDo": "Be seen today.", "citations": ["acme/source"],
              "when": "acme/mark" }
          ],
        """), when.Contains("2003", StringComparison.Ordinal) ? [] : ["BSG2003"]);

    [Theory]
    [InlineData("""  "title": {|BSG1005:"It cures you"|}, "text": "Read it.", "citations": ["acme/source"] """)]
    [InlineData("""  "title": "A title", "text": {|BSG1006:"Take 400 mg."|}, "citations": ["acme/source"] """)]
    [InlineData("""  "title": "Ein gro\u00dfes 'ß', 😀", "text": {|BSG1006:"Take \"400 mg\"."|}, "citations": ["acme/source"] """)]
    [InlineData("""  "title": "A title", "text": "Read it.", "citations": {|BSG1001:[|}] """)]
    [InlineData("""  "title": {|BSG0001:""|}, "text": "Read it.", "citations": ["acme/source"] """)]
    [InlineData("""  "title": "A title", "text": {|BSG0001:400|}, "citations": ["acme/source"] """)]
    public Task Text_is_judged_at_its_place(string parts) => Judge(Extension($$"""
          "redFlags": [
            { "id": "acme/other", "title": "A mark", "urgency": "urgent", "suspects": "something", "whatToDo": "Be seen today.", "citations": ["acme/source"],
              "when": "acme/mark" }
          ],
          "safetyNet": [{ "id": "acme/advice", "urgency": "urgent", {{parts}} }],
        """));

    [Fact]
    public Task What_the_reader_refuses_has_the_id_of_the_rule() => Judge(Extension("""
          "redFlags": [
            { "id": {|BSG1002:"acme/The Flag"|}, "title": "A mark", "urgency": {|BSG2005:"self-care"|}, "suspects": "something", "whatToDo": "Be seen today.", "citations": [], "when": "acme/mark" },
            { "id": "acme/same", "title": "A mark", "urgency": "urgent", "suspects": "something", "whatToDo": "Be seen today.", "citations": [], "when": "acme/mark" },
            { "id": {|BSG1003:"acme/same"|}, "title": "A mark", "urgency": "urgent", "suspects": "something", "whatToDo": "Be seen today.", "citations": [], "when": "acme/mark" }
          ],
          "treatments": [
            { "id": "acme/care", "title": "Care", "what": "Care.", "why": "It may help.", "citations": [], "options": [
              {|BSG1007:{|} "id": "acme/option", "title": "Care", "how": "With care.", "phase": { "label": "any time", "days": "days", "from": 0 }, "serves": ["muscle-strain"], "strength": "limited", "checkFirstWhen": "none-known", "citations": [] }
            ] }
          ],
        """));

    [Fact]
    public Task Finding_that_nothing_uses_and_no_question_asks_is_found() => Judge(
        """
        {
          "formatVersion": 1, "id": "acme", "version": "1.0.0", "extends": { "id": "back-spasms", "version": "1.0.0" },
          "findings": [
            { "id": {|BSG1008:"acme/idle"|}, "label": "idle", "question": "Idle?" },
            { "id": {|BSG2007:"acme/unasked"|}, "label": "unasked", "question": "Unasked?" }
          ],
          "redFlags": [
            { "id": "acme/flag", "title": "A sign", "urgency": "urgent", "when": "acme/unasked", "suspects": "something", "whatToDo": "Be seen today.", "citations": {|BSG1001:[|}] }
          ]
        }
        """);

    [Fact]
    public Task Caution_is_judged_at_its_place() => Judge(Extension("""
          "redFlags": [
            { "id": "acme/other", "title": "A mark", "urgency": "urgent", "suspects": "something", "whatToDo": "Be seen today.", "citations": ["acme/source"],
              "when": "acme/mark" }
          ],
          "cautions": [
            { "option": "ice", "avoidWhen": {|BSG2002:{|} "any": ["age-under-18", { "not": "age-under-5" }] }, "citations": ["acme/source"] },
            { "option": "heat", "checkFirstWhen": "acme/mark", "citations": {|BSG1001:[|}] }
          ],
        """));

    [Fact]
    public Task Whole_model_and_its_extension_are_judged_together() => Judge(
        [
            ("packs/base.guidance.json", """
                {
                  "formatVersion": 1, "id": "knees", "version": "1.0.0",
                  "findings": [{ "id": "swollen", "label": "swollen", "question": "Is it swollen?" }],
                  "questions": [{ "id": "about", "text": "About the knee", "findings": ["swollen"] }],
                  "redFlags": [
                    { "id": "flag", "title": "A sign", "urgency": "emergency", "when": "swollen", "suspects": "something", "whatToDo": "Go now.", "citations": ["source"] }
                  ],
                  "sources": [{ "id": "source", "publisher": "Acme", "title": "A title", "url": "https://example.org/a", "read": "All of it." }]
                }
                """),
            ("packs/more.guidance.json", """
                {
                  "formatVersion": 1, "id": "acme", "version": "1.0.0", "extends": { "id": "knees", "version": "1.0.0" },
                  "redFlags": [
                    { "id": "acme/flag", "title": "A sign", "urgency": "urgent", "when": {|BSG2003:"swollen"|}, "suspects": "something", "whatToDo": "Be seen today.", "citations": ["source"] }
                  ]
                }
                """),
        ]);

    [Theory]
    [InlineData("1.0.0", "emergency", "\"replaces\": { \"id\": \"knees\", \"version\": \"[1.0.0]\" },")]
    [InlineData("1.0.0", "urgent", "\"replaces\": {|BSG2009:{|} \"id\": \"knees\", \"version\": \"[1.0.0]\" },")]
    [InlineData("0.9.0", "urgent", "\"replaces\": {|BSG0002:{|} \"id\": \"knees\", \"version\": \"[1.0.0]\" },")]
    [InlineData("1.0.0", "urgent", "")]
    public Task Pack_is_compared_with_what_it_replaces(string olderVersion, string urgency, string claim) => Judge(
        [
            ("packs/older.guidance.json", Knees(olderVersion, "emergency", string.Empty)),
            ("packs/newer.guidance.json", Knees("1.1.0", urgency, claim)),
        ]);

    [Fact]
    public Task Extension_of_what_is_not_at_hand_is_judged_as_far_as_it_goes() => Judge(
        """
        {
          "formatVersion": 1, "id": "acme", "version": "1.0.0", "extends": { "id": "elsewhere", "version": "1.0.0" },
          "redFlags": [
            { "id": "acme/flag", "title": "A sign", "urgency": {|BSG0001:"now"|}, "when": "their-finding", "suspects": "something", "whatToDo": "Go.", "citations": ["theirs"] }
          ]
        }
        """);

    [Fact]
    public Task References_to_another_extension_are_left_alone() => Judge(
        """
        {
          "formatVersion": 1, "id": "more", "version": "1.0.0", "extends": { "id": "back-spasms", "version": "1.0.0" },
          "cautions": [{ "option": "massage", "avoidWhen": { "any": ["theirs/mark", {|BSG0001:"more/mark"|}, {|BSG0001:"mark"|}] }, "citations": ["theirs/source"] }],
          "texts": [{ "language": "de", "texts": { "finding/theirs/mark/label": "eine Spur", {|BSG0001:"finding/more/mark/label"|}: "eine Spur" } }]
        }
        """);

    [Fact]
    public Task Extension_among_the_files_is_read_below_what_refers_to_it() => Judge(
        [
            ("b.guidance.json", """
                {
                  "formatVersion": 1, "id": "more", "version": "1.0.0", "extends": { "id": "back-spasms", "version": "1.0.0" },
                  "cautions": [{ "option": "massage", "avoidWhen": {|BSG2002:{|} "any": ["acme/mark", { "not": "acme/mark" }] }, "citations": ["acme/source"] }]
                }
                """),
            ("a.guidance.json", Extension("""
                  "redFlags": [
                    { "id": "acme/other", "title": "A mark", "urgency": "urgent", "suspects": "something", "whatToDo": "Be seen today.", "citations": ["acme/source"],
                      "when": "acme/mark" }
                  ],
                """)),
        ]);

    [Fact]
    public Task Extension_of_another_version_is_refused() => Judge(
        """{ "formatVersion": 1, "id": "acme", "version": "1.0.0", "extends": {|BSG0001:{|} "id": "back-spasms", "version": "[7.0.0]" } }""");

    [Theory]
    [InlineData("{|BSG0001:<|}xml/>")]
    [InlineData("{ \"formatVersion\": 1, {|BSG0001:}|}")]
    [InlineData("{ \"formatVersion\": {|BSG0001:99|} }")]
    public Task File_that_is_no_pack_is_refused(string text) => Judge(text);

    [Fact]
    public Task Lines_that_end_otherwise_keep_their_columns() => Judge(Extension("""
          "redFlags": [
            { "id": "acme/other", "title": "A mark", "urgency": "urgent", "suspects": "something", "whatToDo": "Be seen today.", "citations": {|BSG1001:[|}],
              "when": "acme/mark" }
          ],
        """).Replace("\n", "\r\n", StringComparison.Ordinal));

    [Fact]
    public Task Other_files_are_left_alone() => Judge([("packs/other.json", "<xml/>"), ("guidance.json.txt", "<xml/>")]);

    [Fact]
    public async Task Own_words_of_the_editor_config_count()
    {
        var test = Test([("/packs/a.guidance.json", Extension("""
              "redFlags": [
                { "id": "acme/other", "title": {|BSG1005:"A sure thing"|}, "urgency": "urgent", "suspects": "it cures you", "whatToDo": "Be seen today.", "citations": ["acme/source"],
                  "when": "acme/mark" }
              ],
            """))]);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.json]\nBSG1005.words = sure thing"));
        await test.RunAsync();
    }

    [Fact]
    public async Task Without_the_library_nothing_is_judged()
    {
        var test = Test([("a.guidance.json", "<xml/>")]);
        test.TestState.AdditionalReferences.Clear();
        test.TestState.AdditionalReferences.AddRange(Code.Runtime());
        await test.RunAsync();
    }

    private static string Extension(string content) => $$"""
        {
          "formatVersion": 1, "id": "acme", "version": "1.2.0", "extends": { "id": "back-spasms", "version": "[1.0.0,2.0.0)" },
          "findings": [{ "id": "acme/mark", "label": "a mark", "question": "A mark?" }],
          "questions": [{ "id": "acme/marks", "text": "Marks", "findings": ["acme/mark"] }],
        {{content}}
          "sources": [{{Source}}]
        }
        """.ReplaceLineEndings("\n");

    private static Task Judge(string pack, string[]? others = null) => Judge([("packs/deep/acme.guidance.json", pack)], others);

    private static Task Judge((string Path, string Text)[] files, string[]? others = null)
    {
        var test = Test(files);
        test.DisabledDiagnostics.AddRange(others ?? []);
        return test.RunAsync();
    }

    private static AnalyzerTest<PackAnalyzer> Test((string Path, string Text)[] files)
    {
        var test = new AnalyzerTest<PackAnalyzer>("public class Consumer;");
        foreach (var (path, text) in files)
        {
            test.TestState.AdditionalFiles.Add((path, text));
        }

        return test;
    }

    private static string Knees(string version, string urgency, string claim) => $$"""
        {
          "formatVersion": 1, "id": "knees", "version": "{{version}}", {{claim}}
          "findings": [{ "id": "swollen", "label": "swollen", "question": "Is it swollen?" }],
          "questions": [{ "id": "about", "text": "About the knee", "findings": ["swollen"] }],
          "redFlags": [
            { "id": "flag", "title": "A sign", "urgency": "{{urgency}}", "when": "swollen", "suspects": "something", "whatToDo": "Go now.", "citations": ["source"] }
          ],
          "sources": [{ "id": "source", "publisher": "Acme", "title": "A title", "url": "https://example.org/a", "read": "All of it." }]
        }
        """;
}
