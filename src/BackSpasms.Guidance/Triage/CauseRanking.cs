namespace BackSpasms.Guidance;

/// <summary>The causes of a model, ready to be ranked by how well the answers fit.</summary>
internal sealed class CauseRanking
{
    private readonly PreparedCause[] _causes;

    internal CauseRanking(GuidanceModel guidance) =>
        _causes = [.. guidance.Causes.Select((cause, place) => new PreparedCause(guidance.Vocabulary, cause, place))];

    /// <summary>All causes, those with the highest score first; causes with the same score stand in the model's order.</summary>
    internal IReadOnlyList<CauseAssessment> For(Presentation presentation)
    {
        var present = presentation.PresentBits;
        var ranked = new CauseAssessment[_causes.Length];
        for (var place = 0; place < ranked.Length; place++)
        {
            var each = _causes[place].AssessmentFor(present);

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
}
