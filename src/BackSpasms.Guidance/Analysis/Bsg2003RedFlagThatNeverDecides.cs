namespace BackSpasms.Guidance;

/// <summary>BSG2003: red flag that never decides. What <see cref="SafetyProperty.EveryRedFlagDecides"/> proves, flag by flag.</summary>
internal sealed class Bsg2003RedFlagThatNeverDecides() : ContentRule(GuidanceRules.RedFlagThatNeverDecides)
{
    internal override void Judge(AnalyzedContent content, AnalysisContext context)
    {
        // Nothing is above an emergency: then the diagrams need not be made at all.
        if (!content.Items.Any(item => item.Kind == ContentKind.RedFlag && item.Urgency < Urgency.Emergency) || context.Levels(content) is not { } levels)
        {
            return;
        }

        foreach (var flag in content.Items.Where(levels.Flags.Contains))
        {
            // One that never holds has a rule of its own.
            var holds = levels.Of(flag);
            if (holds != DecisionNode.False && ContentProofs.NeverDecides(levels.Diagrams, holds, levels.Above(flag.Urgency!.Value)))
            {
                var by = levels.Flags.FirstOrDefault(other => other.Urgency > flag.Urgency && levels.Diagrams.Implies(holds, levels.Of(other)));
                var what = by is null ? "another red flag of higher urgency holds too" : $"{by.Name} ({by.Urgency!.Value.Name}) holds too";
                context.Report(Rule, flag, "when", $"Whenever it holds, {what}, so it never decides the outcome. Widen it, raise its urgency, or keep it for what it explains.");
            }
        }
    }
}
