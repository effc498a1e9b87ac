using System.Collections.ObjectModel;

namespace BackSpasms.Guidance;

/// <summary>The care of a model, ready to be offered to one person.</summary>
internal sealed class CarePlanner
{
    private const int MostOnStack = 1024;

    private static readonly ReadOnlyCollection<CareStep> NoStep = Array.AsReadOnly(Array.Empty<CareStep>());

    private readonly Vocabulary _vocabulary;
    private readonly PlannedOption[] _options;
    private readonly MaskList _serving;
    private readonly MaskList _heldBack;
    private readonly IReadOnlyList<Prevention> _preventions;
    private readonly MaskList _preventing;
    private readonly MaskWord[] _fallback;

    internal CarePlanner(GuidanceModel guidance)
    {
        _vocabulary = guidance.Vocabulary;
        var causes = guidance.Causes.ToList();
        CauseWords = (causes.Count + 63) / 64;
        (Treatment Treatment, TreatmentOption Option)[] options =
            [.. guidance.Treatments.SelectMany(treatment => treatment.Options, (treatment, option) => (treatment, option))];
        _options = [.. options.Select(each => new PlannedOption(guidance, each.Treatment, each.Option))];
        _serving = new MaskList([.. options.Select(each => MaskOf(each.Option.Serves))]);
        _heldBack = new MaskList([.. _options.Select(option => option.HeldBackBy)]);
        _preventions = guidance.Preventions;
        _preventing = new MaskList([.. _preventions.Select(prevention => MaskOf(prevention.Serves))]);
        _fallback = MaskOf(guidance.DefaultCause is { } cause ? [cause] : []);

        MaskWord[] MaskOf(IReadOnlyList<Cause> served) => MaskWord.OfBits([.. served.Select(cause => causes.IndexOf(cause))]);
    }

    /// <summary>How many words hold one bit a cause.</summary>
    internal int CauseWords { get; }

    /// <summary>What may make a next episode less likely.</summary>
    internal IReadOnlyList<Prevention> PreventionFor(IReadOnlyList<CauseAssessment> ranked)
    {
        Span<ulong> served = stackalloc ulong[CauseWords];
        Serve(ranked, served);
        Span<ulong> serving = stackalloc ulong[_preventing.Words];
        _preventing.Meet(served, serving);
        var found = new List<Prevention>();
        for (var i = 0; i < _preventions.Count; i++)
        {
            if ((serving[i / 64] & (1UL << (i % 64))) != 0)
            {
                found.Add(_preventions[i]);
            }
        }

        return found.AsReadOnly();
    }

    /// <summary>What the person may do.</summary>
    internal CarePlan PlanFor(Presentation presentation, IReadOnlyList<CauseAssessment> ranked)
    {
        Span<ulong> room = stackalloc ulong[Literals.RoomFor(_vocabulary)];
        var literals = new Literals(_vocabulary, presentation, room);
        Span<ulong> served = stackalloc ulong[CauseWords];
        Serve(ranked, served);
        Span<ulong> serving = stackalloc ulong[_serving.Words];
        _serving.Meet(served, serving);
        Span<ulong> heldBack = stackalloc ulong[_heldBack.Words];
        _heldBack.Meet(literals.Possible, heldBack);

        // First where each option stands, then one array for all lists, each of which is a part of it.
        Span<CarePlace> places = _options.Length <= MostOnStack ? stackalloc CarePlace[_options.Length] : new CarePlace[_options.Length];
        Span<int> counts = stackalloc int[(int)CarePlace.LeftOut + 1];
        for (var i = 0; i < places.Length; i++)
        {
            var (word, bit) = (i / 64, 1UL << (i % 64));
            places[i] = (serving[word] & bit) == 0 ? CarePlace.LeftOut : _options[i].PlaceFor(presentation, literals, (heldBack[word] & bit) != 0);
            counts[(int)places[i]]++;
        }

        Span<int> ends = stackalloc int[counts.Length];
        for (var place = 1; place < ends.Length; place++)
        {
            ends[place] = ends[place - 1] + counts[place - 1];
        }

        var steps = new CareStep[ends[(int)CarePlace.LeftOut]];
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] != CarePlace.LeftOut)
            {
                steps[ends[(int)places[i]]++] = _options[i].StepAt(places[i], literals);
            }
        }

        return new CarePlan(Part(CarePlace.Now, counts, ends), Part(CarePlace.Later, counts, ends), Part(CarePlace.CheckFirst, counts, ends), Part(CarePlace.Avoid, counts, ends));

        ReadOnlyCollection<CareStep> Part(CarePlace place, ReadOnlySpan<int> counts, ReadOnlySpan<int> ends)
        {
            var count = counts[(int)place];
            return count == 0 ? NoStep : new ReadOnlyCollection<CareStep>(new ArraySegment<CareStep>(steps, ends[(int)place] - count, count));
        }
    }

    /// <summary>One bit for each cause by its place for which care is offered: for the likely and possible ones, else for the default cause.</summary>
    private void Serve(IReadOnlyList<CauseAssessment> ranked, Span<ulong> served)
    {
        served.Clear();
        var count = 0;
        while (count < ranked.Count && ranked[count].Likelihood != CauseLikelihood.Unlikely)
        {
            var place = ranked[count++].Place;
            served[place / 64] |= 1UL << (place % 64);
        }

        if (count == 0)
        {
            foreach (var word in _fallback)
            {
                served[word.Word] = word.Mask;
            }
        }
    }
}
