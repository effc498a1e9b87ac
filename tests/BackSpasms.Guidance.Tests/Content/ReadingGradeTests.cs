namespace BackSpasms.Guidance.Tests.Content;

public sealed class ReadingGradeTests
{
    private const int RunningText = 40;

    public static TheoryData<Wording> RunningTexts { get; } =
        [.. Wording.Of(BackSpasmGuidance.Default).Concat(Wording.OfSources(BackSpasmGuidance.Default)).Where(wording => ReadingGrade.Words(wording.Text).Length >= RunningText)];

    [Theory]
    [MemberData(nameof(RunningTexts), DisableDiscoveryEnumeration = true)]
    public void Running_text_is_no_harder_than_grade_9(Wording wording) =>
        Assert.True(ReadingGrade.Of(wording.Text) <= 9, FormattableString.Invariant($"{wording.Where} has grade {ReadingGrade.Of(wording.Text):0.0}: {wording.Text}"));

    [Fact]
    public void The_guidance_has_running_text_to_judge() => Assert.True(RunningTexts.Count > 50);

    [Theory]
    [InlineData("The cat sat on the mat. It was a big cat.", -3, 0)]
    [InlineData("Take it easy for a day or two, then keep moving as well as the pain allows.", 3, 6)]
    [InlineData("Interdisciplinary rehabilitation programmes incorporating cognitive behavioural interventions demonstrate statistically significant functional improvements.", 20, 40)]
    public void The_grade_tells_plain_from_hard_words(string text, double least, double most) => Assert.InRange(ReadingGrade.Of(text), least, most);

    [Theory]
    [InlineData("come", "comes")]
    [InlineData("ease", "eased")]
    public void A_silent_e_is_no_syllable(string word, string longer) => Assert.Equal(ReadingGrade.Of(word), ReadingGrade.Of(longer));
}
