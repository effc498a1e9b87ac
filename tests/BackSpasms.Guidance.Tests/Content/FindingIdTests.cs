namespace BackSpasms.Guidance.Tests.Content;

/// <summary>Apps store the ids of findings and measures: none may change, vanish or move.</summary>
public sealed class FindingIdTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    private static readonly string[] Told =
    [
        // nerve
        "saddle-numbness",
        "new-bladder-trouble",
        "new-bowel-trouble",
        "new-sexual-dysfunction",
        "both-legs-symptoms",
        "leg-weakness",
        "rapidly-worsening-weakness",
        "arm-weakness",
        "arm-numbness",
        "numbness",
        "tingling",
        "leg-pain-below-knee",
        "unsteady-walking",
        "clumsy-hands",
        "band-like-trunk-pain",
        // body
        "chest-pain",
        "breathlessness",
        "fainting-or-collapse",
        "tearing-pain",
        "sudden-severe-onset",
        "pulsating-abdomen",
        "cold-sweat-or-pallor",
        "confusion-or-drowsiness",
        "jaw-stiffness",
        "whole-body-spasms",
        "belly-pain",
        "bad-headache",
        "leg-blood-clot",
        // safety
        "painkiller-harm",
        "thoughts-of-self-harm",
        // injury
        "major-trauma",
        "minor-trauma",
        "recent-dirty-wound",
        "bruising",
        "swelling",
        // general
        "fever-or-chills",
        "unintended-weight-loss",
        "night-or-rest-pain",
        "lump-or-shape-change",
        "blistering-rash",
        // history
        "history-of-cancer",
        "sickle-cell-disease",
        "osteoporosis",
        "long-term-steroids",
        "immunosuppressed",
        "intravenous-drug-use",
        "recent-spinal-procedure-or-infection",
        "anticoagulated",
        "known-aortic-aneurysm",
        "single-kidney",
        "inflammatory-history",
        // urinary
        "flank-to-groin-pain",
        "flank-pain",
        "painful-or-frequent-urination",
        "blood-in-urine",
        "repeated-vomiting",
        "dark-urine-after-exertion",
        // pregnancy
        "pregnant",
        "vaginal-bleeding",
        "regular-tightenings",
        "waters-broken",
        "less-baby-movement",
        // course
        "getting-worse",
        "stops-daily-activities",
        "unbearable-pain",
        "recurrent-episodes",
        "morning-stiffness",
        "eases-with-movement",
        // place
        "upper-back",
        "middle-back",
        "lower-back",
        // circumstances
        "heavy-lifting",
        "sudden-awkward-movement",
        "overuse",
        "prolonged-poor-posture",
        "mostly-inactive",
        "one-sided-activity",
        "low-fluid-intake",
        "heavy-sweating-or-heat",
        "vomiting-or-diarrhoea",
        "diuretic-or-laxative",
        "cramps-elsewhere",
        "high-stress",
        "poor-sleep",
        "low-mood-or-worry",
        "worse-on-movement",
        "muscle-tightness",
        "stiffness",
        "limited-movement",
        "worse-with-cough-or-sneeze",
        "worse-sitting-or-bending",
        // care safety
        "nsaid-allergy-or-asthma",
        "stomach-ulcer-or-bleed",
        "kidney-disease",
        "heart-disease-or-failure",
        "liver-disease",
        "high-blood-pressure",
        "bowel-inflammation",
        "takes-nsaid-or-aspirin",
        "reduced-skin-feeling",
        "poor-circulation",
        "broken-or-irritated-skin",
        "fluid-restriction",
    ];

    [Fact]
    public void Told_findings_have_these_ids_in_this_order() =>
        Assert.Equal(Told, Guidance.Vocabulary.Findings.Where(finding => finding.IsTold).Select(finding => finding.Id));

    [Theory]
    [InlineData("nerve", 15)]
    [InlineData("body", 13)]
    [InlineData("safety", 2)]
    [InlineData("injury", 5)]
    [InlineData("general", 5)]
    [InlineData("history", 11)]
    [InlineData("urinary", 6)]
    [InlineData("pregnancy", 5)]
    [InlineData("course", 6)]
    [InlineData("place", 3)]
    [InlineData("circumstances", 20)]
    [InlineData("care-safety", 12)]
    public void A_group_has_so_many_told_findings(string group, int count) =>
        Assert.Equal(count, Guidance.Vocabulary.Findings.Count(finding => finding.IsTold && finding.Group == group));

    [Theory]
    [InlineData("age", "years", 0, 120)]
    [InlineData("days", "days", 0, 36500)]
    [InlineData("pain", "points", 0, 10)]
    public void A_measure_has_this_unit_and_range(string id, string unit, int minimum, int maximum)
    {
        var quantity = Guidance.Vocabulary.Quantity(id);

        Assert.Equal((unit, minimum, maximum), (quantity.Unit, quantity.Minimum, quantity.Maximum));
    }

    [Fact]
    public void There_are_three_measures_in_this_order() =>
        Assert.Equal(["age", "days", "pain"], Guidance.Vocabulary.Quantities.Select(quantity => quantity.Id));

    [Fact]
    public void Thresholds_cut_the_measures_here() =>
        Assert.Equal(
            [
                "age-under-5: age under 5",
                "age-under-18: age under 18",
                "age-50-or-over: age 50 or more",
                "age-55-or-over: age 55 or more",
                "age-60-or-over: age 60 or more",
                "age-70-or-over: age 70 or more",
                "lasting-4-weeks-or-more: days 28 or more",
                "lasting-12-weeks-or-more: days 84 or more",
                "severe-pain: pain 7 or more",
            ],
            Guidance.Vocabulary.Findings.Where(finding => !finding.IsTold).Select(finding => $"{finding.Id}: {finding.Quantity} {finding.Threshold}"));
}
