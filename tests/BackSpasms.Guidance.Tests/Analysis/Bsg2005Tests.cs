using static BackSpasms.Guidance.GuidanceRules;

namespace BackSpasms.Guidance.Tests.Analysis;

/// <summary>The constructor of a red flag refuses self-care: only what a pack reader hands over can state it.</summary>
public sealed class Bsg2005Tests
{
    [Fact]
    public void Self_care_Triggers()
    {
        var found = Judged.Triggers(RedFlagOfSelfCare, Flag("flag", Urgency.SelfCare));
        Assert.Equal(("red flag 'flag'", "urgency", GuidanceSeverity.Error), (found.Item.Name, found.Part, found.Severity));
    }

    [Fact]
    public void Self_care_without_a_known_id_Triggers() => Judged.Triggers(RedFlagOfSelfCare, Flag(null, Urgency.SelfCare));

    [Fact]
    public void Self_care_with_a_condition_Triggers() => Judged.Triggers(
        RedFlagOfSelfCare,
        new AnalyzedItem(ContentKind.RedFlag, "flag") { Urgency = Urgency.SelfCare, Conditions = [new AnalyzedCondition("when", Letters.A)] });

    [Fact]
    public void Each_of_two_Triggers() => Assert.Equal(2, Judged.By(RedFlagOfSelfCare, new AnalyzedContent([Flag("one", Urgency.SelfCare), Flag("other", Urgency.SelfCare)])).Count);

    [Theory]
    [InlineData(Urgency.Routine)]
    [InlineData(Urgency.Urgent)]
    [InlineData(Urgency.Emergency)]
    public void Higher_urgency_DoesNotTrigger(Urgency urgency) => Judged.DoesNotTrigger(RedFlagOfSelfCare, Flag("flag", urgency));

    [Fact]
    public void Urgency_that_is_not_known_DoesNotTrigger() => Judged.DoesNotTrigger(RedFlagOfSelfCare, Flag("flag", null));

    [Fact]
    public void Safety_net_advice_DoesNotTrigger() =>
        Judged.DoesNotTrigger(RedFlagOfSelfCare, AnalyzedItems.Of(new SafetyNetAdvice("advice", "Watch", Urgency.SelfCare, "Watch it.", [Letters.Source])));

    private static AnalyzedItem Flag(string? id, Urgency? urgency) => new(ContentKind.RedFlag, id) { Urgency = urgency };
}
