namespace BackSpasms.Guidance.Tests.Extending;

/// <summary>An extension with one of everything that an extension can add. Its content is made up.</summary>
internal static class Acme
{
    internal const string Id = "acme";

    internal const string Version = "1.2.0";

    internal static readonly Citation Source = new("acme/source", "Acme", "A source", 2021, "https://example.org/acme", "What was read there.");

    internal static readonly Quantity Hours = new("acme/hours", "hours at the wheel", "How many hours a day do you drive?", "hours", 0, 24, "On a working day.");

    internal static readonly Finding LongHours = Hours.AtLeast(6, "acme/long-hours", "6 hours or more at the wheel");

    internal static readonly Finding SeatBeltMark = new("acme/seat-belt-mark", "a mark of the seat belt", "Did the seat belt leave a mark on you?", "A bruise or a graze counts.", "injury");

    internal static readonly Finding Airbag = new("acme/airbag", "an airbag that went off", "Did an airbag go off?");

    internal static readonly Question Crash = new("acme/crash", "About the crash: is any of this true?", "Think of the last days.", [SeatBeltMark, Airbag]);

    internal static readonly Question HoursADay = new("acme/hours-a-day", "How long do you drive on a working day?", null, Hours);

    internal static readonly RedFlag SeatBeltInjury = new(
        "acme/seat-belt-injury",
        Urgency.Urgent,
        when: Findings.MinorTrauma & (Findings.Bruising | SeatBeltMark),
        suspects: "an injury of the spine or the belly",
        whatToDo: "Be seen by a clinician today.",
        citations: [Source],
        title: "A seat belt injury",
        whatNotToDo: "Do not drive yourself.",
        why: "A belt can hurt what lies under it.");

    internal static readonly Cause DriversBack = new(
        "acme/drivers-back",
        "Driver's back",
        "Long hours in one seat.",
        [WeightedFinding.Strong(LongHours), WeightedFinding.Weak(Findings.Stiffness)],
        [WeightedFinding.Weak(Findings.HeavyLifting)],
        [Source]);

    internal static readonly TreatmentOption AdjustTheSeat = new(
        "acme/adjust-the-seat",
        "Adjust the seat",
        "Set the seat so that you sit at ease.",
        Phases.AnyTime,
        [DriversBack, Causes.MuscleStrain],
        EvidenceStrength.CommonPractice,
        avoidWhen: Airbag,
        checkFirstWhen: SeatBeltMark,
        [Source],
        evidence: "Custom.");

    internal static readonly Treatment Seat = new("acme/seat", "The seat", "A seat that fits.", "It may ease the pain.", [AdjustTheSeat], [Source]);

    internal static readonly Prevention Breaks = new(
        "acme/breaks", "Breaks", "Breaks on long drives.", "Stop now and then, and walk a little.", [DriversBack], EvidenceStrength.CommonPractice, [Source]);

    internal static readonly SafetyNetAdvice AfterACrash = new("acme/after-a-crash", "After a crash", Urgency.Urgent, "Be seen today if pain begins after a crash.", [Source]);

    internal static readonly Caution HeatAfterACrash = new(TreatmentOptions.Heat, avoidWhen: SeatBeltMark, checkFirstWhen: Airbag, [Source]);

    internal static readonly LanguageTexts German = new("de", [new("red-flag/acme/seat-belt-injury/title", "Verletzung durch den Gurt"), new("cause/muscle-strain/title", "Muskelzerrung")]);

    internal static GuidanceModel Guidance { get; } = On(BackSpasmGuidance.Default);

    internal static GuidanceModel On(GuidanceModel guidance) => guidance.Extend(Id, Version, extension => AddTo(extension));

    /// <summary>Someone with a strain since yesterday, of whom everything else was asked, but the hours at the wheel.</summary>
    internal static Presentation Strain { get; } =
        Guidance.Describe(age: 34, days: 1, pain: 4).WithPresent(Findings.HeavyLifting, Findings.MuscleTightness).WithOthersAbsent();

    private static GuidanceExtensionBuilder AddTo(GuidanceExtensionBuilder extension) => extension
        .Add(Hours)
        .Add(LongHours)
        .Add(SeatBeltMark)
        .Add(Airbag)
        .Add(Crash)
        .Add(HoursADay)
        .Add(SeatBeltInjury)
        .Add(DriversBack)
        .Add(Seat)
        .Add(Breaks)
        .Add(AfterACrash)
        .Add(Source)
        .Add(HeatAfterACrash)
        .Add(German);
}
