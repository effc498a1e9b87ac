using Rule = BackSpasms.Guidance.Analyzers.Tests.Rule<BackSpasms.Guidance.Analyzers.ContentAnalyzer>;

namespace BackSpasms.Guidance.Analyzers.Tests.Content;

public sealed class BSG1001ContentWithoutCitationTests
{
    [Theory]
    [InlineData("[]")]
    [InlineData("Array.Empty<Citation>()")]
    [InlineData("new Citation[0]")]
    [InlineData("new Citation[] { }")]
    [InlineData("new List<Citation>()")]
    [InlineData("new List<Citation> { }")]
    [InlineData("Enumerable.Empty<Citation>()")]
    [InlineData("Nothing")]
    public Task Empty_list_Triggers(string list) => Rule.Triggers(Contents.Members($$"""
        private static readonly Citation[] Nothing = [];

        public static Topic Topic { get; } = new("topic", "A title", "An explanation.", {|BSG1001:{{list}}|});
        """));

    [Theory]
    [InlineData("""new RedFlag("a", Urgency.Urgent, Findings.Tingling, "b", "c", {|BSG1001:[]|})""")]
    [InlineData("""new Cause("a", "b", "c", [], [], {|BSG1001:[]|})""")]
    [InlineData("""new Treatment("a", "b", "c", "d", [], {|BSG1001:[]|})""")]
    [InlineData("""new TreatmentOption("a", "b", "c", null!, [], EvidenceStrength.Limited, null, null, {|BSG1001:[]|})""")]
    [InlineData("""new Prevention("a", "b", "c", "d", [], EvidenceStrength.Limited, {|BSG1001:[]|})""")]
    [InlineData("""new SafetyNetAdvice("a", "b", Urgency.Urgent, "c", citations: {|BSG1001:[]|})""")]
    [InlineData("""new Caution(null!, Findings.Tingling, null, {|BSG1001:[]|})""")]
    public Task Every_kind_of_content_Triggers(string content) => Rule.Triggers(Code.Method($"Console.WriteLine({content});"));

    [Theory]
    [InlineData("[Source]")]
    [InlineData("new[] { Source }")]
    [InlineData("new List<Citation> { Source }")]
    [InlineData("new List<Citation>(Many())")]
    [InlineData("new List<Citation>(Many()) { Source }")]
    [InlineData("new List<Citation> { Capacity = 3 }")]
    [InlineData("new Citation[Many().Count]")]
    [InlineData("new Citation[1]")]
    [InlineData("Enumerable.Repeat(Source, 1)")]
    [InlineData("Some")]
    [InlineData("Many()")]
    [InlineData("[.. Many()]")]
    [InlineData("[Source, .. Many()]")]
    public Task List_that_has_one_or_may_have_one_DoesNotTrigger(string list) => Rule.DoesNotTrigger(Contents.Members($$"""
        private static readonly Citation[] Some = [Source];

        private static List<Citation> Many()
        {
            var many = new List<Citation>();
            many.Add(Source);
            return many;
        }

        public static Topic Topic { get; } = new("topic", "A title", "An explanation.", {{list}});
        """));

    [Fact]
    public Task List_of_the_caller_DoesNotTrigger() =>
        Rule.DoesNotTrigger(Code.Class("""public static Topic Topic(IEnumerable<Citation> citations) => new("topic", "A title", "An explanation.", citations);"""));

    [Fact]
    public Task Content_that_has_no_citations_DoesNotTrigger() => Rule.DoesNotTrigger(Code.Method("""Console.WriteLine(new Finding("a", "b", "c"));"""));
}
