using System.Collections.ObjectModel;

namespace BackSpasms.Guidance;

/// <summary>How well the answers fit one cause.</summary>
public sealed class CauseAssessment
{
    internal CauseAssessment(Cause cause, int place, ReadOnlyCollection<WeightedFinding> supporting, ReadOnlyCollection<WeightedFinding> opposing)
    {
        Cause = cause;
        Place = place;
        For = supporting;
        Against = opposing;
        Score = WeightOf(supporting) - WeightOf(opposing);
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

    private static int WeightOf(ReadOnlyCollection<WeightedFinding> weighted)
    {
        var weight = 0;
        for (var i = 0; i < weighted.Count; i++)
        {
            weight += (int)weighted[i].Weight;
        }

        return weight;
    }
}
