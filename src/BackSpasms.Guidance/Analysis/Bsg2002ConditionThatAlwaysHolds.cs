namespace BackSpasms.Guidance;

/// <summary>BSG2002: condition that always holds, whatever the answers are.</summary>
internal sealed class Bsg2002ConditionThatAlwaysHolds() : ConditionRule(GuidanceRules.ConditionThatAlwaysHolds)
{
    private protected override void Judge(AnalyzedItem item, AnalyzedCondition condition, CompiledCondition compiled, AnalysisContext context)
    {
        if (compiled.Node == DecisionNode.True)
        {
            context.Report(Rule, item, condition.Part, "It holds whatever the answers are. Correct it, or leave out what depends on it.");
        }
    }
}
