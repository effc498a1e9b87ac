namespace BackSpasms.Guidance;

/// <summary>How well the answers fit one cause.</summary>
public sealed class CauseAssessment
{
    internal CauseAssessment(Cause cause, Presentation presentation)
    {
        Cause = cause;
        For = Present(cause.Supporting, presentation);
        Against = Present(cause.Opposing, presentation);
        Score = For.Sum(weighted => (int)weighted.Weight) - Against.Sum(weighted => (int)weighted.Weight);
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

    private static IReadOnlyList<WeightedFinding> Present(IReadOnlyList<WeightedFinding> weighted, Presentation presentation) =>
        [.. weighted.Where(each => presentation[each.Finding] == Answer.Present)];
}
