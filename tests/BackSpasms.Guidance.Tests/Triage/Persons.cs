namespace BackSpasms.Guidance.Tests.Triage;

/// <summary>People with back spasms, one for each outcome.</summary>
internal static class Persons
{
    internal static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    internal static Presentation NothingAsked { get; } = Guidance.Describe();

    internal static Presentation LiftingStrain { get; } =
        Guidance.Describe(age: 34, days: 1, pain: 5).WithPresent(Findings.HeavyLifting, Findings.MuscleTightness).WithOthersAbsent();

    internal static Presentation SeverePain { get; } = Guidance.Describe(age: 34, days: 1, pain: 8).WithPresent(Findings.HeavyLifting).WithOthersAbsent();

    internal static Presentation Fever { get; } = Guidance.Describe(age: 34, days: 1, pain: 5).WithPresent(Findings.FeverOrChills).WithOthersAbsent();

    internal static Presentation SaddleNumbness { get; } = LiftingStrain.WithPresent(Findings.SaddleNumbness);

    internal static Presentation HardlyAsked { get; } =
        Guidance.Describe(age: 34, days: 1, pain: 5).WithPresent(Findings.HeavyLifting, Findings.MuscleTightness).WithAbsent(Findings.SaddleNumbness);

    internal static Presentation MostlyUnsure { get; } =
        Guidance.Describe().WithUnsure([.. Guidance.Vocabulary.Findings.Where(finding => finding.IsTold)]).WithUnsure(Measures.Age);
}
