namespace BackSpasms.Guidance;

/// <summary>How soon help is needed, from least to most. The default is <see cref="SelfCare"/>.</summary>
public enum Urgency
{
    /// <summary>No medical help is needed now; look after yourself and watch for change.</summary>
    SelfCare = 0,

    /// <summary>See a clinician within days to weeks.</summary>
    Routine = 1,

    /// <summary>Be seen by a clinician today.</summary>
    Urgent = 2,

    /// <summary>Get emergency help now.</summary>
    Emergency = 3,
}
