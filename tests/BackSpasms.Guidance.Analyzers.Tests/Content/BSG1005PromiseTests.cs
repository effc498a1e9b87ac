using Rule = BackSpasms.Guidance.Analyzers.Tests.Rule<BackSpasms.Guidance.Analyzers.ContentAnalyzer>;

namespace BackSpasms.Guidance.Analyzers.Tests.Content;

public sealed class BSG1005PromiseTests
{
    [Theory]
    [InlineData("\"Heat cures it.\"")]
    [InlineData("\"Relief is guaranteed.\"")]
    [InlineData("\"This \" + \"always \" + \"works.\"")]
    [InlineData("$\"It is a {Word}.\"")]
    [InlineData("\"\"\"It never fails.\"\"\"")]
    [InlineData("\"It cures \" + Days + \" in \" + Ten + \".\"")]
    [InlineData("$\"It cures {Ten} in {Days}.\"")]
    public Task Promise_Triggers(string text) => Rule.Triggers(Contents.Question("{|BSG1005:" + text + "|}", """
        private const string Word = "miracle";

        private static string Days => "days";

        private static readonly int Ten = 10;
        """));

    [Fact]
    public Task Each_text_Triggers_at_its_place() => Rule.Triggers(Contents.Members("""
        public static Prevention Walk { get; } = new(
            id: "walk",
            title: {|BSG1005:"The cure"|},
            what: "Walking.",
            how: {|BSG1005:"Walk, it always helps."|},
            serves: [],
            EvidenceStrength.Limited,
            [Source]);
        """));

    [Fact]
    public Task Own_words_of_the_editor_config_Trigger() =>
        Rule.TriggersWith("BSG1005.words = magic, sure thing", Contents.Question("{|BSG1005:\"It is a sure thing.\"|}"));

    [Fact]
    public Task Word_that_the_editor_config_leaves_out_DoesNotTrigger() =>
        Rule.TriggersWith("BSG1005.words = magic, sure thing", Contents.Question("\"Heat cures it.\""));

    [Theory]
    [InlineData("\"Heat may help.\"")]
    [InlineData("\"Nothing cures it for good.\"")]
    [InlineData("\"Talk to the secure line.\"")]
    [InlineData("\"Heat \" + Environment.MachineName + \" cures it.\"")]
    [InlineData("$\"Heat {Environment.MachineName} cures it.\"")]
    [InlineData("$\"It cures {10:D2} people.\"")]
    [InlineData("$\"It cures {10,4} people.\"")]
    [InlineData("\"It cures \" + 1.5 + \" people.\"")]
    public Task Plain_text_DoesNotTrigger(string text) => Rule.DoesNotTrigger(Contents.Question(text));

    [Fact]
    public Task Words_of_a_source_DoNotTrigger() =>
        Rule.DoesNotTrigger(Code.Class("""public static Citation Source { get; } = new("source", "A publisher", "The cure", 2024, "https://example.org", "That heat cures it.");"""));
}
