namespace BackSpasms.Guidance;

/// <summary>The causes of a model, ready to be ranked by how well the answers fit.</summary>
internal sealed class CauseRanking
{
    private readonly MaskWord[][] _evidence;
    private readonly CauseAssessment[] _withoutEvidence;

    internal CauseRanking(GuidanceModel guidance)
    {
        var nobody = Presentation.Empty(guidance.Vocabulary);
        _evidence = [.. guidance.Causes.Select(cause => EvidenceOf(cause, guidance.Vocabulary))];
        _withoutEvidence = [.. guidance.Causes.Select((cause, place) => new CauseAssessment(cause, place, nobody))];
    }

    /// <summary>All causes, those with the highest score first; causes with the same score stand in the model's order.</summary>
    internal IReadOnlyList<CauseAssessment> For(Presentation presentation)
    {
        var present = presentation.PresentBits;
        var ranked = new CauseAssessment[_evidence.Length];
        for (var place = 0; place < ranked.Length; place++)
        {
            var without = _withoutEvidence[place];
            var each = MaskWord.Meet(_evidence[place], present) ? new CauseAssessment(without.Cause, place, presentation) : without;

            // Causes are few: each goes in front of those with a lower score.
            var at = place;
            for (; at > 0 && ranked[at - 1].Score < each.Score; at--)
            {
                ranked[at] = ranked[at - 1];
            }

            ranked[at] = each;
        }

        return Array.AsReadOnly(ranked);
    }

    private static MaskWord[] EvidenceOf(Cause cause, Vocabulary vocabulary)
    {
        var evidence = new ulong[vocabulary.Words];
        foreach (var weighted in cause.Supporting.Concat(cause.Opposing))
        {
            var bit = vocabulary.BitOf(weighted.Finding);
            evidence[bit / 64] |= 1UL << (bit % 64);
        }

        return MaskWord.Of(evidence);
    }
}
