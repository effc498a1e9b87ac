namespace BackSpasms.Guidance.Tests.Content;

/// <summary>For which causes each prevention is, and how well it is supported.</summary>
public sealed class PreventionRuleTests
{
    [Theory]
    [InlineData("exercise-and-stretching", "muscle-strain, muscle-imbalance, herniated-disc, stress-and-tension", EvidenceStrength.Strong)]
    [InlineData("proper-lifting", "muscle-strain, herniated-disc, injury-or-trauma", EvidenceStrength.CommonPractice)]
    [InlineData("good-posture", "muscle-strain, muscle-imbalance, stress-and-tension", EvidenceStrength.Limited)]
    [InlineData("stay-hydrated", "dehydration-or-electrolyte-imbalance", EvidenceStrength.CommonPractice)]
    public void A_prevention_has_these_rules(string id, string serves, EvidenceStrength strength)
    {
        var prevention = Assert.Single(BackSpasmGuidance.Default.Preventions, prevention => prevention.Id == id);

        Assert.Equal(serves, string.Join(", ", prevention.Serves.Select(cause => cause.Id)));
        Assert.Equal(strength, prevention.Strength);
    }

    [Fact]
    public void There_are_four_preventions_in_this_order() =>
        Assert.Equal(
            ["exercise-and-stretching", "proper-lifting", "good-posture", "stay-hydrated"],
            BackSpasmGuidance.Default.Preventions.Select(prevention => prevention.Id));
}
