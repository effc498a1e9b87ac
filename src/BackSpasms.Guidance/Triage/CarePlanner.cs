namespace BackSpasms.Guidance;

/// <summary>The care of a model, ready to be offered to one person.</summary>
internal sealed class CarePlanner
{
    private readonly Vocabulary _vocabulary;
    private readonly PlannedOption[] _options;
    private readonly IReadOnlyList<Prevention> _preventions;
    private readonly int[][] _prevented;
    private readonly int[] _fallback;

    internal CarePlanner(GuidanceModel guidance)
    {
        _vocabulary = guidance.Vocabulary;
        var causes = guidance.Causes.ToList();
        _options =
        [
            .. from treatment in guidance.Treatments
               from option in treatment.Options
               select new PlannedOption(guidance, treatment, option, PlacesOf(option.Serves)),
        ];
        _preventions = guidance.Preventions;
        _prevented = [.. _preventions.Select(prevention => PlacesOf(prevention.Serves))];
        _fallback = PlacesOf(guidance.DefaultCause is { } cause ? [cause] : []);

        int[] PlacesOf(IReadOnlyList<Cause> served) => [.. served.Select(cause => causes.IndexOf(cause))];
    }

    /// <summary>For each cause by its place whether care is offered for it: for the likely and possible ones, else for the default cause.</summary>
    internal bool[] ServedBy(IReadOnlyList<CauseAssessment> ranked)
    {
        var served = new bool[ranked.Count];
        var count = 0;
        while (count < ranked.Count && ranked[count].Likelihood != CauseLikelihood.Unlikely)
        {
            served[ranked[count++].Place] = true;
        }

        foreach (var place in count == 0 ? _fallback : [])
        {
            served[place] = true;
        }

        return served;
    }

    /// <summary>What may make a next episode less likely.</summary>
    internal IReadOnlyList<Prevention> PreventionFor(bool[] served)
    {
        var serving = new List<Prevention>();
        for (var i = 0; i < _prevented.Length; i++)
        {
            if (PlannedOption.IsAny(_prevented[i], served))
            {
                serving.Add(_preventions[i]);
            }
        }

        return serving.AsReadOnly();
    }

    /// <summary>What the person may do.</summary>
    internal CarePlan PlanFor(Presentation presentation, bool[] served)
    {
        Span<ulong> room = stackalloc ulong[Literals.RoomFor(_vocabulary)];
        var literals = new Literals(_vocabulary, presentation, room);
        List<CareStep>? now = null, later = null, checkFirst = null, avoid = null;
        foreach (var option in _options)
        {
            if (!option.Serves(served))
            {
                continue;
            }

            var timing = option.TimingOf(presentation, literals);
            var avoided = timing == CareTiming.Past ? Truth.Never : option.AvoidedBy(presentation, literals);
            if (avoided == Truth.Always)
            {
                Add(ref avoid, option.Avoided(literals));
            }
            else if (timing is CareTiming.Now or CareTiming.Later)
            {
                if (avoided == Truth.Open || option.CheckedBy(presentation, literals) != Truth.Never)
                {
                    Add(ref checkFirst, option.CheckedFirst(literals));
                }
                else if (timing == CareTiming.Now)
                {
                    Add(ref now, option.Free);
                }
                else
                {
                    Add(ref later, option.Free);
                }
            }
        }

        return new CarePlan(ListOf(now), ListOf(later), ListOf(checkFirst), ListOf(avoid));
    }

    private static IReadOnlyList<CareStep> ListOf(List<CareStep>? steps) => steps is null ? [] : steps.AsReadOnly();

    private void Add(ref List<CareStep>? steps, CareStep step) => (steps ??= new List<CareStep>(_options.Length)).Add(step);
}
