namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class ReadingEaseTests
{
    [Theory]
    [InlineData("The cat sat on the mat.", 6, 1, 6)]
    [InlineData("The cat sat. The dog ran!", 6, 2, 6)]
    [InlineData("come comes ease eased", 4, 1, 4)]
    [InlineData("little houses lasted table", 4, 1, 8)]
    [InlineData("The risk was 0.55 at www.example.org today", 7, 1, 10)]
    [InlineData("(One.) 'Two?' Three", 3, 3, 3)]
    [InlineData("First line\nSecond line", 4, 2, 5)]
    [InlineData("- 38 °C -", 2, 1, 2)]
    [InlineData("", 0, 1, 0)]
    public void Words_sentences_and_syllables_are_counted(string text, int words, int sentences, int syllables) =>
        Assert.Equal(new ReadingEase(words, sentences, syllables), ReadingEase.Of(text));

    [Fact]
    public void Grade_follows_the_formula() => Assert.Equal(1.29, new ReadingEase(10, 1, 11).Grade, 2);

    [Fact]
    public void Nothing_has_grade_0() => Assert.Equal(0, ReadingEase.Of(" \n ").Grade);
}
