namespace BackSpasms.Guidance.Tests.Content;

/// <summary>When each option of care has its place, for what it is offered, and when it is not.</summary>
public sealed class TreatmentOptionRuleTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    /// <summary>Treatment, option, phase in days (the last one without), causes served, avoid when, check first when, strength.</summary>
    public static TheoryData<string, string, string, string, string?, string?, EvidenceStrength> Rules { get; } = new()
    {
        { "rest", "rest", "0-3", "muscle-strain, injury-or-trauma, herniated-disc", null, "pregnant", EvidenceStrength.Limited },
        { "heat-and-ice", "ice", "0-3", "muscle-strain, injury-or-trauma", "reduced-skin-feeling or broken-or-irritated-skin", "poor-circulation or numbness or tingling", EvidenceStrength.CommonPractice },
        { "heat-and-ice", "heat", "0-", "muscle-strain, muscle-imbalance, stress-and-tension, herniated-disc", "reduced-skin-feeling or broken-or-irritated-skin", "poor-circulation or swelling or bruising or numbness or tingling", EvidenceStrength.Moderate },
        { "pain-relief", "anti-inflammatory", "0-28", "muscle-strain, injury-or-trauma, herniated-disc, muscle-imbalance", "nsaid-allergy-or-asthma or stomach-ulcer-or-bleed or kidney-disease or anticoagulated or pregnant or takes-nsaid-or-aspirin", "heart-disease-or-failure or high-blood-pressure or liver-disease or bowel-inflammation or single-kidney or long-term-steroids or diuretic-or-laxative or vomiting-or-diarrhoea or age-60-or-over or age-under-18", EvidenceStrength.Moderate },
        { "pain-relief", "paracetamol", "0-28", "muscle-strain, injury-or-trauma, herniated-disc, muscle-imbalance", null, "liver-disease or kidney-disease or anticoagulated or age-under-18", EvidenceStrength.Limited },
        { "gentle-stretching", "gentle-stretching", "3-", "muscle-strain, muscle-imbalance, stress-and-tension, dehydration-or-electrolyte-imbalance", null, "leg-pain-below-knee or osteoporosis or long-term-steroids", EvidenceStrength.Limited },
        { "correct-posture", "correct-posture", "0-", "muscle-strain, muscle-imbalance, stress-and-tension", null, "osteoporosis", EvidenceStrength.Limited },
        { "physical-therapy", "physical-therapy", "28- or recurrent-episodes", "muscle-strain, muscle-imbalance, herniated-disc, injury-or-trauma", null, "osteoporosis or long-term-steroids or pregnant", EvidenceStrength.Moderate },
        { "massage", "massage", "0-84", "muscle-strain, muscle-imbalance, stress-and-tension", "broken-or-irritated-skin or anticoagulated", "osteoporosis or long-term-steroids or bruising or pregnant", EvidenceStrength.Limited },
        { "hydration", "hydration", "0-", "dehydration-or-electrolyte-imbalance", "fluid-restriction", "kidney-disease or heart-disease-or-failure or liver-disease or diuretic-or-laxative", EvidenceStrength.Limited },
        { "stress-management", "stress-management", "0-", "stress-and-tension, muscle-imbalance", null, "low-mood-or-worry", EvidenceStrength.Moderate },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void An_option_has_these_rules(string treatment, string id, string phase, string serves, string? avoidWhen, string? checkFirstWhen, EvidenceStrength strength)
    {
        var option = Assert.Single(Assert.Single(Guidance.Treatments, each => each.Id == treatment).Options, option => option.Id == id);

        Assert.Equal(phase, Written(option.Phase));
        Assert.Equal(serves, string.Join(", ", option.Serves.Select(cause => cause.Id)));
        Assert.Equal(avoidWhen, option.AvoidWhen?.ToString());
        Assert.Equal(checkFirstWhen, option.CheckFirstWhen?.ToString());
        Assert.Equal(strength, option.Strength);
    }

    [Fact]
    public void There_are_nine_treatments_in_this_order() =>
        Assert.Equal(
            ["rest", "heat-and-ice", "pain-relief", "gentle-stretching", "correct-posture", "physical-therapy", "massage", "hydration", "stress-management"],
            Guidance.Treatments.Select(treatment => treatment.Id));

    [Fact]
    public void There_are_eleven_options_in_this_order() =>
        Assert.Equal(
            ["rest", "ice", "heat", "anti-inflammatory", "paracetamol", "gentle-stretching", "correct-posture", "physical-therapy", "massage", "hydration", "stress-management"],
            Guidance.Treatments.SelectMany(treatment => treatment.Options).Select(option => option.Id));

    [Fact]
    public void Every_phase_counts_the_days_since_it_began() =>
        Assert.All(Guidance.Treatments.SelectMany(treatment => treatment.Options), option => Assert.Equal("days", option.Phase.Days.Id));

    private static string Written(TreatmentPhase phase) =>
        phase.OpensEarlyWhen is { } early ? $"{phase.From}-{phase.To} or {early}" : $"{phase.From}-{phase.To}";
}
