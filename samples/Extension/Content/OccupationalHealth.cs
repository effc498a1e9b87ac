namespace BackSpasms.Guidance.Samples.Work;

/// <summary>The extension in C#: long driving, a shaking seat, and manual handling at work.</summary>
public static class OccupationalHealth
{
    /// <summary>Its id, which is the prefix of all its ids.</summary>
    public const string Id = "occupational-health";

    /// <summary>Guidance with the extension.</summary>
    public static GuidanceModel On(GuidanceModel guidance) => guidance.Extend(Id, "1.0.0", extension => extension
        .Add(WorkQuestions.YourWork)
        .Add(WorkRedFlags.HandlingWithFragileBones)
        .Add(WorkRedFlags.NotSafeAtTheWheel)
        .Add(WorkCauses.LongHoursAtTheWheel)
        .Add(WorkCare.Work)
        .Add(WorkCare.MassageAfterHandling));
}
