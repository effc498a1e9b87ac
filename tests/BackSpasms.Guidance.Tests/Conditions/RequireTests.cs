namespace BackSpasms.Guidance.Tests.Conditions;

public sealed class RequireTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_list_with_nothing_in_a_place_is_refused_by_name_and_place(int place)
    {
        string[] names = ["a", "b", "c"];
        names[place] = null!;
        var message = FormattableString.Invariant($"'names' has nothing (null) at position {place}.");
        Assert.StartsWith(message, Assert.Throws<ArgumentException>("names", () => Require.List(names, "names")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_is_a_copy()
    {
        string[] names = ["a", "b"];
        var list = Require.List(names, "names");
        names[0] = "c";
        Assert.Equal(["a", "b"], list);
        Assert.Throws<ArgumentNullException>("names", () => Require.List<string>(null, "names"));
    }

    [Fact]
    public void The_first_finding_that_stands_twice_is_found()
    {
        Finding a = new("a", "a", "A?"), b = new("b", "b", "B?");
        Assert.Null(Require.Twice([a, b]));
        Assert.Same(b, Require.Twice([a, b, b, a]));
    }
}
