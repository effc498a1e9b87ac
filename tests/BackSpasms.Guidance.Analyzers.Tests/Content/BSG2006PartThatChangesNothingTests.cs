using Fix = BackSpasms.Guidance.Analyzers.Tests.Fix<BackSpasms.Guidance.Analyzers.ContentAnalyzer, BackSpasms.Guidance.Analyzers.PartThatChangesNothingFix>;
using Rule = BackSpasms.Guidance.Analyzers.Tests.Rule<BackSpasms.Guidance.Analyzers.ContentAnalyzer>;

namespace BackSpasms.Guidance.Analyzers.Tests.Content;

public sealed class BSG2006PartThatChangesNothingTests
{
    private const string Members = """
        private static readonly Condition Nerve = Findings.Tingling | Findings.Numbness;

        private static readonly Finding Unknown = Environment.ProcessorCount > 1 ? Findings.Tingling : Findings.Numbness;
        """;

    [Theory]
    [InlineData("Findings.Tingling | {|BSG2006:(Findings.Tingling & Findings.Numbness)|}", "Findings.Tingling")]
    [InlineData("Findings.AgeUnder5 & {|BSG2006:Findings.AgeUnder18|}", "Findings.AgeUnder5")]
    [InlineData("{|BSG2006:Findings.Age50OrOver|} & Findings.Age60OrOver & Findings.Tingling", "Findings.Age60OrOver & Findings.Tingling")]
    [InlineData("Condition.Any(Findings.Tingling, {|BSG2006:Findings.Tingling & Findings.Numbness|})", "Condition.Any(Findings.Tingling)")]
    [InlineData("Nerve & (Findings.ChestPain | {|BSG2006:(Findings.ChestPain & Unknown)|})", "Nerve & Findings.ChestPain")]
    [InlineData("Findings.ChestPain & {|BSG2006:(Findings.ChestPain | Findings.Numbness)|} & Findings.Tingling", "Findings.ChestPain & Findings.Tingling")]
    [InlineData("Condition.All(new Condition[] { Findings.Tingling, {|BSG2006:Findings.Tingling | Findings.Numbness|} })", "Condition.All(new Condition[] { Findings.Tingling })")]
    [InlineData("Condition.All([Findings.Tingling, {|BSG2006:Findings.Tingling | Findings.Numbness|}])", "Condition.All([Findings.Tingling])")]
    [InlineData("Condition.Any(Findings.Tingling /* alone */, {|BSG2006:Findings.Tingling & Findings.Numbness|})", "Condition.Any(Findings.Tingling /* alone */)")]
    public Task Part_without_effect_Triggers_and_is_left_out(string condition, string instead) =>
        Fix.Turns(Contents.When(Inside(condition), Members), Contents.When(instead, Members));

    [Fact]
    public Task Part_behind_a_reference_Triggers_at_the_reference_and_has_no_fix() =>
        Fix.HasNone(Contents.When("Findings.Tingling | Findings.ChestPain | {|BSG2006:Nerve|}", Members));

    [Fact]
    public Task Parts_that_stand_in_parentheses_together_are_left_out_with_them() => Fix.Turns(
        Contents.When(Inside("Findings.Tingling | ({|BSG2006:(Findings.Tingling & Findings.Numbness)|} | {|BSG2006:(Findings.Tingling & Findings.ChestPain)|})")),
        Contents.When("Findings.Tingling"),
        changes: "2");

    [Fact]
    public Task Lists_without_such_a_part_stay_as_they_are() => Fix.Turns(
        Contents.When("Findings.Tingling | {|BSG2006:Findings.Tingling|}", "public static Citation[] Cited { get; } = [ .. new[] { Source } ]; public static Citation[] None { get; } = { };"),
        Contents.When("Findings.Tingling", "public static Citation[] Cited { get; } = [ .. new[] { Source } ]; public static Citation[] None { get; } = { };"));

    [Fact]
    public Task All_parts_of_a_file_are_left_out_at_once() => Fix.Turns(
        Contents.When(Inside("Findings.AgeUnder5 & {|BSG2006:Findings.AgeUnder18|} & ({|BSG2006:(Findings.ChestPain & Findings.Tingling)|} | Findings.ChestPain)"), Second("Findings.Numbness | {|BSG2006:Findings.Numbness|}")),
        Contents.When("Findings.AgeUnder5 & Findings.ChestPain", Second("Findings.Numbness")),
        changes: "3");

    [Theory]
    [InlineData("Findings.Tingling | Findings.Numbness")]
    [InlineData("Nerve & Findings.ChestPain")]
    [InlineData("Unknown & Findings.Tingling")]
    [InlineData("Condition.CountOf(2, Findings.Tingling, Findings.Numbness, Findings.ChestPain)")]
    [InlineData("Findings.AgeUnder5 | Findings.Age60OrOver")]
    public Task Parts_with_effect_DoNotTrigger(string condition) => Rule.DoesNotTrigger(Contents.When(condition, Members));

    [Fact]
    public Task Message_says_which_part() => Rule.TriggersWithMessage(
        "BSG2006",
        Contents.When("Findings.AgeUnder5 & {|#0:Findings.AgeUnder18|}"),
        "red flag 'flag': 'age-under-18' changes nothing: without it, the condition holds for the same answers. Leave it out, or correct it.");

    /// <summary>The rule points at the part, without the parentheses around it.</summary>
    private static string Inside(string markup) => markup.Replace("{|BSG2006:(", "({|BSG2006:", StringComparison.Ordinal).Replace(")|}", "|})", StringComparison.Ordinal);

    private static string Second(string condition) =>
        $"""public static RedFlag Second = new("second", Urgency.Urgent, {condition}, "something", "Be seen today.", [Source]);""";
}
