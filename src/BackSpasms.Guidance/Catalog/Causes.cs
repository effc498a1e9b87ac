using static BackSpasms.Guidance.WeightedFinding;

namespace BackSpasms.Guidance;

/// <summary>The causes of back spasms that the built-in guidance ranks. A rank is no diagnosis.</summary>
public static class Causes
{
    private const string Icd10Cm = "ICD-10-CM";
    private const string Release = "2021";

    /// <summary>A muscle that was stretched too far or worked too hard.</summary>
    public static Cause MuscleStrain { get; } = new(
        id: "muscle-strain",
        title: "Muscle strain or overuse",
        explanation: "A muscle in your back may have been stretched too far or worked too hard. This is the most common reason for a back spasm. It "
            + "often starts with a heavy or awkward lift, a sudden twist, work you are not used to, or a long time in one position. The muscle "
            + "aches and tightens, often in the lower back, and your back may feel stiff. It hurts more when you move and less once you find an "
            + "easy position. The ache can reach the buttock or thigh, but it does not run below the knee. Answers alone cannot prove a strain. "
            + "Posture is the weakest suspect here: experts do not agree that it causes back pain.",
        supporting:
        [
            Strong(Findings.HeavyLifting),
            Strong(Findings.SuddenAwkwardMovement),
            Moderate(Findings.Overuse),
            Moderate(Findings.ProlongedPoorPosture),
            Moderate(Findings.WorseOnMovement),
            Weak(Findings.MuscleTightness),
            Weak(Findings.Stiffness),
            Weak(Findings.LimitedMovement),
            Weak(Findings.LowerBack),
        ],
        opposing:
        [
            Moderate(Findings.LegPainBelowKnee),
            Strong(Findings.FeverOrChills),
            Moderate(Findings.NightOrRestPain),
            Moderate(Findings.Numbness),
        ],
        citations: [Sources.ClevelandBackSpasms, Sources.Casazza2012, Sources.Swain2020, Sources.Icd10Cm2021],
        codes:
        [
            new(Icd10Cm, Release, "S39.012A", "Strain of muscle, fascia and tendon of lower back, initial encounter"),
            new(Icd10Cm, Release, "S29.012A", "Strain of muscle and tendon of back wall of thorax, initial encounter"),
        ]);

    /// <summary>Muscles of the trunk that are weak or tight, or used more on one side.</summary>
    public static Cause MuscleImbalance { get; } = new(
        id: "muscle-imbalance",
        title: "Muscle imbalance",
        explanation: "Some muscles of your trunk may be weak or tire soon, while others are tight. People often blame long sitting, little movement, "
            + "or work or sport that uses one side more than the other. The ache tends to come on slowly, to depend on what you do, and to come "
            + "back. The evidence for this cause is weak. It is a common idea, but it has not been shown that such an imbalance brings on back "
            + "pain. Take it as something that may add to your pain, not as a finding about you. What is better shown is that regular exercise "
            + "can make new episodes less likely.",
        supporting:
        [
            Moderate(Findings.MostlyInactive),
            Moderate(Findings.OneSidedActivity),
            Moderate(Findings.RecurrentEpisodes),
            Weak(Findings.ProlongedPoorPosture),
        ],
        opposing:
        [
            Strong(Findings.MajorTrauma),
            Moderate(Findings.MinorTrauma),
        ],
        citations: [Sources.ClevelandBackSpasms, Sources.Steffens2016]);

    /// <summary>A fall, a blow or an accident.</summary>
    public static Cause InjuryOrTrauma { get; } = new(
        id: "injury-or-trauma",
        title: "Injury or trauma",
        explanation: "A fall, a blow or an accident can hurt the muscles and other soft parts of your back. The place is then sore to touch, and may "
            + "be bruised or swollen. A serious accident can also break a bone or harm the nerves in your spine. After a road accident, a fall "
            + "from a height or a heavy blow, do not wait: phone your local emergency number. A small fall or a light lift can crack a bone if "
            + "your bones are fragile, if you have taken steroids for a long time, or if you are older. In that case, be seen today: phone your "
            + "local urgent care line.",
        supporting:
        [
            Strong(Findings.MajorTrauma),
            Strong(Findings.MinorTrauma),
            Moderate(Findings.Bruising),
            Weak(Findings.Swelling),
        ],
        opposing: [],
        citations: [Sources.NhsBackPain, Sources.Ahcpr1994, Sources.Henschke2009, Sources.NorthernTrustBackPain, Sources.Icd10Cm2021],
        codes:
        [
            new(Icd10Cm, Release, "S30.0XXA", "Contusion of lower back and pelvis, initial encounter"),
        ]);

    /// <summary>A disc between two bones of the spine that irritates a nerve.</summary>
    public static Cause HerniatedDisc { get; } = new(
        id: "herniated-disc",
        title: "Herniated (slipped) disc",
        explanation: "A disc is the soft pad between two bones of your spine. When part of it bulges out, it can irritate a nerve. The typical sign is "
            + "pain that runs down one leg to below the knee, often with tingling or numbness. It can get worse when you cough, sneeze, sit or "
            + "bend. It mostly comes from low in the back. Answers alone cannot show a disc, and a scan is not needed at first unless "
            + "there are warning signs. A leg or foot that is newly weak must be seen today: phone your local urgent care line. Some signs are "
            + "an emergency: pain, numbness or weakness in both legs, numbness between your legs, or new trouble with bladder, bowel or sex. So "
            + "is weakness that quickly gets worse, or a weak leg if you are under 18, have a fever, have had cancer or take a blood thinner. "
            + "Then phone your local emergency number.",
        supporting:
        [
            Strong(Findings.LegPainBelowKnee),
            Moderate(Findings.Tingling),
            Moderate(Findings.Numbness),
            Moderate(Findings.LegWeakness),
            Moderate(Findings.WorseWithCoughOrSneeze),
            Weak(Findings.WorseSittingOrBending),
        ],
        opposing: [],
        citations: [Sources.NiceNg59, Sources.NhsBackPain, Sources.Ahcpr1994, Sources.RoyalFreeCaudaEquina, Sources.Icd10Cm2021],
        regions: [Findings.LowerBack],
        codes:
        [
            new(Icd10Cm, Release, "M51.26", "Other intervertebral disc displacement, lumbar region"),
            new(Icd10Cm, Release, "M51.16", "Intervertebral disc disorders with radiculopathy, lumbar region"),
        ]);

    /// <summary>Too little fluid, or salts in the blood that are out of balance.</summary>
    public static Cause DehydrationOrElectrolyteImbalance { get; } = new(
        id: "dehydration-or-electrolyte-imbalance",
        title: "Dehydration or salts out of balance",
        explanation: "Muscles need water and salts, such as potassium and calcium. You may run short after heavy sweating, vomiting or diarrhoea, when "
            + "you drink little, or when you take water tablets or laxatives. Cramps then tend to come in several places, such as calves, hands "
            + "or belly, more than in the back alone. The evidence for this cause is weak. In experiments, loss of fluid did not make a cramp "
            + "start more easily, though water and salt may play a part in some people. Those studies were about cramp in sport. No study of "
            + "drinking and back spasms was found. Only a blood test can show whether your salts are out of balance. Ask a clinician about one "
            + "if you have cramps in other places too and take water tablets or laxatives, or have kidney disease.",
        supporting:
        [
            Strong(Findings.CrampsElsewhere),
            Moderate(Findings.LowFluidIntake),
            Moderate(Findings.HeavySweatingOrHeat),
            Moderate(Findings.VomitingOrDiarrhoea),
            Moderate(Findings.DiureticOrLaxative),
        ],
        opposing:
        [
            Weak(Findings.HeavyLifting),
            Moderate(Findings.LegPainBelowKnee),
        ],
        citations: [Sources.Cramps2019, Sources.Cramps2022, Sources.Icd10Cm2021],
        codes:
        [
            new(Icd10Cm, Release, "E86.0", "Dehydration"),
            new(Icd10Cm, Release, "E87.8", "Other disorders of electrolyte and fluid balance, not elsewhere classified"),
        ]);

    /// <summary>Stress, worry and the tense muscles that can go with them.</summary>
    public static Cause StressAndTension { get; } = new(
        id: "stress-and-tension",
        title: "Stress and tension",
        explanation: "In hard times people often feel tight across the neck and the upper back. The ache is spread out, and often comes with poor "
            + "sleep and worry. How you feel also counts for how fast you get better: low mood, and the fear that pain will last, go with a "
            + "slower recovery. It is less sure that stress alone can start a back spasm. So never put new signs down to stress. Chest pain, "
            + "trouble breathing, fainting, a cold sweat, or bad pain in the upper or middle back that starts within moments is an emergency. "
            + "Then phone your local emergency number.",
        supporting:
        [
            Moderate(Findings.HighStress),
            Weak(Findings.PoorSleep),
            Moderate(Findings.LowMoodOrWorry),
            Weak(Findings.MuscleTightness),
            Weak(Findings.UpperBack),
        ],
        opposing:
        [
            Moderate(Findings.NightOrRestPain),
            Strong(Findings.FeverOrChills),
            Moderate(Findings.LegPainBelowKnee),
        ],
        citations: [Sources.Prognosis2008, Sources.NhsBackPain, Sources.HseAorticDissection, Sources.Icd10Cm2021],
        regions: [Findings.UpperBack],
        codes:
        [
            new(Icd10Cm, Release, "Z73.3", "Stress, not elsewhere classified"),
        ]);

    /// <summary>All causes, in order.</summary>
    public static IReadOnlyList<Cause> All { get; } =
    [
        MuscleStrain,
        MuscleImbalance,
        InjuryOrTrauma,
        HerniatedDisc,
        DehydrationOrElectrolyteImbalance,
        StressAndTension,
    ];
}
