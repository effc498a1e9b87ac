namespace BackSpasms.Guidance;

/// <summary>The answers that settle a condition of a model: that make it hold, or that rule it out.</summary>
internal static class AnswersBehind
{
    /// <summary>The findings whose answers settle a condition, in the model's order.</summary>
    /// <param name="guidance">The model.</param>
    /// <param name="condition">A condition of its content.</param>
    /// <param name="presentation">Answers under which the condition is settled.</param>
    /// <param name="settled">How it is settled.</param>
    internal static IReadOnlyList<Finding> Of(GuidanceModel guidance, Condition condition, Presentation presentation, Truth settled)
    {
        var vocabulary = guidance.Vocabulary;
        var gate = settled == Truth.Always ? guidance.Conditions[condition].Gate : ConditionGate.Of(Condition.Not(condition), vocabulary.Words, vocabulary.BitOf);
        Span<ulong> room = stackalloc ulong[Literals.RoomFor(vocabulary)];
        var literals = new Literals(vocabulary, presentation, room);
        return gate.IsMet(literals.True) ? literals.AnswersIn(gate) : vocabulary.InOrder([.. Needed(guidance, condition, presentation, settled)]);
    }

    /// <summary>
    /// Where parts settle a condition only together (a finding in two polarities, thresholds that exclude each other):
    /// answers are taken back one by one as long as the condition stays settled.
    /// </summary>
    private static IEnumerable<Finding> Needed(GuidanceModel guidance, Condition condition, Presentation presentation, Truth settled)
    {
        var needed = presentation;
        foreach (var finding in condition.Findings.Reverse())
        {
            var without = finding.Quantity is { } quantity ? needed.WithNotAsked(quantity) : needed.With(finding, Answer.NotAsked);
            if (guidance.TruthOf(condition, without) == settled)
            {
                needed = without;
            }
        }

        return condition.Findings.Where(finding => needed[finding] is Answer.Present or Answer.Absent);
    }
}
