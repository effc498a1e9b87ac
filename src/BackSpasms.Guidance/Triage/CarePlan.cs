namespace BackSpasms.Guidance;

/// <summary>
/// What a person may do: options that serve a likely or possible cause, or else the model's default cause. One option stands in one list.
/// A plan exists only with the outcomes self-care and routine.
/// </summary>
public sealed class CarePlan
{
    private CarePlan(IReadOnlyList<CareStep> now, IReadOnlyList<CareStep> later, IReadOnlyList<CareStep> checkFirst, IReadOnlyList<CareStep> avoid)
    {
        Now = now;
        Later = later;
        CheckFirst = checkFirst;
        Avoid = avoid;
    }

    /// <summary>Options inside their phase, with nothing known or open that speaks against them.</summary>
    public IReadOnlyList<CareStep> Now { get; }

    /// <summary>Options whose phase is still to come, with nothing known or open that speaks against them.</summary>
    public IReadOnlyList<CareStep> Later { get; }

    /// <summary>Options to ask a pharmacist or clinician about first, and the findings, present or open, that make it so.</summary>
    public IReadOnlyList<CareStep> CheckFirst { get; }

    /// <summary>Options to leave out, and the findings that make it so.</summary>
    public IReadOnlyList<CareStep> Avoid { get; }

    internal static CarePlan Of(GuidanceModel guidance, Presentation presentation, HashSet<Cause> served)
    {
        List<CareStep> now = [], later = [], checkFirst = [], avoid = [];
        foreach (var treatment in guidance.Treatments)
        {
            foreach (var option in treatment.Options)
            {
                if (!ServesAny(option.Serves, served))
                {
                    continue;
                }

                var timing = TimingOf(guidance, option.Phase, presentation);
                if (timing == CareTiming.Past)
                {
                    continue;
                }

                var avoided = TruthOf(guidance, option.AvoidWhen, presentation);
                if (avoided == Truth.Always)
                {
                    avoid.Add(new CareStep(treatment, option, Because(guidance, presentation, option.AvoidWhen)));
                }
                else if (timing != CareTiming.Unknown)
                {
                    var isFree = avoided == Truth.Never && TruthOf(guidance, option.CheckFirstWhen, presentation) == Truth.Never;
                    var list = !isFree ? checkFirst : timing == CareTiming.Now ? now : later;
                    list.Add(new CareStep(treatment, option, isFree ? [] : Because(guidance, presentation, option.AvoidWhen, option.CheckFirstWhen)));
                }
            }
        }

        return new CarePlan(now.AsReadOnly(), later.AsReadOnly(), checkFirst.AsReadOnly(), avoid.AsReadOnly());
    }

    /// <summary>The causes for which care is offered: the likely and possible ones, else the default cause.</summary>
    internal static HashSet<Cause> ServedCauses(GuidanceModel guidance, IEnumerable<CauseAssessment> causes)
    {
        var served = new HashSet<Cause>();
        foreach (var each in causes)
        {
            if (each.Likelihood != CauseLikelihood.Unlikely)
            {
                served.Add(each.Cause);
            }
        }

        if (served.Count == 0 && guidance.DefaultCause is { } fallback)
        {
            served.Add(fallback);
        }

        return served;
    }

    internal static bool ServesAny(IReadOnlyList<Cause> serves, HashSet<Cause> causes)
    {
        for (var i = 0; i < serves.Count; i++)
        {
            if (causes.Contains(serves[i]))
            {
                return true;
            }
        }

        return false;
    }

    internal static CareTiming TimingOf(GuidanceModel guidance, TreatmentPhase phase, Presentation presentation)
    {
        var opensEarly = TruthOf(guidance, phase.OpensEarlyWhen, presentation) == Truth.Always;
        if (presentation[phase.Days].Number is { } day)
        {
            return day >= phase.To ? CareTiming.Past
                : day >= phase.From || opensEarly ? CareTiming.Now
                : CareTiming.Later;
        }

        return phase.IsAnyTime || (opensEarly && phase.To is null) ? CareTiming.Now : CareTiming.Unknown;
    }

    /// <summary>What is known of an optional condition; one that is none known never holds.</summary>
    internal static Truth TruthOf(GuidanceModel guidance, Condition? condition, Presentation presentation) =>
        condition is null ? Truth.Never : guidance.TruthOf(condition, presentation);

    private static IReadOnlyList<Finding> Because(GuidanceModel guidance, Presentation presentation, params Condition?[] conditions)
    {
        var found = new FindingSet(guidance.Vocabulary);
        foreach (var condition in conditions)
        {
            if (condition is not null)
            {
                ConditionEvaluation.CollectAnswers(condition, presentation, Truth.Always, found);
                ConditionEvaluation.CollectOpen(condition, presentation, found);
            }
        }

        return found.TakeInOrder();
    }
}
