using static BackSpasms.Guidance.GuidanceRules;

namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class Bsg1009Tests
{
    private static readonly Cause One = Letters.Cause("one");
    private static readonly Cause Other = Letters.Cause("other");

    [Fact]
    public void Cause_without_an_option_Triggers()
    {
        var found = Judged.Triggers(CauseWithoutCare, AnalyzedItems.Of(One));
        Assert.Equal(("cause 'one'", (string?)null), (found.Item.Name, found.Part));
    }

    [Fact]
    public void Cause_beside_one_that_is_served_Triggers() =>
        Assert.Equal("other", Judged.Triggers(CauseWithoutCare, AnalyzedItems.Of(One), AnalyzedItems.Of(Other), AnalyzedItems.Of(Letters.Option(null, One))).Item.Id);

    [Fact]
    public void Option_without_a_cause_Triggers()
    {
        var found = Judged.Triggers(CauseWithoutCare, AnalyzedItems.Of(Letters.Option(null)));
        Assert.Equal(("treatment option 'option'", "serves"), (found.Item.Name, found.Part));
    }

    [Fact]
    public void Cause_that_only_a_prevention_serves_Triggers() => Judged.Triggers(
        CauseWithoutCare,
        AnalyzedItems.Of(One),
        AnalyzedItems.Of(new Prevention("prevention", "Move", "What.", "How.", [One], EvidenceStrength.Limited, [Letters.Source])));

    [Fact]
    public void Cause_and_its_option_DoesNotTrigger() => Judged.DoesNotTrigger(CauseWithoutCare, AnalyzedItems.Of(One), AnalyzedItems.Of(Letters.Option(null, One)));

    [Fact]
    public void Cause_that_an_option_of_the_surroundings_serves_DoesNotTrigger() => Judged.DoesNotTrigger(
        CauseWithoutCare,
        new AnalyzedContent([AnalyzedItems.Of(One)]) { Surroundings = [AnalyzedItems.Of(Letters.Option(null, One))], IsWhole = true });

    [Fact]
    public void Option_whose_causes_are_not_known_DoesNotTrigger() => Judged.DoesNotTrigger(CauseWithoutCare, new AnalyzedItem(ContentKind.TreatmentOption, "option"));

    [Fact]
    public void Part_of_the_content_DoesNotTrigger() =>
        Judged.DoesNotTrigger(CauseWithoutCare, new AnalyzedContent([AnalyzedItems.Of(One), AnalyzedItems.Of(Letters.Option(null))]));
}
