namespace BackSpasms.Guidance;

/// <summary>Proofs that triage, as it really runs, does what the definition of the range says, for every presentation with unknowns.</summary>
internal static class TriageProofs
{
    internal static Proof NeverReassuresOnUnknown(SafetyProperty property, GuidanceModel guidance, CancellationToken cancellation)
    {
        var open = new OpenAnswerDiagrams(guidance, cancellation);
        var rules = guidance.Rules;
        foreach (var level in RedFlagRules.Levels)
        {
            var urgent = guidance.Diagrams.AtLeast(level);
            (string End, DecisionNode Exact, AnswerReading[] Readings)[] ends =
            [
                ("at most", open.InSomeCompletion(urgent), [rules.Least, rules.LeastAtWorst, rules.Most]),
                ("at least", open.InEveryCompletion(urgent), [rules.Least]),
                ("at least, with unsure answers at their worst,", open.InEveryCompletionAtWorst(urgent), [rules.Least, rules.LeastAtWorst]),
            ];
            foreach (var (end, exact, readings) in ends)
            {
                // Where masks are not exact for a model, triage computes the exact functions themselves.
                var computed = rules.IsExact ? open.OfRows(Reaching(level), readings) : exact;
                if (computed == exact)
                {
                    continue;
                }

                var tooLow = open.Diagrams.Except(exact, computed);
                var isTooLow = tooLow != DecisionNode.False;
                var wrong = open.Smallest(isTooLow ? tooLow : open.Diagrams.Except(computed, exact));
                return Proof.Fails(
                    property,
                    open.Diagrams,
                    isTooLow ? $"It is {end} {level.Name}, but triage computes less." : $"Triage computes {end} {level.Name}, but it is less.",
                    wrong);
            }
        }

        return Proof.Holds(property, open.Diagrams);
    }

    internal static Proof NoPlanBeforeRedFlagsAreRuledOut(SafetyProperty property, GuidanceModel guidance, CancellationToken cancellation)
    {
        var open = new OpenAnswerDiagrams(guidance, cancellation);
        var couldBeUrgent = open.InSomeCompletion(guidance.Diagrams.AtLeast(Urgency.Urgent));
        var withoutPlan = guidance.Rules.IsExact ? open.OfRows(Reaching(Urgency.Urgent), guidance.Rules.Least, guidance.Rules.LeastAtWorst, guidance.Rules.Most) : couldBeUrgent;
        var planned = open.Diagrams.Except(couldBeUrgent, withoutPlan);
        return planned == DecisionNode.False
            ? Proof.Holds(property, open.Diagrams)
            : Proof.Fails(property, open.Diagrams, "An urgent or emergency red flag could still be present, and triage gives a plan.", open.Smallest(planned));
    }

    /// <summary>The levels that are as urgent as a level, or more.</summary>
    private static IReadOnlyCollection<Urgency> Reaching(Urgency level) => [.. RedFlagRules.Levels.Where(other => other >= level)];
}
