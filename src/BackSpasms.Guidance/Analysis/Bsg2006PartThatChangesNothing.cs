namespace BackSpasms.Guidance;

/// <summary>
/// BSG2006: part of a condition that changes nothing of its own condition. All parts that are reported for a condition can be left out at once.
/// </summary>
internal sealed class Bsg2006PartThatChangesNothing() : ConditionRule(GuidanceRules.PartThatChangesNothing)
{
    private const int LongestPart = 120;

    private protected override void Judge(AnalyzedItem item, AnalyzedCondition condition, CompiledCondition compiled, AnalysisContext context)
    {
        // Of a condition that never or always holds, any part would do: it has a rule of its own.
        if (compiled.Node.IsConstant)
        {
            return;
        }

        foreach (var part in new RedundantParts(compiled.Diagrams).Of(condition.Condition))
        {
            var text = part.Part.ToString();
            var shown = text.Length <= LongestPart ? text : text.Substring(0, LongestPart) + "\u2026";
            context.Report(Rule, item, condition.Part, $"'{shown}' changes nothing: without it, the condition holds for the same answers. Leave it out, or correct it.", part.Path);
        }
    }
}
