using System.Text;

namespace BackSpasms.Guidance.Tests.Packs;

/// <summary>What is too much is refused, and what is just not too much is read.</summary>
public sealed class PackLimitTests
{
    private const string Start = "{ \"formatVersion\": 1, \"id\": \"big\", \"version\": \"1.0.0\", ";

    [Fact]
    public void The_limits_are_those_of_the_documentation() => Assert.Equal(
        (10_485_760, 500_000, 100, 1000, 2000, 100, 10_000, 1000, 1000, 32),
        (GuidancePack.MaxBytes, GuidancePack.MaxValues, GuidancePack.MaxDepth, GuidancePack.MaxItems, GuidancePack.MaxFindings, GuidancePack.MaxIdLength, GuidancePack.MaxTextLength, GuidancePack.MaxErrors, Condition.MaxTerms, Condition.MaxDepth));

    [Fact]
    public void A_pack_may_have_ten_mebibytes()
    {
        var smallest = Start.TrimEnd(',', ' ') + "}";
        var fits = Encoding.UTF8.GetBytes(smallest.PadRight(10_485_760));
        Assert.Empty(GuidancePack.Read(fits).Errors);

        var error = new InputError("too-large", "", "A pack may have at most 10485760 bytes; this one has 10485761.");
        Assert.Equal([error], GuidancePack.Read([.. fits, (byte)' ']).Errors);
        Assert.Equal([error], Assert.Throws<GuidanceInputException>(() => GuidancePack.Parse(smallest.PadRight(10_485_761))).Errors);
    }

    [Fact]
    public void A_pack_may_have_half_a_million_values()
    {
        // The whole, its three properties and the list are values too.
        static string Pack(int values) => $"{Start}\"questions\": [{string.Join(',', Enumerable.Repeat("1", values - 5))}] }}";

        Assert.Equal([("too-many", "questions")], ErrorsOf(Pack(500_000)));
        Assert.Equal([("too-large", "questions")], ErrorsOf(Pack(500_001)));
    }

    [Fact]
    public void Objects_and_lists_may_be_nested_a_hundred_deep()
    {
        static string Pack(int depth) => $"{Start}\"notice\": {new string('[', depth - 1)}{new string(']', depth - 1)} }}";

        Assert.Equal([("wrong-type", "notice")], ErrorsOf(Pack(100)));
        Assert.Equal([("wrong-type", "notice"), ("too-deep", "notice" + string.Concat(Enumerable.Repeat("[0]", 99)))], ErrorsOf(Pack(101)));

        Assert.Equal([("wrong-type", "notice")], ErrorsOf($"{Start}\"notice\": {new string('[', 99)}1{new string(']', 99)} }}"));

        static string Objects(int depth) => $"{Start}\"notice\": {string.Concat(Enumerable.Repeat("{\"a\":", depth - 2))}{{}}{new string('}', depth - 1)}";

        Assert.Equal([("wrong-type", "notice")], ErrorsOf(Objects(100)));
        Assert.Equal([("wrong-type", "notice"), ("too-deep", "notice" + string.Concat(Enumerable.Repeat(".a", 99)))], ErrorsOf(Objects(101)));
    }

    [Fact]
    public void Depth_without_end_is_skipped_and_the_rest_is_read()
    {
        var depth = 2_000_000;
        var pack = $"{Start}\"notice\": {new string('[', depth)}{new string(']', depth)}, \"sources\": 7 }}";

        Assert.Equal([("wrong-type", "notice"), ("too-deep", "notice" + string.Concat(Enumerable.Repeat("[0]", 99))), ("wrong-type", "sources")], ErrorsOf(pack));
    }

    [Fact]
    public void A_model_may_have_two_thousand_findings()
    {
        static string Pack(int findings) => $"{Start}\"findings\": [{Items(findings, i => $$"""{ "id": "f{{i}}", "label": "f", "question": "F?" }""")}] }}";

        Assert.Equal(2000, GuidancePack.Parse(Pack(2000)).Vocabulary.Findings.Count);
        Assert.Equal([("too-many", "findings")], ErrorsOf(Pack(2001)));
    }

    [Fact]
    public void An_extension_counts_the_findings_that_it_extends()
    {
        static byte[] Pack(int findings) => Encoding.UTF8.GetBytes($$"""
            { "formatVersion": 1, "id": "acme", "version": "1.0.0", "extends": { "id": "big", "version": "1.0.0" },
              "findings": [{{Items(findings, i => $$"""{ "id": "acme/f{{i}}", "label": "f", "question": "F?" }""")}}] }
            """);
        var big = GuidancePack.Parse($"{Start}\"findings\": [{Items(1990, i => $$"""{ "id": "f{{i}}", "label": "f", "question": "F?" }""")}] }}");

        Assert.Equal(2000, GuidancePack.Parse(Pack(10), big).Vocabulary.Findings.Count);
        Assert.Equal(
            ["A model may have at most 2000 findings; with those of big 1.0.0 it has 2001."],
            GuidancePack.Read(Pack(11), big).Errors.Select(error => error.Message));
    }

    [Fact]
    public void A_list_may_have_a_thousand_items()
    {
        static string Pack(int sources) =>
            $"{Start}\"sources\": [{Items(sources, i => $$"""{ "id": "s{{i}}", "publisher": "P", "title": "T", "url": "https://example.org", "read": "R" }""")}] }}";

        Assert.Equal(1000, GuidancePack.Parse(Pack(1000)).Sources.Count);
        Assert.Equal([("too-many", "sources")], ErrorsOf(Pack(1001)));
    }

    [Fact]
    public void All_treatments_together_may_have_a_thousand_options()
    {
        static string Pack(int last) => $$"""
            {{Start}}"quantities": [{ "id": "days", "label": "days", "question": "Days?", "unit": "days", "minimum": 0, "maximum": 9 }],
            "treatments": [{{Treatment("a", 600)}}, {{Treatment("b", last)}}] }
            """;
        static string Treatment(string id, int options) =>
            $$"""{ "id": "{{id}}", "title": "T", "what": "W.", "why": "Y.", "citations": [], "options": [{{Items(options, i => Option($"{id}{i}"))}}] }""";
        static string Option(string id) =>
            $$"""{ "id": "{{id}}", "title": "O", "how": "H.", "phase": { "label": "P", "days": "days", "from": 0 }, "serves": [], "strength": "limited", "avoidWhen": "none-known", "checkFirstWhen": "none-known", "citations": [] }""";

        Assert.Equal(1000, GuidancePack.Parse(Pack(400)).Treatments.Sum(treatment => treatment.Options.Count));
        Assert.Equal([("too-many", "treatments[1]")], ErrorsOf(Pack(401)));
    }

    [Fact]
    public void A_text_may_have_ten_thousand_characters_whatever_they_are()
    {
        static string Pack(string text) => $"{Start}\"notice\": \"{text}\" }}";
        var bones = string.Concat(Enumerable.Repeat("🦴", 10_000));

        Assert.Equal(bones, GuidancePack.Parse(Pack(bones)).Notice);
        Assert.Equal([("too-long", "notice")], ErrorsOf(Pack(bones + "x")));
    }

    [Fact]
    public void An_id_may_have_a_hundred_characters()
    {
        static string Pack(int length) => $$"""{{Start}}"findings": [{ "id": "{{new string('a', length)}}", "label": "f", "question": "F?" }] }""";

        Assert.Single(GuidancePack.Parse(Pack(100)).Vocabulary.Findings);
        Assert.Equal([("too-long", "findings[0].id")], ErrorsOf(Pack(101)));
    }

    [Fact]
    public void A_condition_may_name_a_thousand_findings_and_be_thirty_two_deep()
    {
        static string Pack(string when) => $$"""
            {{Start}}"findings": [{ "id": "f", "label": "f", "question": "F?" }],
            "redFlags": [{ "id": "r", "urgency": "urgent", "when": {{when}}, "suspects": "S", "whatToDo": "W.", "citations": [] }] }
            """;
        static string Nested(int depth) => depth == 1 ? "\"f\"" : $$"""{ "not": {{Nested(depth - 1)}} }""";

        Assert.Empty(ErrorsOf(Pack($$"""{ "all": [{{Items(1000, _ => "\"f\"")}}] }""")));
        Assert.Equal([("too-many", "redFlags[0].when")], ErrorsOf(Pack($$"""{ "all": ["f", { "any": [{{Items(1000, _ => "\"f\"")}}] }] }""")));
        Assert.Empty(ErrorsOf(Pack(Nested(32))));
        Assert.Equal("too-deep", Assert.Single(ErrorsOf(Pack(Nested(33)))).Code);
    }

    [Fact]
    public void A_thousand_errors_are_listed_and_the_rest_is_counted()
    {
        static string Pack(int errors) => $"{Start}\"notice\": 1, \"questions\": [{Items(errors - 1, _ => "0")}] }}";

        var thousand = GuidancePack.Read(Encoding.UTF8.GetBytes(Pack(1000))).Errors;
        var more = GuidancePack.Read(Encoding.UTF8.GetBytes(Pack(1001))).Errors;

        Assert.Equal(1000, thousand.Count);
        Assert.All(thousand, error => Assert.Equal("wrong-type", error.Code));
        Assert.Equal(1001, more.Count);
        Assert.Equal(new InputError("too-many-errors", "", "There are more errors than are listed, at least 1 more; mend these first."), more[^1]);
    }

    [Fact]
    public void Reading_ends_where_a_thousand_properties_are_given_twice()
    {
        var errors = GuidancePack.Read(Encoding.UTF8.GetBytes($"{Start}{Items(5000, _ => "\"notice\": \"N\"")} }}")).Errors;

        Assert.Equal(1001, errors.Count);
        Assert.All(errors.Take(1000), error => Assert.Equal(("duplicate-property", "notice"), (error.Code, error.Path)));
        Assert.Equal("too-many-errors", errors[1000].Code);
    }

    [Fact]
    public void Unknown_ids_beyond_a_thousand_are_counted()
    {
        var flags = Items(2, flag => $$"""{ "id": "flag-{{flag}}", "urgency": "urgent", "when": "f", "suspects": "S", "whatToDo": "W.", "citations": [{{Items(600, source => $"\"s{source}\"")}}] }""");
        var errors = GuidancePack.Read(Encoding.UTF8.GetBytes($$"""{{Start}}"findings": [{ "id": "f", "label": "f", "question": "F?" }], "redFlags": [{{flags}}] }""")).Errors;

        Assert.Equal(1001, errors.Count);
        Assert.All(errors.Take(1000), error => Assert.Equal("unknown-source", error.Code));
        Assert.Equal("There are more errors than are listed, at least 200 more; mend these first.", errors[1000].Message);
    }

    [Fact]
    public void Reading_ends_where_a_thousand_strings_are_no_text()
    {
        var pack = Encoding.UTF8.GetBytes($"{Start}\"questions\": [{Items(400_000, _ => "\"\\ud800\"")}] }}");
        var errors = GuidancePack.Read(pack).Errors;

        Assert.Equal(1001, errors.Count);
        Assert.Equal(("invalid-unicode", "questions[999]"), (errors[999].Code, errors[999].Path));
        Assert.Equal("too-many-errors", errors[1000].Code);
    }

    [Fact]
    public void Errors_have_line_and_column_as_editors_count_them()
    {
        // A letter of four bytes is two columns; one of three bytes and one of two are one each; a line may end in any way.
        var pack = "{\r\n  \"🦴ä記\": 1, \"id\": 2,\n\t\"version\": 3 }";

        Assert.Equal(
            [("missing-property", 1, 1), ("unknown-property", 2, 3), ("wrong-type", 2, 20), ("wrong-type", 3, 13)],
            GuidancePack.Read(Encoding.UTF8.GetBytes(pack)).Errors.Select(error => (error.Code, error.Line!.Value, error.Column!.Value)));
    }

    [Fact]
    public void A_byte_order_mark_takes_no_column()
    {
        var pack = Encoding.UTF8.GetBytes("\uFEFF{ \"id\": 2 }");
        Assert.Equal((1, 9), GuidancePack.Read(pack).Errors.Where(error => error.Path == "id").Select(error => (error.Line!.Value, error.Column!.Value)).Single());
    }

    private static string Items(int count, Func<int, string> item) => string.Join(',', Enumerable.Range(0, count).Select(i => item(i)));

    private static IEnumerable<(string Code, string Path)> ErrorsOf(string pack) =>
        GuidancePack.Read(Encoding.UTF8.GetBytes(pack)).Errors.Select(error => (error.Code, error.Path));
}
