namespace BackSpasms.Guidance;

/// <summary>One option of care, ready to be offered to one person.</summary>
internal sealed class PlannedOption
{
    private readonly GuidanceModel _guidance;
    private readonly int[] _serves;
    private readonly int _days;
    private readonly TreatmentPhase _phase;
    private readonly ModelCondition? _opensEarly;
    private readonly ModelCondition? _avoid;
    private readonly ModelCondition? _checkFirst;

    internal PlannedOption(GuidanceModel guidance, Treatment treatment, TreatmentOption option, int[] serves)
    {
        _guidance = guidance;
        _serves = serves;
        _phase = option.Phase;
        _days = guidance.Vocabulary.IndexOf(_phase.Days);
        _opensEarly = Ready(_phase.OpensEarlyWhen);
        _avoid = Ready(option.AvoidWhen);
        _checkFirst = Ready(option.CheckFirstWhen);
        Free = new CareStep(treatment, option, []);

        ModelCondition? Ready(Condition? condition) => condition is null ? null : guidance.Conditions[condition];
    }

    /// <summary>The option where nothing speaks against it, which is the same for everybody.</summary>
    internal CareStep Free { get; }

    /// <summary>Whether some of the causes, by place, are served.</summary>
    internal static bool IsAny(int[] places, bool[] served)
    {
        foreach (var place in places)
        {
            if (served[place])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it serves some of the causes.</summary>
    internal bool Serves(bool[] served) => IsAny(_serves, served);

    /// <summary>Where the person stands in its phase.</summary>
    internal CareTiming TimingOf(Presentation presentation, in Literals literals)
    {
        var day = presentation.QuantityAt(_days).Number;
        if (day >= _phase.To)
        {
            return CareTiming.Past;
        }

        var opensEarly = TruthOf(_opensEarly, presentation, literals) == Truth.Always;
        return day is not null
            ? day >= _phase.From || opensEarly ? CareTiming.Now : CareTiming.Later
            : _phase.IsAnyTime || (opensEarly && !_phase.Ends) ? CareTiming.Now : CareTiming.Unknown;
    }

    /// <summary>What is known of leaving it out.</summary>
    internal Truth AvoidedBy(Presentation presentation, in Literals literals) => TruthOf(_avoid, presentation, literals);

    /// <summary>What is known of asking about it first.</summary>
    internal Truth CheckedBy(Presentation presentation, in Literals literals) => TruthOf(_checkFirst, presentation, literals);

    /// <summary>The option to leave out, and why.</summary>
    internal CareStep Avoided(in Literals literals) => Because(literals.Behind(_avoid?.Gate, null));

    /// <summary>The option to ask about first, and why.</summary>
    internal CareStep CheckedFirst(in Literals literals) => Because(literals.Behind(_avoid?.Gate, _checkFirst?.Gate));

    private CareStep Because(IReadOnlyList<Finding> findings) => new(Free.Treatment, Free.Option, findings);

    /// <summary>What is known of an optional condition; one that is none known never holds.</summary>
    private Truth TruthOf(ModelCondition? condition, Presentation presentation, in Literals literals) =>
        condition is null ? Truth.Never : _guidance.TruthOf(condition, presentation, literals);
}
