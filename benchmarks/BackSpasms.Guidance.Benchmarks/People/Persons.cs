namespace BackSpasms.Guidance.Benchmarks;

/// <summary>The answers of each <see cref="Person"/>.</summary>
public static class Persons
{
    public static Presentation Of(Person person, GuidanceModel guidance) => person switch
    {
        Person.Typical => guidance.Describe(age: 34, days: 1, pain: 5)
            .WithPresent(Findings.HeavyLifting, Findings.MuscleTightness, Findings.LimitedMovement)
            .WithAbsent(Findings.SaddleNumbness, Findings.LegWeakness, Findings.FeverOrChills, Findings.MajorTrauma)
            .WithUnsure(Findings.NightOrRestPain),
        Person.BenignComplete => guidance.Describe(age: 34, days: 1, pain: 5)
            .WithPresent(Findings.LowerBack, Findings.HeavyLifting, Findings.MuscleTightness)
            .WithOthersAbsent(),
        Person.Emergency => guidance.Describe(age: 61, days: 0, pain: 9)
            .WithPresent(Findings.LowerBack, Findings.SaddleNumbness, Findings.NewBladderTrouble)
            .WithOthersAbsent(),
        _ => guidance.Describe().WithPresent(Findings.LowerBack),
    };
}
