namespace BackSpasms.Guidance;

/// <summary>BSG2005: red flag whose urgency is self-care. The constructor refuses it, so only a pack can state it.</summary>
internal sealed class Bsg2005RedFlagOfSelfCare() : ItemRule(GuidanceRules.RedFlagOfSelfCare)
{
    internal override void Judge(AnalyzedItem item, AnalysisContext context)
    {
        if (item is { Kind: ContentKind.RedFlag, Urgency: Urgency.SelfCare })
        {
            context.Report(Rule, item, "urgency", "The urgency of a red flag is routine, urgent or emergency. Self-care is what is left when none holds.");
        }
    }
}
