using static BackSpasms.Guidance.GuidanceRules;

namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class Bsg1004Tests
{
    private const string Hard =
        "Interdisciplinary rehabilitation programmes that incorporate cognitive behavioural interventions demonstrate statistically significant functional "
        + "improvements in populations with persistent musculoskeletal complaints, although considerable methodological heterogeneity necessitates cautious "
        + "interpretation, particularly where randomised comparisons against alternative multidisciplinary approaches remain unavailable, inconclusive or altogether insufficiently powered.";

    private const string Plain =
        "Rest for a short time in a way that eases the pain. Then get up and walk a little. Do this for a day or two, and do not stay in bed to wait for the pain "
        + "to pass. Go on with what you do each day, bit by bit, as well as you can. Ask for help with heavy things.";

    [Fact]
    public void Hard_advice_Triggers()
    {
        var found = Judged.Triggers(TextThatIsHardToRead, Judged.Advice(Hard));
        Assert.Equal(("whatToDo", GuidanceSeverity.Info), (found.Part, found.Severity));
        Assert.Equal("It reads like school grade 43.28 (Flesch-Kincaid), above 9. Use shorter sentences and plainer words.", found.Message);
    }

    [Fact]
    public void Hard_explanation_Triggers() =>
        Assert.Equal("explanation", Judged.Triggers(TextThatIsHardToRead, AnalyzedItems.Of(new Topic("topic", "Topic", Hard, [Letters.Source]))).Part);

    [Fact]
    public void What_was_read_in_a_source_Triggers() =>
        Assert.Equal("read", Judged.Triggers(TextThatIsHardToRead, AnalyzedItems.Of(new Citation("source", "Publisher", "Title", 2024, "https://example.org", Hard))).Part);

    [Fact]
    public void Text_in_English_of_a_country_Triggers() =>
        Assert.Equal("notice", Judged.Triggers(TextThatIsHardToRead, AnalyzedItems.Of(new LanguageTexts("en-GB", [new("notice", Hard)]))).Part);

    [Fact]
    public void Plain_text_under_a_stricter_option_Triggers() => Judged.Triggers(
        TextThatIsHardToRead,
        new AnalyzedContent([Judged.Advice(Plain)]),
        new AnalysisContext(new GuidanceAnalyzerOptions { ReadingGrade = 1 }));

    [Fact]
    public void Hard_text_of_just_so_many_words_Triggers() => Judged.Triggers(
        TextThatIsHardToRead,
        new AnalyzedContent([Judged.Advice(Hard)]),
        new AnalysisContext(new GuidanceAnalyzerOptions { MinimumWords = 41 }));

    [Fact]
    public void Text_of_just_the_grade_DoesNotTrigger() => Judged.DoesNotTrigger(
        TextThatIsHardToRead,
        new AnalyzedContent([Judged.Advice(Hard)]),
        new AnalysisContext(new GuidanceAnalyzerOptions { ReadingGrade = ReadingEase.Of(Hard).Grade }));

    [Fact]
    public void Plain_text_DoesNotTrigger() => Judged.DoesNotTrigger(TextThatIsHardToRead, Judged.Advice(Plain));

    [Fact]
    public void Hard_text_of_39_words_DoesNotTrigger()
    {
        Assert.Equal(41, ReadingEase.Of(Hard).Words);
        Judged.DoesNotTrigger(TextThatIsHardToRead, Judged.Advice(Hard.Replace(" or altogether", string.Empty, StringComparison.Ordinal)));
    }

    [Fact]
    public void Hard_text_in_another_language_DoesNotTrigger() =>
        Judged.DoesNotTrigger(TextThatIsHardToRead, AnalyzedItems.Of(new LanguageTexts("de", [new("notice", Hard)])));

    [Fact]
    public void Hard_text_under_milder_options_DoesNotTrigger()
    {
        Judged.DoesNotTrigger(TextThatIsHardToRead, new AnalyzedContent([Judged.Advice(Hard)]), new AnalysisContext(new GuidanceAnalyzerOptions { ReadingGrade = 44 }));
        Judged.DoesNotTrigger(TextThatIsHardToRead, new AnalyzedContent([Judged.Advice(Hard)]), new AnalysisContext(new GuidanceAnalyzerOptions { MinimumWords = 42 }));
    }
}
