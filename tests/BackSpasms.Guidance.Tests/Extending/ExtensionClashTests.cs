namespace BackSpasms.Guidance.Tests.Extending;

/// <summary>Two that cannot both stand are refused, and both are named.</summary>
public sealed class ExtensionClashTests
{
    private static readonly GuidanceModel Base = BackSpasmGuidance.Default;

    [Fact]
    public void Two_extensions_with_one_id()
    {
        var diagnostic = Refused(() => Base.Extend("acme", "1.0.0", _ => { }).Extend("zeta", "1.0.0", _ => { }).Extend("acme", "1.1.0", _ => { }));
        Assert.Equal(
            ("BSG1003", "extension 'acme'", "The model is extended by acme 1.0.0 and by acme 1.1.0; an extension has its place once."),
            (diagnostic.Id, diagnostic.Item, diagnostic.Message));
    }

    [Fact]
    public void One_extension_twice()
    {
        var diagnostic = Refused(() => Base.Extend("acme", "1.0.0", _ => { }).Extend("acme", "1.0.0", _ => { }));
        Assert.Equal("The model is extended by acme 1.0.0 and by acme 1.0.0; an extension has its place once.", diagnostic.Message);
    }

    [Fact]
    public void Two_items_with_one_id_in_an_extension()
    {
        var diagnostic = Refused(() => Base.Extend(
            "acme",
            "1.0.0",
            g => g.Add(ExtensionRefusalTests.Flag("acme/belt", Findings.Bruising)).Add(ExtensionRefusalTests.Flag("acme/belt", Findings.Swelling))));
        Assert.Equal(("BSG1003", "red flag 'acme/belt'"), (diagnostic.Id, diagnostic.Item));
        Assert.Contains("There are 2 with this id", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bruising", "marks on the skin", "Are there marks on your skin?")]
    [InlineData("age", "your age", "How old are you?")]
    public void A_finding_with_an_id_of_the_base_and_another_meaning(string id, string label, string question)
    {
        var other = new Finding(id, label, question);
        var diagnostic = Refused(() => Base.Extend("acme", "1.0.0", g => g.Add(ExtensionRefusalTests.Flag("acme/belt", other))));
        Assert.Contains($"'{id}'", diagnostic.Item, StringComparison.Ordinal);
        AssertNamesBoth(diagnostic, "back-spasms 1.0.0", "acme 1.0.0");
    }

    [Fact]
    public void A_quantity_with_an_id_of_the_base_and_another_range()
    {
        var months = new Quantity("days", "months since it began", "How many months?", "months", 0, 1200);
        var diagnostic = Refused(() => Base.Extend("acme", "1.0.0", g => g.Add(ExtensionRefusalTests.Flag("acme/belt", months.AtLeast(3, "acme/three-months", "three months or more")))));
        Assert.Contains("'days'", diagnostic.Item, StringComparison.Ordinal);
        AssertNamesBoth(diagnostic, "back-spasms 1.0.0", "acme 1.0.0");
    }

    [Fact]
    public void A_finding_of_another_extension_with_another_meaning()
    {
        var one = new Finding("acme/mark", "a mark", "A mark?");
        var other = new Finding("acme/mark", "a scar", "A scar?");
        var diagnostic = Refused(() => Base
            .Extend("acme", "1.0.0", g => g.Add(one))
            .Extend("zeta", "2.0.0", g => g.Add(ExtensionRefusalTests.Flag("zeta/belt", other))));
        Assert.Contains("'acme/mark'", diagnostic.Item, StringComparison.Ordinal);
        AssertNamesBoth(diagnostic, "acme 1.0.0", "zeta 2.0.0");
    }

    [Fact]
    public void An_item_that_a_base_has_under_the_prefix_of_the_extension()
    {
        var whole = new GuidanceModelBuilder("whole", "3.0.0").Add(ExtensionRefusalTests.Flag("acme/belt", Findings.Bruising)).Build();
        var diagnostic = Refused(() => whole.Extend("acme", "1.0.0", g => g.Add(ExtensionRefusalTests.Flag("acme/belt", !Findings.Bruising))));
        Assert.Equal("red flag 'acme/belt'", diagnostic.Item);
        AssertNamesBoth(diagnostic, "whole 3.0.0", "acme 1.0.0");
    }

    [Fact]
    public void Two_texts_for_one_key_in_one_language()
    {
        var diagnostic = Refused(() => Base
            .Extend("acme", "1.0.0", g => g.Add(new LanguageTexts("de", [new("notice", "Ein Hinweis.")])))
            .Extend("zeta", "2.0.0", g => g.Add(new LanguageTexts("de", [new("notice", "Ein anderer Hinweis.")]))));
        Assert.Contains("'notice'", diagnostic.Item, StringComparison.Ordinal);
        AssertNamesBoth(diagnostic, "acme 1.0.0", "zeta 2.0.0");
    }

    [Fact]
    public void The_same_finding_read_the_same_is_no_clash_wherever_it_was_made()
    {
        var bruising = new Finding(Findings.Bruising.Id, Findings.Bruising.Label, Findings.Bruising.Question, Findings.Bruising.Clarification, Findings.Bruising.Group);
        var model = Base.Extend("acme", "1.0.0", g => g.Add(ExtensionRefusalTests.Flag("acme/belt", bruising)));
        Assert.Equal(Base.Vocabulary.Findings, model.Vocabulary.Findings);
    }

    [Fact]
    public void An_extension_may_use_what_another_one_has()
    {
        var model = Acme.Guidance.Extend("zeta", "1.0.0", g => g
            .Add(ExtensionRefusalTests.Flag("zeta/airbag", Acme.Airbag & Findings.Tingling))
            .Add(ExtensionRefusalTests.CareOf("zeta/seat", "zeta/option", Acme.DriversBack))
            .Add(new Caution(Acme.AdjustTheSeat, Findings.Bruising, null, [Acme.Source])));
        Assert.Equal("1.0.0+acme.1.2.0.zeta.1.0.0", model.Version);
        Assert.Equal(ProofVerdict.Holds, model.Prove(SafetyProperty.NeverBelow(Acme.Guidance)).Verdict);
    }

    private static GuidanceDiagnostic Refused(Func<GuidanceModel> extend) => Assert.Single(Assert.Throws<GuidanceException>(extend).Diagnostics);

    private static void AssertNamesBoth(GuidanceDiagnostic diagnostic, string one, string other)
    {
        Assert.Contains(one, diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains(other, diagnostic.Message, StringComparison.Ordinal);
    }
}
