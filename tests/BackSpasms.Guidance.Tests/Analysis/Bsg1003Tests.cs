using static BackSpasms.Guidance.GuidanceRules;

namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class Bsg1003Tests
{
    [Fact]
    public void Two_red_flags_Triggers_at_the_second()
    {
        var second = Judged.Flag(Letters.B);
        var found = Judged.Triggers(DuplicateId, Judged.Flag(Letters.A), second);
        Assert.Same(second, found.Item);
        Assert.Equal("There are 2 with this id, and they are not the same; give each its own id.", found.Message);
    }

    [Fact]
    public void What_is_wrong_is_said_of_the_id() =>
        Assert.Equal("id", Judged.Triggers(DuplicateId, Judged.Flag(Letters.A), Judged.Flag(Letters.B)).Part);

    [Fact]
    public void Three_red_flags_Triggers_once() =>
        Assert.Equal("There are 3 with this id, and they are not the same; give each its own id.", Judged.Triggers(DuplicateId, Judged.Flag(Letters.A), Judged.Flag(Letters.B), Judged.Flag(Letters.C)).Message);

    [Fact]
    public void Finding_and_quantity_Triggers() => Judged.Triggers(DuplicateId, AnalyzedItems.Of(Letters.Age), AnalyzedItems.Of(Letters.Told("age")));

    [Fact]
    public void Findings_that_read_differently_Triggers() =>
        Judged.Triggers(DuplicateId, AnalyzedItems.Of(Letters.Told("a", "One?")), AnalyzedItems.Of(Letters.Told("a", "Other?")));

    [Fact]
    public void Id_that_the_surroundings_have_Triggers()
    {
        var own = Judged.Flag(Letters.A);
        Assert.Same(own, Judged.Triggers(DuplicateId, new AnalyzedContent([own]) { Surroundings = [Judged.Flag(Letters.B)] }).Item);
    }

    [Fact]
    public void Two_ids_DoesNotTrigger() => Judged.DoesNotTrigger(DuplicateId, Judged.Flag(Letters.A, id: "one"), Judged.Flag(Letters.A, id: "other"));

    [Fact]
    public void Same_id_of_two_kinds_DoesNotTrigger() =>
        Judged.DoesNotTrigger(DuplicateId, Judged.Flag(Letters.A, id: "same"), AnalyzedItems.Of(Letters.Cause("same")), AnalyzedItems.Of(Letters.Told("same")));

    [Fact]
    public void Equal_finding_that_reads_the_same_DoesNotTrigger() => Judged.DoesNotTrigger(DuplicateId, AnalyzedItems.Of(Letters.Told("a")), AnalyzedItems.Of(Letters.Told("a")));

    [Fact]
    public void Equal_quantity_that_reads_the_same_DoesNotTrigger() => Judged.DoesNotTrigger(DuplicateId, AnalyzedItems.Of(Age("How old?")), AnalyzedItems.Of(Age("How old?")));

    [Fact]
    public void Quantities_that_read_differently_Triggers() => Judged.Triggers(DuplicateId, AnalyzedItems.Of(Age("How old?")), AnalyzedItems.Of(Age("Your age?")));

    [Fact]
    public void Quantities_of_another_range_Triggers() => Judged.Triggers(DuplicateId, AnalyzedItems.Of(Age("How old?")), AnalyzedItems.Of(Age("How old?", 130)));

    [Fact]
    public void Same_object_twice_DoesNotTrigger()
    {
        var flag = Letters.Flag(Letters.A);
        Judged.DoesNotTrigger(DuplicateId, AnalyzedItems.Of(flag), AnalyzedItems.Of(flag));
    }

    [Fact]
    public void Duplicates_of_the_surroundings_alone_DoesNotTrigger() =>
        Judged.DoesNotTrigger(DuplicateId, new AnalyzedContent([]) { Surroundings = [Judged.Flag(Letters.A), Judged.Flag(Letters.B)] });

    [Fact]
    public void Ids_that_are_not_known_DoesNotTrigger() =>
        Judged.DoesNotTrigger(DuplicateId, new AnalyzedItem(ContentKind.RedFlag, null), new AnalyzedItem(ContentKind.RedFlag, null));

    private static Quantity Age(string question, int maximum = 120) => new("age", "age", question, "years", 0, maximum);
}
