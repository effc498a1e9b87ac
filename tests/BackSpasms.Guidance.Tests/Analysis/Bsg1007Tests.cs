using static BackSpasms.Guidance.GuidanceRules;

namespace BackSpasms.Guidance.Tests.Analysis;

/// <summary>In C# a constructor parameter asks when to avoid an option: only what a pack reader hands over can be silent.</summary>
public sealed class Bsg1007Tests
{
    [Fact]
    public void Silent_option_Triggers()
    {
        var found = Judged.Triggers(OptionWithoutAvoidWhen, Silent("ice"));
        Assert.Equal(("treatment option 'ice'", "avoidWhen"), (found.Item.Name, found.Part));
    }

    [Fact]
    public void Silent_option_without_a_known_id_Triggers() => Assert.Equal("treatment option", Judged.Triggers(OptionWithoutAvoidWhen, Silent(null)).Item.Name);

    [Fact]
    public void Silent_option_that_says_when_to_check_first_Triggers() => Judged.Triggers(
        OptionWithoutAvoidWhen,
        new AnalyzedItem(ContentKind.TreatmentOption, "ice") { SaysAvoidWhen = false, Conditions = [new AnalyzedCondition("checkFirstWhen", Letters.A)] });

    [Fact]
    public void Each_of_two_silent_options_Triggers() =>
        Assert.Equal(2, Judged.By(OptionWithoutAvoidWhen, new AnalyzedContent([Silent("ice"), Silent("heat")])).Count);

    [Fact]
    public void None_known_DoesNotTrigger() => Judged.DoesNotTrigger(OptionWithoutAvoidWhen, AnalyzedItems.Of(Letters.Option(TreatmentOption.NoneKnown)));

    [Fact]
    public void Condition_DoesNotTrigger() => Judged.DoesNotTrigger(OptionWithoutAvoidWhen, AnalyzedItems.Of(Letters.Option(Letters.A)));

    [Fact]
    public void Option_of_which_nothing_is_known_DoesNotTrigger() => Judged.DoesNotTrigger(OptionWithoutAvoidWhen, new AnalyzedItem(ContentKind.TreatmentOption, "ice"));

    [Fact]
    public void Other_kinds_DoesNotTrigger() => Judged.DoesNotTrigger(OptionWithoutAvoidWhen, Judged.Flag(Letters.A), AnalyzedItems.Of(Letters.Treatment(Letters.Option(null))));

    private static AnalyzedItem Silent(string? id) => new(ContentKind.TreatmentOption, id) { SaysAvoidWhen = false };
}
