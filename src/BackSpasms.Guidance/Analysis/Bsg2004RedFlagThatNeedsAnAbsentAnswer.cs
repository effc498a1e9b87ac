namespace BackSpasms.Guidance;

/// <summary>
/// BSG2004: red flag that needs an absent answer: with some answers it holds while a told finding is absent, and no longer when that is present.
/// What <see cref="SafetyProperty.RedFlagsOnlyRaise"/> proves of all flags together, for each flag alone.
/// </summary>
internal sealed class Bsg2004RedFlagThatNeedsAnAbsentAnswer() : ConditionRule(GuidanceRules.RedFlagThatNeedsAnAbsentAnswer)
{
    private protected override void Judge(AnalyzedItem item, AnalyzedCondition condition, CompiledCondition compiled, AnalysisContext context)
    {
        if (item.Kind != ContentKind.RedFlag)
        {
            return;
        }

        var needed = compiled.Diagrams.Variables.All
            .Where(variable => variable.Finding is not null && ContentProofs.Lowered(compiled.Diagrams, compiled.Node, variable) != DecisionNode.False)
            .Select(variable => $"'{variable.Id}'")
            .ToList();
        if (needed.Count > 0)
        {
            context.Report(Rule, item, condition.Part, $"It can stop to hold when {string.Join(", or ", needed)} turns from absent into present. Leave the absence out, or ask for what is meant by it as a finding of its own.");
        }
    }
}
