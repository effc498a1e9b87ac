using Rule = BackSpasms.Guidance.Analyzers.Tests.Rule<BackSpasms.Guidance.Analyzers.ContentAnalyzer>;

namespace BackSpasms.Guidance.Analyzers.Tests.Content;

public sealed class BSG2001ConditionThatCanNeverHoldTests
{
    private const string Members = """
        public static Finding Own { get; } = new("own", "own", "Own?");

        private static readonly Finding Young = Measures.Age.Below(18, "young", "under 18");

        private static Finding Old => Measures.Age.AtLeast(Limit, "old", "60 or over");

        private const int Limit = 60;

        private static readonly Condition Either = Own | Young;

        private static Condition Both(Condition one, Condition other)
        {
            return one & other;
        }

        private static Condition WithAndWithout(Finding finding) => finding & !finding & Own & !Own;

        private static Finding Some() => Environment.ProcessorCount > 1 ? Findings.Tingling : Findings.Numbness;

        private static Condition Neither() => Condition.Not(Either);

        private static Condition Short { get => Young; }

        private static Condition Long
        {
            get
            {
                return Young;
            }
        }
        """;

    [Theory]
    [InlineData("Young & Old")]
    [InlineData("Findings.AgeUnder18 & Findings.Age50OrOver & Own")]
    [InlineData("Condition.All(Own, Young, Old)")]
    [InlineData("Condition.CountOf(2, Young, Old)")]
    [InlineData("Condition.CountOf(2, [Young, Old])")]
    [InlineData("Both(Young, Old)")]
    [InlineData("Both(other: Both(Own, Young), one: (Old))")]
    [InlineData("Short & Old")]
    [InlineData("Long & Old")]
    public Task Thresholds_that_exclude_each_other_Trigger(string condition) => Rule.Triggers(Contents.When("{|BSG2001:" + condition + "|}", Members));

    [Theory]
    [InlineData("Own & !Own")]
    [InlineData("WithAndWithout(Some())")]
    [InlineData("Neither() & Own")]
    [InlineData("!(Own | !Own)")]
    [InlineData("Condition.Not(Condition.Any(new Condition[] { Findings.Tingling, !Findings.Tingling }))")]
    [InlineData("new Finding(\"x\", \"x\", \"X?\") & !new Finding(\"x\", \"x\", \"X?\")")]
    public Task Contradiction_Triggers(string condition) => Rule.TriggersAlso(["BSG2004"], Contents.When("{|BSG2001:" + condition + "|}", Members));

    [Fact]
    public Task Condition_of_an_option_Triggers() => Rule.Triggers(Code.Class("""
        public static TreatmentOption Rest { get; } = new(
            "rest",
            "Rest",
            "Lie down.",
            Phases(),
            [],
            EvidenceStrength.Limited,
            avoidWhen: {|BSG2001:Findings.AgeUnder5 & Findings.Age70OrOver|},
            checkFirstWhen: TreatmentOption.NoneKnown,
            [Sources.NhsBackPain]);

        private static TreatmentPhase Phases() => new("late", Measures.Days, 3, null, opensEarlyWhen: {|BSG2001:Findings.AgeUnder5 & Findings.Age70OrOver|});
        """));

    [Fact]
    public Task Finding_that_is_not_known_Triggers_where_it_does_not_matter_which() => Rule.Triggers(Code.Class("""
        public static RedFlag Flag(Finding any) => new("flag", Urgency.Urgent, {|BSG2001:any & !any|}, "something", "Be seen today.", [Sources.NhsBackPain]);
        """));

    [Theory]
    [InlineData("Young & Own")]
    [InlineData("Young | Old")]
    [InlineData("Either")]
    [InlineData("Condition.CountOf(1, Young, Old)")]
    [InlineData("Both(Young, Findings.AgeUnder5 | Own)")]
    public Task Condition_that_can_hold_DoesNotTrigger(string condition) => Rule.DoesNotTrigger(Contents.When(condition, Members));

    [Theory]
    [InlineData("Made() & Findings.AgeUnder18 & Findings.Age50OrOver")]
    [InlineData("Some() & !Some()")]
    [InlineData("Computed & !Computed")]
    [InlineData("Same(Some()) & !Same(Some())")]
    [InlineData("Condition.CountOf(3, Findings.AgeUnder18, Findings.Age50OrOver)")]
    [InlineData("Changing & Findings.Age50OrOver & Findings.AgeUnder18")]
    [InlineData("!Made() & Findings.AgeUnder18 & Findings.Age50OrOver")]
    [InlineData("Condition.Not(Made()) & Findings.AgeUnder18 & Findings.Age50OrOver")]
    [InlineData("Condition.All(Many()) & Findings.AgeUnder18 & Findings.Age50OrOver")]
    [InlineData("Condition.All(null!)")]
    [InlineData("Condition.CountOf(Environment.ProcessorCount, Findings.AgeUnder18, Findings.Age50OrOver)")]
    [InlineData("Later & Findings.AgeUnder18 & Findings.Age50OrOver")]
    [InlineData("Worked & Findings.AgeUnder18 & Findings.Age50OrOver")]
    [InlineData("(Made() | Findings.AgeUnder18) & Findings.AgeUnder5 & Findings.Age50OrOver")]
    public Task Condition_that_is_not_known_DoesNotTrigger(string condition) => Rule.DoesNotTrigger(Contents.When(condition, """
        private static Condition Changing = Findings.Tingling;

        private static Condition Made()
        {
            Condition made = Findings.Tingling;
            made |= Findings.Numbness;
            return made;
        }

        private static Finding Computed => Environment.TickCount > 1 ? Findings.Tingling : Findings.Numbness;

        private static readonly Condition Later;

        private static Condition Worked
        {
            get
            {
                Console.WriteLine();
                return Findings.Tingling;
            }
        }

        private static Condition[] Many() => Environment.ProcessorCount > 1 ? [Findings.Tingling] : [Findings.Numbness];

        private static Condition Same(Finding finding) => finding;

        private static Finding Some() => Environment.ProcessorCount > 1 ? Findings.Tingling : Findings.Numbness;
        """));
}
