namespace BackSpasms.Guidance;

/// <summary>
/// What explains a result, made on first use and then kept. Threads that meet here may make the same part twice; both say the same.
/// </summary>
internal sealed class TriageDetails(TriageResult result)
{
    private readonly TriageResult _result = result;
    private IReadOnlyList<Reason>? _reasons;
    private IReadOnlyList<CauseAssessment>? _causes;
    private HashSet<Cause>? _served;
    private IReadOnlyList<Prevention>? _prevention;
    private DecisiveAnswers? _decisive;
    private CarePlan? _plan;

    internal IReadOnlyList<Reason> Reasons => _reasons ??= MakeReasons();

    internal IReadOnlyList<CauseAssessment> Causes => _causes ??=
        CauseAssessment.InOrder(_result.Guidance.Causes, _result.Presentation);

    internal IReadOnlyList<Prevention> Prevention => _prevention ??= MakePrevention();

    internal DecisiveAnswers Decisive => _decisive ??= MakeDecisive();

    internal CarePlan Plan => _plan ??= CarePlan.Of(_result.Guidance, _result.Presentation, Served);

    private HashSet<Cause> Served => _served ??= CarePlan.ServedCauses(_result.Guidance, Causes);

    private IReadOnlyList<Reason> MakeReasons()
    {
        // The range is exact and every red flag is above self-care: none holds, and none could.
        if (_result.AtMost == Urgency.SelfCare)
        {
            return [];
        }

        var reasons = new List<Reason>();
        var open = new FindingSet(_result.Guidance.Vocabulary);
        var possible = _result.Guidance.Rules.Possible(_result.Presentation);
        for (var i = 0; i < possible.Length; i++)
        {
            if (!possible[i])
            {
                continue;
            }

            var flag = _result.Guidance.RedFlags[i];
            var truth = _result.Guidance.TruthOf(flag.When, _result.Presentation);
            if (truth != Truth.Never)
            {
                reasons.Add(ReasonOf(flag, truth == Truth.Always ? RedFlagStatus.Holds : RedFlagStatus.Open, open));
            }
        }

        return reasons.AsReadOnly();
    }

    private Reason ReasonOf(RedFlag flag, RedFlagStatus status, FindingSet open)
    {
        var presentation = _result.Presentation;
        IReadOnlyList<Finding> because = status == RedFlagStatus.Holds ? AnswersBehind.Of(_result.Guidance, flag.When, presentation, Truth.Always) : [];
        ConditionEvaluation.CollectOpen(flag.When, presentation, open);
        var onlyUnsure = status == RedFlagStatus.Open && _result.Guidance.HoldsAtWorst(flag.When, presentation);
        return new Reason(flag, status, because, open.TakeInOrder(), onlyUnsure);
    }

    private IReadOnlyList<Prevention> MakePrevention()
    {
        var serving = new List<Prevention>();
        foreach (var prevention in _result.Guidance.Preventions)
        {
            if (CarePlan.ServesAny(prevention.Serves, Served))
            {
                serving.Add(prevention);
            }
        }

        return serving.AsReadOnly();
    }

    private DecisiveAnswers MakeDecisive()
    {
        // A settled outcome depends on nothing, which needs no diagram to say.
        if (_result is not TriageResult.Incomplete)
        {
            return DecisiveAnswers.None;
        }

        var diagrams = _result.Guidance.Diagrams;
        return DecisiveAnswers.Of(_result.Guidance, RedFlagRules.Levels.Select(diagrams.AtLeast), _result.Presentation);
    }
}
