using Rule = BackSpasms.Guidance.Analyzers.Tests.Rule<BackSpasms.Guidance.Analyzers.ContentAnalyzer>;

namespace BackSpasms.Guidance.Analyzers.Tests.Content;

public sealed class BSG2004RedFlagThatNeedsAnAbsentAnswerTests
{
    [Theory]
    [InlineData("Findings.Tingling & !Findings.Numbness")]
    [InlineData("!Findings.Numbness")]
    [InlineData("Condition.Any(Findings.ChestPain, Condition.Not(Findings.Numbness) & Findings.Tingling)")]
    [InlineData("Findings.ChestPain & Without")]
    public Task Absence_Triggers(string condition) =>
        Rule.Triggers(Contents.When("{|BSG2004:" + condition + "|}", "private static Condition Without { get { return !(Findings.Numbness & Findings.Tingling); } }"));

    [Theory]
    [InlineData("Findings.Tingling & !Findings.AgeUnder18")]
    [InlineData("Findings.Tingling | !Findings.Age60OrOver")]
    [InlineData("Findings.Tingling & Findings.Numbness")]
    [InlineData("!!Findings.Tingling")]
    [InlineData("Findings.Tingling & !Unknown")]
    public Task Threshold_or_unknown_DoesNotTrigger(string condition) =>
        Rule.DoesNotTrigger(Contents.When(condition, "private static readonly Finding Unknown = Environment.ProcessorCount > 1 ? Findings.AgeUnder5 : Findings.Numbness;"));

    [Fact]
    public Task Caution_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Method(
        "Console.WriteLine(new Caution(TreatmentOptions(), Findings.Tingling & !Findings.Numbness, null, [Sources.NhsBackPain])); static TreatmentOption TreatmentOptions() => null!;"));
}
