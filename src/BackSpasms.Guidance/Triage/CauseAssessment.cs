namespace BackSpasms.Guidance;

/// <summary>How well the answers fit one cause.</summary>
public sealed class CauseAssessment
{
    internal CauseAssessment(Cause cause, Presentation presentation)
    {
        Cause = cause;
        For = Present(cause.Supporting, presentation);
        Against = Present(cause.Opposing, presentation);
        Score = WeightOf(For) - WeightOf(Against);
    }

    /// <summary>The cause.</summary>
    public Cause Cause { get; }

    /// <summary>The present findings that speak for it.</summary>
    public IReadOnlyList<WeightedFinding> For { get; }

    /// <summary>The present findings that speak against it.</summary>
    public IReadOnlyList<WeightedFinding> Against { get; }

    /// <summary>The weights of the present findings for it, less those against it. It only ranks causes; it is no probability.</summary>
    public int Score { get; }

    /// <summary>The score in words.</summary>
    public CauseLikelihood Likelihood => Score switch
    {
        >= 3 => CauseLikelihood.Likely,
        >= 1 => CauseLikelihood.Possible,
        _ => CauseLikelihood.Unlikely,
    };

    /// <summary>All causes, those with the highest score first; causes with the same score stand in the model's order.</summary>
    internal static IReadOnlyList<CauseAssessment> InOrder(IReadOnlyList<Cause> causes, Presentation presentation)
    {
        var assessed = new CauseAssessment[causes.Count];
        for (var i = 0; i < assessed.Length; i++)
        {
            // Causes are few: each goes in front of those with a lower score.
            var each = new CauseAssessment(causes[i], presentation);
            var at = i;
            for (; at > 0 && assessed[at - 1].Score < each.Score; at--)
            {
                assessed[at] = assessed[at - 1];
            }

            assessed[at] = each;
        }

        return Array.AsReadOnly(assessed);
    }

    private static IReadOnlyList<WeightedFinding> Present(IReadOnlyList<WeightedFinding> weighted, Presentation presentation)
    {
        List<WeightedFinding>? present = null;
        for (var i = 0; i < weighted.Count; i++)
        {
            if (presentation[weighted[i].Finding] == Answer.Present)
            {
                (present ??= []).Add(weighted[i]);
            }
        }

        return present is null ? [] : present.AsReadOnly();
    }

    private static int WeightOf(IReadOnlyList<WeightedFinding> weighted)
    {
        var weight = 0;
        for (var i = 0; i < weighted.Count; i++)
        {
            weight += (int)weighted[i].Weight;
        }

        return weight;
    }
}
