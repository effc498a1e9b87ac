namespace BackSpasms.Guidance;

/// <summary>BSG1007: option that says nothing of when to avoid it. In C# a constructor parameter asks for it, so only a pack can be silent.</summary>
internal sealed class Bsg1007OptionWithoutAvoidWhen() : ItemRule(GuidanceRules.OptionWithoutAvoidWhen)
{
    internal override void Judge(AnalyzedItem item, AnalysisContext context)
    {
        if (!item.SaysAvoidWhen)
        {
            context.Report(Rule, item, "avoidWhen", "It does not say when to avoid it. Give the condition, or say that none is known.");
        }
    }
}
