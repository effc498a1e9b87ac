using System.Text;

namespace BackSpasms.Guidance.Tests.Packs;

public sealed class PackReadingTests
{
    private const string Base = "\"extends\": { \"id\": \"back-spasms\", \"version\": \"1.0.0\" }";

    [Fact]
    public void An_extension_raises_what_it_extends()
    {
        var guidance = GuidancePack.Parse(ExamplePacks.Bytes("valid", "seat-belt"), BackSpasmGuidance.Default);
        var presentation = guidance.Describe(age: 34, days: 1, pain: 5).WithPresent("minor-trauma", "acme/seat-belt-mark");

        Assert.Equal("1.0.0+acme.1.2.0", guidance.Version);
        Assert.Equal([new GuidanceExtension("acme", "1.2.0")], guidance.Extensions);
        Assert.Equal(Urgency.Urgent, guidance.UrgencyOf(presentation).AtLeast);
        Assert.Equal(Urgency.SelfCare, BackSpasmGuidance.Default.UrgencyOf(BackSpasmGuidance.Default.Rebind(presentation)).AtLeast);
    }

    [Fact]
    public void An_extension_pack_says_the_same_as_the_extension_in_code()
    {
        var source = new Citation("acme/handbook", "Acme", "Drivers' handbook", 2024, "https://example.org/handbook", "The chapter on seats.");
        var mark = new Finding("acme/seat-belt-mark", "a mark of the seat belt", "Is there a mark where the seat belt was?");
        var inCode = BackSpasmGuidance.Default.Extend("acme", "1.2.0", acme => acme
            .Add(source)
            .Add(new Question("acme/belt", "After the accident", null, [mark]))
            .Add(new RedFlag(
                "acme/seat-belt-injury",
                Urgency.Urgent,
                Condition.All(Findings.MinorTrauma, Condition.Any(Findings.Bruising, mark)),
                "An injury by the seat belt",
                "Be seen by a clinician today.",
                [source],
                "Injury by a seat belt")));

        Assert.Equal(inCode.Digest, GuidancePack.Parse(ExamplePacks.Bytes("valid", "seat-belt"), BackSpasmGuidance.Default).Digest);
    }

    [Fact]
    public void An_extension_keeps_the_language_and_the_numbers_of_the_guidance()
    {
        var german = GuidancePack.Parse(ExamplePacks.Bytes("valid", "texts-in-german"), BackSpasmGuidance.Default).InLanguage("de");
        var other = Encoding.UTF8.GetString(ExamplePacks.Bytes("valid", "seat-belt")).Replace("acme", "belts", StringComparison.Ordinal);

        var both = GuidancePack.Parse(other, german);

        Assert.Equal("de", both.Language);
        Assert.Equal("Eine Orientierung, keine Diagnose.", both.Notice);
        Assert.Equal(["acme", "belts"], both.Extensions.Select(extension => extension.Id));
    }

    [Fact]
    public void A_caution_joins_the_option()
    {
        var guidance = GuidancePack.Parse(ExamplePacks.Bytes("valid", "cautions"), BackSpasmGuidance.Default);
        var heat = guidance.Treatments.SelectMany(treatment => treatment.Options).Single(option => option.Id == "heat");

        Assert.EndsWith(" or acme/pacemaker", heat.AvoidWhen!.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("(poor-sleep and high-stress)", heat.CheckFirstWhen!.ToString(), StringComparison.Ordinal);
        Assert.Contains("acme/handbook", heat.Citations.Select(source => source.Id));
    }

    [Fact]
    public void A_whole_model_can_be_read_with_and_without_other_guidance()
    {
        var pack = ExamplePacks.Bytes("valid", "whole-model");

        Assert.Equal(GuidancePack.Parse(pack).Digest, GuidancePack.Parse(pack, BackSpasmGuidance.Default).Digest);
        Assert.False(GuidancePack.Read(pack).IsExtension);
        Assert.Equal("at least 2 of (swollen, locked, child)", GuidancePack.Parse(pack).RedFlags[0].When.Findings is { Count: > 0 } ? ((AnyCondition)GuidancePack.Parse(pack).RedFlags[0].When).Parts[2].ToString() : null);
    }

    [Theory]
    [InlineData("{ \"formatVersion\": 1, \"id\": \"acme\", \"version\": \"1.0.0\", " + Base + ", \"redFlags\": 1 }", "acme", "1.0.0", true, "back-spasms 1.0.0")]
    [InlineData("{ \"id\": \"acme\", \"version\": 1, \"extends\": 7 }", "acme", null, true, null)]
    [InlineData("{ \"id\": \"acme\", \"version\": \"1.0.0\", \"findings\": [", "acme", "1.0.0", false, null)]
    [InlineData("{ \"formatVersion\": 9, \"id\": \"acme\", \"version\": \"1.0.0\" }", "acme", "1.0.0", false, null)]
    [InlineData("[]", null, null, false, null)]
    public void What_a_pack_says_of_itself_is_known_as_far_as_it_can_be_read(string pack, string? id, string? version, bool isExtension, string? extends)
    {
        var reading = GuidancePack.Read(Encoding.UTF8.GetBytes(pack), BackSpasmGuidance.Default);

        Assert.Null(reading.Model);
        Assert.NotEmpty(reading.Errors);
        Assert.Equal((id, version, isExtension, extends), (reading.Id, reading.Version, reading.IsExtension, reading.Extends?.ToString()));
    }

    [Fact]
    public void Parsing_throws_with_all_errors()
    {
        var refusal = Assert.Throws<GuidanceInputException>(() => GuidancePack.Parse("{ \"formatVersion\": 1, \"id\": \"Acme\", \"versoin\": \"1.0.0\" }"));

        Assert.Equal(["missing-property", "invalid-id", "unknown-property"], refusal.Errors.Select(error => error.Code));
        Assert.Contains("did you mean 'version'?", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_no_unicode_is_refused()
    {
        var refusal = Assert.Throws<GuidanceInputException>(() => GuidancePack.Parse("{ \"id\": \"\ud83d\" }"));

        Assert.Equal([new InputError("invalid-unicode", "", "The text is not valid Unicode: letter 10 is half of a surrogate pair.")], refusal.Errors);
    }

    [Fact]
    public void An_extension_has_its_place_once()
    {
        var once = GuidancePack.Parse(ExamplePacks.Bytes("valid", "seat-belt"), BackSpasmGuidance.Default);
        var twice = GuidancePack.Read(ExamplePacks.Bytes("valid", "seat-belt"), once);

        Assert.Equal(
            [new InputError("duplicate-id", "id", "back-spasms 1.0.0+acme.1.2.0 is already extended by acme 1.2.0; an extension has its place once.") { Line = 4, Column = 9 }],
            twice.Errors);
    }

    [Fact]
    public void An_extension_cannot_take_the_ids_of_a_model_that_was_written_with_it()
    {
        var written = GuidancePack.Parse(GuidancePack.Write(GuidancePack.Parse(ExamplePacks.Bytes("valid", "seat-belt"), BackSpasmGuidance.Default)));
        var reading = GuidancePack.Read(ExamplePacks.Bytes("valid", "seat-belt"), written);

        Assert.Equal(
            [("duplicate-id", "findings[0].id"), ("duplicate-id", "redFlags[0].id"), ("duplicate-id", "sources[0].id"), ("duplicate-id", "questions[0].id")],
            reading.Errors.Select(error => (error.Code, error.Path)));
    }

    [Fact]
    public void Texts_of_refused_items_are_not_refused_for_that()
    {
        var pack = Encoding.UTF8.GetBytes($$"""
            { "formatVersion": 1, "id": "acme", "version": "1.0.0", {{Base}},
              "findings": [{ "id": "acme/mark", "label": "", "question": "Is it so?" }],
              "texts": [{ "language": "de", "texts": { "finding/acme/mark/label": "Spur", "finding/acme/other/label": "Andere" } }] }
            """);

        Assert.Equal(
            [("empty-text", "findings[0].label"), ("unknown-text", "texts[0].texts[\"finding/acme/other/label\"]")],
            GuidancePack.Read(pack, BackSpasmGuidance.Default).Errors.Select(error => (error.Code, error.Path)));
    }

    [Fact]
    public void Without_the_guidance_that_it_extends_only_what_is_its_own_is_judged()
    {
        var pack = Encoding.UTF8.GetBytes($$"""
            { "formatVersion": 1, "id": "acme", "version": "1.0.0", {{Base}},
              "redFlags": [{ "id": "acme/x", "urgency": "urgent", "when": { "any": ["bruising", "acme/mark"] }, "suspects": "X", "whatToDo": "Y.", "citations": ["nhs-back-pain"] }] }
            """);

        Assert.Equal(
            [("missing-base", "extends"), ("unknown-finding", "redFlags[0].when.any[1]")],
            GuidancePack.Read(pack).Errors.Select(error => (error.Code, error.Path)));
    }

    [Theory]
    [InlineData("1.0.0", "1.0.0", true)]
    [InlineData("1.0.0", "1.0.1", true)]
    [InlineData("1.0.0", "0.9.9", false)]
    [InlineData("[1.0.0,2.0.0)", "1.0.0", true)]
    [InlineData("[1.0.0,2.0.0)", "1.99.0", true)]
    [InlineData("[1.0.0,2.0.0)", "2.0.0", false)]
    [InlineData("(1.0.0,2.0.0]", "1.0.0", false)]
    [InlineData("(1.0.0,2.0.0]", "2.0.0", true)]
    [InlineData("[1.0.0]", "1.0.0", true)]
    [InlineData("[1.0.0]", "1.0.1", false)]
    [InlineData("(1.0.0,)", "1.0.0", false)]
    [InlineData("[1.0.0,)", "9.0.0", true)]
    [InlineData("(,2.0.0)", "0.0.1", true)]
    [InlineData("(,2.0.0)", "2.0.0", false)]
    [InlineData("(,2.0.0]", "2.0.0", true)]
    [InlineData("1.2.0", "1.10.0", true)]
    [InlineData("1.0.0", "1.0.0+acme.9.0.0", true)]
    public void A_version_range_has_the_notation_of_NuGet(string range, string version, bool isMet) =>
        Assert.Equal(isMet, new GuidanceRequirement("m", range).IsMetBy(new GuidanceModelBuilder("m", version).Build()));

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("1.0.0.0")]
    [InlineData(" 1.0.0")]
    [InlineData("+1.0.0")]
    [InlineData("1.0.0+x")]
    [InlineData("1.0.9999999999")]
    [InlineData("(1.0.0)")]
    [InlineData("[1.0.0)")]
    [InlineData("[,2.0.0)")]
    [InlineData("[1.0.0,]")]
    [InlineData("(,)")]
    [InlineData("[]")]
    [InlineData("[")]
    [InlineData("[1.0.0")]
    [InlineData("1.0.0]")]
    [InlineData("[2.0.0,1.0.0]")]
    [InlineData("[1.0.0,1.0.0)")]
    [InlineData("[1.0.0,2.0.0,3.0.0]")]
    [InlineData("[1.0.0, 2.0.0)")]
    [InlineData("^1.0.0")]
    public void What_is_no_version_range_is_met_by_nothing(string range)
    {
        Assert.False(new GuidanceRequirement("m", range).IsMetBy(new GuidanceModelBuilder("m", "1.0.0").Build()));
        var pack = $"{{ \"formatVersion\": 1, \"id\": \"acme\", \"version\": \"1.0.0\", \"extends\": {{ \"id\": \"back-spasms\", \"version\": \"{range}\" }} }}";
        var error = Assert.Single(GuidancePack.Read(Encoding.UTF8.GetBytes(pack), BackSpasmGuidance.Default).Errors);
        Assert.Equal(("extends.version", range.Length == 0 ? "empty-text" : "invalid-version"), (error.Path, error.Code));
    }

    [Theory]
    [InlineData("1.0.0+acme.1.2.0-A9", true)]
    [InlineData("1.0.0+", false)]
    [InlineData("1.0+acme", false)]
    [InlineData("1.0.0+a_b", false)]
    [InlineData("1.0.0+ü", false)]
    [InlineData("1.0.0+[", false)]
    public void A_whole_model_may_say_behind_a_plus_sign_which_extensions_are_on_it(string version, bool isVersion) =>
        Assert.Equal(isVersion, GuidancePack.Read(Encoding.UTF8.GetBytes($$"""{ "formatVersion": 1, "id": "knees", "version": "{{version}}" }""")).Model is not null);

    [Theory]
    [InlineData("http://example.org/a", null)]
    [InlineData("HTTPS://example.org/a", null)]
    [InlineData("https:/example.org/a", "invalid-url")]
    [InlineData("https://example.org/\u007f", "invalid-url")]
    [InlineData("https://exa mple.org/", "invalid-url")]
    public void The_address_of_a_source_is_absolute_http_or_https(string address, string? code)
    {
        var pack = $$"""{ "formatVersion": 1, "id": "knees", "version": "1.0.0", "sources": [{ "id": "source", "publisher": "P", "title": "T", "url": "{{address}}", "read": "R" }] }""";
        Assert.Equal(code is null ? [] : [code], GuidancePack.Read(Encoding.UTF8.GetBytes(pack)).Errors.Select(error => error.Code));
    }

    [Fact]
    public void A_text_that_the_guidance_has_in_the_language_is_not_given_another_by_its_extension()
    {
        static byte[] Pack(string id, string text) => Encoding.UTF8.GetBytes($$"""
            { "formatVersion": 1, "id": "{{id}}", "version": "1.0.0", {{Base}}, "texts": [{ "language": "DE", "texts": { "notice": "{{text}}" } }] }
            """);
        var german = GuidancePack.Parse(ExamplePacks.Bytes("valid", "texts-in-german"), BackSpasmGuidance.Default);

        Assert.Empty(GuidancePack.Read(Pack("belts", "Eine Orientierung, keine Diagnose."), german).Errors);
        var error = Assert.Single(GuidancePack.Read(Pack("belts", "Etwas anderes."), german).Errors);
        Assert.Equal(("duplicate-text", "texts[0].texts.notice"), (error.Code, error.Path));
    }

    [Fact]
    public void A_threshold_without_its_quantity_is_refused()
    {
        var pack = """{ "formatVersion": 1, "id": "knees", "version": "1.0.0", "findings": [{ "id": "old", "label": "old", "atLeast": 50 }, { "id": "older", "label": "older", "quantity": "age", "atLeast": 50 }] }""";
        Assert.Equal(
            ["missing-property findings[0]", "unknown-property findings[0].atLeast", "unknown-quantity findings[1].quantity"],
            GuidancePack.Read(Encoding.UTF8.GetBytes(pack)).Errors.Select(error => $"{error.Code} {error.Path}"));
    }

    [Fact]
    public void A_condition_that_is_no_text_is_refused_once()
    {
        var pack = """
            { "formatVersion": 1, "id": "knees", "version": "1.0.0",
              "redFlags": [{ "id": "flag", "urgency": "urgent", "when": "\ud800", "suspects": "S", "whatToDo": "W.", "citations": [] }] }
            """;
        Assert.Equal(["invalid-unicode redFlags[0].when"], GuidancePack.Read(Encoding.UTF8.GetBytes(pack)).Errors.Select(error => $"{error.Code} {error.Path}"));
    }

    [Fact]
    public void Missing_arguments_are_named()
    {
        Assert.Throws<ArgumentNullException>("json", () => GuidancePack.Parse((string)null!));
        Assert.Throws<ArgumentNullException>("guidance", () => GuidancePack.Write(null!));
        Assert.Throws<ArgumentNullException>("writer", () => GuidancePack.WriteTo(null!, BackSpasmGuidance.Default));
        Assert.Throws<ArgumentNullException>("guidance", () => new GuidanceRequirement("a", "1.0.0").IsMetBy(null!));
    }
}
