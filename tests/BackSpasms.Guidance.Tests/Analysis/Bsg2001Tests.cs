using static BackSpasms.Guidance.GuidanceRules;
using static BackSpasms.Guidance.Tests.Analysis.Letters;

namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class Bsg2001Tests
{
    [Fact]
    public void Finding_and_its_absence_Triggers() => Assert.Equal("when", Judged.Triggers(ConditionThatCanNeverHold, Judged.Flag(A & !A)).Part);

    [Fact]
    public void Contradiction_across_parts_Triggers() => Judged.Triggers(ConditionThatCanNeverHold, Judged.Flag((A | B) & !A & !B));

    [Fact]
    public void Thresholds_that_exclude_each_other_Triggers() => Judged.Triggers(ConditionThatCanNeverHold, Judged.Flag(A & Under18 & From65));

    [Fact]
    public void Count_that_cannot_be_reached_Triggers() => Judged.Triggers(ConditionThatCanNeverHold, Judged.Flag(Condition.CountOf(2, A, !A & B, !A & !B)));

    [Fact]
    public void Reason_to_avoid_Triggers() => Assert.Equal("avoidWhen", Judged.Triggers(ConditionThatCanNeverHold, AnalyzedItems.Of(Option(A & !A))).Part);

    [Fact]
    public void Opening_of_a_phase_Triggers() => Assert.Equal("phase 'any time'", Judged.Triggers(ConditionThatCanNeverHold, AnalyzedItems.Of(Phase(A & !A))).Item.Name);

    [Fact]
    public void Finding_DoesNotTrigger() => Judged.DoesNotTrigger(ConditionThatCanNeverHold, Judged.Flag(A));

    [Fact]
    public void Exclusion_of_one_of_two_DoesNotTrigger() => Judged.DoesNotTrigger(ConditionThatCanNeverHold, Judged.Flag((A | B) & !A));

    [Fact]
    public void Thresholds_that_overlap_DoesNotTrigger() => Judged.DoesNotTrigger(ConditionThatCanNeverHold, Judged.Flag(From18 & !From65));

    [Fact]
    public void Count_that_can_be_reached_DoesNotTrigger() => Judged.DoesNotTrigger(ConditionThatCanNeverHold, Judged.Flag(Condition.CountOf(2, A, !A, B)));

    [Fact]
    public void Condition_that_always_holds_DoesNotTrigger() => Judged.DoesNotTrigger(ConditionThatCanNeverHold, Judged.Flag(A | !A));
}
