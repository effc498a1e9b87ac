using static BackSpasms.Guidance.GuidanceRules;
using static BackSpasms.Guidance.Tests.Analysis.Letters;

namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class Bsg2002Tests
{
    [Fact]
    public void Finding_or_its_absence_Triggers() => Assert.Equal("when", Judged.Triggers(ConditionThatAlwaysHolds, Judged.Flag(A | !A)).Part);

    [Fact]
    public void Thresholds_that_cover_the_range_Triggers() => Judged.Triggers(ConditionThatAlwaysHolds, Judged.Flag(Under18 | From18));

    [Fact]
    public void Count_that_is_always_reached_Triggers() => Judged.Triggers(ConditionThatAlwaysHolds, Judged.Flag(Condition.CountOf(2, A, !A, B, !B)));

    [Fact]
    public void Negated_contradiction_Triggers() => Judged.Triggers(ConditionThatAlwaysHolds, Judged.Flag(!(A & !A & B)));

    [Fact]
    public void Reason_to_check_first_Triggers()
    {
        var option = new TreatmentOption("option", "Do it", "Like this.", Phase(), [], EvidenceStrength.Limited, A, B | !B, [Source]);
        Assert.Equal("checkFirstWhen", Judged.Triggers(ConditionThatAlwaysHolds, AnalyzedItems.Of(option)).Part);
    }

    [Fact]
    public void Finding_DoesNotTrigger() => Judged.DoesNotTrigger(ConditionThatAlwaysHolds, Judged.Flag(A));

    [Fact]
    public void Many_findings_DoesNotTrigger() => Judged.DoesNotTrigger(ConditionThatAlwaysHolds, Judged.Flag(A | B | !C | From18));

    [Fact]
    public void Thresholds_that_leave_a_gap_DoesNotTrigger() => Judged.DoesNotTrigger(ConditionThatAlwaysHolds, Judged.Flag(Under18 | From65));

    [Fact]
    public void Condition_that_can_never_hold_DoesNotTrigger() => Judged.DoesNotTrigger(ConditionThatAlwaysHolds, Judged.Flag(A & !A));
}
