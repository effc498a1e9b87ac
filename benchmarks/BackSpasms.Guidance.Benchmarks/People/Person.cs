namespace BackSpasms.Guidance.Benchmarks;

/// <summary>The people that one triage is measured on.</summary>
public enum Person
{
    /// <summary>A first visit: a handful of answers.</summary>
    Typical,

    /// <summary>Everything answered, nothing alarming.</summary>
    BenignComplete,

    /// <summary>Everything answered, and one answer decides.</summary>
    Emergency,

    /// <summary>Almost nothing known.</summary>
    MostlyUnknown,
}
