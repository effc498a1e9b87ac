namespace BackSpasms.Guidance;

/// <summary>The red flags of a model, ready to say which of them hold or are open, and by which answers.</summary>
internal sealed class RedFlagReasons
{
    private readonly GuidanceModel _guidance;
    private readonly ModelCondition[] _conditions;
    private readonly Reason?[] _untouched;

    internal RedFlagReasons(GuidanceModel guidance)
    {
        _guidance = guidance;
        _conditions = [.. guidance.RedFlags.Select(flag => guidance.Conditions[flag.When])];
        _untouched = new Reason?[_conditions.Length];
    }

    /// <summary>A reason for each red flag that holds or is open, in the model's order.</summary>
    internal IReadOnlyList<Reason> For(Presentation presentation)
    {
        Span<ulong> room = stackalloc ulong[Literals.RoomFor(_guidance.Vocabulary)];
        var literals = new Literals(_guidance.Vocabulary, presentation, room);
        var reasons = new Reason[_conditions.Length];
        var count = 0;
        for (var place = 0; place < _conditions.Length; place++)
        {
            if (ReasonAt(place, presentation, literals) is { } reason)
            {
                reasons[count++] = reason;
            }
        }

        Array.Resize(ref reasons, count);
        return Array.AsReadOnly(reasons);
    }

    /// <summary>The reason for one red flag; null where it is ruled out.</summary>
    private Reason? ReasonAt(int place, Presentation presentation, in Literals literals)
    {
        var condition = _conditions[place];
        if (condition.IsExact && !condition.Gate.HasAny(literals.Touched))
        {
            // Who was asked nothing of it does not differ from the next person.
            return _untouched[place] ??= new Reason(_guidance.RedFlags[place], RedFlagStatus.Open, [], literals.OpenIn(condition.Gate), couldNotBeRuledOut: false);
        }

        // Most people's answers rule most red flags out, and gates, exact or not, say first what cannot be.
        var truth = condition.Gate.IsMet(literals.Possible) ? _guidance.TruthOf(condition, presentation, literals) : Truth.Never;
        if (truth == Truth.Never)
        {
            return null;
        }

        var flag = _guidance.RedFlags[place];
        var open = literals.OpenIn(condition.Gate);
        return truth == Truth.Always
            ? new Reason(flag, RedFlagStatus.Holds, AnswersIn(condition, presentation, literals), open, couldNotBeRuledOut: false)
            : new Reason(flag, RedFlagStatus.Open, [], open, HoldsAtWorst(condition, presentation, literals));
    }

    private IReadOnlyList<Finding> AnswersIn(ModelCondition condition, Presentation presentation, in Literals literals) =>
        condition.IsExact ? literals.AnswersIn(condition.Gate) : AnswersBehind.Of(_guidance, condition.When, presentation, Truth.Always);

    private bool HoldsAtWorst(ModelCondition condition, Presentation presentation, in Literals literals) =>
        condition.IsExact ? condition.Gate.IsMet(literals.TrueAtWorst) : _guidance.Diagrams.HoldsAtWorst(condition.When, presentation);
}
