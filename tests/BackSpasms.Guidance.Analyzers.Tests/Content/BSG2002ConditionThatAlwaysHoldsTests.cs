using Rule = BackSpasms.Guidance.Analyzers.Tests.Rule<BackSpasms.Guidance.Analyzers.ContentAnalyzer>;

namespace BackSpasms.Guidance.Analyzers.Tests.Content;

public sealed class BSG2002ConditionThatAlwaysHoldsTests
{
    [Theory]
    [InlineData("Findings.AgeUnder18 | !Findings.AgeUnder5")]
    [InlineData("Findings.Tingling | !Findings.Tingling")]
    [InlineData("Condition.Any(!Findings.Age70OrOver, Findings.Age50OrOver)")]
    [InlineData("Condition.CountOf(1, Findings.Tingling, Condition.Not(Findings.Tingling))")]
    [InlineData("Unknown | !Unknown")]
    public Task Condition_that_says_nothing_Triggers(string condition) =>
        Rule.Triggers(Contents.When("{|BSG2002:" + condition + "|}", "private static readonly Finding Unknown = Environment.ProcessorCount > 1 ? Findings.Tingling : Findings.Numbness;"));

    [Theory]
    [InlineData("Findings.AgeUnder18 | Findings.Age50OrOver")]
    [InlineData("Findings.Tingling")]
    [InlineData("Condition.CountOf(2, Findings.Tingling, Findings.Numbness, Findings.ChestPain)")]
    [InlineData("!Findings.AgeUnder5")]
    public Task Condition_that_says_something_DoesNotTrigger(string condition) => Rule.DoesNotTrigger(Contents.When(condition));
}
