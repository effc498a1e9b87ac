using static BackSpasms.Guidance.GuidanceRules;

namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class Bsg1008Tests
{
    [Fact]
    public void Finding_alone_Triggers()
    {
        var found = Judged.Triggers(UnusedFinding, AnalyzedItems.Of(Letters.A));
        Assert.Equal(("finding 'a'", (string?)null), (found.Item.Name, found.Part));
    }

    [Fact]
    public void Finding_that_only_a_question_asks_Triggers() =>
        Judged.Triggers(UnusedFinding, AnalyzedItems.Of(Letters.A), AnalyzedItems.Of(Letters.Asks(Letters.A)));

    [Fact]
    public void Threshold_that_nothing_names_Triggers() =>
        Judged.Triggers(UnusedFinding, AnalyzedItems.Of(Letters.Under18), AnalyzedItems.Of(Letters.From65), Judged.Flag(Letters.From65));

    [Fact]
    public void Finding_beside_one_that_is_used_Triggers() =>
        Assert.Equal("b", Judged.Triggers(UnusedFinding, AnalyzedItems.Of(Letters.A), AnalyzedItems.Of(Letters.B), Judged.Flag(Letters.A)).Item.Id);

    [Fact]
    public void Finding_of_a_red_flag_DoesNotTrigger() => Judged.DoesNotTrigger(UnusedFinding, AnalyzedItems.Of(Letters.A), Judged.Flag(Letters.B | !Letters.A));

    [Fact]
    public void Finding_that_a_cause_weighs_DoesNotTrigger() =>
        Judged.DoesNotTrigger(UnusedFinding, AnalyzedItems.Of(Letters.A), AnalyzedItems.Of(Letters.Cause("cause", WeightedFinding.Weak(Letters.A))));

    [Fact]
    public void Region_of_a_cause_DoesNotTrigger() =>
        Judged.DoesNotTrigger(UnusedFinding, AnalyzedItems.Of(Letters.A), AnalyzedItems.Of(new Cause("cause", "Cause", "Explained.", [], [], [Letters.Source], [Letters.A])));

    [Fact]
    public void Finding_of_an_option_a_phase_or_a_caution_DoesNotTrigger() => Judged.DoesNotTrigger(
        UnusedFinding,
        AnalyzedItems.Of(Letters.A),
        AnalyzedItems.Of(Letters.B),
        AnalyzedItems.Of(Letters.C),
        AnalyzedItems.Of(Letters.Option(Letters.A)),
        AnalyzedItems.Of(Letters.Phase(Letters.B)),
        AnalyzedItems.Of(new Caution(Letters.Option(null), null, Letters.C, [Letters.Source])));

    [Fact]
    public void Finding_that_the_surroundings_use_DoesNotTrigger() =>
        Judged.DoesNotTrigger(UnusedFinding, new AnalyzedContent([AnalyzedItems.Of(Letters.A)]) { Surroundings = [Judged.Flag(Letters.A)], IsWhole = true });

    [Fact]
    public void Finding_of_a_part_of_the_content_DoesNotTrigger() => Judged.DoesNotTrigger(UnusedFinding, new AnalyzedContent([AnalyzedItems.Of(Letters.A)]));
}
