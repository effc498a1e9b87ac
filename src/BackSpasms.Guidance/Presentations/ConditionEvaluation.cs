namespace BackSpasms.Guidance;

/// <summary>
/// Evaluates a condition over a presentation with unknowns, part by part, and collects the answers behind the result. The truth is exact where every
/// finding stands in one polarity and no thresholds exclude each other; elsewhere a model asks its diagrams.
/// </summary>
internal static class ConditionEvaluation
{
    internal static Truth TruthOf(Condition condition, Presentation presentation)
    {
        switch (condition)
        {
            case Finding finding:
                return presentation[finding] switch
                {
                    Answer.Present => Truth.Always,
                    Answer.Absent => Truth.Never,
                    _ => Truth.Open,
                };
            case NotCondition not:
                return Negate(TruthOf(not.Part, presentation));
            default:
                var compound = (CompoundCondition)condition;
                var needed = Needed(compound);
                int always = 0, possible = 0;
                foreach (var part in compound.PartArray)
                {
                    var truth = TruthOf(part, presentation);
                    always += truth == Truth.Always ? 1 : 0;
                    possible += truth == Truth.Never ? 0 : 1;
                    if (always >= needed)
                    {
                        return Truth.Always;
                    }
                }

                return possible >= needed ? Truth.Open : Truth.Never;
        }
    }

    /// <summary>
    /// Whether the condition holds in every completion of what is not asked when each unsure answer is taken at its worst. Exact where <see cref="TruthOf"/> is.
    /// </summary>
    internal static bool HoldsAtWorst(Condition condition, Presentation presentation, bool wanted = true)
    {
        switch (condition)
        {
            case Finding finding:
                return presentation[finding] is var answer && (answer == Answer.Unsure || answer == (wanted ? Answer.Present : Answer.Absent));
            case NotCondition not:
                return HoldsAtWorst(not.Part, presentation, !wanted);
            default:
                var compound = (CompoundCondition)condition;
                var needed = wanted ? Needed(compound) : compound.PartArray.Length - Needed(compound) + 1;
                var holding = 0;
                foreach (var part in compound.PartArray)
                {
                    holding += HoldsAtWorst(part, presentation, wanted) ? 1 : 0;
                }

                return holding >= needed;
        }
    }

    /// <summary>The open findings of the terms that are still possible.</summary>
    internal static void CollectOpen(Condition condition, Presentation presentation, FindingSet found) =>
        CollectOpen(condition, presentation, positive: true, found);

    /// <summary>The findings whose answers settle the condition as wanted: those of every part that is settled so.</summary>
    internal static void CollectAnswers(Condition condition, Presentation presentation, Truth wanted, FindingSet found)
    {
        if (TruthOf(condition, presentation) != wanted)
        {
            return;
        }

        switch (condition)
        {
            case Finding finding:
                found.Add(finding);
                break;
            case NotCondition not:
                CollectAnswers(not.Part, presentation, Negate(wanted), found);
                break;
            case CompoundCondition compound:
                foreach (var part in compound.PartArray)
                {
                    CollectAnswers(part, presentation, wanted, found);
                }

                break;
        }
    }

    private static void CollectOpen(Condition condition, Presentation presentation, bool positive, FindingSet found)
    {
        // A part that can no longer become what is wanted belongs to no possible term.
        if (TruthOf(condition, presentation) == (positive ? Truth.Never : Truth.Always))
        {
            return;
        }

        switch (condition)
        {
            case Finding finding when presentation[finding] is Answer.NotAsked or Answer.Unsure:
                found.Add(finding);
                break;
            case NotCondition not:
                CollectOpen(not.Part, presentation, !positive, found);
                break;
            case CompoundCondition compound:
                foreach (var part in compound.PartArray)
                {
                    CollectOpen(part, presentation, positive, found);
                }

                break;
        }
    }

    private static Truth Negate(Truth truth) => truth switch
    {
        Truth.Always => Truth.Never,
        Truth.Never => Truth.Always,
        _ => Truth.Open,
    };

    private static int Needed(CompoundCondition condition) => condition switch
    {
        AllCondition all => all.PartArray.Length,
        CountCondition count => count.Count,
        _ => 1,
    };
}
