using static BackSpasms.Guidance.GuidanceRules;
using static BackSpasms.Guidance.Tests.Analysis.Letters;

namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class Bsg2003Tests
{
    [Fact]
    public void Flag_within_one_of_higher_urgency_Triggers()
    {
        var lower = Judged.Flag(A & B, Urgency.Routine, "lower");
        var found = Judged.Triggers(RedFlagThatNeverDecides, lower, Judged.Flag(A, Urgency.Emergency, "higher"));
        Assert.Same(lower, found.Item);
        Assert.Equal("Whenever it holds, red flag 'higher' (emergency) holds too, so it never decides the outcome. Widen it, raise its urgency, or keep it for what it explains.", found.Message);
    }

    [Fact]
    public void Flag_within_several_together_Triggers() => Assert.Contains(
        "another red flag of higher urgency holds too",
        Judged.Triggers(RedFlagThatNeverDecides, Judged.Flag(A | B, Urgency.Routine), Judged.Flag(A, Urgency.Urgent, "one"), Judged.Flag(B, Urgency.Emergency, "other")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Threshold_within_another_Triggers() => Judged.Triggers(RedFlagThatNeverDecides, Judged.Flag(From65, Urgency.Routine), Judged.Flag(From18, Urgency.Urgent, "higher"));

    [Fact]
    public void Flag_within_one_of_the_surroundings_Triggers() => Judged.Triggers(
        RedFlagThatNeverDecides,
        new AnalyzedContent([Judged.Flag(A & B, Urgency.Routine)]) { Surroundings = [Judged.Flag(B, Urgency.Urgent, "higher")] });

    [Fact]
    public void Overlap_DoesNotTrigger() => Judged.DoesNotTrigger(RedFlagThatNeverDecides, Judged.Flag(A, Urgency.Routine), Judged.Flag(A & B, Urgency.Emergency, "higher"));

    [Fact]
    public void Flag_within_one_of_the_same_urgency_DoesNotTrigger() => Judged.DoesNotTrigger(RedFlagThatNeverDecides, Judged.Flag(A & B), Judged.Flag(A, id: "same"));

    [Fact]
    public void Emergency_DoesNotTrigger() => Judged.DoesNotTrigger(RedFlagThatNeverDecides, Judged.Flag(A & B, Urgency.Emergency), Judged.Flag(A, Urgency.Routine, "lower"));

    [Fact]
    public void Flag_that_never_holds_DoesNotTrigger() =>
        Judged.DoesNotTrigger(RedFlagThatNeverDecides, Judged.Flag(A & !A, Urgency.Routine), Judged.Flag(A, Urgency.Emergency, "higher"));

    [Fact]
    public void Flag_of_which_not_all_is_known_DoesNotTrigger() => Judged.DoesNotTrigger(
        RedFlagThatNeverDecides,
        new AnalyzedItem(ContentKind.RedFlag, "no-urgency") { Conditions = [new AnalyzedCondition("when", A)] },
        new AnalyzedItem(ContentKind.RedFlag, "no-condition") { Urgency = Urgency.Routine },
        Judged.Flag(A, Urgency.Emergency, "higher"));
}
