namespace BackSpasms.Guidance.Tests.Conditions;

public sealed class ConditionLimitTests
{
    private static readonly Finding A = new("a", "a", "A?");
    private static readonly Finding B = new("b", "b", "B?");

    [Fact]
    public void A_condition_may_name_a_thousand_findings()
    {
        Assert.Equal(1000, Condition.MaxTerms);
        Assert.Equal(1000, Condition.Any(Times(1000)).Parts().Count);
        var chained = Times(999).Aggregate((Condition)A, (left, right) => left | right);
        Assert.Equal(1000, chained.Parts().Count);
    }

    [Fact]
    public void A_condition_that_names_more_is_refused()
    {
        Refused("A condition may name at most 1000 findings; this one names 1001.", () => Condition.Any(Times(1001)));
        Refused("A condition may name at most 1000 findings; this one names 1001.", () => Condition.All(Times(1000)) & A);
        Refused("A condition may name at most 1000 findings; this one names 1001.", () => !Condition.Any(Times(1000)) & A);
        Refused("A condition may name at most 1000 findings; this one names 1200.", () => Condition.Any(Condition.All(Times(600)), Condition.CountOf(1, Times(600))));
    }

    [Fact]
    public void A_condition_may_be_nested_thirty_two_deep()
    {
        Assert.Equal(32, Condition.MaxDepth);
        Assert.Equal(string.Concat(Enumerable.Repeat("not ", 31)) + "a", Nested(31).ToString());
        Assert.Equal([A, B], (Nested(30) & B).Findings);
    }

    [Fact]
    public void A_condition_that_is_nested_deeper_is_refused()
    {
        Refused("A condition may be nested at most 32 deep; this one is 33 deep.", () => Nested(32));
        Refused("A condition may be nested at most 32 deep; this one is 33 deep.", () => Nested(31) & B);
        Refused("A condition may be nested at most 32 deep; this one is 33 deep.", () => Condition.CountOf(1, Nested(31), B));
    }

    [Fact]
    public void Parts_of_parts_count_as_deep_as_they_are()
    {
        var deepest = Enumerable.Range(0, 31).Aggregate((Condition)A, (condition, _) => Condition.All(condition));
        Assert.Equal(32, deepest.Depth);
        Refused("A condition may be nested at most 32 deep; this one is 33 deep.", () => Condition.Any(deepest));
    }

    [Fact]
    public void A_chain_of_one_operator_is_not_deep() =>
        Assert.Equal(100, Enumerable.Repeat<Condition>(B, 99).Aggregate((Condition)A, (left, right) => left & right).Parts().Count);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_count_is_from_one_to_the_number_of_parts(int count)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>("count", () => Condition.CountOf(count, A, B));
        Assert.StartsWith("The count must be from 1 to the number of parts, 2.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_at_the_bounds_are_taken()
    {
        Assert.Equal(1, Assert.IsType<CountCondition>(Condition.CountOf(1, A, B)).Count);
        Assert.Equal(2, Assert.IsType<CountCondition>(Condition.CountOf(2, A, B)).Count);
    }

    [Fact]
    public void A_condition_needs_a_part()
    {
        Refused("A condition needs at least one part; none was given.", () => Condition.All());
        Refused("A condition needs at least one part; none was given.", () => Condition.Any());
        Refused("A condition needs at least one part; none was given.", () => Condition.CountOf(1));
    }

    [Fact]
    public void A_missing_part_is_named_by_its_place()
    {
        Refused("Part 1 of the condition is nothing (null).", () => Condition.All(A, null!));
        Refused("Part 0 of the condition is nothing (null).", () => Condition.Any(null!, A));
        Refused("Part 2 of the condition is nothing (null).", () => Condition.CountOf(1, A, B, null!));
    }

    [Fact]
    public void Missing_arguments_are_named()
    {
        Condition missing = null!;
        Assert.Throws<ArgumentNullException>("left", () => missing & A);
        Assert.Throws<ArgumentNullException>("right", () => A & missing);
        Assert.Throws<ArgumentNullException>("left", () => missing | A);
        Assert.Throws<ArgumentNullException>("right", () => A | missing);
        Assert.Throws<ArgumentNullException>("condition", () => !missing);
        Assert.Throws<ArgumentNullException>("parts", () => Condition.All(null!));
        Assert.Throws<ArgumentNullException>("parts", () => Condition.Any(null!));
        Assert.Throws<ArgumentNullException>("parts", () => Condition.CountOf(1, null!));
    }

    private static Condition[] Times(int count) => [.. Enumerable.Repeat(B, count)];

    private static Condition Nested(int times) => Enumerable.Range(0, times).Aggregate((Condition)A, (condition, _) => !condition);

    private static void Refused(string message, Func<object> build) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(build).Message, StringComparison.Ordinal);
}

file static class PartsOf
{
    internal static IReadOnlyList<Condition> Parts(this Condition condition) => Assert.IsAssignableFrom<CompoundCondition>(condition).Parts;
}
