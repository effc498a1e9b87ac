using Rule = BackSpasms.Guidance.Analyzers.Tests.Rule<BackSpasms.Guidance.Analyzers.UnansweredTakenForAbsentAnalyzer>;

namespace BackSpasms.Guidance.Analyzers.Tests.Usage;

public sealed class BSG3003UnansweredTakenForAbsentTests
{
    [Fact]
    public Task Not_equal_Triggers() => Rule.Triggers(Code.Method("if ([|p[f] != Answer.Present|]) { Console.WriteLine(); }"));

    [Fact]
    public Task Not_equal_the_other_way_round_Triggers() => Rule.Triggers(Code.Method("if ([|Answer.Present != p[f]|]) { Console.WriteLine(); }"));

    [Fact]
    public Task Negated_equality_Triggers() => Rule.Triggers(Code.Method("if ([|!(p[f] == Answer.Present)|]) { Console.WriteLine(); }"));

    [Fact]
    public Task Is_not_Triggers() => Rule.Triggers(Code.Method("if ([|p[f] is not Answer.Present|]) { Console.WriteLine(); }"));

    [Fact]
    public Task Negated_is_Triggers() => Rule.Triggers(Code.Method("if ([|!(p[f] is Answer.Present)|]) { Console.WriteLine(); }"));

    [Fact]
    public Task Answer_in_a_local_Triggers() => Rule.Triggers(Code.Method("var answer = p[f]; Console.WriteLine([|answer != Answer.Present|] ? 1 : 2);"));

    [Fact]
    public Task Constant_by_another_name_Triggers() => Rule.Triggers(Code.Method("const Answer Yes = Answer.Present; Console.WriteLine([|p[f] != Yes|]);"));

    [Fact]
    public Task Answer_that_may_be_missing_Triggers() => Rule.Triggers(Code.Method("Presentation? maybe = p; Console.WriteLine([|maybe?[f] != Answer.Present|]);"));

    [Fact]
    public Task Message_says_what_else_it_can_be() => Rule.TriggersWithMessage(
        Code.Method("Console.WriteLine({|#0:p[f] != Answer.Present|});"),
        "This also holds when the person was not asked or is unsure: compare with 'Answer.Absent', or name the other answers");

    [Fact]
    public Task Absent_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Method("Console.WriteLine(p[f] == Answer.Absent);"));

    [Fact]
    public Task Present_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Method("Console.WriteLine(p[f] == Answer.Present || p[f] is Answer.Present);"));

    [Fact]
    public Task Not_absent_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Method("Console.WriteLine(p[f] != Answer.Absent && p[f] is not Answer.NotAsked);"));

    [Fact]
    public Task Other_answers_by_name_DoNotTrigger() =>
        Rule.DoesNotTrigger(Code.Method("Console.WriteLine(p[f] is Answer.Absent or Answer.Unsure or Answer.NotAsked);"));

    [Fact]
    public Task Told_apart_in_the_same_condition_DoesNotTrigger() =>
        Rule.DoesNotTrigger(Code.Method("Console.WriteLine(p[f] != Answer.NotAsked && p[f] != Answer.Present);"));

    [Fact]
    public Task Other_enum_DoesNotTrigger() => Rule.DoesNotTrigger(Code.File("""
        public enum Light { Off, Present }

        public class Consumer
        {
            public bool Method(Light light) => light != Light.Present;
        }
        """));

    [Fact]
    public Task Told_apart_in_parentheses_DoesNotTrigger() =>
        Rule.DoesNotTrigger(Code.Method("Console.WriteLine((p[f] != Answer.NotAsked) && (p[f] != Answer.Present && result != null));"));

    [Fact]
    public Task Other_negation_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Method("Console.WriteLine(!(p[f] is Answer.Absent) && !(f == null) && !p.Present.Any());"));

    [Fact]
    public Task Library_that_has_no_answers_DoesNotTrigger() => Rule.DoesNotTriggerWithoutTheLibrary("""
        namespace BackSpasms.Guidance
        {
            public class Condition;

            public class TriageResult;

            public class Consumer
            {
                public bool Method(Condition condition) => condition != null;
            }
        }
        """);

    [Fact]
    public Task Two_answers_compared_DoNotTrigger() => Rule.DoesNotTrigger(Code.Method("Console.WriteLine(p[f] != p[Findings.Tingling]);"));
}
