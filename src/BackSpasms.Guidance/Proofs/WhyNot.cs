namespace BackSpasms.Guidance;

/// <summary>Why an outcome is, or is not, of an urgency: a verdict on each red flag of it.</summary>
public sealed class WhyNot
{
    internal WhyNot(TriageResult result, Urgency level)
    {
        Level = level;
        RedFlags = [.. result.Guidance.RedFlags.Where(flag => flag.Urgency == level).Select(flag => VerdictOn(flag, result))];
    }

    /// <summary>The urgency.</summary>
    public Urgency Level { get; }

    /// <summary>A verdict on each red flag of that urgency, in the model's order.</summary>
    public IReadOnlyList<RedFlagVerdict> RedFlags { get; }

    /// <summary>A sentence for each red flag, one a line.</summary>
    public override string ToString() => string.Join("\n", RedFlags);

    private static RedFlagVerdict VerdictOn(RedFlag flag, TriageResult result)
    {
        var presentation = result.Presentation;
        var truth = result.Guidance.TruthOf(flag.When, presentation);
        if (truth != Truth.Open)
        {
            var status = truth == Truth.Always ? RedFlagStatus.Holds : RedFlagStatus.RuledOut;
            return new RedFlagVerdict(flag, status, AnswersBehind.Of(result.Guidance, flag.When, presentation, truth), [], presentation);
        }

        var vocabulary = result.Guidance.Vocabulary;
        Span<ulong> room = stackalloc ulong[Literals.RoomFor(vocabulary)];
        var open = new Literals(vocabulary, presentation, room).OpenIn(result.Guidance.Conditions[flag.When].Gate);
        return new RedFlagVerdict(flag, RedFlagStatus.Open, [], open, presentation);
    }
}
