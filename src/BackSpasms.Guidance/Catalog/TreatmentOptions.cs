namespace BackSpasms.Guidance;

/// <summary>The options of care of the built-in guidance: how, when, for which causes, and when not. None states a dose.</summary>
public static class TreatmentOptions
{
    /// <summary>A short rest, then movement.</summary>
    public static TreatmentOption Rest { get; } = new(
        id: "rest",
        title: "Take it easy for a day or two, then keep moving",
        how: "Rest for short spells in any position that eases the pain. In between, get up and walk a little, as far as the pain allows. Do "
            + "this for a day or two at most, then go back to your usual tasks bit by bit. Leave out heavy lifts and hard twists for now. Do "
            + "not stay in bed to wait for the pain to pass. If you are pregnant, ask your midwife or a clinician first. If you cannot stand or "
            + "walk for pain, be seen today: phone your local urgent care line.",
        phase: Phases.First72Hours,
        serves: [Causes.MuscleStrain, Causes.InjuryOrTrauma, Causes.HerniatedDisc],
        strength: EvidenceStrength.Limited,
        avoidWhen: TreatmentOption.NoneKnown,
        checkFirstWhen: Findings.Pregnant,
        citations: [Sources.CochraneBedRest2010, Sources.Acp2017, Sources.Casazza2012, Sources.NhsBackPain],
        evidence: "Guidelines now say to stay active and to avoid bed rest. This differs from the old advice to lie still. In a Cochrane review, "
            + "people with new back pain who were told to stay active had slightly less pain and could do slightly more than people told to "
            + "stay in bed. For nerve pain down the leg there was no clear difference. The limit of a day or two is sensible, not proved.");

    /// <summary>Cold through a cloth, in the first days.</summary>
    public static TreatmentOption Ice { get; } = new(
        id: "ice",
        title: "Put something cold on it, through a cloth",
        how: "Wrap a cold pack or a bag of frozen peas in a cloth. Hold it on the sore part for 10 to 20 minutes, then take it off and let "
            + "your skin warm up. Never put ice on bare skin, and never fall asleep on it. Look at your skin each time. Stop if it turns white "
            + "or blistered, goes numb, or hurts more. Do not use cold on skin that feels less than it should, or that is broken or sore. Ask a "
            + "pharmacist or clinician first if your blood flow is poor, if cold turns your fingers white, or if you have numbness or tingling. "
            + "If cold does not feel good, leave it out.",
        phase: Phases.First72Hours,
        serves: [Causes.MuscleStrain, Causes.InjuryOrTrauma],
        strength: EvidenceStrength.CommonPractice,
        avoidWhen: Findings.ReducedSkinFeeling | Findings.BrokenOrIrritatedSkin,
        checkFirstWhen: Findings.PoorCirculation | Findings.Numbness | Findings.Tingling,
        citations: [Sources.CochraneHeatCold2006, Sources.ClevelandBackSpasms],
        evidence: "Cold in the first days is a custom, not a finding. A Cochrane review found too little research to say whether cold helps back "
            + "pain, and the studies of heat against cold do not agree. Heat is better supported.");

    /// <summary>Warmth through a cloth, at any time.</summary>
    public static TreatmentOption Heat { get; } = new(
        id: "heat",
        title: "Put something warm on it, through a cloth",
        how: "Wrap a warm pack or a hot-water bottle in a cloth. It should feel warm, not hot. Hold it on the sore part for 10 to 20 minutes, "
            + "then take it off and let your skin cool. You can use heat at any time, and it is the first choice after 72 hours. Never fall "
            + "asleep on it. Look at your skin each time. Stop if it turns sore, very red or blistered, or if the pain grows. Do not use heat "
            + "on skin that feels less than it should, or that is broken or sore: you could burn without feeling it. Ask a pharmacist or "
            + "clinician first if your blood flow is poor, or if the place is bruised, swollen, numb or tingling.",
        phase: Phases.AnyTime,
        serves: [Causes.MuscleStrain, Causes.MuscleImbalance, Causes.StressAndTension, Causes.HerniatedDisc],
        strength: EvidenceStrength.Moderate,
        avoidWhen: Findings.ReducedSkinFeeling | Findings.BrokenOrIrritatedSkin,
        checkFirstWhen: Findings.PoorCirculation | Findings.Swelling | Findings.Bruising | Findings.Numbness | Findings.Tingling,
        citations: [Sources.CochraneHeatCold2006, Sources.Acp2017, Sources.MidlandsHeat],
        evidence: "In a Cochrane review, a heat wrap eased new back pain over five days, with moderate evidence. The American College of Physicians "
            + "rates heat in the same way. The gain is short. The common rule of ice first and heat later is custom: research does not show "
            + "that heat must wait. The limit of 10 to 20 minutes is there to protect your skin.");

    /// <summary>An anti-inflammatory painkiller, where it is safe.</summary>
    public static TreatmentOption AntiInflammatory { get; } = new(
        id: "anti-inflammatory",
        title: "Take an anti-inflammatory, if it is safe for you",
        how: "An anti-inflammatory is a painkiller such as ibuprofen. Follow the label. Take the lowest amount on the label, for the shortest "
            + "time, with food. Never take two of them together: aspirin counts as one. Never give aspirin to anyone under 16. Do not take one "
            + "at any time in pregnancy. Do not take one if aspirin or such a painkiller has ever set off asthma, swelling or a rash. Do not "
            + "take one if you have or had a stomach ulcer or bleeding, have kidney disease, take a blood thinner, or already take aspirin or "
            + "another of them. Ask a pharmacist or clinician first if you take any regular medicine, such as water tablets or steroids. Ask "
            + "first with asthma, heart, liver or bowel disease, high blood pressure, only one kidney, chickenpox, or a past stroke. Ask first "
            + "if you are trying for a baby, have been vomiting or had diarrhoea, are 60 or over, or are under 18. Stop if your stomach "
            + "hurts, and ask a pharmacist. Phone your local emergency number if your poo turns black, you vomit blood, you wheeze or swell "
            + "up, or you took more than the label says.",
        phase: Phases.First4Weeks,
        serves: [Causes.MuscleStrain, Causes.InjuryOrTrauma, Causes.HerniatedDisc, Causes.MuscleImbalance],
        strength: EvidenceStrength.Moderate,
        avoidWhen: Findings.NsaidAllergyOrAsthma
            | Findings.StomachUlcerOrBleed
            | Findings.KidneyDisease
            | Findings.Anticoagulated
            | Findings.Pregnant
            | Findings.TakesNsaidOrAspirin,
        checkFirstWhen: Findings.HeartDiseaseOrFailure
            | Findings.HighBloodPressure
            | Findings.LiverDisease
            | Findings.BowelInflammation
            | Findings.SingleKidney
            | Findings.LongTermSteroids
            | Findings.DiureticOrLaxative
            | Findings.VomitingOrDiarrhoea
            | Findings.Age60OrOver
            | Findings.AgeUnder18,
        citations: [Sources.NiceNg59, Sources.CochraneNsaid2020, Sources.Acp2017, Sources.NhsIbuprofen, Sources.MhraNsaidPregnancy, Sources.HealthifyNsaid],
        evidence: "A Cochrane review found that these painkillers ease new back pain only slightly better than a dummy pill. Where a medicine is "
            + "wanted, NICE and the American College of Physicians still name them, and NICE puts them before paracetamol. For nerve pain down "
            + "the leg, NICE warns of harm and of little proof that they help. The age of 60 for asking first is on the careful side: the NHS "
            + "speaks of people over 65.");

    /// <summary>Paracetamol, but not as the whole plan.</summary>
    public static TreatmentOption Paracetamol { get; } = new(
        id: "paracetamol",
        title: "Paracetamol: not on its own as your plan",
        how: "Paracetamol (acetaminophen) is not advised as the only care for back pain. If an anti-inflammatory does not suit you, ask a "
            + "pharmacist what you can take instead. If you take paracetamol, follow the label and stop once you can do without. Check every "
            + "other medicine you take, such as cold and flu remedies. Never take a second product that contains it. Ask a pharmacist or "
            + "clinician first if you have liver or kidney disease, take a blood thinner or any regular medicine, or were ever allergic to a "
            + "medicine. Ask first too if you drink a lot of alcohol, weigh very little, or are under 18. Too much is an emergency, even when you feel well. If you took more than the label says, phone "
            + "your local emergency number now. Do not wait until you feel ill.",
        phase: Phases.First4Weeks,
        serves: [Causes.MuscleStrain, Causes.InjuryOrTrauma, Causes.HerniatedDisc, Causes.MuscleImbalance],
        strength: EvidenceStrength.Limited,
        avoidWhen: TreatmentOption.NoneKnown,
        checkFirstWhen: Findings.LiverDisease | Findings.KidneyDisease | Findings.Anticoagulated | Findings.AgeUnder18,
        citations: [Sources.NiceNg59, Sources.Pace2014, Sources.NhsParacetamol, Sources.BritishLiverTrust, Sources.Casazza2012],
        evidence: "The advice on this has changed. In a large trial, people with new back pain got better just as fast with a dummy pill as with "
            + "paracetamol: half of them within 16 to 17 days. NICE says not to offer paracetamol on its own for low back pain. An older review "
            + "for family doctors still counted it as helpful.");

    /// <summary>Slow, easy stretches once the worst has passed.</summary>
    public static TreatmentOption GentleStretching { get; } = new(
        id: "gentle-stretching",
        title: "Stretch gently once the worst has passed",
        how: "Keep up light movement, such as short walks, from the first day. Begin to stretch once the sharp pain has eased, mostly after "
            + "about three days. Move slowly until you feel a mild pull, hold it while you breathe calmly, and let go. Do not bounce and never "
            + "force it. Ask a clinician or physiotherapist first if pain runs below your knee, if your bones are fragile, or if you have taken "
            + "steroids for a long time. Stop if the pain grows or spreads into a leg, or if a leg feels numb or tingles, and ask a clinician. "
            + "If a leg turns weak, be seen today: phone your local urgent care line. Phone your local emergency number if you are under 18 and "
            + "a leg turns weak, if both legs are affected, or if you feel numb between your legs.",
        phase: Phases.After72Hours,
        serves: [Causes.MuscleStrain, Causes.MuscleImbalance, Causes.StressAndTension, Causes.DehydrationOrElectrolyteImbalance],
        strength: EvidenceStrength.Limited,
        avoidWhen: TreatmentOption.NoneKnown,
        checkFirstWhen: Findings.LegPainBelowKnee | Findings.Osteoporosis | Findings.LongTermSteroids,
        citations: [Sources.CochraneExercise2023, Sources.Cramps2022, Sources.ClevelandBackSpasms],
        evidence: "A slow stretch can ease a muscle cramp in sport. In the first six weeks of back pain it is less clear: a Cochrane review found "
            + "that exercise made no difference that people would notice, and the studies were poor. So stretch for comfort and ease of "
            + "movement, not to shorten the episode.");

    /// <summary>Changing position often, and sitting, standing and lifting with ease.</summary>
    public static TreatmentOption CorrectPosture { get; } = new(
        id: "correct-posture",
        title: "Change position often, and find the one that is easy",
        how: "When you sit, let the chair carry your back, put both feet on the floor, and get up often. When you stand, shift your weight "
            + "from time to time. When you lift, plan it first, keep the load close, bend your hips and knees, and do not twist. Get help with "
            + "heavy things. Do not hold yourself stiff: there is no single right posture. Go by what feels easy. If your bones are fragile, "
            + "ask a clinician first, and do not force your back into a bend. Leave a position if it makes the pain grow or sends it into a "
            + "leg.",
        phase: Phases.AnyTime,
        serves: [Causes.MuscleStrain, Causes.MuscleImbalance, Causes.StressAndTension],
        strength: EvidenceStrength.Limited,
        avoidWhen: TreatmentOption.NoneKnown,
        checkFirstWhen: Findings.Osteoporosis,
        citations: [Sources.Swain2020, Sources.CochraneLifting2011, Sources.Steffens2016],
        evidence: "The common advice to sit and stand up straight is weakly supported. Experts do not agree that posture causes back pain. Training "
            + "in how to lift has not been shown to prevent it, and nor have back belts. These tips are sensible, not proved.");

    /// <summary>Guided exercise for strength and ease of movement.</summary>
    public static TreatmentOption PhysicalTherapy { get; } = new(
        id: "physical-therapy",
        title: "Ask for physiotherapy if it lasts or comes back",
        how: "Ask your clinician about a physiotherapist when the pain has lasted four weeks, or sooner if it keeps coming back. Tell the "
            + "therapist first about your illnesses and medicines, and about any numbness, tingling or weakness. Say so too if your bones are "
            + "fragile, if you have taken steroids for a long time, or if you are pregnant: then ask a clinician before you start. Expect "
            + "exercises for strength and for ease of movement, alone or in a group, that you go on doing at home. Treatment with the hands "
            + "should come with exercise, not in its place. Stop an exercise that sends pain into a leg or makes it worse, and tell the "
            + "therapist.",
        phase: Phases.After4Weeks,
        serves: [Causes.MuscleStrain, Causes.MuscleImbalance, Causes.HerniatedDisc, Causes.InjuryOrTrauma],
        strength: EvidenceStrength.Moderate,
        avoidWhen: TreatmentOption.NoneKnown,
        checkFirstWhen: Findings.Osteoporosis | Findings.LongTermSteroids | Findings.Pregnant,
        citations: [Sources.NiceNg59, Sources.WhoChronicExercise2023, Sources.Fritz2015, Sources.Acp2017],
        evidence: "NICE advises exercise, such as in a group, and treatment with the hands only along with it. For pain that lasts, exercise "
            + "probably brings some relief. For a fresh episode there is less to gain: a trial of early physiotherapy found a benefit after "
            + "three months that was too small for most people to notice, and none after a year. That is why this option waits.");

    /// <summary>Massage along with exercise.</summary>
    public static TreatmentOption Massage { get; } = new(
        id: "massage",
        title: "Use massage along with exercise, not instead of it",
        how: "Have a trained person do it, or let someone rub the sore muscles gently. Tell them first about your illnesses and medicines. "
            + "Keep it gentle, and do not press on the bones of the spine. Go on moving as well: massage is an extra. Do not have it on broken "
            + "or sore skin, or if you take a blood thinner or bleed easily. Ask a clinician first if your bones are fragile, if you have taken "
            + "steroids for a long time, if you have a bruise, or if you are pregnant. Stop if it hurts more, or if you feel numbness or "
            + "tingling.",
        phase: Phases.First12Weeks,
        serves: [Causes.MuscleStrain, Causes.MuscleImbalance, Causes.StressAndTension],
        strength: EvidenceStrength.Limited,
        avoidWhen: Findings.BrokenOrIrritatedSkin | Findings.Anticoagulated,
        checkFirstWhen: Findings.Osteoporosis | Findings.LongTermSteroids | Findings.Bruising | Findings.Pregnant,
        citations: [Sources.NiceNg59, Sources.Acp2017, Sources.CochraneMassage2015],
        evidence: "The evidence is weak. The American College of Physicians lists massage for new pain, but rates the proof as low. A Cochrane "
            + "review judged the studies to be of low or very low quality. NICE advises it only as part of a plan with exercise.");

    /// <summary>Drinking enough, without forcing it.</summary>
    public static TreatmentOption Hydration { get; } = new(
        id: "hydration",
        title: "Drink enough, and more when you lose fluid",
        how: "Drink when you are thirsty. Drink more in the heat, when you sweat a lot, or after vomiting or diarrhoea. Do not force down "
            + "large amounts. If a clinician has set a limit on how much you drink, keep to it and leave this out. Ask a pharmacist or "
            + "clinician first if you have kidney, heart or liver disease, or take water tablets or laxatives. It is sensible, though not "
            + "proved, to take no potassium or calcium products without advice. If you cannot keep fluids down, be seen today: phone your local "
            + "urgent care line. If your urine turns cola or brown after hard effort or heat, phone your local emergency number.",
        phase: Phases.AnyTime,
        serves: [Causes.DehydrationOrElectrolyteImbalance],
        strength: EvidenceStrength.Limited,
        avoidWhen: Findings.FluidRestriction,
        checkFirstWhen: Findings.KidneyDisease | Findings.HeartDiseaseOrFailure | Findings.LiverDisease | Findings.DiureticOrLaxative,
        citations: [Sources.Cramps2019, Sources.Cramps2022],
        evidence: "Drinking more is common advice against cramps, but the proof is weak. In experiments, loss of fluid did not make a cramp start "
            + "more easily, though water and salt may play a part in some people. The studies were about cramp in sport. No study of drinking "
            + "and back spasms was found.");

    /// <summary>Calming body and mind.</summary>
    public static TreatmentOption StressManagement { get; } = new(
        id: "stress-management",
        title: "Make time to relax and to sleep",
        how: "Try slow breathing, or tense and relax one group of muscles after another. Take a quiet walk. A course in mindfulness, which "
            + "trains you to notice without judging, may suit you. Keep to regular hours of sleep, and go on with things you like in small "
            + "steps. Stop an exercise that makes you feel worse. If you feel low or worried most days, talk to a clinician first: help such as "
            + "talking therapy may suit you better. If you think of ending your life, or do not feel safe with yourself, phone your local "
            + "emergency number or a crisis line in your country now.",
        phase: Phases.AnyTime,
        serves: [Causes.StressAndTension, Causes.MuscleImbalance],
        strength: EvidenceStrength.Moderate,
        avoidWhen: TreatmentOption.NoneKnown,
        checkFirstWhen: Findings.LowMoodOrWorry,
        citations: [Sources.Acp2017, Sources.Mindfulness2012, Sources.Prognosis2008, Sources.MentalHealthFoundation],
        evidence: "This is about pain that lasts. A US guideline (from the American College of Physicians) found moderate proof for courses in "
            + "mindfulness, and weak proof for ways to relax and for talking therapy. One more review could not tell if mindfulness eases pain. "
            + "None of this shows that calming down ends a fresh spasm.");

    /// <summary>All options, in order.</summary>
    public static IReadOnlyList<TreatmentOption> All { get; } =
    [
        Rest,
        Ice,
        Heat,
        AntiInflammatory,
        Paracetamol,
        GentleStretching,
        CorrectPosture,
        PhysicalTherapy,
        Massage,
        Hydration,
        StressManagement,
    ];
}
