namespace BackSpasms.Guidance;

/// <summary>What is known of a finding. The default is <see cref="NotAsked"/>: unknown stays unknown and is never taken for absent.</summary>
public enum Answer
{
    /// <summary>The person was not asked yet.</summary>
    NotAsked = 0,

    /// <summary>The person has it.</summary>
    Present = 1,

    /// <summary>The person does not have it.</summary>
    Absent = 2,

    /// <summary>The person was asked and does not know. For the outcome this counts at its worst.</summary>
    Unsure = 3,
}
