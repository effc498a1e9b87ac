using Rule = BackSpasms.Guidance.Analyzers.Tests.Rule<BackSpasms.Guidance.Analyzers.ContentAnalyzer>;

namespace BackSpasms.Guidance.Analyzers.Tests.Content;

public sealed class BSG1006DoseTests
{
    [Theory]
    [InlineData("\"Did you take 400 mg?\"")]
    [InlineData("\"Did you take 400mg?\"")]
    [InlineData("\"Did you take two tablets?\"")]
    [InlineData("$\"Did you take {Amount} ml?\"")]
    [InlineData("\"Did you take \" + \"500\" + \" mcg?\"")]
    public Task Dose_Triggers(string text) => Rule.Triggers(Contents.Question("{|BSG1006:" + text + "|}", "private const int Amount = 5;"));

    [Fact]
    public Task How_often_Triggers_in_advice() => Rule.Triggers(Contents.Members(
        """public static SafetyNetAdvice Advice { get; } = new("advice", "a", Urgency.Urgent, text: {|BSG1006:"Take it three times a day."|}, [Source]);"""));

    [Theory]
    [InlineData("\"Did you follow the label?\"")]
    [InlineData("\"Does it hurt three times a day?\"")]
    [InlineData("\"Is it 400 m to the shop?\"")]
    [InlineData("\"Did you take \" + Environment.ProcessorCount + \" mg?\"")]
    public Task Anything_else_DoesNotTrigger(string text) => Rule.DoesNotTrigger(Contents.Question(text));

    [Fact]
    public Task Words_of_a_source_DoNotTrigger() =>
        Rule.DoesNotTrigger(Code.Class("""public static Citation Source { get; } = new("source", "A publisher", "A title", 2024, "https://example.org", "That 400 mg helped.");"""));
}
