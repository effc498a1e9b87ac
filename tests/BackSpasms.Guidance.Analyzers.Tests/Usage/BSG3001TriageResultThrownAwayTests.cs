using Rule = BackSpasms.Guidance.Analyzers.Tests.Rule<BackSpasms.Guidance.Analyzers.TriageResultThrownAwayAnalyzer>;

namespace BackSpasms.Guidance.Analyzers.Tests.Usage;

public sealed class BSG3001TriageResultThrownAwayTests
{
    [Fact]
    public Task Statement_Triggers() => Rule.Triggers(Code.Method("[|guidance.Triage(p)|];"));

    [Fact]
    public Task Range_Triggers() => Rule.Triggers(Code.Method("[|guidance.UrgencyOf(p)|];"));

    [Fact]
    public Task Discard_Triggers() => Rule.Triggers(Code.Method("_ = [|guidance.Triage(p)|];"));

    [Fact]
    public Task Static_call_Triggers() => Rule.Triggers(Code.Method("[|GuidanceTriage.Triage(guidance, p)|];"));

    [Fact]
    public Task Conditional_call_Triggers() => Rule.Triggers(Code.Method("GuidanceModel? maybe = guidance; maybe?[|.Triage(p)|];"));

    [Fact]
    public Task Method_of_one_expression_without_result_Triggers() =>
        Rule.Triggers(Code.Class("public void Method(GuidanceModel guidance, Presentation p) => [|guidance.Triage(p)|];"));

    [Fact]
    public Task Each_of_many_thrown_away_Triggers() =>
        Rule.Triggers(Code.Method("new List<Presentation> { p }.ForEach(one => [|guidance.Triage(one)|]);"));

    [Fact]
    public Task Call_in_parentheses_and_behind_two_question_marks_Triggers() =>
        Rule.Triggers(Code.Method("TriageResult? maybe = result; _ = (maybe?.Guidance?[|.Triage(p)|]);"));

    [Fact]
    public Task Assignment_to_a_variable_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Method("result = guidance.Triage(p); Console.WriteLine(result);"));

    [Fact]
    public Task Message_names_what_was_called() => Rule.TriggersWithMessage(
        Code.Method("{|#0:guidance.UrgencyOf(p)|};"),
        "The result of 'UrgencyOf' is thrown away: show it, store it, or do not ask for it");

    [Fact]
    public Task Local_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Method("var mine = guidance.Triage(p); Console.WriteLine(mine);"));

    [Fact]
    public Task Use_in_a_chain_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Method("guidance.Triage(p).ToString();"));

    [Fact]
    public Task Argument_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Method("Console.WriteLine(guidance.UrgencyOf(p));"));

    [Fact]
    public Task Returned_DoesNotTrigger() =>
        Rule.DoesNotTrigger(Code.Class("public TriageResult Method(GuidanceModel guidance, Presentation p) => guidance.Triage(p);"));

    [Fact]
    public Task Function_with_a_result_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Method("Func<object> later = () => guidance.Triage(p); later();"));

    [Fact]
    public Task Discarded_presentation_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Method("_ = p.WithOthersAbsent();"));

    [Fact]
    public Task Other_method_of_that_name_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Class("""
        public void Method() => Triage();

        private static int Triage() => 1;
        """));

    [Fact]
    public Task Without_the_library_DoesNotTrigger() => Rule.DoesNotTriggerWithoutTheLibrary("""
        public class TriageResult;

        public static class Program
        {
            public static TriageResult Triage() => new();

            public static void Main() => Triage();
        }
        """);
}
