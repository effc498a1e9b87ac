namespace BackSpasms.Guidance;

/// <summary>The kinds of care of the built-in guidance, each with its options.</summary>
public static class Treatments
{
    /// <summary>A short rest, then movement.</summary>
    public static Treatment Rest { get; } = new(
        id: "rest",
        title: "Rest",
        what: "Taking it easy for a short while, and then moving again as soon as you can.",
        why: "A short rest can take the edge off the worst hours. It does not make your back heal faster. Guidelines advise against long bed "
            + "rest: people who stay active do slightly better.",
        options: [TreatmentOptions.Rest],
        citations: [Sources.CochraneBedRest2010, Sources.Acp2017, Sources.NhsBackPain]);

    /// <summary>Heat or cold.</summary>
    public static Treatment HeatAndIce { get; } = new(
        id: "heat-and-ice",
        title: "Heat and ice",
        what: "Warming or cooling the sore part of your back, through a cloth.",
        why: "Heat can ease a fresh back pain for some days, and many people find that it relaxes them. Ice in the first days is a custom that "
            + "research has not tested well. Neither treats what set off the spasm.",
        options: [TreatmentOptions.Ice, TreatmentOptions.Heat],
        citations: [Sources.CochraneHeatCold2006, Sources.Acp2017]);

    /// <summary>Painkillers that need no prescription, for a short time.</summary>
    public static Treatment PainRelief { get; } = new(
        id: "pain-relief",
        title: "Pain relief without a prescription",
        what: "A medicine from a pharmacy that can ease pain for a short time. A pharmacist can tell you which one is safe for you, if any.",
        why: "With less pain, it may be easier to keep moving. The gain is small, and a painkiller does not treat what set off the spasm. It "
            + "has its place for a short time only.",
        options: [TreatmentOptions.AntiInflammatory, TreatmentOptions.Paracetamol],
        citations: [Sources.NiceNg59, Sources.CochraneNsaid2020, Sources.Pace2014]);

    /// <summary>Gentle stretching.</summary>
    public static Treatment GentleStretching { get; } = new(
        id: "gentle-stretching",
        title: "Gentle stretching",
        what: "Slow and easy stretches, once the worst pain has settled.",
        why: "A slow stretch can ease a cramp and help you move with more comfort. It has not been shown to shorten an episode of back pain.",
        options: [TreatmentOptions.GentleStretching],
        citations: [Sources.CochraneExercise2023, Sources.Cramps2022]);

    /// <summary>Easier ways to sit, stand and lift.</summary>
    public static Treatment CorrectPosture { get; } = new(
        id: "correct-posture",
        title: "Correcting your posture",
        what: "Easier ways to sit, stand and lift, and a change of position now and then.",
        why: "A change of position can bring comfort. No single posture is right for everyone, and experts do not agree that posture causes back pain.",
        options: [TreatmentOptions.CorrectPosture],
        citations: [Sources.Swain2020, Sources.CochraneLifting2011, Sources.Steffens2016]);

    /// <summary>Physical therapy.</summary>
    public static Treatment PhysicalTherapy { get; } = new(
        id: "physical-therapy",
        title: "Physical therapy",
        what: "Exercise and advice from a physiotherapist, to build strength and ease of movement.",
        why: "When back pain lasts or keeps coming back, exercise with guidance may bring some relief. In a fresh episode it adds little.",
        options: [TreatmentOptions.PhysicalTherapy],
        citations: [Sources.NiceNg59, Sources.WhoChronicExercise2023, Sources.Fritz2015]);

    /// <summary>Massage.</summary>
    public static Treatment Massage { get; } = new(
        id: "massage",
        title: "Massage",
        what: "Rubbing and kneading of the sore muscles by hand.",
        why: "It can feel good for a while. The proof that it helps is weak, and guidelines advise it only together with exercise.",
        options: [TreatmentOptions.Massage],
        citations: [Sources.NiceNg59, Sources.Acp2017, Sources.CochraneMassage2015]);

    /// <summary>Drinking enough.</summary>
    public static Treatment Hydration { get; } = new(
        id: "hydration",
        title: "Drinking enough",
        what: "Drinking through the day, and more when you lose fluid.",
        why: "It may help if you have lost fluid. It has not been shown to ease a back spasm, and more than you need is of no use.",
        options: [TreatmentOptions.Hydration],
        citations: [Sources.Cramps2019, Sources.Cramps2022]);

    /// <summary>Managing stress.</summary>
    public static Treatment StressManagement { get; } = new(
        id: "stress-management",
        title: "Managing stress",
        what: "Simple ways to calm your body and your mind, and to sleep better.",
        why: "Low mood and worry go with a slower recovery. Ways to relax may ease pain that lasts. They do not show that your pain is all in "
            + "the mind, and they are no answer to warning signs.",
        options: [TreatmentOptions.StressManagement],
        citations: [Sources.Acp2017, Sources.Prognosis2008, Sources.Mindfulness2012]);

    /// <summary>All treatments, in order.</summary>
    public static IReadOnlyList<Treatment> All { get; } =
    [
        Rest,
        HeatAndIce,
        PainRelief,
        GentleStretching,
        CorrectPosture,
        PhysicalTherapy,
        Massage,
        Hydration,
        StressManagement,
    ];
}
