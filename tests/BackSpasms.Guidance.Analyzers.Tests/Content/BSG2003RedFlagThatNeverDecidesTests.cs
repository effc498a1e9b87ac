using Rule = BackSpasms.Guidance.Analyzers.Tests.Rule<BackSpasms.Guidance.Analyzers.ContentAnalyzer>;

namespace BackSpasms.Guidance.Analyzers.Tests.Content;

public sealed class BSG2003RedFlagThatNeverDecidesTests
{
    [Theory]
    [InlineData("Wide & Findings.Tingling")]
    [InlineData("Wide & Unknown")]
    [InlineData("Condition.All(Findings.ChestPain, Findings.Numbness)")]
    public Task Narrower_than_one_of_higher_urgency_Triggers(string condition) => Rule.Triggers(Flags("""{|BSG2003:""" + condition + "|}"));

    [Fact]
    public Task Extension_of_what_the_built_in_content_decides_Triggers() => Rule.Triggers(Code.Class("""
        public static RedFlag Flag { get; } = new("acme/flag", Urgency.Urgent, {|BSG2003:Findings.SaddleNumbness & Findings.HeavyLifting|}, "something", "Be seen today.", [Sources.NhsBackPain]);
        """));

    [Theory]
    [InlineData("Findings.Tingling")]
    [InlineData("Wide | Findings.Tingling")]
    [InlineData("Unknown")]
    [InlineData("Unread()")]
    public Task Flag_that_can_decide_DoesNotTrigger(string condition) => Rule.DoesNotTrigger(Flags(condition));

    [Fact]
    public Task Extension_of_what_the_built_in_content_leaves_open_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Class("""
        public static RedFlag Flag { get; } = new("acme/flag", Urgency.Urgent, new Finding("acme/mark", "a mark", "A mark?"), "something", "Be seen today.", [Sources.NhsBackPain]);
        """));

    private static string Flags(string condition) => Contents.When(condition, """
        private static Finding Wide => Findings.ChestPain;

        private static readonly Finding Unknown = Environment.ProcessorCount > 1 ? Findings.Tingling : Findings.Numbness;

        private static Condition Unread()
        {
            Condition made = Findings.ChestPain;
            made &= Findings.Numbness;
            return made;
        }

        public static RedFlag Higher { get; } = new("higher", Urgency.Emergency, Wide, "something", "Call now.", [Source]);
        """);
}
