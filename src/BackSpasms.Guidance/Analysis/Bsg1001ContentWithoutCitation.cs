namespace BackSpasms.Guidance;

/// <summary>BSG1001: content without a citation.</summary>
internal sealed class Bsg1001ContentWithoutCitation() : ItemRule(GuidanceRules.ContentWithoutCitation)
{
    internal override void Judge(AnalyzedItem item, AnalysisContext context)
    {
        if (item.HasCitation == false)
        {
            context.Report(Rule, item, "citations", "It names no source. Cite at least one: who published it, its title, year and address, and what was read there.");
        }
    }
}
