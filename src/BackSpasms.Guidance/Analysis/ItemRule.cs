namespace BackSpasms.Guidance;

/// <summary>A rule that one item alone can break.</summary>
internal abstract class ItemRule(GuidanceRule rule)
{
    internal GuidanceRule Rule { get; } = rule;

    internal abstract void Judge(AnalyzedItem item, AnalysisContext context);
}
