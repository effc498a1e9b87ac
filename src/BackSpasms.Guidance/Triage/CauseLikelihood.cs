namespace BackSpasms.Guidance;

/// <summary>How well the answers fit a cause, in words: never a percentage. The default is <see cref="Unlikely"/>.</summary>
public enum CauseLikelihood
{
    /// <summary>A score of 0 or less.</summary>
    Unlikely = 0,

    /// <summary>A score of 1 or 2.</summary>
    Possible = 1,

    /// <summary>A score of 3 or more.</summary>
    Likely = 2,
}
