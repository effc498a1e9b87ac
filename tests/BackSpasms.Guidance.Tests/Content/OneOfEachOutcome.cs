namespace BackSpasms.Guidance.Tests.Content;

/// <summary>A person for each of the five outcomes of the built-in guidance.</summary>
internal static class OneOfEachOutcome
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    internal static TriageResult Named(string outcome) => outcome switch
    {
        // A lift yesterday, and an old ulcer.
        "self-care" => Guidance.Triage(
            Guidance.Describe(age: 34, days: 1, pain: 5)
                .WithPresent(Findings.HeavyLifting, Findings.MuscleTightness, Findings.StomachUlcerOrBleed)
                .WithUnsure(Findings.PoorCirculation)
                .WithOthersAbsent()),

        // Pain below the knee with tingling for five weeks.
        "routine" => Guidance.Triage(
            Guidance.Describe(age: 45, days: 35, pain: 6).WithPresent(Findings.LegPainBelowKnee, Findings.Tingling, Findings.LowerBack).WithOthersAbsent()),

        // Fever, with numbness ruled out.
        "urgent" => Guidance.Triage(Guidance.Describe(age: 52, days: 3, pain: 6).WithPresent(Findings.FeverOrChills).WithOthersAbsent()),

        // Numbness between the legs, and no more is known but that a weak leg is not ruled out.
        "emergency" => Guidance.Triage(Guidance.Describe(age: 34, days: 1, pain: 5).WithPresent(Findings.SaddleNumbness).WithUnsure(Findings.LegWeakness).WithOthersAbsent()),

        // A bad pain, and little asked yet.
        "incomplete" => Guidance.Triage(Guidance.Describe(pain: 8).WithPresent(Findings.HeavyLifting).WithAbsent(Findings.SaddleNumbness).WithUnsure(Findings.Numbness)),

        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "There are five outcomes."),
    };
}
