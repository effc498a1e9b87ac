using Fix = BackSpasms.Guidance.Analyzers.Tests.Fix<BackSpasms.Guidance.Analyzers.UnansweredTakenForAbsentAnalyzer, BackSpasms.Guidance.Analyzers.UnansweredTakenForAbsentFix>;

namespace BackSpasms.Guidance.Analyzers.Tests.Usage;

public sealed class BSG3003UnansweredTakenForAbsentFixTests
{
    [Theory]
    [InlineData("p[f] != Answer.Present", "p[f] == Answer.Absent")]
    [InlineData("Answer.Present != p[f]", "Answer.Absent == p[f]")]
    [InlineData("!(p[f] == Answer.Present)", "p[f] == Answer.Absent")]
    [InlineData("p[f] is not Answer.Present", "p[f] == Answer.Absent")]
    [InlineData("!(p[f] is Answer.Present)", "p[f] == Answer.Absent")]
    [InlineData("!(Answer.Present == p[f])", "Answer.Absent == p[f]")]
    [InlineData("((p[f])) != (Answer.Present)", "((p[f])) == Answer.Absent")]
    [InlineData("p[f] /* here */ != Answer.Present", "p[f] /* here */ == Answer.Absent")]
    public Task Comparison_asks_for_absent(string comparison, string instead) =>
        Fix.Turns(Code.Method($"Console.WriteLine([|{comparison}|]);"), Code.Method($"Console.WriteLine({instead});"));

    [Fact]
    public Task Parentheses_stay_where_they_are_needed() => Fix.Turns(
        Code.Method("Console.WriteLine(result != null == [|!(p[f] == Answer.Present)|]);"),
        Code.Method("Console.WriteLine(result != null == (p[f] == Answer.Absent));"));

    [Fact]
    public Task Type_is_named_as_the_file_can() => Fix.Turns(
        """
        using BackSpasms.Guidance;
        using static BackSpasms.Guidance.Answer;

        public class Consumer
        {
            public bool Method(Presentation p, Finding f) => [|p[f] != Present|];
        }
        """.ReplaceLineEndings("\n"),
        """
        using BackSpasms.Guidance;
        using static BackSpasms.Guidance.Answer;

        public class Consumer
        {
            public bool Method(Presentation p, Finding f) => p[f] == Absent;
        }
        """.ReplaceLineEndings("\n"));

    [Fact]
    public Task All_comparisons_of_a_file_are_mended_at_once() => Fix.Turns(
        Code.Method("""
            if ([|p[f] != Answer.Present|] || [|!(p[Findings.Tingling] == Answer.Present)|])
            {
                Console.WriteLine([|p[Findings.Numbness] is not Answer.Present|]);
            }
            """),
        Code.Method("""
            if (p[f] == Answer.Absent || p[Findings.Tingling] == Answer.Absent)
            {
                Console.WriteLine(p[Findings.Numbness] == Answer.Absent);
            }
            """),
        changes: "3");
}
