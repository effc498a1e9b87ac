namespace BackSpasms.Guidance;

/// <summary>Runs the rules over content: item by item, and over items together. A compiler's analyzer calls the two at different times.</summary>
internal static class ContentRules
{
    private static readonly ItemRule[] OfItems =
    [
        new Bsg1001ContentWithoutCitation(),
        new Bsg1002IdThatIsNotKebabCase(),
        new Bsg1004TextThatIsHardToRead(),
        new Bsg1005Promise(),
        new Bsg1006Dose(),
        new Bsg1007OptionWithoutAvoidWhen(),
        new Bsg2001ConditionThatCanNeverHold(),
        new Bsg2002ConditionThatAlwaysHolds(),
        new Bsg2004RedFlagThatNeedsAnAbsentAnswer(),
        new Bsg2005RedFlagOfSelfCare(),
        new Bsg2006PartThatChangesNothing(),
    ];

    private static readonly ContentRule[] OfContent =
    [
        new Bsg1003DuplicateId(),
        new Bsg1008UnusedFinding(),
        new Bsg1009CauseWithoutCare(),
        new Bsg2003RedFlagThatNeverDecides(),
        new Bsg2007FindingThatNoQuestionAsks(),
        new Bsg2008OptionThatIsAlwaysExcluded(),
    ];

    /// <summary>Judges one item by itself.</summary>
    /// <returns>All that the context has found, in order of the rules for each item.</returns>
    internal static IReadOnlyList<AnalysisResult> JudgeAlone(AnalyzedItem item, AnalysisContext context)
    {
        foreach (var rule in OfItems)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            rule.Judge(item, context);
        }

        return context.Results;
    }

    /// <summary>Judges items together: what no item can break by itself.</summary>
    /// <returns>All that the context has found, in order of the items and, for each, of the rules.</returns>
    internal static IReadOnlyList<AnalysisResult> JudgeTogether(AnalyzedContent content, AnalysisContext context)
    {
        foreach (var rule in OfContent)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            rule.Judge(content, context);
        }

        return InOrder(content, context.Results);
    }

    /// <summary>Judges content by all rules.</summary>
    internal static IReadOnlyList<AnalysisResult> Judge(AnalyzedContent content, AnalysisContext context)
    {
        foreach (var item in content.Items)
        {
            JudgeAlone(item, context);
        }

        return JudgeTogether(content, context);
    }

    /// <summary>Item by item in declared order, and for each item in order of the rules; what a rule found more than once stays in its order.</summary>
    private static IReadOnlyList<AnalysisResult> InOrder(AnalyzedContent content, IReadOnlyList<AnalysisResult> results)
    {
        var order = new Dictionary<AnalyzedItem, int>();
        foreach (var item in content.Items)
        {
            order[item] = order.Count;
        }

        return [.. results.OrderBy(result => order.TryGetValue(result.Item, out var position) ? position : order.Count).ThenBy(result => result.Id, StringComparer.Ordinal)];
    }
}
