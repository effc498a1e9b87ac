namespace BackSpasms.Guidance;

/// <summary>BSG1009: cause that no option serves, option that serves no cause.</summary>
internal sealed class Bsg1009CauseWithoutCare() : ContentRule(GuidanceRules.CauseWithoutCare)
{
    internal override void Judge(AnalyzedContent content, AnalysisContext context)
    {
        if (!content.IsWhole)
        {
            return;
        }

        var options = content.All.Where(item => item.Kind == ContentKind.TreatmentOption).ToList();
        var served = new HashSet<string>(options.SelectMany(option => option.Serves ?? []), StringComparer.Ordinal);
        foreach (var item in content.Items)
        {
            if (item.Kind == ContentKind.Cause && item.Id is { } id && !served.Contains(id))
            {
                context.Report(Rule, item, null, "No treatment option serves it, so no care is offered for it. Name it in the option that does.");
            }

            if (item is { Kind: ContentKind.TreatmentOption, Serves.Count: 0 })
            {
                context.Report(Rule, item, "serves", "It serves no cause, so it is never offered. Name the causes that it serves.");
            }
        }
    }
}
