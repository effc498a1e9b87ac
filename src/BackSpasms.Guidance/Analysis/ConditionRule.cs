namespace BackSpasms.Guidance;

/// <summary>A rule that one condition alone can break. It is decided on the condition's diagram, so exactly.</summary>
internal abstract class ConditionRule(GuidanceRule rule) : ItemRule(rule)
{
    internal sealed override void Judge(AnalyzedItem item, AnalysisContext context)
    {
        foreach (var condition in item.Conditions)
        {
            try
            {
                if (context.Compile(item, condition) is { } compiled)
                {
                    Judge(item, condition, compiled, context);
                }
            }
            catch (DiagramTooComplexException)
            {
                context.TooComplex(item, condition.Part);
            }
        }
    }

    private protected abstract void Judge(AnalyzedItem item, AnalyzedCondition condition, CompiledCondition compiled, AnalysisContext context);
}
