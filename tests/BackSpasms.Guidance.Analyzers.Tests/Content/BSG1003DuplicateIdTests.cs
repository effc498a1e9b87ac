using Rule = BackSpasms.Guidance.Analyzers.Tests.Rule<BackSpasms.Guidance.Analyzers.ContentAnalyzer>;

namespace BackSpasms.Guidance.Analyzers.Tests.Content;

public sealed class BSG1003DuplicateIdTests
{
    [Fact]
    public Task Two_members_Trigger_at_the_second() => Rule.Triggers(Code.Class("""
        public static Finding One { get; } = new("same", "one", "One?");

        public static Finding Two { get; } = new({|BSG1003:"same"|}, "two", "Two?");
        """));

    [Fact]
    public Task Three_members_Trigger_once() => Rule.Triggers(Code.Class("""
        public static Finding One { get; } = new("same", "one", "One?");

        public static Finding Two { get; } = new({|BSG1003:"same"|}, "two", "Two?");

        public static Finding Three { get; } = new("same", "three", "Three?");
        """));

    [Fact]
    public Task Members_of_two_types_Trigger() => Rule.Triggers(Code.File("""
        public static class One
        {
            public static readonly SafetyNetAdvice Advice = new("same", "a", Urgency.Urgent, "b", [Findings.Tingling.Id is null ? null! : Sources.NhsBackPain]);
        }

        internal static class Two
        {
            internal static IReadOnlyList<SafetyNetAdvice> All { get; } = [new({|BSG1003:"same"|}, "c", Urgency.Urgent, "d", [Sources.NhsBackPain])];
        }
        """));

    [Fact]
    public Task Finding_and_quantity_Trigger() => Rule.Triggers(Code.Class("""
        public static Finding One { get; } = new("same", "one", "One?");

        public static Quantity Two { get; } = new({|BSG1003:"same"|}, "two", "Two?", "days", 0, 10);
        """));

    [Fact]
    public Task Threshold_and_finding_Trigger() => Rule.Triggers(Code.Class("""
        public static Finding One { get; } = Measures.Age.AtLeast(40, "same", "40 or over");

        public static Finding Two { get; } = new({|BSG1003:"same"|}, "two", "Two?");
        """));

    [Fact]
    public Task Two_of_one_method_Trigger() => Rule.Triggers(Code.Method("""
        Console.WriteLine(new Finding("same", "one", "One?"));
        Console.WriteLine(new Finding({|BSG1003:"same"|}, "two", "Two?"));
        """));

    [Fact]
    public Task Different_kinds_DoNotTrigger() => Rule.DoesNotTrigger(Contents.When("One", """public static Finding One { get; } = new("flag", "one", "One?");"""));

    [Fact]
    public Task Same_finding_in_the_same_words_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Class("""
        public static Finding One { get; } = new("same", "one", "One?");

        public static Finding Two { get; } = new("same", "one", question: "One?");
        """));

    [Fact]
    public Task Private_members_of_two_types_DoNotTrigger() => Rule.DoesNotTrigger(Code.File("""
        public class OneTests
        {
            private static readonly Finding Sign = new("same", "one", "One?");
        }

        public class OtherTests
        {
            private static readonly Finding Sign = new("same", "two", "Two?");
        }
        """));

    [Fact]
    public Task Content_of_two_methods_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Class("""
        public void One() => Console.WriteLine(new Finding("same", "one", "One?"));

        public void Two() => Console.WriteLine(new Finding("same", "two", "Two?"));
        """));

    [Fact]
    public Task Words_that_are_not_known_DoNotTrigger() => Rule.DoesNotTrigger(Code.Class("""
        public static Finding One { get; } = new("same", "one", "One?");

        public static Finding Two { get; } = new("same", "one", Environment.NewLine);
        """));

    [Fact]
    public Task Id_of_the_built_in_content_DoesNotTrigger() =>
        Rule.DoesNotTrigger(Code.Class("""public static Finding One { get; } = new("tingling", "one", "One?");"""));
}
