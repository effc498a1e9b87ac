namespace BackSpasms.Guidance;

/// <summary>One red flag, ready to say of one person whether it holds or is open, and by which answers.</summary>
internal sealed class PreparedRedFlag
{
    private readonly GuidanceModel _guidance;
    private readonly RedFlag _flag;
    private readonly ModelCondition _condition;
    private readonly ConditionGate _gate;
    private readonly MarkedList<Finding> _findings;
    private readonly Reason? _holdsAlone;
    private readonly Reason? _unsureAlone;

    internal PreparedRedFlag(GuidanceModel guidance, RedFlag flag)
    {
        _guidance = guidance;
        _flag = flag;
        _condition = guidance.Conditions[flag.When];
        _gate = _condition.Gate;

        var present = 64 * guidance.Vocabulary.Words;
        var bits = new List<int>(MaskWord.BitsOf(_gate.EveryLiteral));
        bits.Sort((one, other) => (one % present).CompareTo(other % present));
        var findings = new Finding[bits.Count];
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = guidance.Vocabulary.Findings[bits[i] % present];
        }

        _findings = new MarkedList<Finding>(findings, bits.ToArray());
        var all = Array.AsReadOnly(findings);
        Untouched = new Reason(flag, RedFlagStatus.Open, [], all, couldNotBeRuledOut: false);
        if (findings.Length == 1)
        {
            _holdsAlone = new Reason(flag, RedFlagStatus.Holds, all, [], couldNotBeRuledOut: false);
            _unsureAlone = new Reason(flag, RedFlagStatus.Open, [], all, couldNotBeRuledOut: true);
        }
    }

    /// <summary>Whether its gate is exact.</summary>
    internal bool IsExact => _condition.IsExact;

    /// <summary>Its gate.</summary>
    internal ConditionGate Gate => _gate;

    /// <summary>The reason for it where it is untouched: who was asked nothing of it does not differ from the next person.</summary>
    internal Reason Untouched { get; }

    /// <summary>The reason for it; null where it is ruled out.</summary>
    /// <param name="presentation">The presentation.</param>
    /// <param name="literals">What is known of its literals.</param>
    /// <param name="found">Room for a set of literals.</param>
    internal Reason? ReasonFor(Presentation presentation, in Literals literals, Span<ulong> found)
    {
        if (!_condition.IsExact)
        {
            // A gate that is not exact still says what cannot be.
            return _gate.IsMet(literals.Possible) ? ReasonByDiagram(presentation, literals) : null;
        }

        if (!_gate.HasAny(literals.Touched))
        {
            return Untouched;
        }

        if (!_gate.Collect(literals.Possible, literals.Open, found))
        {
            return null;
        }

        // Most of what is open has no answer that speaks for it, which is soon seen.
        var canCount = _gate.HasAny(literals.TrueAtWorst);
        if (canCount && _unsureAlone is not null)
        {
            return _gate.HasAny(literals.True) ? _holdsAlone : _unsureAlone;
        }

        var open = _findings.In(found);
        return canCount && _gate.Collect(literals.True, literals.True, found)
            ? new Reason(_flag, RedFlagStatus.Holds, _findings.In(found), open, couldNotBeRuledOut: false)
            : new Reason(_flag, RedFlagStatus.Open, [], open, canCount && _gate.IsMet(literals.TrueAtWorst));
    }

    private Reason? ReasonByDiagram(Presentation presentation, in Literals literals)
    {
        var truth = _guidance.TruthOf(_condition, presentation, literals);
        if (truth == Truth.Never)
        {
            return null;
        }

        var open = literals.OpenIn(_gate);
        return truth == Truth.Always
            ? new Reason(_flag, RedFlagStatus.Holds, AnswersBehind.Of(_guidance, _condition.When, presentation, Truth.Always), open, couldNotBeRuledOut: false)
            : new Reason(_flag, RedFlagStatus.Open, [], open, _guidance.Diagrams.HoldsAtWorst(_condition.When, presentation));
    }
}
