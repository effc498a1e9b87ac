namespace BackSpasms.Guidance;

/// <summary>The questions of the built-in content, one screen each, in the order of asking: what can find an emergency comes first.</summary>
public static class Questions
{
    /// <summary>The age in years.</summary>
    public static Question Age { get; } = new(
        id: "age",
        text: "How old are you?",
        help: "If you answer for someone else, give their age, and answer every question for them.",
        quantity: Measures.Age);

    /// <summary>Feeling, control and strength below the waist.</summary>
    public static Question BelowTheWaist { get; } = new(
        id: "below-the-waist",
        text: "Below the waist: do you have any of these, new or clearly worse than usual?",
        help: "These are personal, but they can be signs that nerves are being pressed on, and then help is needed at once. If you are not sure, answer 'I don't know'.",
        findings:
        [
            Findings.SaddleNumbness,
            Findings.NewBladderTrouble,
            Findings.NewBowelTrouble,
            Findings.NewSexualDysfunction,
            Findings.BothLegsSymptoms,
            Findings.RapidlyWorseningWeakness,
            Findings.LegWeakness,
        ]);

    /// <summary>Arms, hands, walking and feeling.</summary>
    public static Question ArmsWalkingAndFeeling { get; } = new(
        id: "arms-walking-and-feeling",
        text: "Arms, hands, walking and feeling: do you have any of these, new or clearly worse than usual?",
        help: "Leave out what a clinician has checked and that has not changed.",
        findings:
        [
            Findings.ArmWeakness,
            Findings.UnsteadyWalking,
            Findings.ClumsyHands,
            Findings.BandLikeTrunkPain,
            Findings.ArmNumbness,
            Findings.Numbness,
            Findings.Tingling,
        ]);

    /// <summary>Chest, breathing and circulation.</summary>
    public static Question ChestAndCirculation { get; } = new(
        id: "chest-and-circulation",
        text: "Chest, breathing and circulation: do you have any of these?",
        help: "Trouble with the heart or a large blood vessel can be felt in the back.",
        findings:
        [
            Findings.ChestPain,
            Findings.Breathlessness,
            Findings.FaintingOrCollapse,
            Findings.ColdSweatOrPallor,
            Findings.TearingPain,
            Findings.PulsatingAbdomen,
            Findings.KnownAorticAneurysm,
            Findings.LegBloodClot,
        ]);

    /// <summary>A violent or sudden start, and the person's safety.</summary>
    public static Question StartAndSafety { get; } = new(
        id: "start-and-safety",
        text: "How it started and your safety: are any of these true?",
        help: "Some answers need help at once, even if you feel well.",
        findings:
        [
            Findings.MajorTrauma,
            Findings.SuddenSevereOnset,
            Findings.PainkillerHarm,
            Findings.ThoughtsOfSelfHarm,
        ]);

    /// <summary>Head, fever and spasms elsewhere.</summary>
    public static Question HeadFeverAndSpasms { get; } = new(
        id: "head-fever-and-spasms",
        text: "Head, fever and spasms: do you have any of these?",
        help: "They can show that more than your back is ill.",
        findings:
        [
            Findings.ConfusionOrDrowsiness,
            Findings.BadHeadache,
            Findings.FeverOrChills,
            Findings.JawStiffness,
            Findings.WholeBodySpasms,
            Findings.CrampsElsewhere,
        ]);

    /// <summary>Tummy, kidneys, urine and pregnancy.</summary>
    public static Question TummyUrineAndPregnancy { get; } = new(
        id: "tummy-urine-and-pregnancy",
        text: "Tummy, urine and pregnancy: are any of these true?",
        help: "Pain from the tummy, a kidney or the womb can be felt in the back.",
        findings:
        [
            Findings.BellyPain,
            Findings.RepeatedVomiting,
            Findings.Pregnant,
            Findings.FlankToGroinPain,
            Findings.FlankPain,
            Findings.DarkUrineAfterExertion,
            Findings.BloodInUrine,
            Findings.PainfulOrFrequentUrination,
        ]);

    /// <summary>Vaginal bleeding, and signs that something is wrong in a pregnancy.</summary>
    public static Question BleedingAndPregnancySigns { get; } = new(
        id: "bleeding-and-pregnancy-signs",
        text: "Vaginal bleeding and signs in pregnancy: do you have any of these?",
        help: "If a question cannot be meant for you, answer 'no'.",
        findings:
        [
            Findings.VaginalBleeding,
            Findings.RegularTightenings,
            Findings.WatersBroken,
            Findings.LessBabyMovement,
        ]);

    /// <summary>Illnesses and medicines that make a serious cause more likely.</summary>
    public static Question HealthHistory { get; } = new(
        id: "health-history",
        text: "Your health and your medicines: are any of these true?",
        help: "Some illnesses and medicines make a serious cause of back pain more likely.",
        findings:
        [
            Findings.HistoryOfCancer,
            Findings.Immunosuppressed,
            Findings.RecentSpinalProcedureOrInfection,
            Findings.IntravenousDrugUse,
            Findings.Anticoagulated,
            Findings.LongTermSteroids,
            Findings.Osteoporosis,
            Findings.SickleCellDisease,
        ]);

    /// <summary>How bad the pain is.</summary>
    public static Question Pain { get; } = new(
        id: "pain",
        text: "How bad is the pain, from 0 to 10?",
        help: "0 is no pain. 10 is the worst pain that you can imagine. If it comes and goes, take its worst of today.",
        quantity: Measures.Pain);

    /// <summary>How the pain develops, and what it stops.</summary>
    public static Question PainCourse { get; } = new(
        id: "pain-course",
        text: "How the pain is developing: are any of these true?",
        help: "Think of this pain, as it is now.",
        findings:
        [
            Findings.UnbearablePain,
            Findings.NightOrRestPain,
            Findings.GettingWorse,
            Findings.StopsDailyActivities,
        ]);

    /// <summary>The days since this pain began.</summary>
    public static Question Days { get; } = new(
        id: "days",
        text: "How many days ago did this pain begin?",
        help: "Today is 0. A guess is good enough: 30 for a month, 365 for a year. If it comes and goes, count from the start of this bout.",
        quantity: Measures.Days);

    /// <summary>What came before the pain.</summary>
    public static Question HowItBegan { get; } = new(
        id: "how-it-began",
        text: "What came before this pain: are any of these true?",
        help: "Think of the days before it began, and of your usual week.",
        findings:
        [
            Findings.MinorTrauma,
            Findings.HeavyLifting,
            Findings.SuddenAwkwardMovement,
            Findings.Overuse,
            Findings.ProlongedPoorPosture,
            Findings.OneSidedActivity,
            Findings.MostlyInactive,
            Findings.RecurrentEpisodes,
        ]);

    /// <summary>The place of the pain, for a map of the back.</summary>
    public static Question Place { get; } = new(
        id: "place",
        text: "Where in your back is the pain?",
        help: "More than one place can be right.",
        findings:
        [
            Findings.UpperBack,
            Findings.MiddleBack,
            Findings.LowerBack,
        ]);

    /// <summary>How the back feels.</summary>
    public static Question HowItFeels { get; } = new(
        id: "how-it-feels",
        text: "How your back feels: are any of these true?",
        help: "Think of your back as it is now.",
        findings:
        [
            Findings.MuscleTightness,
            Findings.Stiffness,
            Findings.MorningStiffness,
            Findings.WorseWithCoughOrSneeze,
        ]);

    /// <summary>Weight, skin and the shape of the back.</summary>
    public static Question BodyChanges { get; } = new(
        id: "body-changes",
        text: "Your weight, your skin and the shape of your back: are any of these true?",
        help: "If you cannot see your back, ask someone to look.",
        findings:
        [
            Findings.UnintendedWeightLoss,
            Findings.LumpOrShapeChange,
            Findings.BlisteringRash,
            Findings.RecentDirtyWound,
        ]);

    /// <summary>What else may go with stiffness in the morning.</summary>
    public static Question MorningPattern { get; } = new(
        id: "morning-pattern",
        text: "More about the morning stiffness: are any of these true?",
        help: "They can be signs of an inflamed spine, which needs its own check.",
        findings:
        [
            Findings.EasesWithMovement,
            Findings.InflammatoryHistory,
        ]);

    /// <summary>What movement does, and pain in the leg.</summary>
    public static Question MovementAndLeg { get; } = new(
        id: "movement-and-leg",
        text: "Movement and leg pain: are any of these true?",
        help: "This helps to find the likely cause.",
        findings:
        [
            Findings.WorseOnMovement,
            Findings.LimitedMovement,
            Findings.WorseSittingOrBending,
            Findings.LegPainBelowKnee,
        ]);

    /// <summary>Drinking, heat, stomach upset, sleep, mood and stress.</summary>
    public static Question DailyLife { get; } = new(
        id: "daily-life",
        text: "Your last few days: are any of these true?",
        help: "Fluids, sleep, mood and stress may play a part.",
        findings:
        [
            Findings.LowFluidIntake,
            Findings.HeavySweatingOrHeat,
            Findings.VomitingOrDiarrhoea,
            Findings.HighStress,
            Findings.PoorSleep,
            Findings.LowMoodOrWorry,
        ]);

    /// <summary>Stomach, bowel, allergies and medicines.</summary>
    public static Question StomachAndMedicines { get; } = new(
        id: "stomach-and-medicines",
        text: "Stomach, allergies and medicines: are any of these true?",
        help: "This helps to leave out painkillers that may not suit you.",
        findings:
        [
            Findings.NsaidAllergyOrAsthma,
            Findings.StomachUlcerOrBleed,
            Findings.BowelInflammation,
            Findings.TakesNsaidOrAspirin,
            Findings.DiureticOrLaxative,
        ]);

    /// <summary>Kidneys, heart, liver, and limits on drinking.</summary>
    public static Question KidneysHeartAndLiver { get; } = new(
        id: "kidneys-heart-and-liver",
        text: "Kidneys, heart and liver: are any of these true?",
        help: "This helps to find care that is safe for you.",
        findings:
        [
            Findings.SingleKidney,
            Findings.KidneyDisease,
            Findings.HeartDiseaseOrFailure,
            Findings.HighBloodPressure,
            Findings.LiverDisease,
            Findings.FluidRestriction,
        ]);

    /// <summary>The skin and the sore part of the back.</summary>
    public static Question SkinAndSorePart { get; } = new(
        id: "skin-and-sore-part",
        text: "Your skin and the sore part of your back: are any of these true?",
        help: "This shows whether heat, ice or massage may suit you.",
        findings:
        [
            Findings.Bruising,
            Findings.Swelling,
            Findings.BrokenOrIrritatedSkin,
            Findings.ReducedSkinFeeling,
            Findings.PoorCirculation,
        ]);

    /// <summary>All questions, in the order of asking.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [
        Age,
        BelowTheWaist,
        ArmsWalkingAndFeeling,
        ChestAndCirculation,
        StartAndSafety,
        HeadFeverAndSpasms,
        TummyUrineAndPregnancy,
        BleedingAndPregnancySigns,
        HealthHistory,
        Pain,
        PainCourse,
        Days,
        HowItBegan,
        Place,
        HowItFeels,
        BodyChanges,
        MorningPattern,
        MovementAndLeg,
        DailyLife,
        StomachAndMedicines,
        KidneysHeartAndLiver,
        SkinAndSorePart,
    ];
}
