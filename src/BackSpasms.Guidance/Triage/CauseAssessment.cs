namespace BackSpasms.Guidance;

/// <summary>How well the answers fit one cause.</summary>
public sealed class CauseAssessment
{
    internal CauseAssessment(Cause cause, int place, Presentation presentation)
    {
        Cause = cause;
        Place = place;
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

    /// <summary>Where the cause stands in the model.</summary>
    internal int Place { get; }

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
