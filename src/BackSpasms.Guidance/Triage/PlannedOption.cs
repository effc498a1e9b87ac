namespace BackSpasms.Guidance;

/// <summary>One option of care, ready to be offered to one person.</summary>
internal sealed class PlannedOption
{
    private readonly GuidanceModel _guidance;
    private readonly int _days;
    private readonly TreatmentPhase _phase;
    private readonly ModelCondition? _opensEarly;
    private readonly ModelCondition? _avoid;
    private readonly ModelCondition? _checkFirst;

    internal PlannedOption(GuidanceModel guidance, Treatment treatment, TreatmentOption option)
    {
        _guidance = guidance;
        _phase = option.Phase;
        _days = guidance.Vocabulary.IndexOf(_phase.Days);
        _opensEarly = Ready(_phase.OpensEarlyWhen);
        _avoid = Ready(option.AvoidWhen);
        _checkFirst = Ready(option.CheckFirstWhen);
        Free = new CareStep(treatment, option, []);
        HeldBackBy = [.. _avoid?.Gate.Necessary ?? [], .. _checkFirst?.Gate.Necessary ?? []];

        ModelCondition? Ready(Condition? condition) => condition is null ? null : guidance.Conditions[condition];
    }

    /// <summary>Literals of which one at least is possible wherever the option has to be avoided or asked about, or may have to be.</summary>
    internal IReadOnlyList<MaskWord> HeldBackBy { get; }

    /// <summary>The option where nothing speaks against it, which is the same for everybody.</summary>
    private CareStep Free { get; }

    /// <summary>The list in which it stands.</summary>
    internal CarePlace PlaceFor(Presentation presentation, in Literals literals, bool canBeHeldBack)
    {
        var timing = TimingOf(presentation, literals);
        if (timing == CareTiming.Past)
        {
            return CarePlace.LeftOut;
        }

        var avoided = canBeHeldBack ? TruthOf(_avoid, presentation, literals) : Truth.Never;
        return avoided == Truth.Always ? CarePlace.Avoid
            : timing == CareTiming.Unknown ? CarePlace.LeftOut
            : avoided == Truth.Open || (canBeHeldBack && TruthOf(_checkFirst, presentation, literals) != Truth.Never) ? CarePlace.CheckFirst
            : timing == CareTiming.Now ? CarePlace.Now
            : CarePlace.Later;
    }

    /// <summary>The option in a list, and why it stands there.</summary>
    internal CareStep StepAt(CarePlace place, in Literals literals) => place switch
    {
        CarePlace.Avoid => new CareStep(Free.Treatment, Free.Option, literals.Behind(_avoid?.Gate, null)),
        CarePlace.CheckFirst => new CareStep(Free.Treatment, Free.Option, literals.Behind(_avoid?.Gate, _checkFirst?.Gate)),
        _ => Free,
    };

    /// <summary>Where the person stands in its phase.</summary>
    private CareTiming TimingOf(Presentation presentation, in Literals literals)
    {
        if (presentation.QuantityAt(_days).Number is not { } day)
        {
            return _phase.IsAnyTime || (!_phase.Ends && OpensEarly(presentation, literals)) ? CareTiming.Now : CareTiming.Unknown;
        }

        return day >= _phase.To ? CareTiming.Past
            : day >= _phase.From || OpensEarly(presentation, literals) ? CareTiming.Now
            : CareTiming.Later;
    }

    private bool OpensEarly(Presentation presentation, in Literals literals) => TruthOf(_opensEarly, presentation, literals) == Truth.Always;

    /// <summary>What is known of an optional condition; one that is none known never holds.</summary>
    private Truth TruthOf(ModelCondition? condition, Presentation presentation, in Literals literals) =>
        condition is null ? Truth.Never : _guidance.TruthOf(condition, presentation, literals);
}
