using static BackSpasms.Guidance.GuidanceRules;
using static BackSpasms.Guidance.Tests.Analysis.Letters;

namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class Bsg2004Tests
{
    [Fact]
    public void Absent_finding_Triggers()
    {
        var found = Judged.Triggers(RedFlagThatNeedsAnAbsentAnswer, Judged.Flag(A & !B));
        Assert.Equal("when", found.Part);
        Assert.Equal("It can stop to hold when 'b' turns from absent into present. Leave the absence out, or ask for what is meant by it as a finding of its own.", found.Message);
    }

    [Fact]
    public void Several_absent_findings_Triggers_once() =>
        Assert.StartsWith("It can stop to hold when 'b', or 'a' turns", Judged.Triggers(RedFlagThatNeedsAnAbsentAnswer, Judged.Flag(C | (!B & !A))).Message, StringComparison.Ordinal);

    [Fact]
    public void Negated_group_Triggers() => Judged.Triggers(RedFlagThatNeedsAnAbsentAnswer, Judged.Flag(A & !(B & C)));

    [Fact]
    public void Either_but_not_both_Triggers() => Judged.Triggers(RedFlagThatNeedsAnAbsentAnswer, Judged.Flag((A & !B) | (!A & B)));

    [Fact]
    public void Count_of_absent_findings_Triggers() => Judged.Triggers(RedFlagThatNeedsAnAbsentAnswer, Judged.Flag(Condition.CountOf(2, !A, B, C)));

    [Fact]
    public void Present_findings_DoesNotTrigger() => Judged.DoesNotTrigger(RedFlagThatNeedsAnAbsentAnswer, Judged.Flag(A & (B | Condition.CountOf(2, A, C, D))));

    [Fact]
    public void Absence_that_changes_nothing_DoesNotTrigger() => Judged.DoesNotTrigger(RedFlagThatNeedsAnAbsentAnswer, Judged.Flag(A | (!A & B)));

    [Fact]
    public void Double_negation_DoesNotTrigger() => Judged.DoesNotTrigger(RedFlagThatNeedsAnAbsentAnswer, Judged.Flag(!(!A | !B)));

    [Fact]
    public void Threshold_that_must_not_be_reached_DoesNotTrigger() => Judged.DoesNotTrigger(RedFlagThatNeedsAnAbsentAnswer, Judged.Flag(A & !From18));

    [Fact]
    public void Condition_that_can_never_hold_DoesNotTrigger() => Judged.DoesNotTrigger(RedFlagThatNeedsAnAbsentAnswer, Judged.Flag(A & !A));

    [Fact]
    public void Reason_to_avoid_an_option_DoesNotTrigger() => Judged.DoesNotTrigger(RedFlagThatNeedsAnAbsentAnswer, AnalyzedItems.Of(Option(!A)));
}
