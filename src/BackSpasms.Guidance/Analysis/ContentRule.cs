namespace BackSpasms.Guidance;

/// <summary>A rule that only items together can break.</summary>
internal abstract class ContentRule(GuidanceRule rule)
{
    internal GuidanceRule Rule { get; } = rule;

    internal abstract void Judge(AnalyzedContent content, AnalysisContext context);
}
