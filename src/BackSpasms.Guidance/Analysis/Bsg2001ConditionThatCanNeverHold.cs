namespace BackSpasms.Guidance;

/// <summary>BSG2001: condition that can never hold, whatever the answers are.</summary>
internal sealed class Bsg2001ConditionThatCanNeverHold() : ConditionRule(GuidanceRules.ConditionThatCanNeverHold)
{
    private protected override void Judge(AnalyzedItem item, AnalyzedCondition condition, CompiledCondition compiled, AnalysisContext context)
    {
        if (compiled.Node == DecisionNode.False)
        {
            context.Report(Rule, item, condition.Part, "It can never hold: its parts exclude each other. Correct it, or leave it out.");
        }
    }
}
