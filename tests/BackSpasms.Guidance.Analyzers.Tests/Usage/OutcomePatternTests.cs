using Rule = BackSpasms.Guidance.Analyzers.Tests.Rule<BackSpasms.Guidance.Analyzers.OutcomeSwitchAnalyzer>;

namespace BackSpasms.Guidance.Analyzers.Tests.Usage;

/// <summary>Of what a pattern takes, BSG3002 is sure or says nothing of it.</summary>
public sealed class OutcomePatternTests
{
    private const string AllButIncomplete = "TriageResult.Emergency => 1, TriageResult.Urgent => 2, TriageResult.Routine => 3, TriageResult.SelfCare => 4";

    [Theory]
    [InlineData("object")]
    [InlineData("object other")]
    [InlineData("not TriageResult.Emergency _")]
    [InlineData("not TriageResult.Emergency { }")]
    [InlineData("not TriageResult.Emergency { AtLeast: Urgency.Urgent }")]
    [InlineData("not IDisposable")]
    [InlineData("not (TriageResult.Emergency or TriageResult.Urgent)")]
    [InlineData("not (TriageResult.Emergency or null)")]
    [InlineData("not (TriageResult.Emergency and { AtLeast: Urgency.Urgent })")]
    [InlineData("not ({ AtLeast: Urgency.Urgent } and TriageResult.Emergency)")]
    [InlineData("not (not TriageResult)")]
    [InlineData("not TriageResult.Emergency and not TriageResult.Urgent")]
    [InlineData("_ and not TriageResult.Emergency")]
    public Task Pattern_that_takes_the_outcome_without_naming_it_hides_it(string pattern) => Rule.TriggersWithMessage(
        Code.Method($"Console.WriteLine(result switch {{ {AllButIncomplete}, {{|#0:{pattern}|}} => 5 }});"),
        $"'{pattern}' hides 'Incomplete': name each outcome, so that none is answered by accident");

    [Theory]
    [InlineData("IDisposable")]
    [InlineData("{ AtLeast: Urgency.Urgent }")]
    [InlineData("{ AtLeast: var least } and { AtMost: Urgency.Urgent }")]
    [InlineData("not { AtLeast: Urgency.Urgent }")]
    [InlineData("not (TriageResult.Emergency or TriageResult.Incomplete)")]
    [InlineData("not (TriageResult.Incomplete and { AtLeast: Urgency.Urgent })")]
    [InlineData("TriageResult.Incomplete and not { AtLeast: Urgency.Urgent }")]
    [InlineData("TriageResult.Incomplete(_, _)")]
    [InlineData("not (_, _)")]
    [InlineData("not T")]
    [InlineData("_ when false")]
    [InlineData("TriageResult.Incomplete when false")]
    public Task Pattern_that_need_not_take_the_outcome_leaves_it_missing(string pattern) => Rule.TriggersWithMessage(
        Code.File($$"""
            public static class Consumer
            {
                public static void Deconstruct(this TriageResult result, out Urgency atLeast, out Urgency atMost) => (atLeast, atMost) = (result.AtLeast, result.AtMost);

                public static int Method<T>(TriageResult result) => result {|#0:switch|} { {{AllButIncomplete}}, {{pattern}} => 5 };
            }
            """),
        "The switch misses 'Incomplete'");

    [Theory]
    [InlineData("TriageResult.Incomplete or null")]
    [InlineData("TriageResult.Incomplete or TriageResult.Emergency { AtLeast: Urgency.Urgent }")]
    [InlineData("TriageResult.Incomplete and { }")]
    [InlineData("TriageResult and TriageResult.Incomplete { AtLeast: _ }")]
    [InlineData("TriageResult.Incomplete _")]
    [InlineData("TriageResult.Incomplete when true")]
    public Task Pattern_that_names_the_outcome_and_takes_all_of_it_DoesNotTrigger(string pattern) =>
        Rule.DoesNotTrigger(Code.Method($"Console.WriteLine(result switch {{ {pattern} => 5, {AllButIncomplete} }});"));
}
