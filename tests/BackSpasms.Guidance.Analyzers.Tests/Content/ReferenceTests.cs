using Rule = BackSpasms.Guidance.Analyzers.Tests.Rule<BackSpasms.Guidance.Analyzers.ContentAnalyzer>;

namespace BackSpasms.Guidance.Analyzers.Tests.Content;

/// <summary>References are followed to what they stand for, and never in circles.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public Task Members_that_stand_for_themselves_end_nowhere() => Rule.DoesNotTrigger(Code.Class("""
        private static string Text => Text + Text;

        private static string One => $"{Other} {Other}";

        private static string Other => One + 1;

        private static int Number => Number;

        private static Condition Circle => Circle & Circle & !Findings.Tingling;

        private static Condition Call(Condition inner) => Call(inner | Findings.Tingling) | Call(inner);

        private static Finding Sign => Sign;

        private static Quantity Quantity => Quantity;

        private static IEnumerable<Citation> Cited => Cited;

        private static TreatmentOption Option => Option;

        public static RedFlag Flag { get; } = new("flag", Urgency.Urgent, Circle | Call(Sign) | Quantity.AtLeast(Number, Text, One), Text, One, Cited);

        public static Caution Caution { get; } = new(Option, Sign & Sign, Call(Circle), Cited);
        """));

    [Fact]
    public Task Texts_that_double_with_every_reference_are_not_read_to_their_end() => Rule.DoesNotTrigger(Code.Class(
        "private static string T0 => \"It cures. \";\n" +
        string.Join("\n", Enumerable.Range(1, 60).Select(i => $"private static string T{i} => T{i - 1} + T{i - 1};")) +
        "\npublic static Finding Asked { get; } = new(\"asked\", \"asked\", T60);"));

    [Fact]
    public Task Conditions_that_double_with_every_reference_are_not_read_to_their_end() => Rule.DoesNotTrigger(Code.Class(
        "private static Condition C0 => Findings.Tingling & !Findings.Tingling;\n" +
        string.Join("\n", Enumerable.Range(1, 60).Select(i => $"private static Condition C{i} => C{i - 1} & C{i - 1};")) +
        "\npublic static RedFlag Flag { get; } = new(\"flag\", Urgency.Urgent, C60, \"something\", \"Be seen today.\", [Sources.NhsBackPain]);"));

    [Fact]
    public Task Long_chains_are_read() => Rule.Triggers(Code.Class(
        "public static RedFlag Flag { get; } = new(\"flag\", Urgency.Urgent, when: {|BSG2001:" +
        string.Join(" & ", Enumerable.Range(0, 400).Select(i => $"new Finding(\"f{i}\", \"a\", \"b\")")) +
        " & Findings.AgeUnder18 & Findings.Age50OrOver|}, \"something\", \"Be seen today.\", [Sources.NhsBackPain]);"));

    [Fact]
    public Task Chains_that_no_condition_can_have_are_left_alone() => Rule.DoesNotTrigger(Code.Class(
        "public static RedFlag Flag { get; } = new(\"flag\", Urgency.Urgent, when: Findings.AgeUnder18 & Findings.Age50OrOver" +
        string.Concat(Enumerable.Repeat(" & Findings.Tingling", 2000)) +
        ", \"something\", \"Be seen today.\", [Sources.NhsBackPain]);"));

    [Fact]
    public Task Static_constructor_that_sets_a_member_makes_it_unknown() => Rule.DoesNotTrigger(Code.Class("""
        private static readonly Condition Either = Findings.AgeUnder18 & Findings.Age50OrOver;

        static Consumer() => Either = Findings.Tingling;

        public static RedFlag Flag { get; } = new("flag", Urgency.Urgent, Either, "something", "Be seen today.", [Sources.NhsBackPain]);
        """));

    [Fact]
    public Task Local_that_is_set_once_is_followed() => Rule.Triggers(Code.Method("""
        var none = Array.Empty<Citation>();
        var young = Findings.AgeUnder18;
        Condition both = young & Findings.Age50OrOver;
        Console.WriteLine(new RedFlag("flag", Urgency.Urgent, {|BSG2001:both|}, "something", "Be seen today.", {|BSG1001:none|}));
        """));

    [Theory]
    [InlineData("static Condition Both() => Findings.AgeUnder18 & Findings.Age50OrOver;")]
    [InlineData("static Condition Both() { return Findings.AgeUnder18 & Findings.Age50OrOver; }")]
    public Task Local_function_is_followed(string function) => Rule.Triggers(Code.Method($$"""
        Console.WriteLine(new RedFlag("flag", Urgency.Urgent, {|BSG2001:Both()|}, "something", "Be seen today.", [Sources.NhsBackPain]));

        {{function}}
        """));

    [Fact]
    public Task Local_that_is_set_twice_is_not_followed() => Rule.DoesNotTrigger(Code.Method("""
        var none = Array.Empty<Citation>();
        none = [Sources.NhsBackPain];
        Condition both = Findings.AgeUnder18;
        both &= Findings.Age50OrOver;
        Console.WriteLine(new RedFlag("flag", Urgency.Urgent, both, "something", "Be seen today.", none));
        """));

    [Theory]
    [InlineData("Condition both; Set(out both);")]
    [InlineData("Set(out var both);")]
    [InlineData("Condition both = Young; Change(ref both);")]
    [InlineData("Condition both = Young; (both, _) = (Findings.Tingling, 1);")]
    [InlineData("var (both, _) = ((Condition)Young, 1);")]
    [InlineData("Condition both = Young; ref var same = ref both; same = Findings.Tingling;")]
    [InlineData("Condition other = Young; ref Condition both = ref other;")]
    [InlineData("Condition both = Young; both |= Findings.Tingling;")]
    [InlineData("foreach (Condition both in new[] { Young })")]
    public Task Local_that_may_get_a_value_from_elsewhere_is_not_followed(string statements) => Rule.DoesNotTrigger(Code.Class($$"""
        private static readonly Condition Young = Findings.AgeUnder18;

        public static void Method()
        {
            {{statements}}
            Console.WriteLine(new RedFlag("flag", Urgency.Urgent, both & Findings.Age50OrOver, "something", "Be seen today.", [Sources.NhsBackPain]));
        }

        private static void Set(out Condition condition) => condition = Findings.Tingling;

        private static void Change(ref Condition condition) => condition = Findings.Tingling;
        """));

    [Fact]
    public async Task Members_of_another_file_are_followed()
    {
        var test = new AnalyzerTest<ContentAnalyzer>(Code.Class(
            """public static RedFlag Flag { get; } = new("flag", Urgency.Urgent, {|BSG2001:Elsewhere.Both|}, {|BSG1006:Elsewhere.Text|}, "Be seen today.", {|BSG1001:Elsewhere.None()|});"""));
        test.TestState.Sources.Add(Code.File("""
            public static class Elsewhere
            {
                public static Condition Both => Findings.AgeUnder18 & Findings.Age50OrOver;

                public static string Text { get; } = $"something for which you take {Amount} mg";

                private const int Amount = 400;

                public static Citation[] None() => [];
            }
            """));
        await test.RunAsync();
    }
}
