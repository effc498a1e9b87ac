namespace BackSpasms.Guidance.Tests.Analysis;

/// <summary>The examples on the pages of the rules: each stands here, where it compiles, and a test compares the two.</summary>
internal static class RuleExamples
{
    private static readonly Citation Source = Sources.NhsBackPain;

    /// <summary>For each rule, the content that violates it and the content that does not, as the page shows it.</summary>
    internal static IReadOnlyDictionary<GuidanceRule, (AnalyzedItem[] Violates, AnalyzedItem[] DoesNot)> All { get; } = new Dictionary<GuidanceRule, (AnalyzedItem[], AnalyzedItem[])>
    {
        [GuidanceRules.ContentWithoutCitation] = ([AnalyzedItems.Of(Bsg1001.SeatBelt)], [AnalyzedItems.Of(Bsg1001.CitedSeatBelt)]),
        [GuidanceRules.IdThatIsNotKebabCase] = ([AnalyzedItems.Of(Bsg1002.Mark)], [AnalyzedItems.Of(Bsg1002.SeatBeltMark)]),
        [GuidanceRules.DuplicateId] = ([AnalyzedItems.Of(Bsg1003.LeftArm), AnalyzedItems.Of(Bsg1003.RightArm)], [AnalyzedItems.Of(Bsg1003.LeftHand), AnalyzedItems.Of(Bsg1003.RightHand)]),
        [GuidanceRules.TextThatIsHardToRead] = ([AnalyzedItems.Of(Bsg1004.Hard)], [AnalyzedItems.Of(Bsg1004.Plain)]),
        [GuidanceRules.Promise] = ([AnalyzedItems.Of(Bsg1005.Swimming)], [AnalyzedItems.Of(Bsg1005.HonestSwimming)]),
        [GuidanceRules.Dose] = ([AnalyzedItems.Of(Bsg1006.WithDose)], [AnalyzedItems.Of(Bsg1006.WithoutDose)]),
        [GuidanceRules.UnusedFinding] = ([AnalyzedItems.Of(Bsg1008.SeatBeltMark)], [AnalyzedItems.Of(Bsg1008.SeatBeltMark), AnalyzedItems.Of(Bsg1008.SeatBeltInjury)]),
        [GuidanceRules.CauseWithoutCare] = ([AnalyzedItems.Of(Bsg1009.Driving), AnalyzedItems.Of(Bsg1009.Pause)], [AnalyzedItems.Of(Bsg1009.Driving), AnalyzedItems.Of(Bsg1009.PauseForDrivers)]),
        [GuidanceRules.ConditionThatCanNeverHold] = ([Judged.Flag(Bsg2001.Never)], [Judged.Flag(Bsg2001.Sometimes)]),
        [GuidanceRules.ConditionThatAlwaysHolds] = ([Judged.Flag(Bsg2002.Always)], [Judged.Flag(Bsg2002.Sometimes)]),
        [GuidanceRules.RedFlagThatNeverDecides] = ([AnalyzedItems.Of(Bsg2003.Narrow), AnalyzedItems.Of(RedFlags.HeartOrGreatVessel)], [AnalyzedItems.Of(Bsg2003.Wide), AnalyzedItems.Of(RedFlags.HeartOrGreatVessel)]),
        [GuidanceRules.RedFlagThatNeedsAnAbsentAnswer] = ([Judged.Flag(Bsg2004.NeedsAbsence)], [Judged.Flag(Bsg2004.NeedsNone)]),
        [GuidanceRules.PartThatChangesNothing] = ([Judged.Flag(Bsg2006.WithSpare)], [Judged.Flag(Bsg2006.WithoutSpare)]),
        [GuidanceRules.FindingThatNoQuestionAsks] = ([AnalyzedItems.Of(Bsg2007.SeatBeltMark), AnalyzedItems.Of(Bsg2007.SeatBeltInjury)], [AnalyzedItems.Of(Bsg2007.SeatBeltMark), AnalyzedItems.Of(Bsg2007.SeatBeltInjury), AnalyzedItems.Of(Bsg2007.AfterAnAccident)]),
        [GuidanceRules.OptionThatIsAlwaysExcluded] = ([AnalyzedItems.Of(Bsg2008.Driving), AnalyzedItems.Of(Bsg2008.Never)], [AnalyzedItems.Of(Bsg2008.Driving), AnalyzedItems.Of(Bsg2008.Sometimes)]),
    };

    private static class Bsg1001
    {
        #region BSG1001 violates
        public static RedFlag SeatBelt { get; } = new(
            "acme/seat-belt",
            Urgency.Urgent,
            when: Findings.MinorTrauma & Findings.Bruising,
            suspects: "an injury by the seat belt",
            whatToDo: "Be seen by a clinician today.",
            citations: []);
        #endregion

        #region BSG1001 does not
        public static Citation SeatBelts { get; } = new(
            "acme/seat-belts",
            publisher: "Acme Clinic",
            title: "Injuries by seat belts",
            year: 2021,
            url: "https://example.org/seat-belts",
            read: "A mark of the belt is a reason to be seen the same day.");

        public static RedFlag CitedSeatBelt { get; } = new(
            "acme/seat-belt",
            Urgency.Urgent,
            when: Findings.MinorTrauma & Findings.Bruising,
            suspects: "an injury by the seat belt",
            whatToDo: "Be seen by a clinician today.",
            citations: [SeatBelts]);
        #endregion
    }

    private static class Bsg1002
    {
        #region BSG1002 violates
        public static Finding Mark { get; } = new("acme/SeatBelt_Mark", "mark of a seat belt", "Is there a mark where the seat belt was?");
        #endregion

        #region BSG1002 does not
        public static Finding SeatBeltMark { get; } = new("acme/seat-belt-mark", "mark of a seat belt", "Is there a mark where the seat belt was?");
        #endregion
    }

    private static class Bsg1003
    {
        #region BSG1003 violates
        public static Finding LeftArm { get; } = new("acme/arm", "left arm", "Does your left arm hurt?");
        public static Finding RightArm { get; } = new("acme/arm", "right arm", "Does your right arm hurt?");
        #endregion

        #region BSG1003 does not
        public static Finding LeftHand { get; } = new("acme/left-hand", "left hand", "Does your left hand hurt?");
        public static Finding RightHand { get; } = new("acme/right-hand", "right hand", "Does your right hand hurt?");
        #endregion
    }

    private static class Bsg1004
    {
        #region BSG1004 violates
        public static SafetyNetAdvice Hard { get; } = new(
            "acme/after-an-accident",
            "After an accident",
            Urgency.Urgent,
            "Individuals experiencing deteriorating or previously unrecognised symptomatology subsequent to a vehicular collision should immediately "
                + "arrange professional reassessment, notwithstanding an initially unremarkable examination, because significant internal injuries occasionally "
                + "manifest only after considerable delay, particularly among elderly individuals and those receiving anticoagulant medication.",
            [Source]);
        #endregion

        #region BSG1004 does not
        public static SafetyNetAdvice Plain { get; } = new(
            "acme/after-an-accident",
            "After an accident",
            Urgency.Urgent,
            "Be seen again on the same day if you feel worse after an accident, or if something new comes up. Do so even if nothing was found at first. "
                + "Some injuries show only after a while. This is more likely if you are older, or if you take a medicine that thins your blood.",
            [Source]);
        #endregion
    }

    private static class Bsg1005
    {
        #region BSG1005 violates
        public static Prevention Swimming { get; } = new(
            "acme/swimming",
            "Swimming",
            what: "Swimming always works, and it cures a stiff back.",
            how: "Swim as far as it feels easy.",
            serves: [Causes.MuscleStrain],
            EvidenceStrength.Limited,
            [Source]);
        #endregion

        #region BSG1005 does not
        public static Prevention HonestSwimming { get; } = new(
            "acme/swimming",
            "Swimming",
            what: "Swimming may ease a stiff back. It does not cure it, and the studies are few.",
            how: "Swim as far as it feels easy.",
            serves: [Causes.MuscleStrain],
            EvidenceStrength.Limited,
            [Source]);
        #endregion
    }

    private static class Bsg1006
    {
        #region BSG1006 violates
        public static TreatmentOption WithDose { get; } = new(
            "acme/gel",
            "Use a cooling gel",
            how: "Rub 5 g of the gel into the sore part, three times a day.",
            Phases.First72Hours,
            serves: [Causes.MuscleStrain],
            EvidenceStrength.Limited,
            avoidWhen: Findings.BrokenOrIrritatedSkin,
            checkFirstWhen: TreatmentOption.NoneKnown,
            [Source]);
        #endregion

        #region BSG1006 does not
        public static TreatmentOption WithoutDose { get; } = new(
            "acme/gel",
            "Use a cooling gel",
            how: "Rub the gel into the sore part for one or two minutes. Follow the label, and use no more than it says.",
            Phases.First72Hours,
            serves: [Causes.MuscleStrain],
            EvidenceStrength.Limited,
            avoidWhen: Findings.BrokenOrIrritatedSkin,
            checkFirstWhen: TreatmentOption.NoneKnown,
            [Source]);
        #endregion
    }

    private static class Bsg1008
    {
        #region BSG1008 violates
        // Added to the model, and named by nothing in it.
        public static Finding SeatBeltMark { get; } = new("acme/seat-belt-mark", "mark of a seat belt", "Is there a mark where the seat belt was?");
        #endregion

        #region BSG1008 does not
        public static RedFlag SeatBeltInjury { get; } = new(
            "acme/seat-belt",
            Urgency.Urgent,
            when: Findings.MinorTrauma & SeatBeltMark,
            suspects: "an injury by the seat belt",
            whatToDo: "Be seen by a clinician today.",
            citations: [Source]);
        #endregion
    }

    private static class Bsg1009
    {
        public static Cause Driving { get; } = new("acme/driving", "Long drives", "Explained.", [WeightedFinding.Strong(Findings.ProlongedPoorPosture)], [], [Source]);

        #region BSG1009 violates
        public static TreatmentOption Pause { get; } = new(
            "acme/pause",
            "Stop and walk now and then",
            how: "Get out of the car now and then, and walk a little.",
            Phases.AnyTime,
            serves: [],
            EvidenceStrength.CommonPractice,
            avoidWhen: TreatmentOption.NoneKnown,
            checkFirstWhen: TreatmentOption.NoneKnown,
            [Source]);
        #endregion

        #region BSG1009 does not
        public static TreatmentOption PauseForDrivers { get; } = new(
            "acme/pause",
            "Stop and walk now and then",
            how: "Get out of the car now and then, and walk a little.",
            Phases.AnyTime,
            serves: [Driving],
            EvidenceStrength.CommonPractice,
            avoidWhen: TreatmentOption.NoneKnown,
            checkFirstWhen: TreatmentOption.NoneKnown,
            [Source]);
        #endregion
    }

    private static class Bsg2001
    {
        #region BSG2001 violates
        public static Condition Never { get; } = Findings.FeverOrChills & Findings.AgeUnder18 & Findings.Age70OrOver;
        #endregion

        #region BSG2001 does not
        public static Condition Sometimes { get; } = Findings.FeverOrChills & (Findings.AgeUnder18 | Findings.Age70OrOver);
        #endregion
    }

    private static class Bsg2002
    {
        #region BSG2002 violates
        public static Condition Always { get; } = Findings.FeverOrChills | Findings.Tingling | !Findings.Tingling;
        #endregion

        #region BSG2002 does not
        public static Condition Sometimes { get; } = Findings.FeverOrChills | Findings.Tingling;
        #endregion
    }

    private static class Bsg2003
    {
        #region BSG2003 violates
        // Chest pain is an emergency by itself: RedFlags.HeartOrGreatVessel.
        public static RedFlag Narrow { get; } = new(
            "acme/belt-and-chest",
            Urgency.Urgent,
            when: Findings.Bruising & Findings.ChestPain,
            suspects: "an injury by the seat belt",
            whatToDo: "Be seen by a clinician today.",
            citations: [Source]);
        #endregion

        #region BSG2003 does not
        public static RedFlag Wide { get; } = new(
            "acme/belt-and-chest",
            Urgency.Urgent,
            when: Findings.Bruising & (Findings.ChestPain | Findings.MinorTrauma),
            suspects: "an injury by the seat belt",
            whatToDo: "Be seen by a clinician today.",
            citations: [Source]);
        #endregion
    }

    private static class Bsg2004
    {
        #region BSG2004 violates
        public static Condition NeedsAbsence { get; } = Findings.MinorTrauma & !Findings.HeavyLifting;
        #endregion

        #region BSG2004 does not
        public static Condition NeedsNone { get; } = Findings.MinorTrauma;
        #endregion
    }

    private static class Bsg2006
    {
        #region BSG2006 violates
        public static Condition WithSpare { get; } = Findings.FeverOrChills | (Findings.FeverOrChills & Findings.NightOrRestPain);
        #endregion

        #region BSG2006 does not
        public static Condition WithoutSpare { get; } = Findings.FeverOrChills;
        #endregion
    }

    private static class Bsg2007
    {
        #region BSG2007 violates
        public static Finding SeatBeltMark { get; } = new("acme/seat-belt-mark", "mark of a seat belt", "Is there a mark where the seat belt was?");

        public static RedFlag SeatBeltInjury { get; } = new(
            "acme/seat-belt",
            Urgency.Urgent,
            when: SeatBeltMark,
            suspects: "an injury by the seat belt",
            whatToDo: "Be seen by a clinician today.",
            citations: [Source]);
        #endregion

        #region BSG2007 does not
        // Besides the two above.
        public static Question AfterAnAccident { get; } = new("acme/after-an-accident", "Did you have a car accident?", null, [SeatBeltMark]);
        #endregion
    }

    private static class Bsg2008
    {
        #region BSG2008 violates
        public static Cause Driving { get; } = new(
            "acme/driving",
            "Long drives",
            "Hours at the wheel can make the muscles ache.",
            supporting: [WeightedFinding.Strong(Findings.ProlongedPoorPosture)],
            opposing: [],
            [Source]);

        // Whoever likely has the cause sat for long, and is told to leave the option out.
        public static TreatmentOption Never { get; } = new(
            "acme/cushion",
            "Try a cushion",
            how: "Put a cushion behind you.",
            Phases.AnyTime,
            serves: [Driving],
            EvidenceStrength.CommonPractice,
            avoidWhen: Findings.ProlongedPoorPosture | Findings.BrokenOrIrritatedSkin,
            checkFirstWhen: TreatmentOption.NoneKnown,
            [Source]);
        #endregion

        #region BSG2008 does not
        public static TreatmentOption Sometimes { get; } = new(
            "acme/cushion",
            "Try a cushion",
            how: "Put a cushion behind you.",
            Phases.AnyTime,
            serves: [Driving],
            EvidenceStrength.CommonPractice,
            avoidWhen: Findings.BrokenOrIrritatedSkin,
            checkFirstWhen: TreatmentOption.NoneKnown,
            [Source]);
        #endregion
    }
}
