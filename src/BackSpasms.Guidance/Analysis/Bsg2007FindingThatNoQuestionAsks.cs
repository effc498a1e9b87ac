namespace BackSpasms.Guidance;

/// <summary>
/// BSG2007: finding or quantity that matters to triage and that no question asks. What <see cref="SafetyProperty.InterviewAlwaysEnds"/> proves,
/// finding by finding. Where an extension uses one that its base does not ask, the red flag that uses it is reported.
/// </summary>
internal sealed class Bsg2007FindingThatNoQuestionAsks() : ContentRule(GuidanceRules.FindingThatNoQuestionAsks)
{
    internal override void Judge(AnalyzedContent content, AnalysisContext context)
    {
        if (!content.IsWhole || context.Levels(content) is not { } levels)
        {
            return;
        }

        var asked = new HashSet<string>(content.All.SelectMany(item => item.Asks), StringComparer.Ordinal);
        foreach (var variable in levels.Diagrams.Variables.All.Where(variable => !asked.Contains(variable.Id)))
        {
            var (item, part) = Place(content, variable);
            if (item is null)
            {
                continue;
            }

            try
            {
                if (Array.Exists(RedFlagRules.Levels, level => ContentProofs.DependsOn(levels.Diagrams, levels.AtLeast(level), variable) != DecisionNode.False))
                {
                    context.Report(Rule, item, part, part is null
                        ? "It can decide the outcome, and no question asks it. Ask it in a question."
                        : $"'{variable.Id}' can decide the outcome, and no question asks it. Ask it in a question.");
                }
            }
            catch (DiagramTooComplexException)
            {
                context.TooComplex(item, part);
            }
        }
    }

    private static (AnalyzedItem? Item, string? Part) Place(AnalyzedContent content, DecisionVariable variable)
    {
        var own = content.Items.FirstOrDefault(item => variable.Quantity is { } quantity ? item.Quantity == quantity : item.Finding == variable.Finding);
        return own is not null
            ? (own, null)
            : (content.Items.FirstOrDefault(item => item.Kind == ContentKind.RedFlag && item.ConditionOf("when") is { } when && when.Findings.Any(Is)), "when");

        bool Is(Finding finding) => variable.Quantity is { } quantity ? finding.Quantity == quantity : finding == variable.Finding;
    }
}
