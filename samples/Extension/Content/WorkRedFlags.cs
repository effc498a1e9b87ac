namespace BackSpasms.Guidance.Samples.Work;

/// <summary>Warning signs that only matter at work. Both are more careful than the built-in guidance, never less.</summary>
public static class WorkRedFlags
{
    /// <summary>
    /// The built-in guidance takes a light lift or a stumble for a small injury. Here any handling at work counts, also a heavy lift,
    /// since what a light one can do to a fragile bone a heavy one can too.
    /// </summary>
    public static RedFlag HandlingWithFragileBones { get; } = new(
        id: "occupational-health/handling-with-fragile-bones",
        urgency: Urgency.Urgent,
        when: WorkFindings.HandlingAtWork & (Findings.Osteoporosis | Findings.LongTermSteroids | Findings.Age70OrOver),
        title: "Handling a load or a person at work, with fragile bones or in later life",
        suspects: "a broken bone in the spine",
        whatToDo: "Stop work and be seen today: phone your clinician or your local urgent care line now. Tell them how it happened.",
        whatNotToDo: "Do not lift, bend forward or twist. No massage, and let nobody manipulate your back.",
        why: "A fragile bone can break from a small injury. Long use of steroids and age over 70 are among the few signs that have been shown to point to a break. That a heavy lift counts too is a careful judgment of this extension, not a finding of a study.",
        citations: [Sources.Henschke2009, Sources.Ahcpr1994, Sources.NorthernTrustBackPain]);

    /// <summary>Not safe at the wheel.</summary>
    public static RedFlag NotSafeAtTheWheel { get; } = new(
        id: "occupational-health/not-safe-at-the-wheel",
        urgency: Urgency.Routine,
        when: WorkFindings.CannotDriveSafely,
        title: "Pain that keeps you from driving safely",
        suspects: "pain that stops what you have to do each day",
        whatToDo: "Do not drive or run machines until you can brake and look round again. Book an appointment with your clinician or with occupational health.",
        whatNotToDo: "Do not drive to try it out.",
        why: "Back pain that stops your daily tasks is a reason to see a clinician. To stay off the road until then is plain caution.",
        citations: [Sources.NhsBackPain]);
}
