namespace BackSpasms.Guidance.Samples.Work;

/// <summary>A person at work, and what they answered.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="Story">What happened, in a sentence.</param>
/// <param name="Describe">Their answers, in the vocabulary of guidance that has both extensions.</param>
public sealed record Worker(string Name, string Story, Func<GuidanceModel, Presentation> Describe)
{
    /// <summary>Three workers. Each was asked everything, and what is not named is absent.</summary>
    public static IReadOnlyList<Worker> All { get; } =
    [
        new(
            "A lorry driver of 61",
            "His back seized up yesterday while he unloaded; now he cannot look over his shoulder.",
            guidance => guidance.Describe(age: 61, days: 1, pain: 5)
                .WithPresent(Findings.HeavyLifting, Findings.LimitedMovement, Findings.LowerBack)
                .WithPresent(WorkFindings.LongDriving, WorkFindings.WholeBodyVibration, WorkFindings.HandlingAtWork, WorkFindings.CannotDriveSafely)
                .With(guidance.Vocabulary.Quantity("desk-work/days-off-work"), 1)
                .WithOthersAbsent()),
        new(
            "A nurse of 44",
            "She caught a patient who slipped, and she has taken steroids for years.",
            guidance => guidance.Describe(age: 44, days: 0, pain: 6)
                .WithPresent(Findings.HeavyLifting, Findings.SuddenAwkwardMovement, Findings.LongTermSteroids, Findings.LowerBack)
                .WithPresent(WorkFindings.HandlingAtWork)
                .With(guidance.Vocabulary.Quantity("desk-work/days-off-work"), 0)
                .WithOthersAbsent()),
        new(
            "A desk worker of 29",
            "His back has been tight for two weeks of long days at a screen.",
            guidance => guidance.Describe(age: 29, days: 14, pain: 4)
                .WithPresent(Findings.MuscleTightness, Findings.WorseSittingOrBending)
                .WithPresent("desk-work/long-sitting", "desk-work/few-breaks")
                .With(guidance.Vocabulary.Quantity("desk-work/days-off-work"), 0)
                .WithOthersAbsent()),
    ];
}
