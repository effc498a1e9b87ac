namespace BackSpasms.Guidance;

/// <summary>
/// BSG2008: option that is always excluded when its causes are likely: some complete set of answers makes one of its causes likely, and each that does
/// makes it one to avoid. Cautions count as reasons to avoid.
/// </summary>
internal sealed class Bsg2008OptionThatIsAlwaysExcluded() : ContentRule(GuidanceRules.OptionThatIsAlwaysExcluded)
{
    internal override void Judge(AnalyzedContent content, AnalysisContext context)
    {
        if (!content.IsWhole)
        {
            return;
        }

        var causes = new Dictionary<string, AnalyzedItem>(StringComparer.Ordinal);
        foreach (var cause in content.All.Where(item => item is { Kind: ContentKind.Cause, Id: not null }))
        {
            causes[cause.Id!] = cause;
        }

        foreach (var option in content.All.Where(item => item is { Kind: ContentKind.TreatmentOption, Id: not null }))
        {
            var cautions = content.All.Where(item => string.Equals(item.CautionedOption, option.Id, StringComparison.Ordinal) && item.ConditionOf("avoidWhen") is not null).ToList();

            // Where the option itself is not judged, the caution is what makes it so.
            var place = content.Items.Contains(option) ? option : cautions.Find(content.Items.Contains);
            var avoid = cautions.Append(option).Select(item => item.ConditionOf("avoidWhen")).OfType<Condition>().ToList();
            var served = (option.Serves ?? []).Where(causes.ContainsKey).Select(id => causes[id]).ToList();
            if (place is null || avoid.Count == 0)
            {
                continue;
            }

            try
            {
                if (IsAlwaysExcluded(avoid, served, context))
                {
                    context.Report(Rule, place, "avoidWhen", "Whenever a cause that it serves is likely, it has to be avoided, so it is never offered for one. Correct the condition, or the causes that it serves.");
                }
            }
            catch (DiagramTooComplexException)
            {
                context.TooComplex(place, "avoidWhen");
            }
        }
    }

    private static bool IsAlwaysExcluded(List<Condition> avoid, List<AnalyzedItem> served, AnalysisContext context)
    {
        var weights = served.SelectMany(cause => cause.Weights).Select(weighted => weighted.Finding);
        var findings = avoid.SelectMany(condition => condition.Findings).Concat(weights).Distinct().ToList();
        var diagrams = context.Diagrams(new DecisionVariables(avoid, findings, []));
        var avoided = avoid.Select(diagrams.Compile).Aggregate(diagrams.Or);
        var likely = served.Select(cause => LikelyCause.Of(diagrams, cause.Weights)).Aggregate(DecisionNode.False, diagrams.Or);

        // One that is always to be avoided has a rule of its own.
        return avoided != DecisionNode.True && likely != DecisionNode.False && diagrams.Implies(likely, avoided);
    }
}
