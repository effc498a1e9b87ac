using Rule = BackSpasms.Guidance.Analyzers.Tests.Rule<BackSpasms.Guidance.Analyzers.OutcomeSwitchAnalyzer>;

namespace BackSpasms.Guidance.Analyzers.Tests.Usage;

public sealed class BSG3002OutcomeSwitchTests
{
    private const string AllButIncomplete = "TriageResult.Emergency => 1, TriageResult.Urgent => 2, TriageResult.Routine => 3, TriageResult.SelfCare => 4";

    [Fact]
    public Task Missing_case_Triggers() => Rule.TriggersWithMessage(
        Code.Method($"Console.WriteLine(result {{|#0:switch|}} {{ {AllButIncomplete} }});"),
        "The switch misses 'Incomplete'");

    [Fact]
    public Task Several_missing_cases_Trigger_once() => Rule.TriggersWithMessage(
        Code.Method("Console.WriteLine(result {|#0:switch|} { TriageResult.Emergency => 1, TriageResult.Urgent => 2 });"),
        "The switch misses 'Routine', 'SelfCare' and 'Incomplete'");

    [Fact]
    public Task Discard_that_hides_a_case_Triggers() => Rule.TriggersWithMessage(
        Code.Method($"Console.WriteLine(result switch {{ {AllButIncomplete}, {{|#0:_|}} => 5 }});"),
        "'_' hides 'Incomplete': name each outcome, so that none is answered by accident");

    [Fact]
    public Task Discard_that_throws_Triggers() =>
        Rule.Triggers(Code.Method($"Console.WriteLine(result switch {{ {AllButIncomplete}, [|_|] => throw new InvalidOperationException() }});"));

    [Fact]
    public Task Var_pattern_Triggers() => Rule.Triggers(Code.Method($"Console.WriteLine(result switch {{ {AllButIncomplete}, [|var other|] => other.GetHashCode() }});"));

    [Fact]
    public Task Base_type_Triggers() => Rule.Triggers(Code.Method($"Console.WriteLine(result switch {{ {AllButIncomplete}, [|TriageResult|] => 5 }});"));

    [Fact]
    public Task Object_pattern_Triggers() => Rule.Triggers(Code.Method($"Console.WriteLine(result switch {{ {AllButIncomplete}, [|{{ }}|] => 5 }});"));

    [Fact]
    public Task Not_null_Triggers() => Rule.Triggers(Code.Method($"Console.WriteLine(result switch {{ {AllButIncomplete}, [|not null|] => 5 }});"));

    [Fact]
    public Task Negated_case_Triggers() =>
        Rule.TriggersWithMessage(
            Code.Method("Console.WriteLine(result switch { TriageResult.Emergency => 1, {|#0:not TriageResult.Emergency|} => 2 });"),
            "'not TriageResult.Emergency' hides 'Urgent', 'Routine', 'SelfCare' and 'Incomplete': name each outcome, so that none is answered by accident");

    [Fact]
    public Task Case_with_a_condition_counts_as_missing_and_Triggers() =>
        Rule.Triggers(Code.Method($"Console.WriteLine(result [|switch|] {{ {AllButIncomplete}, TriageResult.Incomplete i when i.AtLeast > Urgency.SelfCare => 5 }});"));

    [Fact]
    public Task Discard_with_a_condition_counts_as_missing_and_Triggers() =>
        Rule.Triggers(Code.Method($"Console.WriteLine(result [|switch|] {{ {AllButIncomplete}, _ when DateTime.Now.Year > 0 => 5 }});"));

    [Fact]
    public Task Case_that_looks_inside_counts_as_missing_and_Triggers() =>
        Rule.Triggers(Code.Method($"Console.WriteLine(result [|switch|] {{ {AllButIncomplete}, TriageResult.Incomplete {{ AtLeast: Urgency.Urgent }} => 5 }});"));

    [Fact]
    public Task Statement_that_misses_a_case_Triggers() => Rule.TriggersWithMessage(
        Code.Method("""
            {|#0:switch|} (result)
            {
                case TriageResult.Emergency:
                case TriageResult.Urgent u when u.AtMost > Urgency.Urgent:
                    break;
                case TriageResult.Routine or TriageResult.SelfCare:
                    break;
            }
            """),
        "The switch misses 'Urgent' and 'Incomplete'");

    [Fact]
    public Task Default_that_hides_a_case_Triggers() => Rule.TriggersWithMessage(
        Code.Method("""
            switch (result)
            {
                case TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine or TriageResult.SelfCare:
                    break;
                {|#0:default|}:
                    break;
            }
            """),
        "'default' hides 'Incomplete': name each outcome, so that none is answered by accident");

    [Fact]
    public Task Empty_switch_Triggers() => Rule.Triggers(Code.Method("Console.WriteLine((object)(result [|switch|] { null => 1 }));"));

    [Fact]
    public Task Inner_switch_Triggers() => Rule.Triggers(Code.Method("""
        Console.WriteLine(result switch
        {
            TriageResult.Emergency => 1,
            TriageResult.Urgent or TriageResult.Routine => result [|switch|] { TriageResult.Urgent => 2, TriageResult.Routine => 3 },
            TriageResult.SelfCare => 4,
            TriageResult.Incomplete => 5,
        });
        """));

    [Fact]
    public Task All_cases_DoNotTrigger() => Rule.DoesNotTrigger(Code.Method($"Console.WriteLine(result switch {{ {AllButIncomplete}, TriageResult.Incomplete i => 5 }});"));

    [Fact]
    public Task All_cases_in_a_statement_DoNotTrigger() => Rule.DoesNotTrigger(Code.Method("""
        switch (result)
        {
            case TriageResult.Emergency e:
                Console.WriteLine(e.Headline);
                break;
            case TriageResult.Urgent:
            case TriageResult.Routine:
                break;
            case TriageResult.SelfCare { Plan: var plan }:
                Console.WriteLine(plan);
                break;
            case TriageResult.Incomplete { Next: _ }:
                break;
        }
        """));

    [Fact]
    public Task Or_and_parentheses_DoNotTrigger() => Rule.DoesNotTrigger(Code.Method("""
        Console.WriteLine(result switch
        {
            (TriageResult.Emergency or (TriageResult.Urgent)) => 1,
            TriageResult and (TriageResult.Routine or TriageResult.SelfCare) => 2,
            (TriageResult.Incomplete { }) => 3,
        });
        """));

    [Fact]
    public Task Case_with_a_condition_and_without_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Method(
        $"Console.WriteLine(result switch {{ {AllButIncomplete}, TriageResult.Incomplete i when i.AtLeast > Urgency.SelfCare => 5, TriageResult.Incomplete => 6 }});"));

    [Fact]
    public Task Discard_behind_all_cases_hides_nothing_and_DoesNotTrigger() =>
        Rule.DoesNotTrigger(Code.Method($"Console.WriteLine(result switch {{ {AllButIncomplete}, TriageResult.Incomplete => 5, _ => throw new InvalidOperationException() }});"));

    [Fact]
    public Task Null_beside_all_cases_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Class(
        $"public int Method(TriageResult? result) => result switch {{ null => 0, {AllButIncomplete}, TriageResult.Incomplete => 5 }};"));

    [Fact]
    public Task Test_of_one_case_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Method("if (result is TriageResult.Emergency) { Console.WriteLine(); }"));

    [Fact]
    public Task Switch_over_something_else_DoesNotTrigger() =>
        Rule.DoesNotTrigger(Code.Method("Console.WriteLine(result.AtLeast switch { Urgency.Emergency => 1, _ => 2 }); Console.WriteLine(((object)result) switch { TriageResult.Emergency => 1, _ => 2 });"));

    [Fact]
    public Task Case_by_its_short_name_DoesNotTrigger() => Rule.DoesNotTrigger("""
        using BackSpasms.Guidance;
        using static BackSpasms.Guidance.TriageResult;

        public class Consumer
        {
            public int Method(TriageResult result) => result switch { Emergency => 1, Urgent => 2, Routine => 3, SelfCare => 4, Incomplete => 5 };
        }
        """);
}
