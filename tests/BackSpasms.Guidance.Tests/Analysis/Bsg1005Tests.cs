using static BackSpasms.Guidance.GuidanceRules;

namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class Bsg1005Tests
{
    [Theory]
    [InlineData("Heat cures the spasm.", "cures")]
    [InlineData("Relief is GUARANTEED.", "GUARANTEED")]
    [InlineData("It always works.", "always works")]
    [InlineData("It is 100% effective.", "100% effective")]
    [InlineData("A risk-free way to get well.", "risk-free")]
    [InlineData("Do not wait. It cures most people.", "cures")]
    [InlineData("Nothing else helps: this is a miracle.", "miracle")]
    public void Promise_Triggers(string text, string promise)
    {
        var found = Judged.Triggers(Promise, Judged.Advice(text));
        Assert.Equal($"It promises: '{promise}'. Say what research found, and that it may not help everyone.", found.Message);
    }

    [Theory]
    [InlineData("cure")]
    [InlineData("cures")]
    [InlineData("guarantee")]
    [InlineData("guarantees")]
    [InlineData("guaranteed")]
    [InlineData("miracle")]
    [InlineData("always works")]
    [InlineData("always helps")]
    [InlineData("never fails")]
    [InlineData("works every time")]
    [InlineData("works for everyone")]
    [InlineData("100% effective")]
    [InlineData("completely safe")]
    [InlineData("risk-free")]
    public void Each_default_word_Triggers(string promise) =>
        Assert.StartsWith($"It promises: '{promise}'.", Judged.Triggers(Promise, Judged.Advice($"They say that it {promise}")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(".")]
    [InlineData("!")]
    [InlineData("?")]
    [InlineData(":")]
    [InlineData(";")]
    [InlineData("\n")]
    public void Promise_in_the_sentence_after_a_negation_Triggers(string mark) => Judged.Triggers(Promise, Judged.Advice($"Do not wait{mark} It cures."));

    [Fact]
    public void Promise_whose_words_go_on_in_another_way_first_Triggers() =>
        Assert.StartsWith("It promises: 'always works'.", Judged.Triggers(Promise, Judged.Advice("It always was so, and always works")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("no not never nothing none nobody neither nor cannot without NOT don't DON\u2019T")]
    public void Promise_after_each_negation_DoesNotTrigger(string negations) =>
        Assert.All(negations.Split(' '), negation => Judged.DoesNotTrigger(Promise, Judged.Advice($"It is {negation} known, that it cures.")));

    [Fact]
    public void Words_without_a_letter_promise_nothing_DoesNotTrigger() => Judged.DoesNotTrigger(
        Promise,
        new AnalyzedContent([Judged.Advice("It cures.")]),
        new AnalysisContext(new GuidanceAnalyzerOptions { PromiseWords = ["", " - "] }));

    [Fact]
    public void Two_promises_in_one_text_Triggers_once() => Judged.Triggers(Promise, Judged.Advice("It cures. It always works."));

    [Fact]
    public void Promise_in_a_title_Triggers() =>
        Assert.Equal("title", Judged.Triggers(Promise, AnalyzedItems.Of(new Treatment("treatment", "The cure", "What.", "Why.", [Letters.Option(null)], [Letters.Source]))).Part);

    [Fact]
    public void Own_words_Triggers() => Judged.Triggers(
        Promise,
        new AnalyzedContent([Judged.Advice("You will be as good as new.")]),
        new AnalysisContext(new GuidanceAnalyzerOptions { PromiseWords = ["as good as new"] }));

    [Theory]
    [InlineData("It does not cure the spasm.")]
    [InlineData("It doesn't always work, and it isn't a cure.")]
    [InlineData("It doesn\u2019t cure.")]
    [InlineData("Nothing is known to cure it.")]
    [InlineData("No pill, cream or patch cures it.")]
    [InlineData("There is no guarantee.")]
    [InlineData("Secure the load, procure a cushion.")]
    [InlineData("The pain always comes in the morning; exercise works for some.")]
    [InlineData("It always\nworks, and soon.")]
    [InlineData("always")]
    public void No_promise_DoesNotTrigger(string text) => Judged.DoesNotTrigger(Promise, Judged.Advice(text));

    [Fact]
    public void Default_words_are_not_added_to_own_ones_DoesNotTrigger() => Judged.DoesNotTrigger(
        Promise,
        new AnalyzedContent([Judged.Advice("It cures.")]),
        new AnalysisContext(new GuidanceAnalyzerOptions { PromiseWords = [] }));

    [Fact]
    public void What_a_source_says_DoesNotTrigger() =>
        Judged.DoesNotTrigger(Promise, AnalyzedItems.Of(new Citation("source", "Publisher", "The cure", 2024, "https://example.org", "It claims a cure.")));

    [Fact]
    public void Another_language_DoesNotTrigger() => Judged.DoesNotTrigger(Promise, AnalyzedItems.Of(new LanguageTexts("fr", [new("notice", "La cure est douce.")])));
}
