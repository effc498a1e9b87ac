namespace BackSpasms.Guidance;

/// <summary>One cause, ready to say how well one person's answers fit.</summary>
internal sealed class PreparedCause
{
    private readonly Cause _cause;
    private readonly int _place;
    private readonly MaskWord[] _evidence;
    private readonly MarkedList<WeightedFinding> _supporting;
    private readonly MarkedList<WeightedFinding> _opposing;
    private readonly CauseAssessment _withoutEvidence;

    internal PreparedCause(Vocabulary vocabulary, Cause cause, int place)
    {
        _cause = cause;
        _place = place;
        _evidence = MaskWord.OfBits([.. cause.Supporting.Concat(cause.Opposing).Select(weighted => vocabulary.BitOf(weighted.Finding))]);
        _supporting = Marked(cause.Supporting);
        _opposing = Marked(cause.Opposing);
        _withoutEvidence = new CauseAssessment(cause, place, _supporting.None, _opposing.None);

        MarkedList<WeightedFinding> Marked(IReadOnlyList<WeightedFinding> weighted) =>
            new([.. weighted], [.. weighted.Select(each => vocabulary.BitOf(each.Finding))]);
    }

    /// <summary>The assessment by the findings that are present; the same for everybody who has none that speaks for or against it.</summary>
    internal CauseAssessment AssessmentFor(ReadOnlySpan<ulong> present) =>
        MaskWord.Meet(_evidence, present) ? new CauseAssessment(_cause, _place, _supporting.In(present), _opposing.In(present)) : _withoutEvidence;
}
