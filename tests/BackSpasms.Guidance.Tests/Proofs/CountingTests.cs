using System.Numerics;
using BackSpasms.Guidance.Tests.Properties;
using CsCheck;

namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>Exact counts of answer sets: against writing them all down, and against a second way to count.</summary>
public sealed class CountingTests
{
    private static readonly Urgency[] Levels = [Urgency.Routine, Urgency.Urgent, Urgency.Emergency];

    [Fact]
    public void Counts_of_each_level_are_those_of_the_answer_sets_written_down() => Each(model =>
    {
        foreach (var level in Levels)
        {
            Assert.Equal(model.Brute.Urgencies.Count(urgency => urgency >= level), CountOf(model.Guidance, level));
        }
    });

    [Fact]
    public void Counts_of_each_condition_are_those_of_the_answer_sets_written_down() => Each(model =>
    {
        foreach (var condition in RandomModelDiagramTests.Conditions(model))
        {
            Assert.Equal(model.Brute.Holds(condition).Count(holds => holds), model.Guidance.Diagrams.Scratch().Count(model.Guidance.Diagrams.Of(condition)));
        }
    });

    [Fact]
    public void All_answer_sets_are_counted_where_a_variable_decides_nothing() => Each(model =>
        Assert.Equal(model.Brute.Count, model.Guidance.Diagrams.Scratch().Count(DecisionNode.True)));

    [Fact]
    public void The_second_way_to_count_is_right_too() => Each(model =>
    {
        foreach (var level in Levels)
        {
            Assert.Equal(model.Brute.Urgencies.Count(urgency => urgency >= level), CountByClauses.AtLeast(model.Guidance, level));
        }
    });

    [Theory]
    [InlineData("Emergency")]
    [InlineData("Urgent")]
    [InlineData("Routine")]
    public void Built_in_counts_are_those_of_the_second_way(string level)
    {
        var urgency = Levels.Single(each => each.ToString() == level);
        var count = CountOf(BackSpasmGuidance.Default, urgency);
        Assert.Equal(CountByClauses.AtLeast(BackSpasmGuidance.Default, urgency), count);
        Assert.NotEqual(BigInteger.Zero, count);
    }

    [Fact]
    public void Built_in_answer_sets_are_two_a_told_finding_times_every_number_of_each_quantity()
    {
        var told = BackSpasmGuidance.Default.Vocabulary.Findings.Count(finding => finding.IsTold);
        var expected = BigInteger.Pow(2, told) * 121 * 36_501 * 11;
        Assert.Equal(expected, BackSpasmGuidance.Default.Diagrams.Scratch().Count(DecisionNode.True));
        Assert.Equal(expected, BackSpasmGuidance.Default.Prove(SafetyProperty.EveryUrgencyIsReachable).AnswerSets);
    }

    private static BigInteger CountOf(GuidanceModel guidance, Urgency level) => guidance.Diagrams.Scratch().Count(guidance.Diagrams.AtLeast(level));

    private static void Each(Action<SmallModel> holds) =>
        Gen.OneOf(SmallModels.Any, SmallModels.ExactOnMasks).Sample(holds, iter: 1000, print: model => model.ToString());
}
