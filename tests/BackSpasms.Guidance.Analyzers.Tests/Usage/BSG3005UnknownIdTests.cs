using Rule = BackSpasms.Guidance.Analyzers.Tests.Rule<BackSpasms.Guidance.Analyzers.UnknownIdAnalyzer>;

namespace BackSpasms.Guidance.Analyzers.Tests.Usage;

public sealed class BSG3005UnknownIdTests
{
    [Fact]
    public Task Misspelt_finding_Triggers_with_the_nearest() => Rule.TriggersWithMessage(
        Code.Method("""Console.WriteLine(BackSpasmGuidance.Default.Describe(age: 34).WithPresent({|#0:"sadle-numbness"|}));"""),
        "'sadle-numbness' is not a finding of back-spasms 1.0.0; did you mean 'saddle-numbness'?");

    [Fact]
    public Task Each_of_several_Triggers() =>
        Rule.Triggers(Code.Method("""Console.WriteLine(BackSpasmGuidance.Default.Describe().WithPresent("tingling").WithAbsent([|"tinglin"|], "numbness").WithUnsure([|"numb"|]));"""));

    [Fact]
    public Task Array_Triggers() =>
        Rule.Triggers(Code.Method("""Console.WriteLine(Presentation.Empty(BackSpasmGuidance.Default.Vocabulary).WithPresent(new[] { "tingling", [|"numbnes"|] }));"""));

    [Fact]
    public Task Collection_expression_Triggers() =>
        Rule.Triggers(Code.Method("""Console.WriteLine(BackSpasmGuidance.Default.Describe().WithPresent(["tingling", [|"numbnes"|]]));"""));

    [Fact]
    public Task Vocabulary_Triggers() =>
        Rule.Triggers(Code.Method("""Console.WriteLine(BackSpasmGuidance.Default.Vocabulary.Finding([|"numbnes"|])); Console.WriteLine(BackSpasmGuidance.Default.Vocabulary.Quantity([|"weight"|]));"""));

    [Fact]
    public Task Constant_Triggers() =>
        Rule.Triggers(Code.Method("""const string Id = "numbnes"; Console.WriteLine(BackSpasmGuidance.Default.Describe().WithPresent([|Id|]));"""));

    [Fact]
    public Task Locals_Trigger() => Rule.Triggers(Code.Method("""
        var model = BackSpasmGuidance.Default;
        var person = model.Describe(age: 40);
        person = person.WithPresent([|"numbnes"|]);
        Console.WriteLine(person.WithAbsent([|"tinglin"|]));
        """));

    [Fact]
    public Task Model_in_another_language_Triggers() =>
        Rule.Triggers(Code.Method("""Console.WriteLine(BackSpasmGuidance.Default.InLanguage("de").Describe().WithPresent([|"numbnes"|]));"""));

    [Fact]
    public Task Known_ids_DoNotTrigger() =>
        Rule.DoesNotTrigger(Code.Method("""Console.WriteLine(BackSpasmGuidance.Default.Describe().WithPresent("saddle-numbness").WithAbsent("numbness", "tingling"));"""));

    [Fact]
    public Task Model_that_is_not_known_DoesNotTrigger() =>
        Rule.DoesNotTrigger(Code.Method("""Console.WriteLine(guidance.Describe().WithPresent("acme/numb")); Console.WriteLine(p.WithPresent("acme/numb"));"""));

    [Fact]
    public Task Extended_model_DoesNotTrigger() =>
        Rule.DoesNotTrigger(Code.Method("""Console.WriteLine(BackSpasmGuidance.Default.Extend("acme", "1.0.0", g => g.Add(f)).Describe().WithPresent("acme/numb"));"""));

    [Fact]
    public Task Text_that_is_not_constant_DoesNotTrigger() =>
        Rule.DoesNotTrigger(Code.Method("""var id = Console.ReadLine()!; Console.WriteLine(BackSpasmGuidance.Default.Describe().WithPresent(id, id + "-x"));"""));

    [Fact]
    public Task Local_that_may_hold_another_model_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Method("""
        var model = BackSpasmGuidance.Default;
        if (p.Present.Any())
        {
            model = guidance;
        }

        Console.WriteLine(model.Describe().WithPresent("acme/numb"));
        """));

    [Fact]
    public Task Local_that_another_method_may_set_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Class("""
        public void Method()
        {
            var model = BackSpasmGuidance.Default;
            Replace(ref model);
            Console.WriteLine(model.Describe().WithPresent("acme/numb"));
        }

        private static void Replace(ref GuidanceModel model) => model = model.Extend("acme", "1.0.0", g => { });
        """));
}
