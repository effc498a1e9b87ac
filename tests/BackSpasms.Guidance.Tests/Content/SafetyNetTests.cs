namespace BackSpasms.Guidance.Tests.Content;

/// <summary>What every outcome tells people to watch for.</summary>
public sealed class SafetyNetTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    [Theory]
    [InlineData("parts between your legs, your buttocks or inner thighs feel numb")]
    [InlineData("pass, hold or feel urine or stool")]
    [InlineData("sex has suddenly stopped working")]
    [InlineData("pain, tingling, numbness or weakness in both legs")]
    [InlineData("A leg, a foot or an arm turns weak or gets weaker")]
    [InlineData("cannot lift your foot")]
    [InlineData("chest pain")]
    [InlineData("short of breath")]
    [InlineData("collapse")]
    [InlineData("feels like tearing")]
    [InlineData("cold sweat")]
    [InlineData("confused or very drowsy")]
    [InlineData("serious accident, fall or blow")]
    [InlineData("fever or chills and feel very ill")]
    [InlineData("cold and pale or blotchy")]
    [InlineData("You bleed. You have regular tightenings. You lose water. The baby moves less. You have severe pain.")]
    [InlineData("If someone has hurt you, it is not your fault")]
    [InlineData("do not feel safe with yourself")]
    public void The_emergency_list_names(string sign) =>
        Assert.Contains(Guidance.SafetyNet.Where(advice => advice.Urgency == Urgency.Emergency), advice => advice.Text.Contains(sign, StringComparison.Ordinal));

    [Theory]
    [InlineData("fever or chills")]
    [InlineData("lose weight without trying")]
    [InlineData("a lump, or your back changes its shape")]
    [InlineData("worse at night or at rest")]
    [InlineData("severe and nothing eases it")]
    [InlineData("between your shoulders")]
    [InlineData("One leg is a little weak")]
    public void The_same_day_list_names(string sign) =>
        Assert.Contains(Guidance.SafetyNet.Where(advice => advice.Urgency == Urgency.Urgent), advice => advice.Text.Contains(sign, StringComparison.Ordinal));

    [Theory]
    [InlineData("no relief after 72 hours")]
    [InlineData("not better after a few weeks")]
    [InlineData("Numbness or tingling in one leg")]
    public void The_later_list_names(string sign) =>
        Assert.Contains(Guidance.SafetyNet.Where(advice => advice.Urgency == Urgency.Routine), advice => advice.Text.Contains(sign, StringComparison.Ordinal));

    [Fact]
    public void Advice_stands_most_urgent_first() =>
        Assert.Equal(
            ["nerve-signs", "body-signs", "cold-pale-leg", "pregnancy-signs", "not-safe", "seen-today", "no-better-after-three-days", "no-better-after-weeks"],
            Guidance.SafetyNet.Select(advice => advice.Id));

    [Theory]
    [InlineData("self-care")]
    [InlineData("routine")]
    [InlineData("urgent")]
    [InlineData("emergency")]
    [InlineData("incomplete")]
    public void Every_outcome_carries_all_of_it_and_the_notice(string outcome)
    {
        var result = OneOfEachOutcome.Named(outcome);

        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(8, result.SafetyNet.Count);
        Assert.Contains("not a diagnosis", result.Notice, StringComparison.Ordinal);
    }
}
