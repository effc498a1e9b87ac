namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class TextTokenTests
{
    [Theory]
    [InlineData("Take 1,000 mg.", "Take|1,000|mg|.")]
    [InlineData("0.5 or 5. Then", "0.5|or|5|.|Then")]
    [InlineData("5, 6,", "5|6")]
    [InlineData("400mg", "400|mg")]
    [InlineData("B12 and x3y", "B12|and|x3y")]
    [InlineData("It isn't, it isn\u2019t 'so'", "It|isn't|it|isn\u2019t|so")]
    [InlineData("dogs' it'", "dogs|it")]
    [InlineData("100% a/b (c) - d", "100|%|a|/|b|c|d")]
    [InlineData("a.b!c?d:e;f\ng,h", "a|.|b|!|c|?|d|:|e|;|f|\n|g|h")]
    [InlineData("\u00bd tablet", "\u00bd|tablet")]
    [InlineData("\u00b5g", "\u00b5g")]
    [InlineData("0", "0")]
    [InlineData("9", "9")]
    [InlineData("", "")]
    [InlineData(" \t", "")]
    public void A_text_falls_into_words_numbers_and_marks(string text, string tokens) => Assert.Equal(tokens, string.Join('|', TextToken.Of(text).Select(token => token.Text)));

    [Fact]
    public void A_token_knows_where_it_stands()
    {
        var tokens = TextToken.Of("In 1,000 cases.");
        Assert.Equal([(0, 2), (3, 8), (9, 14), (14, 15)], tokens.Select(token => (token.Start, token.End)));
    }

    [Fact]
    public void A_text_is_taken_apart_once()
    {
        var text = new AnalyzedText("notice", "Two words");
        Assert.Same(text.Tokens, text.Tokens);
    }

    [Fact]
    public void Numbers_are_digits_fractions_and_words()
    {
        Assert.Equal([true, true, true, true, false, false], TextToken.Of("5 \u00bd half Twelve thirteen .").Select(token => token.IsNumber));
        Assert.Equal([false, true, true, true, true, true, true, false, false], TextToken.Of("a . ! ? : ; \n % /").Select(token => token.EndsSentence));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("en", true)]
    [InlineData("EN", true)]
    [InlineData("en-GB", true)]
    [InlineData("EN-us", true)]
    [InlineData("enm", false)]
    [InlineData("de", false)]
    [InlineData("de-en", false)]
    public void English_is_English_of_any_country(string? language, bool isEnglish) => Assert.Equal(isEnglish, new AnalyzedText("notice", "text", language).IsEnglish);
}
