namespace BackSpasms.Guidance.Tests.Triage;

/// <summary>A cause is weighed in whole numbers and ranked in words.</summary>
public sealed class CauseAssessmentTests
{
    private static readonly Finding[] Signs = [.. "abcdef".Select(letter => new Finding($"{letter}", $"{letter}", "Is it so?"))];

    private static readonly Cause First = new("first", "First", "Explained.", [WeightedFinding.Strong(Signs[0]), WeightedFinding.Moderate(Signs[1])], [WeightedFinding.Weak(Signs[2])], []);

    private static readonly Cause Second = new("second", "Second", "Explained.", [WeightedFinding.Weak(Signs[3]), WeightedFinding.Moderate(Signs[1])], [WeightedFinding.Strong(Signs[4])], []);

    private static readonly GuidanceModel Guidance = Signs.Aggregate(new GuidanceModelBuilder("small", "1.0.0"), (builder, sign) => builder.Add(sign)).Add(First).Add(Second).Build();

    [Theory]
    [InlineData("", "first 0 unlikely, second 0 unlikely")]
    [InlineData("f", "first 0 unlikely, second 0 unlikely")]
    [InlineData("d", "second 1 possible, first 0 unlikely")]
    [InlineData("b", "first 2 possible, second 2 possible")]
    [InlineData("bd", "second 3 likely, first 2 possible")]
    [InlineData("a", "first 3 likely, second 0 unlikely")]
    [InlineData("ac", "first 2 possible, second 0 unlikely")]
    [InlineData("bc", "second 2 possible, first 1 possible")]
    [InlineData("c", "second 0 unlikely, first -1 unlikely")]
    [InlineData("ce", "first -1 unlikely, second -3 unlikely")]
    [InlineData("abcd", "first 4 likely, second 3 likely")]
    public void Causes_stand_by_score_and_equal_ones_as_declared(string present, string expected)
    {
        var result = Guidance.Triage(present.Aggregate(Presentation.Empty(Guidance.Vocabulary), (answers, letter) => answers.WithPresent($"{letter}")));
        Assert.Equal(expected, string.Join(", ", result.Causes.Select(each => FormattableString.Invariant($"{each.Cause.Id} {each.Score} {each.Likelihood.ToString().ToLowerInvariant()}"))));
    }

    [Fact]
    public void Only_what_is_present_speaks_for_or_against()
    {
        var result = Guidance.Triage(Presentation.Empty(Guidance.Vocabulary).WithPresent("b", "c").WithAbsent("a").WithUnsure("d", "e"));
        var (second, first) = (result.Causes[0], result.Causes[1]);
        Assert.Equal((Second, First), (second.Cause, first.Cause));
        Assert.Equal(["b"], first.For.Select(weighted => weighted.Finding.Id));
        Assert.Equal(["c"], first.Against.Select(weighted => weighted.Finding.Id));
        Assert.Equal(["b"], second.For.Select(weighted => weighted.Finding.Id));
        Assert.Empty(second.Against);
    }
}
