using static BackSpasms.Guidance.GuidanceRules;

namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class Bsg1002Tests
{
    [Theory]
    [InlineData("Night-Pain")]
    [InlineData("night_pain")]
    [InlineData("night pain")]
    [InlineData("-night")]
    [InlineData("night-")]
    [InlineData("night--pain")]
    [InlineData("acme/night/pain")]
    [InlineData("/night")]
    [InlineData("nächte")]
    [InlineData("٣-nights")]
    public void Other_form_Triggers(string id)
    {
        var found = Judged.Triggers(IdThatIsNotKebabCase, Judged.Flag(Letters.A, id: id));
        Assert.Equal("id", found.Part);
        Assert.Equal(GuidanceSeverity.Error, found.Severity);
    }

    [Fact]
    public void Topic_Triggers() => Judged.Triggers(IdThatIsNotKebabCase, AnalyzedItems.Of(new Topic("Topic", "Topic", "Explained.", [Letters.Source])));

    [Fact]
    public void Source_Triggers() =>
        Judged.Triggers(IdThatIsNotKebabCase, AnalyzedItems.Of(new Citation("NICE", "Publisher", "Title", 2024, "https://example.org", "Read.")));

    [Fact]
    public void What_is_wrong_is_said_of_the_id()
    {
        var extension = Judged.Triggers(IdThatIsNotKebabCase, new AnalyzedItem(ContentKind.Extension, "acme/x"));
        Assert.Equal(("id", "The id of an extension is kebab-case without a prefix, such as 'acme'."), (extension.Part, extension.Message));
        Assert.Equal("id", Judged.Triggers(IdThatIsNotKebabCase, Judged.Flag(Letters.A, id: "Flag")).Part);
        Assert.Equal("id", Judged.Triggers(IdThatIsNotKebabCase, new AnalyzedContent([Judged.Flag(Letters.A)]), new AnalysisContext { ExtensionId = "acme" }).Part);
    }

    [Fact]
    public void Lack_of_the_prefix_of_its_extension_Triggers()
    {
        var found = Judged.Triggers(IdThatIsNotKebabCase, new AnalyzedContent([Judged.Flag(Letters.A, id: "seat-belt")]), new AnalysisContext { ExtensionId = "acme" });
        Assert.Equal("Ids of extension 'acme' carry its prefix: 'acme/seat-belt'.", found.Message);
    }

    [Theory]
    [InlineData("acme/north")]
    [InlineData("Acme")]
    public void Id_of_an_extension_Triggers(string id) => Judged.Triggers(IdThatIsNotKebabCase, new AnalyzedItem(ContentKind.Extension, id));

    [Theory]
    [InlineData("night")]
    [InlineData("night-pain")]
    [InlineData("2-days")]
    [InlineData("acme/night-pain-2")]
    public void Kebab_case_DoesNotTrigger(string id) => Judged.DoesNotTrigger(IdThatIsNotKebabCase, Judged.Flag(Letters.A, id: id));

    [Fact]
    public void Id_that_is_not_known_DoesNotTrigger() => Judged.DoesNotTrigger(IdThatIsNotKebabCase, new AnalyzedItem(ContentKind.RedFlag, null));

    [Fact]
    public void Prefix_of_its_extension_DoesNotTrigger() =>
        Judged.DoesNotTrigger(IdThatIsNotKebabCase, new AnalyzedContent([Judged.Flag(Letters.A, id: "acme/seat-belt")]), new AnalysisContext { ExtensionId = "acme" });

    [Fact]
    public void Label_of_a_phase_is_no_id_DoesNotTrigger() => Judged.DoesNotTrigger(IdThatIsNotKebabCase, AnalyzedItems.Of(Letters.Phase()));

    [Fact]
    public void Language_of_texts_is_no_id_DoesNotTrigger() =>
        Judged.DoesNotTrigger(IdThatIsNotKebabCase, AnalyzedItems.Of(new LanguageTexts("pt-BR", [])));
}
