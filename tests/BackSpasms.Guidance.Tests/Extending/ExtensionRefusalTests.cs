namespace BackSpasms.Guidance.Tests.Extending;

/// <summary>What makes no extension is refused by name, with the right choice, and all of it at once.</summary>
public sealed class ExtensionRefusalTests
{
    private static readonly GuidanceModel Base = BackSpasmGuidance.Default;

    private static readonly Dictionary<string, (string Right, Action<GuidanceExtensionBuilder> Add)> Added = new(StringComparer.Ordinal)
    {
        ["quantity 'hours'"] = ("acme/hours", g => g.Add(new Quantity("hours", "hours", "How many?", "hours", 0, 24))),
        ["finding 'mark'"] = ("acme/mark", g => g.Add(new Finding("mark", "a mark", "A mark?"))),
        ["question 'crash'"] = ("acme/crash", g => g.Add(new Question("crash", "A crash?", null, [Findings.Bruising]))),
        ["red flag 'belt'"] = ("acme/belt", g => g.Add(Flag("belt", Findings.Bruising))),
        ["cause 'wheel'"] = ("acme/wheel", g => g.Add(CauseOf("wheel"))),
        ["treatment 'seat'"] = ("acme/seat", g => g.Add(CareOf("seat", "acme/option"))),
        ["treatment option 'option'"] = ("acme/option", g => g.Add(CareOf("acme/seat", "option"))),
        ["prevention 'breaks'"] = ("acme/breaks", g => g.Add(new Prevention("breaks", "Breaks", "What.", "How.", [Causes.MuscleStrain], EvidenceStrength.Limited, [Acme.Source]))),
        ["safety-net advice 'net'"] = ("acme/net", g => g.Add(new SafetyNetAdvice("net", "Net", Urgency.Urgent, "Text.", [Acme.Source]))),
        ["source 'book'"] = ("acme/book", g => g.Add(SourceOf("book"))),
        ["red flag 'other/belt'"] = ("acme/belt", g => g.Add(Flag("other/belt", Findings.Bruising))),
    };

    private static readonly Dictionary<string, (string Item, string Right, Action<GuidanceExtensionBuilder> Add)> Used = new(StringComparer.Ordinal)
    {
        ["a finding in a red flag"] = ("finding 'mark'", "acme/mark", g => g.Add(Flag("acme/belt", new Finding("mark", "a mark", "A mark?")))),
        ["a threshold in a red flag"] = ("finding 'older'", "acme/older", g => g.Add(Flag("acme/belt", Measures.Age.AtLeast(45, "older", "aged 45 or over")))),
        ["a quantity in a question"] = ("quantity 'hours'", "acme/hours", g => g.Add(new Question("acme/hours-a-day", "How many?", null, new Quantity("hours", "hours", "How many?", "hours", 0, 24)))),
        ["a finding in a caution"] = ("finding 'mark'", "acme/mark", g => g.Add(new Caution(TreatmentOptions.Heat, new Finding("mark", "a mark", "A mark?"), null, [Acme.Source]))),
        ["a source of a red flag"] = ("source 'book'", "acme/book", g => g.Add(new RedFlag("acme/belt", Urgency.Urgent, Findings.Bruising, "something", "Be seen.", [SourceOf("book")]))),
    };

    public static TheoryData<string> Items => [.. Added.Keys];

    public static TheoryData<string> Uses => [.. Used.Keys];

    [Theory]
    [MemberData(nameof(Items))]
    public void An_id_without_the_prefix_is_refused_with_the_right_one(string item) => AssertPrefix(item, Added[item].Right, Added[item].Add);

    /// <summary>What nobody adds by hand, but content uses, joins by itself; it must carry the prefix all the same.</summary>
    [Theory]
    [MemberData(nameof(Uses))]
    public void What_joins_by_use_must_carry_the_prefix_too(string use) => AssertPrefix(Used[use].Item, Used[use].Right, Used[use].Add);

    [Fact]
    public void What_the_base_has_needs_no_prefix() => Base.Extend(
        "acme",
        "1.0.0",
        g => g.Add(new RedFlag("acme/belt", Urgency.Urgent, Findings.Bruising & Findings.Age50OrOver, "something", "Be seen.", [Sources.NhsBackPain])));

    [Theory]
    [InlineData("Acme", "The id of an extension is kebab-case without a prefix, such as 'acme'.")]
    [InlineData("acme/labs", "The id of an extension is kebab-case without a prefix, such as 'acme'.")]
    [InlineData("acme--labs", "The id of an extension is kebab-case without a prefix, such as 'acme'.")]
    public void An_id_of_an_extension_is_kebab_case(string id, string message)
    {
        var diagnostic = Assert.Single(Refused(id, "1.0.0", _ => { }));
        Assert.Equal(("BSG1002", $"extension '{id}'", message), (diagnostic.Id, diagnostic.Item, diagnostic.Message));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("1.0.0.0")]
    [InlineData("1.0.0-beta")]
    [InlineData("one")]
    public void A_version_of_an_extension_is_three_numbers(string version)
    {
        var diagnostic = Assert.Single(Refused("acme", version, _ => { }));
        Assert.Equal(
            ("BSG1002", "extension 'acme'", $"The version must be three numbers such as '1.0.0'; it was '{version}'."),
            (diagnostic.Id, diagnostic.Item, diagnostic.Message));
    }

    [Fact]
    public void A_missing_argument_is_refused_by_name()
    {
        Assert.Equal("add", Assert.Throws<ArgumentNullException>(() => Base.Extend("acme", "1.0.0", null!)).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => Base.Extend(" ", "1.0.0", _ => { })).ParamName);
        Assert.Equal("version", Assert.Throws<ArgumentNullException>(() => Base.Extend("acme", null!, _ => { })).ParamName);
        Assert.Equal("redFlag", Assert.Throws<ArgumentNullException>(() => Base.Extend("acme", "1.0.0", g => g.Add((RedFlag)null!))).ParamName);
        Assert.Equal("caution", Assert.Throws<ArgumentNullException>(() => Base.Extend("acme", "1.0.0", g => g.Add((Caution)null!))).ParamName);
    }

    [Fact]
    public void A_caution_for_an_unknown_option_is_refused_with_the_nearest()
    {
        var diagnostic = Assert.Single(Refused("acme", "1.0.0", g => g.Add(new Caution(OptionOf("heet", []), Findings.Bruising, null, [Acme.Source]))));
        Assert.Equal("error unknown-reference: caution for 'heet': The model has no treatment option 'heet'; did you mean 'heat'?", diagnostic.ToString());
    }

    [Fact]
    public void A_caution_needs_a_condition() => Assert.Equal(
        "A caution for option 'heat' needs a condition; neither was given. (Parameter 'avoidWhen')",
        Assert.Throws<ArgumentException>(() => new Caution(TreatmentOptions.Heat, null, null, [Acme.Source])).Message);

    [Fact]
    public void An_unknown_cause_is_refused_with_the_nearest()
    {
        var diagnostic = Assert.Single(Refused("acme", "1.0.0", g => g.Add(CareOf("acme/seat", "acme/option", CauseOf("acme/wheel"))).Add(CauseOf("acme/wheels"))));
        Assert.Equal(
            "error unknown-reference: treatment option 'acme/option': It serves cause 'acme/wheel', which is not added; did you mean 'acme/wheels'?",
            diagnostic.ToString());
    }

    [Fact]
    public void A_prevention_of_an_unknown_cause_is_refused()
    {
        var diagnostic = Assert.Single(Refused("acme", "1.0.0", g => g.Add(new Prevention("acme/breaks", "Breaks", "What.", "How.", [CauseOf("acme/wheel")], EvidenceStrength.Limited, [Acme.Source]))));
        Assert.Equal("error unknown-reference: prevention 'acme/breaks': It serves cause 'acme/wheel', which is not added.", diagnostic.ToString());
    }

    [Fact]
    public void Another_cause_with_the_id_of_one_of_the_base_is_refused()
    {
        var diagnostic = Assert.Single(Refused("acme", "1.0.0", g => g.Add(CareOf("acme/seat", "acme/option", CauseOf("muscle-strain")))));
        Assert.Equal(
            "error unknown-reference: treatment option 'acme/option': It serves another cause with the id 'muscle-strain' than the one that is added; use the same object.",
            diagnostic.ToString());
    }

    [Fact]
    public void A_text_for_an_unknown_key_is_refused_with_the_nearest()
    {
        var diagnostics = Refused("acme", "1.0.0", g => g.Add(new LanguageTexts("de", [new("red-flag/cauda-equina/titel", "Titel"), new("notice", "Hinweis."), new("no/such/text/at/all", "Nichts.")])));
        Assert.Equal(
            [
                "error unknown-reference: text 'red-flag/cauda-equina/titel' in 'de': The model has no text with this key; did you mean 'red-flag/cauda-equina/title'?",
                "error unknown-reference: text 'no/such/text/at/all' in 'de': The model has no text with this key.",
            ],
            diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [InlineData("Wegen {1}.")]
    [InlineData("Wegen {0.")]
    [InlineData("Deswegen.")]
    public void A_phrase_that_does_not_take_the_parts_of_the_English_one_is_refused(string phrase)
    {
        var diagnostic = Assert.Single(Refused("acme", "1.0.0", g => g.Add(new LanguageTexts("de", [new("phrase/because-of", phrase)]))));
        Assert.Contains("phrase/because-of", diagnostic.Item, StringComparison.Ordinal);
        Assert.Contains("{0}", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_wrong_comes_at_once()
    {
        var diagnostics = Refused(
            "acme",
            "1.0",
            g => g
                .Add(new Finding("mark", "a mark", "A mark?"))
                .Add(Flag("belt", Findings.Bruising))
                .Add(Flag("acme/Belt", Findings.Bruising))
                .Add(CauseOf("acme/wheel"))
                .Add(CauseOf("acme/wheel"))
                .Add(CareOf("acme/seat", "acme/option", CauseOf("acme/weel")))
                .Add(new Caution(OptionOf("heet", []), Findings.Bruising, null, [Acme.Source])));
        Assert.Equal(
            ["extension 'acme'", "finding 'mark'", "red flag 'belt'", "caution for 'heet'", "red flag 'acme/Belt'", "cause 'acme/wheel'", "treatment option 'acme/option'"],
            diagnostics.Select(diagnostic => diagnostic.Item));
        Assert.All(diagnostics, diagnostic => Assert.Equal(GuidanceSeverity.Error, diagnostic.Severity));
    }

    [Fact]
    public void The_message_of_the_exception_has_all_of_it()
    {
        var error = Assert.Throws<GuidanceException>(() => Base.Extend("acme", "1.0", g => g.Add(Flag("belt", Findings.Bruising))));
        Assert.Equal(
            "error BSG1002: extension 'acme': The version must be three numbers such as '1.0.0'; it was '1.0'.\n"
            + "error BSG1002: red flag 'belt': Ids of extension 'acme' carry its prefix: 'acme/belt'.",
            error.Message);
    }

    internal static RedFlag Flag(string id, Condition when) => new(id, Urgency.Urgent, when, "something", "Be seen.", [Acme.Source]);

    internal static Cause CauseOf(string id) => new(id, "Cause", "Explained.", [WeightedFinding.Strong(Findings.Overuse)], [], [Acme.Source]);

    internal static Treatment CareOf(string id, string optionId, params Cause[] serves) => new(id, "Care", "What.", "Why.", [OptionOf(optionId, serves)], [Acme.Source]);

    internal static TreatmentOption OptionOf(string id, IEnumerable<Cause> serves) => new(
        id, "Do it", "Like this.", Phases.AnyTime, serves, EvidenceStrength.Limited, TreatmentOption.NoneKnown, TreatmentOption.NoneKnown, [Acme.Source]);

    private static Citation SourceOf(string id) => new(id, "Publisher", "Title", 2024, "https://example.org/book", "What was read.");

    private static IReadOnlyList<GuidanceDiagnostic> Refused(string id, string version, Action<GuidanceExtensionBuilder> add) =>
        Assert.Throws<GuidanceException>(() => Base.Extend(id, version, add)).Diagnostics;

    private static void AssertPrefix(string item, string right, Action<GuidanceExtensionBuilder> add)
    {
        var diagnostic = Assert.Single(Refused("acme", "1.0.0", add));
        Assert.Equal(("BSG1002", item, $"Ids of extension 'acme' carry its prefix: '{right}'."), (diagnostic.Id, diagnostic.Item, diagnostic.Message));
    }
}
