namespace BackSpasms.Guidance.Tests.Analysis;

/// <summary>Content as the rules see it, and whether one of them finds something.</summary>
internal static class Judged
{
    /// <summary>The rule finds one thing in the items, and says what in a message.</summary>
    internal static AnalysisResult Triggers(GuidanceRule rule, params AnalyzedItem[] items) => Triggers(rule, new AnalyzedContent(items) { IsWhole = true });

    internal static AnalysisResult Triggers(GuidanceRule rule, AnalyzedContent content, AnalysisContext? context = null)
    {
        var found = Assert.Single(By(rule, content, context));
        Assert.Equal(rule.Id, found.Id);
        Assert.True(found.Message.Length > 20);
        return found;
    }

    internal static void DoesNotTrigger(GuidanceRule rule, params AnalyzedItem[] items) => DoesNotTrigger(rule, new AnalyzedContent(items) { IsWhole = true });

    internal static void DoesNotTrigger(GuidanceRule rule, AnalyzedContent content, AnalysisContext? context = null) => Assert.Empty(By(rule, content, context));

    internal static IReadOnlyList<AnalysisResult> By(GuidanceRule rule, AnalyzedContent content, AnalysisContext? context = null) =>
        [.. ContentRules.Judge(content, context ?? new AnalysisContext()).Where(result => result.Rule == rule)];

    /// <summary>A red flag with a condition.</summary>
    internal static AnalyzedItem Flag(Condition when, Urgency urgency = Urgency.Urgent, string id = "flag") => AnalyzedItems.Of(Letters.Flag(when, urgency, id));

    /// <summary>A red flag with a text.</summary>
    internal static AnalyzedItem Advice(string whatToDo) =>
        AnalyzedItems.Of(new RedFlag("flag", Urgency.Urgent, Letters.A, "something", whatToDo, [Letters.Source], title: "Flag"));

    internal static AnalyzedItem Finding(string question) => AnalyzedItems.Of(new Finding("finding", "finding", question));
}
