namespace BackSpasms.Guidance;

/// <summary>What came of a proof. The default is <see cref="TooComplex"/>: nothing is known.</summary>
public enum ProofVerdict
{
    /// <summary>The decision diagrams would pass their node budget, so it is not known.</summary>
    TooComplex = 0,

    /// <summary>The property holds for every set of answers: it was proved, not sampled.</summary>
    Holds = 1,

    /// <summary>The property does not hold; there is a counterexample.</summary>
    Fails = 2,
}
