namespace BackSpasms.Guidance;

/// <summary>A rule that one text alone can break.</summary>
internal abstract class TextRule(GuidanceRule rule) : ItemRule(rule)
{
    internal sealed override void Judge(AnalyzedItem item, AnalysisContext context)
    {
        foreach (var text in item.Texts)
        {
            if (WrongWith(text, item.Kind, context.Options) is { } message)
            {
                context.Report(Rule, item, text.Part, message);
            }
        }
    }

    /// <summary>What is wrong with a text, and how to mend it; null where nothing is.</summary>
    private protected abstract string? WrongWith(AnalyzedText text, ContentKind kind, GuidanceAnalyzerOptions options);
}
