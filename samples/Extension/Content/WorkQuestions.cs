namespace BackSpasms.Guidance.Samples.Work;

/// <summary>The screens on which work is asked.</summary>
public static class WorkQuestions
{
    /// <summary>All about the work, on one screen.</summary>
    public static Question YourWork { get; } = new(
        id: "occupational-health/your-work",
        text: "Your work: are any of these true?",
        help: "Think of your usual working day, and of how this pain began.",
        findings:
        [
            WorkFindings.HandlingAtWork,
            WorkFindings.CannotDriveSafely,
            WorkFindings.LongDriving,
            WorkFindings.WholeBodyVibration,
        ]);
}
