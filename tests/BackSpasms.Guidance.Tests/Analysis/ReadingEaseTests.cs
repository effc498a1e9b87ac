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

    [Theory]
    [InlineData(1, "the be we free yes red made hole isn't tale rhythm 7 see does used named times seed key ale")]
    [InlineData(2, "table isle music album even robot lily baby wanted needed loaded buses faces sizes ages boxes dishes lifted tables over")]
    [InlineData(3, "animal banana tomato exercise vitamin")]
    public void Syllables_of_a_word_are_groups_of_vowels_without_a_silent_e(int syllables, string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal((word, syllables), (word, ReadingEase.Of(word).Syllables)));

    [Theory]
    [InlineData("One.' Two.\" Three.) Four.] Five.\u2019 Six.\u201d Seven", 7)]
    [InlineData("One! Two? Three, four; five: six", 3)]
    [InlineData("One. . Two .", 2)]
    [InlineData("One\n\nTwo\n", 2)]
    [InlineData("One.\nTwo", 2)]
    [InlineData("(') One", 1)]
    [InlineData(". One", 1)]
    public void Sentences_end_at_a_mark_or_with_the_line(string text, int sentences) => Assert.Equal(sentences, ReadingEase.Of(text).Sentences);

    [Fact]
    public void Grade_follows_the_formula() => Assert.Equal(1.29, new ReadingEase(10, 1, 11).Grade, 2);

    [Fact]
    public void Nothing_has_grade_0() => Assert.Equal(0, ReadingEase.Of(" \n ").Grade);
}
