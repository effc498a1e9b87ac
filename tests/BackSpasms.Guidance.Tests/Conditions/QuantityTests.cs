namespace BackSpasms.Guidance.Tests.Conditions;

public sealed class QuantityTests
{
    [Fact]
    public void A_threshold_asks_the_question_of_its_quantity()
    {
        var age = new Quantity("age", "age", "How old?", "years", 0, 120, "Whole years.");
        var old = age.AtLeast(50, "old", "aged 50 or over");
        Assert.Equal(("old", "aged 50 or over", "How old?", "Whole years.", "age"), (old.Id, old.Label, old.Question, old.Clarification, old.Group));
        Assert.Same(age, old.Quantity);
        Assert.Equal(new Threshold(IsBelow: false, 50), old.Threshold);
        Assert.Equal(new Threshold(IsBelow: true, 18), age.Below(18, "young", "young").Threshold);
        Assert.False(old.IsTold);
    }

    [Theory]
    [InlineData(false, 50, 49, false)]
    [InlineData(false, 50, 50, true)]
    [InlineData(false, 50, 51, true)]
    [InlineData(true, 18, 17, true)]
    [InlineData(true, 18, 18, false)]
    [InlineData(true, -3, -4, true)]
    public void A_threshold_holds_from_its_value_on_or_below_it(bool isBelow, int cut, int value, bool holds) =>
        Assert.Equal(holds, new Threshold(isBelow, cut).HoldsAt(value));

    [Fact]
    public void A_threshold_reads_as_text()
    {
        Assert.Equal("50 or more", new Threshold(IsBelow: false, 50).ToString());
        Assert.Equal("under 18", new Threshold(IsBelow: true, 18).ToString());
        Assert.Equal("0 or more", default(Threshold).ToString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(120)]
    public void A_threshold_stands_above_the_minimum_and_at_most_at_the_maximum(int value)
    {
        Assert.Equal(value, Age().AtLeast(value, "some", "some").Threshold!.Value.Value);
        Assert.Equal(value, Age().Below(value, "some", "some").Threshold!.Value.Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(121)]
    [InlineData(-1)]
    public void A_threshold_that_would_hold_always_or_never_is_refused(int value)
    {
        var message = FormattableString.Invariant($"A threshold of quantity 'age' must be from 1 to 120; with {value} it would hold always or never.");
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>("value", () => Age().AtLeast(value, "some", "some")).Message, StringComparison.Ordinal);
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>("value", () => Age().Below(value, "some", "some")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(5, 4)]
    public void A_range_needs_two_numbers(int minimum, int maximum)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>("maximum", () => new Quantity("pain", "pain", "How bad?", "points", minimum, maximum));
        Assert.StartsWith("The maximum of quantity 'pain' must be above its minimum, 5.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Quantities_are_equal_by_id_unit_and_range()
    {
        var age = Age();
        Assert.True(age == new Quantity("age", "Alter", "Wie alt?", "years", 0, 120, "Jahre."));
        Assert.Equal(age.GetHashCode(), Age().GetHashCode());
        Assert.True(age != new Quantity("ages", "age", "How old?", "years", 0, 120));
        Assert.True(age != new Quantity("age", "age", "How old?", "months", 0, 120));
        Assert.True(age != new Quantity("age", "age", "How old?", "years", 1, 120));
        Assert.True(age != new Quantity("age", "age", "How old?", "years", 0, 119));
        Assert.False(age == null);
        Assert.True((Quantity?)null == null);
    }

    [Fact]
    public void The_same_wording_is_the_same_in_every_text()
    {
        var age = new Quantity("age", "age", "How old?", "years", 0, 120, "Whole years.");
        Assert.True(age.HasSameWording(new Quantity("other", "age", "How old?", "months", 1, 2, "Whole years.")));
        Assert.False(age.HasSameWording(new Quantity("age", "Age", "How old?", "years", 0, 120, "Whole years.")));
        Assert.False(age.HasSameWording(new Quantity("age", "age", "How old are you?", "years", 0, 120, "Whole years.")));
        Assert.False(age.HasSameWording(new Quantity("age", "age", "How old?", "years", 0, 120)));
    }

    [Fact]
    public void Missing_texts_are_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("id", () => new Quantity(null!, "age", "How old?", "years", 0, 120));
        Assert.Throws<ArgumentException>("label", () => new Quantity("age", string.Empty, "How old?", "years", 0, 120));
        Assert.Throws<ArgumentException>("question", () => new Quantity("age", "age", " ", "years", 0, 120));
        Assert.Throws<ArgumentException>("unit", () => new Quantity("age", "age", "How old?", string.Empty, 0, 120));
        Assert.Throws<ArgumentException>("id", () => Age().AtLeast(50, string.Empty, "old"));
        Assert.Throws<ArgumentNullException>("label", () => Age().Below(50, "old", null!));
    }

    private static Quantity Age() => new("age", "age", "How old?", "years", 0, 120);
}
