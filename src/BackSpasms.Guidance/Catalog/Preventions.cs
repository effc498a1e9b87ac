namespace BackSpasms.Guidance;

/// <summary>What may make a next episode less likely, with how well it is supported.</summary>
public static class Preventions
{
    /// <summary>Regular exercise and stretching.</summary>
    public static Prevention ExerciseAndStretching { get; } = new(
        id: "exercise-and-stretching",
        title: "Exercise and stretch regularly",
        what: "This is the best supported way to make a new episode less likely. Pooled studies compared people who exercised and also learned "
            + "about back care with people who did neither. Their risk of an episode was a little over half as high. The reviewers rated this "
            + "proof as moderate, and the proof for exercise alone as low. The effect fades after about a year unless you keep going. In one "
            + "trial, a walking plan with teaching put off the next bad episode: half of the people had one within 208 days, against 112 days "
            + "without the plan. Being taught alone, back belts and insoles did not help.",
        how: "Start once the worst is over. Choose what you like and can keep up, such as walking. Begin with a little, add some each week, "
            + "and make it a habit. Add gentle stretches, without force. Learn how to look after your back from a clinician or a "
            + "physiotherapist. Ask a clinician first if you are pregnant, have fragile bones, or have a heart or lung disease. Stop if the "
            + "pain grows or spreads into a leg. If you get chest pain, trouble breathing or feel faint, phone your local emergency number.",
        serves: [Causes.MuscleStrain, Causes.MuscleImbalance, Causes.HerniatedDisc, Causes.StressAndTension],
        strength: EvidenceStrength.Strong,
        citations: [Sources.Steffens2016, Sources.Walkback2024]);

    /// <summary>Lifting with care.</summary>
    public static Prevention ProperLifting { get; } = new(
        id: "proper-lifting",
        title: "Lift with care",
        what: "Many spasms start with a heavy or awkward lift, so it makes sense to lift with care. But a Cochrane review of nine trials with "
            + "20,101 workers found no proof that training in lifting, or lifting aids, prevents back pain. Back belts did not help either. So "
            + "take these tips as sensible custom. They are no reason to be afraid of lifting.",
        how: "Plan the lift first. Stand close, with your feet apart. Bend your hips and knees, keep the load near your body, and turn with "
            + "your feet, not with your back. Make loads smaller, use a trolley, or ask for help. If a load feels too heavy, leave it.",
        serves: [Causes.MuscleStrain, Causes.HerniatedDisc, Causes.InjuryOrTrauma],
        strength: EvidenceStrength.CommonPractice,
        citations: [Sources.CochraneLifting2011, Sources.Steffens2016]);

    /// <summary>Good posture when sitting, standing and sleeping.</summary>
    public static Prevention GoodPosture { get; } = new(
        id: "good-posture",
        title: "Vary your posture when you sit, stand and sleep",
        what: "Good posture is common advice, but the proof is weak. Experts do not agree that any posture causes back pain, and there is no "
            + "single right way to sit, stand or sleep. What makes sense is not to stay in one position for long.",
        how: "Sit with your back held by the chair and your feet on the floor, and get up often. When you stand, shift your weight now and "
            + "then. Put screens and tools where you can reach them with ease. Sleep in the position in which you wake with the least pain. A "
            + "pillow between or under your knees may feel good. These tips are sensible, not proved.",
        serves: [Causes.MuscleStrain, Causes.MuscleImbalance, Causes.StressAndTension],
        strength: EvidenceStrength.Limited,
        citations: [Sources.Swain2020, Sources.CochraneLifting2011, Sources.Steffens2016]);

    /// <summary>Drinking enough.</summary>
    public static Prevention StayHydrated { get; } = new(
        id: "stay-hydrated",
        title: "Drink enough",
        what: "Drinking enough is common advice against cramps, and normal amounts do no harm to most people. The proof is weak: experiments on "
            + "cramp in sport did not show that loss of fluid makes a cramp start more easily. No study was found that shows it prevents back "
            + "spasms.",
        how: "Drink when you are thirsty, and more in the heat, when you sweat, or when you have been ill with vomiting or diarrhoea. Do not "
            + "force down large amounts. If a clinician has set a limit on how much you drink, keep to it. Ask a pharmacist or clinician first "
            + "if you have kidney, heart or liver disease, or take water tablets or laxatives.",
        serves: [Causes.DehydrationOrElectrolyteImbalance],
        strength: EvidenceStrength.CommonPractice,
        citations: [Sources.Cramps2019, Sources.Cramps2022]);

    /// <summary>All preventions, in order.</summary>
    public static IReadOnlyList<Prevention> All { get; } =
    [
        ExerciseAndStretching,
        ProperLifting,
        GoodPosture,
        StayHydrated,
    ];
}
