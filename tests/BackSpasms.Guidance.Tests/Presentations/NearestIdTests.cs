namespace BackSpasms.Guidance.Tests.Presentations;

public sealed class NearestIdTests
{
    private static readonly string[] Ids = ["numbness", "arm-numbness", "fever-or-chills", "age", "belly-pain", "bad-headache"];

    [Theory]
    [InlineData("numbnes", "numbness")]
    [InlineData("nubmness", "numbness")]
    [InlineData("NUMBNESS", "numbness")]
    [InlineData("arm numbness", "arm-numbness")]
    [InlineData("armnumbness", "arm-numbness")]
    [InlineData("fever-and-chills", "fever-or-chills")]
    [InlineData("agee", "age")]
    [InlineData("bellypain", "belly-pain")]
    [InlineData("numbness", "numbness")]
    public void The_nearest_id_is_offered(string given, string nearest) => Assert.Equal(nearest, NearestId.Of(given, Ids));

    [Theory]
    [InlineData("")]
    [InlineData("completely-different-thing")]
    [InlineData("xyzzyx")]
    public void Nothing_far_is_offered(string given)
    {
        Assert.Null(NearestId.Of(given, Ids));
        Assert.Equal(".", NearestId.Suggestion(given, Ids));
    }

    [Fact]
    public void Of_equally_near_ids_the_first_is_offered() => Assert.Equal("ab-x", NearestId.Of("ab-z", ["ab-x", "ab-y"]));

    [Fact]
    public void Input_that_is_no_mistyped_id_is_not_compared() =>
        Assert.Null(NearestId.Of(new string('a', 101), [new string('a', 100)]));
}
