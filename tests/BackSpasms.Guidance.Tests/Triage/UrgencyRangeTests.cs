namespace BackSpasms.Guidance.Tests.Triage;

public sealed class UrgencyRangeTests
{
    [Fact]
    public void Default_is_the_widest_range()
    {
        UrgencyRange nothing = default;
        Assert.Equal((Urgency.SelfCare, Urgency.Emergency), (nothing.AtLeast, nothing.AtMost));
        Assert.Equal(new UrgencyRange(Urgency.SelfCare, Urgency.Emergency), nothing);
        Assert.False(nothing.IsExact);
    }

    [Fact]
    public void Ranges_are_equal_when_both_ends_are()
    {
        var ranges = All().ToList();
        Assert.Equal(10, ranges.Count);
        Assert.Equal(10, ranges.ToHashSet().Count);
        Assert.Equal(10, ranges.Select(range => range.GetHashCode()).Distinct().Count());
        foreach (var range in ranges)
        {
            var same = new UrgencyRange(range.AtLeast, range.AtMost);
            Assert.True(range == same && !(range != same) && range.Equals((object)same));
            Assert.Equal(range.GetHashCode(), same.GetHashCode());
            Assert.All(ranges.Where(other => (other.AtLeast, other.AtMost) != (range.AtLeast, range.AtMost)), other => Assert.True(range != other && !(range == other)));
        }

        Assert.False(ranges[0].Equals("self-care"));
    }

    [Theory]
    [InlineData(Urgency.SelfCare, Urgency.SelfCare, "self-care")]
    [InlineData(Urgency.Routine, Urgency.Emergency, "routine to emergency")]
    [InlineData(Urgency.Urgent, Urgency.Urgent, "urgent")]
    public void A_range_reads_as_its_ends(Urgency atLeast, Urgency atMost, string text)
    {
        var range = new UrgencyRange(atLeast, atMost);
        Assert.Equal(text, range.ToString());
        Assert.Equal(atLeast == atMost, range.IsExact);
    }

    [Fact]
    public void A_range_contains_its_ends_and_what_lies_between()
    {
        var range = new UrgencyRange(Urgency.Routine, Urgency.Urgent);
        Assert.Equal([Urgency.Routine, Urgency.Urgent], Enum.GetValues<Urgency>().Where(range.Contains));
    }

    [Fact]
    public void Ends_in_the_wrong_order_are_refused()
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>("atMost", () => new UrgencyRange(Urgency.Urgent, Urgency.Routine));
        Assert.StartsWith("The greatest urgency must be from Urgent to Emergency.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ends_that_are_no_urgency_are_refused()
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>("atLeast", () => new UrgencyRange((Urgency)(-1), Urgency.Routine));
        Assert.StartsWith("An urgency is SelfCare, Routine, Urgent or Emergency.", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("atLeast", () => new UrgencyRange((Urgency)4, (Urgency)4));
        Assert.Throws<ArgumentOutOfRangeException>("atMost", () => new UrgencyRange(Urgency.Routine, (Urgency)4));
    }

    [Fact]
    public void Urgencies_are_ordered_from_self_care_to_emergency()
    {
        Assert.True(Urgency.SelfCare < Urgency.Routine && Urgency.Routine < Urgency.Urgent && Urgency.Urgent < Urgency.Emergency);
        Assert.Equal(Urgency.SelfCare, default(Urgency));
    }

    private static IEnumerable<UrgencyRange> All() =>
        from atLeast in Enum.GetValues<Urgency>()
        from atMost in Enum.GetValues<Urgency>()
        where atMost >= atLeast
        select new UrgencyRange(atLeast, atMost);
}
