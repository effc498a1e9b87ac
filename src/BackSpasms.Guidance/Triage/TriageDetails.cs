namespace BackSpasms.Guidance;

/// <summary>
/// What explains a result, made on first use and then kept. Threads that meet here may make the same part twice; both say the same.
/// </summary>
internal sealed class TriageDetails(TriageResult result)
{
    private readonly TriageResult _result = result;
    private readonly PreparedTriage _prepared = PreparedTriage.Of(result.Guidance);
    private IReadOnlyList<Reason>? _reasons;
    private IReadOnlyList<CauseAssessment>? _causes;
    private IReadOnlyList<Prevention>? _prevention;
    private DecisiveAnswers? _decisive;
    private CarePlan? _plan;

    // The range is exact and every red flag is above self-care: where it is all that can be, none holds and none could.
    internal IReadOnlyList<Reason> Reasons => _reasons ??= _result.AtMost == Urgency.SelfCare ? [] : _prepared.Reasons.For(_result.Presentation);

    internal IReadOnlyList<CauseAssessment> Causes => _causes ??= _prepared.Causes.For(_result.Presentation);

    internal IReadOnlyList<Prevention> Prevention => _prevention ??= _prepared.Care.PreventionFor(Causes);

    internal DecisiveAnswers Decisive => _decisive ??= MakeDecisive();

    internal CarePlan Plan => _plan ??= _prepared.Care.PlanFor(_result.Presentation, Causes);

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
