namespace BackSpasms.Guidance;

/// <summary>Where a person stands in the phase of an option.</summary>
internal enum CareTiming
{
    /// <summary>The days are not known, and the phase is not open on any day.</summary>
    Unknown,

    /// <summary>Inside the phase.</summary>
    Now,

    /// <summary>The phase is still to come.</summary>
    Later,

    /// <summary>The phase is over.</summary>
    Past,
}
