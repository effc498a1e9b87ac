namespace BackSpasms.Guidance.Tests.Content;

/// <summary>What speaks for and against each cause, and how much: s strong, m moderate, w weak.</summary>
public sealed class CauseRuleTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    public static TheoryData<string, string, string> Weights { get; } = new()
    {
        { "muscle-strain", "heavy-lifting s, sudden-awkward-movement s, overuse m, prolonged-poor-posture m, worse-on-movement m, muscle-tightness w, stiffness w, limited-movement w, lower-back w", "leg-pain-below-knee m, fever-or-chills s, night-or-rest-pain m, numbness m" },
        { "muscle-imbalance", "mostly-inactive m, one-sided-activity m, recurrent-episodes m, prolonged-poor-posture w", "major-trauma s, minor-trauma m" },
        { "injury-or-trauma", "major-trauma s, minor-trauma s, bruising m, swelling w", "" },
        { "herniated-disc", "leg-pain-below-knee s, tingling m, numbness m, leg-weakness m, worse-with-cough-or-sneeze m, worse-sitting-or-bending w", "" },
        { "dehydration-or-electrolyte-imbalance", "cramps-elsewhere s, low-fluid-intake m, heavy-sweating-or-heat m, vomiting-or-diarrhoea m, diuretic-or-laxative m", "heavy-lifting w, leg-pain-below-knee m" },
        { "stress-and-tension", "high-stress m, poor-sleep w, low-mood-or-worry m, muscle-tightness w, upper-back w", "night-or-rest-pain m, fever-or-chills s, leg-pain-below-knee m" },
    };

    [Theory]
    [MemberData(nameof(Weights))]
    public void A_cause_weighs_these_findings(string id, string supporting, string opposing)
    {
        var cause = Assert.Single(Guidance.Causes, cause => cause.Id == id);

        Assert.Equal(supporting, Written(cause.Supporting));
        Assert.Equal(opposing, Written(cause.Opposing));
    }

    [Fact]
    public void There_are_six_causes_in_this_order() =>
        Assert.Equal(
            ["muscle-strain", "muscle-imbalance", "injury-or-trauma", "herniated-disc", "dehydration-or-electrolyte-imbalance", "stress-and-tension"],
            Guidance.Causes.Select(cause => cause.Id));

    [Fact]
    public void Muscle_strain_is_the_cause_when_nothing_points_elsewhere() => Assert.Equal("muscle-strain", Guidance.DefaultCause?.Id);

    [Theory]
    [InlineData(EvidenceWeight.Weak, 1)]
    [InlineData(EvidenceWeight.Moderate, 2)]
    [InlineData(EvidenceWeight.Strong, 3)]
    public void A_weight_counts_so_many_points(EvidenceWeight weight, int points) => Assert.Equal(points, (int)weight);

    [Theory]
    [InlineData("muscle-strain", "S39.012A, S29.012A")]
    [InlineData("muscle-imbalance", "")]
    [InlineData("injury-or-trauma", "S30.0XXA")]
    [InlineData("herniated-disc", "M51.26, M51.16")]
    [InlineData("dehydration-or-electrolyte-imbalance", "E86.0, E87.8")]
    [InlineData("stress-and-tension", "Z73.3")]
    public void A_cause_has_these_codes(string id, string codes)
    {
        var cause = Assert.Single(Guidance.Causes, cause => cause.Id == id);

        Assert.Equal(codes, string.Join(", ", cause.Codes.Select(code => code.Code)));
    }

    [Fact]
    public void The_whole_condition_has_its_code() => Assert.Equal("M62.830", Assert.Single(Guidance.About!.Codes).Code);

    [Fact]
    public void Every_code_names_its_system_and_release_and_is_cited()
    {
        var coded = Guidance.Causes.Where(cause => cause.Codes.Count > 0).Select(cause => (cause.Codes, cause.Citations)).Append((Guidance.About!.Codes, Guidance.About.Citations));

        Assert.All(coded, item =>
        {
            Assert.All(item.Codes, code => Assert.Equal(("ICD-10-CM", "2021"), (code.System, code.Release)));
            Assert.Contains(item.Citations, source => source.Id == "icd-10-cm-2021");
        });
    }

    private static string Written(IEnumerable<WeightedFinding> weighted) => string.Join(", ", weighted.Select(each => $"{each.Finding.Id} {Letter(each.Weight)}"));

    private static char Letter(EvidenceWeight weight) => weight switch
    {
        EvidenceWeight.Strong => 's',
        EvidenceWeight.Moderate => 'm',
        _ => 'w',
    };
}
