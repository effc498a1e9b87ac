namespace BackSpasms.Guidance;

/// <summary>BSG1008: finding that no condition names and no cause weighs. To be asked is not to be used.</summary>
internal sealed class Bsg1008UnusedFinding() : ContentRule(GuidanceRules.UnusedFinding)
{
    internal override void Judge(AnalyzedContent content, AnalysisContext context)
    {
        if (!content.IsWhole)
        {
            return;
        }

        var used = new HashSet<Finding>();
        foreach (var item in content.All)
        {
            foreach (var condition in item.Conditions)
            {
                condition.Condition.Collect(finding => used.Add(finding));
            }

            used.UnionWith(item.Weights.Select(weighted => weighted.Finding));
            used.UnionWith(item.Regions);
        }

        foreach (var item in content.Items.Where(item => item.Finding is { } finding && !used.Contains(finding)))
        {
            context.Report(Rule, item, null, "No red flag, no cause and no option uses it. Use it, or leave it out.");
        }
    }
}
