using System.Collections.ObjectModel;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>
/// An outcome with reasons, causes and plan once more, where nothing has to be found out: what it shares with the next outcome of the same answers is shared,
/// every other object is made anew and filled with what is known. No way of finding it out can cost less while the objects are these.
/// </summary>
public sealed class CopiedOutcome
{
    private readonly GuidanceModel _guidance;
    private readonly Presentation _presentation;
    private readonly TriageResult _known;
    private readonly KnownList<Reason> _sharedReasons;
    private readonly (Reason Known, bool IsShared, KnownList<Finding> Because, KnownList<Finding> Open)[] _reasons;
    private readonly (CauseAssessment Known, bool IsShared, KnownList<WeightedFinding> For, KnownList<WeightedFinding> Against)[] _causes;
    private readonly KnownList<CareStep>[] _plan;

    public CopiedOutcome(GuidanceModel guidance, Presentation presentation)
    {
        (_guidance, _presentation) = (guidance, presentation);
        (_known, var other) = (guidance.Triage(presentation), guidance.Triage(presentation));
        _sharedReasons = new KnownList<Reason>(_known.Reasons, other.Reasons);
        _reasons = ReferenceEquals(_known.Reasons, other.Reasons)
            ? []
            : [.. _known.Reasons.Zip(other.Reasons, (one, again) => (one, ReferenceEquals(one, again), new KnownList<Finding>(one.Because, again.Because), new KnownList<Finding>(one.Open, again.Open)))];
        _causes = [.. _known.Causes.Zip(
            other.Causes,
            (one, again) => (one, ReferenceEquals(one, again), new KnownList<WeightedFinding>(one.For, again.For), new KnownList<WeightedFinding>(one.Against, again.Against)))];
        _plan = _known.PlanIfAny is { } plan && other.PlanIfAny is { } second
            ? [new(plan.Now, second.Now), new(plan.Later, second.Later), new(plan.CheckFirst, second.CheckFirst), new(plan.Avoid, second.Avoid)]
            : [];
    }

    /// <summary>Makes it once more.</summary>
    /// <returns>How many parts there are, as <see cref="OutcomeParts"/>.</returns>
    public int Again()
    {
        var details = new TriageDetails(_guidance.Triage(_presentation));
        var reasons = _reasons.Length == 0 ? _sharedReasons.Again() : Reasons();
        var causes = Causes();
        var plan = _plan.Length == 0 ? null : new CarePlan(_plan[0].Again(), _plan[1].Again(), _plan[2].Again(), _plan[3].Again());
        GC.KeepAlive(details);
        return reasons.Count + causes.Count + (plan is null ? 0 : plan.Now.Count + plan.Later.Count + plan.CheckFirst.Count + plan.Avoid.Count);
    }

    private ReadOnlyCollection<Reason> Reasons()
    {
        var reasons = new Reason[_reasons.Length];
        for (var i = 0; i < reasons.Length; i++)
        {
            ref readonly var each = ref _reasons[i];
            var known = each.Known;
            reasons[i] = each.IsShared ? known : new Reason(known.RedFlag, known.Status, each.Because.Again(), each.Open.Again(), known.CouldNotBeRuledOut);
        }

        return Array.AsReadOnly(reasons);
    }

    private ReadOnlyCollection<CauseAssessment> Causes()
    {
        var causes = new CauseAssessment[_causes.Length];
        for (var i = 0; i < causes.Length; i++)
        {
            ref readonly var each = ref _causes[i];
            causes[i] = each.IsShared ? each.Known : new CauseAssessment(each.Known.Cause, each.Known.Place, each.For.Again(), each.Against.Again());
        }

        return Array.AsReadOnly(causes);
    }
}
