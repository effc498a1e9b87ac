namespace BackSpasms.Guidance;

/// <summary>The findings of the built-in content: what a person is asked about this back pain, and what follows from the numbers.</summary>
public static class Findings
{
    // Ends the clarification of every finding of the nerve group.
    private const string NewOrWorse =
        " Count it if it is new, or clearly worse than your usual. Leave out what a clinician has checked and that has not changed.";

    /// <summary>Numbness or a changed feeling between the legs.</summary>
    public static Finding SaddleNumbness { get; } = new(
        id: "saddle-numbness",
        label: "numbness or a changed feeling between the legs",
        question: "Is there numbness, tingling or a changed feeling between your legs or around your bottom?",
        clarification: "This means the genitals, the back passage, the buttocks or the inner thighs, on one side or both. It counts if it feels different when you wipe." + NewOrWorse,
        group: "nerve");

    /// <summary>New trouble with passing, holding or feeling urine.</summary>
    public static Finding NewBladderTrouble { get; } = new(
        id: "new-bladder-trouble",
        label: "new trouble with passing, holding or feeling urine",
        question: "Do you have new trouble with passing urine, holding it or feeling it?",
        clarification: "It counts if it is hard to start, to stop or to hold. It counts if you leak, cannot feel the urine pass, or cannot tell whether your bladder is full. It also counts if you have passed hardly any urine all day." + NewOrWorse,
        group: "nerve");

    /// <summary>New loss of bowel control or bowel feeling.</summary>
    public static Finding NewBowelTrouble { get; } = new(
        id: "new-bowel-trouble",
        label: "new loss of bowel control or bowel feeling",
        question: "Do you have new trouble with holding or feeling your bowels?",
        clarification: "It counts if you cannot hold your poo, cannot feel it pass, or have no sense of being full." + NewOrWorse,
        group: "nerve");

    /// <summary>New numbness or trouble during sex.</summary>
    public static Finding NewSexualDysfunction { get; } = new(
        id: "new-sexual-dysfunction",
        label: "new numbness or trouble during sex",
        question: "Do you have new numbness or other new trouble during sex?",
        clarification: "It counts if your genitals feel numb in sex. It also counts if you have new trouble with getting an erection or with reaching orgasm. For a young child, answer 'no'." + NewOrWorse,
        group: "nerve");

    /// <summary>Pain, numbness, tingling or weakness in both legs.</summary>
    public static Finding BothLegsSymptoms { get; } = new(
        id: "both-legs-symptoms",
        label: "pain, numbness, tingling or weakness in both legs",
        question: "Do you have shooting pain, numbness, tingling or weakness in both legs?",
        clarification: "It counts even if one leg is worse than the other. Pain counts when it shoots down both legs. Sore thighs after exercise do not count." + NewOrWorse,
        group: "nerve");

    /// <summary>Weakness in a leg or foot.</summary>
    public static Finding LegWeakness { get; } = new(
        id: "leg-weakness",
        label: "weakness in a leg or foot",
        question: "Is one of your legs or feet weak?",
        clarification: "It counts if one leg or foot has less strength than before. It also counts if the front of the foot hangs down or drags when you walk (foot drop)." + NewOrWorse,
        group: "nerve");

    /// <summary>Weakness, numbness or walking that is getting worse fast, or a limb that cannot move.</summary>
    public static Finding RapidlyWorseningWeakness { get; } = new(
        id: "rapidly-worsening-weakness",
        label: "weakness, numbness or walking that is getting worse fast, or a limb that cannot move",
        question: "Are you unable to move a leg or foot, or is weakness, numbness or your walking getting worse fast?",
        clarification: "Fast means clearly worse within hours or days. Numbness counts here when it is spreading. Being unable to move an arm or hand counts too." + NewOrWorse,
        group: "nerve");

    /// <summary>Weakness in an arm or hand.</summary>
    public static Finding ArmWeakness { get; } = new(
        id: "arm-weakness",
        label: "weakness in an arm or hand",
        question: "Do you have weakness in an arm or hand?",
        clarification: "One arm counts, and so do both." + NewOrWorse,
        group: "nerve");

    /// <summary>Numbness or tingling in an arm, a hand or round the mouth.</summary>
    public static Finding ArmNumbness { get; } = new(
        id: "arm-numbness",
        label: "numbness or tingling in an arm, a hand or round the mouth",
        question: "Do you have numbness or tingling in an arm, in a hand or round your mouth?",
        clarification: "Any one of these places counts. Tingling can feel like pins and needles." + NewOrWorse,
        group: "nerve");

    /// <summary>Numbness in one leg, one foot or a patch of the back.</summary>
    public static Finding Numbness { get; } = new(
        id: "numbness",
        label: "numbness in one leg, one foot or a patch of the back",
        question: "Do you have numbness in one leg, in one foot or in a patch of your back?",
        clarification: "Numbness means that you feel touch there less than usual, or not at all." + NewOrWorse,
        group: "nerve");

    /// <summary>Tingling in one leg, one foot or a patch of the back.</summary>
    public static Finding Tingling { get; } = new(
        id: "tingling",
        label: "tingling in one leg, one foot or a patch of the back",
        question: "Do you have tingling in one leg, in one foot or in a patch of your back?",
        clarification: "Tingling can feel like pins and needles." + NewOrWorse,
        group: "nerve");

    /// <summary>Leg pain that goes below the knee.</summary>
    public static Finding LegPainBelowKnee { get; } = new(
        id: "leg-pain-below-knee",
        label: "leg pain that goes below the knee",
        question: "Does pain run down your leg to below the knee?",
        clarification: "It counts when the pain goes past the knee, into the lower leg or foot." + NewOrWorse,
        group: "nerve");

    /// <summary>Unsteady walking.</summary>
    public static Finding UnsteadyWalking { get; } = new(
        id: "unsteady-walking",
        label: "unsteady walking",
        question: "Are you unsteady when you walk?",
        clarification: "For a child, it also counts if the child limps or will not walk." + NewOrWorse,
        group: "nerve");

    /// <summary>Clumsy hands.</summary>
    public static Finding ClumsyHands { get; } = new(
        id: "clumsy-hands",
        label: "clumsy hands",
        question: "Have your hands become clumsy?",
        clarification: "For example, you fumble with buttons or drop things." + NewOrWorse,
        group: "nerve");

    /// <summary>Pain like a band round the chest or tummy.</summary>
    public static Finding BandLikeTrunkPain { get; } = new(
        id: "band-like-trunk-pain",
        label: "pain like a band round the chest or tummy",
        question: "Do you have pain that goes round your chest or tummy like a band?",
        clarification: "It can feel as if a tight belt goes round you." + NewOrWorse,
        group: "nerve");

    /// <summary>Chest pain or pressure, or discomfort brought on by effort.</summary>
    public static Finding ChestPain { get; } = new(
        id: "chest-pain",
        label: "chest pain or pressure, or discomfort brought on by effort",
        question: "Do you have pain or pressure in your chest, or discomfort in your arm, jaw or back that effort brings on?",
        clarification: "Pressure in the chest counts as much as pain. Effort means, for example, walking uphill or climbing stairs.",
        group: "body");

    /// <summary>New breathlessness, or coughing up blood.</summary>
    public static Finding Breathlessness { get; } = new(
        id: "breathlessness",
        label: "new breathlessness, or coughing up blood",
        question: "Are you newly short of breath, or are you coughing up blood?",
        clarification: "It counts if breathing has become harder than is usual for you.",
        group: "body");

    /// <summary>Fainting or collapse.</summary>
    public static Finding FaintingOrCollapse { get; } = new(
        id: "fainting-or-collapse",
        label: "fainting or collapse",
        question: "Have you fainted or collapsed with this pain?",
        clarification: "It counts if it came at the start or at any time since.",
        group: "body");

    /// <summary>Tearing or ripping pain.</summary>
    public static Finding TearingPain { get; } = new(
        id: "tearing-pain",
        label: "tearing or ripping pain",
        question: "Is the pain tearing or ripping?",
        clarification: "It can feel as if something tears inside your back, chest or tummy.",
        group: "body");

    /// <summary>Severe pain that came within moments, with nothing to explain it.</summary>
    public static Finding SuddenSevereOnset { get; } = new(
        id: "sudden-severe-onset",
        label: "severe pain that came within moments, with nothing to explain it",
        question: "Did severe pain come on within moments, with no lift, twist or injury that explains it?",
        clarification: "Answer 'no' if it built up slowly, or if it began as you lifted, twisted or hurt yourself.",
        group: "body");

    /// <summary>A pulse-like beat in the tummy.</summary>
    public static Finding PulsatingAbdomen { get; } = new(
        id: "pulsating-abdomen",
        label: "a pulse-like beat in the tummy",
        question: "Do you feel a strong beat in your tummy, like a pulse?",
        clarification: "Throbbing in time with your heart counts.",
        group: "body");

    /// <summary>A cold sweat, or grey, very pale or mottled skin.</summary>
    public static Finding ColdSweatOrPallor { get; } = new(
        id: "cold-sweat-or-pallor",
        label: "a cold sweat, or grey, very pale or mottled skin",
        question: "Do you have a cold, clammy sweat, or skin that is grey, very pale or mottled?",
        clarification: "Mottled means blotchy or patchy.",
        group: "body");

    /// <summary>Confusion, drowsiness, slurred speech or a drooping face.</summary>
    public static Finding ConfusionOrDrowsiness { get; } = new(
        id: "confusion-or-drowsiness",
        label: "confusion, drowsiness, slurred speech or a drooping face",
        question: "Are you confused or very drowsy, or do you have slurred speech or a drooping face?",
        clarification: "Drowsy means hard to wake or to keep awake. If someone is with you, ask what they notice.",
        group: "body");

    /// <summary>A jaw too stiff to open.</summary>
    public static Finding JawStiffness { get; } = new(
        id: "jaw-stiffness",
        label: "a jaw too stiff to open",
        question: "Is your jaw so stiff that you cannot open it?",
        group: "body");

    /// <summary>Spasms beyond your control that arch the back or seize several parts of the body.</summary>
    public static Finding WholeBodySpasms { get; } = new(
        id: "whole-body-spasms",
        label: "spasms beyond your control that arch the back or seize several parts of the body",
        question: "Do you have spasms beyond your control that arch your back or seize several parts of your body?",
        clarification: "A spasm in one part of your back, which does not arch it, is not meant here.",
        group: "body");

    /// <summary>Pain in the tummy, groin or testicle.</summary>
    public static Finding BellyPain { get; } = new(
        id: "belly-pain",
        label: "pain in the tummy, groin or testicle",
        question: "Do you have pain in your tummy, groin or testicle that came with this back pain?",
        group: "body");

    /// <summary>A very bad headache, or one with a stiff neck, dislike of light or changed sight.</summary>
    public static Finding BadHeadache { get; } = new(
        id: "bad-headache",
        label: "a very bad headache, or one with a stiff neck, dislike of light or changed sight",
        question: "Do you have a headache that is the worst ever, or that comes with a stiff neck, dislike of light or changed sight?",
        clarification: "One of these is enough. Changed sight means, for example, that you see double or blurred.",
        group: "body");

    /// <summary>A blood clot in a leg, or one swollen and sore calf.</summary>
    public static Finding LegBloodClot { get; } = new(
        id: "leg-blood-clot",
        label: "a blood clot in a leg, or one swollen and sore calf",
        question: "Do you have a blood clot in a leg now, or is one calf newly swollen and sore?",
        clarification: "The calf is the back of the lower leg.",
        group: "body");

    /// <summary>Too much of a painkiller, or harm from one.</summary>
    public static Finding PainkillerHarm { get; } = new(
        id: "painkiller-harm",
        label: "too much of a painkiller, or harm from one",
        question: "Have you taken more of a painkiller than the label says, or has one harmed you?",
        clarification: "Too much counts even if you feel well. Harm means black poo, vomited blood, or swelling or wheezing after you took it.",
        group: "safety");

    /// <summary>Thoughts of ending your life, or not feeling safe with yourself.</summary>
    public static Finding ThoughtsOfSelfHarm { get; } = new(
        id: "thoughts-of-self-harm",
        label: "thoughts of ending your life, or not feeling safe with yourself",
        question: "Do you have thoughts of ending your life, or do you feel unsafe with yourself?",
        clarification: "You can say so here. If so, you deserve help at once: call your local emergency number or a crisis line in your country.",
        group: "safety");

    /// <summary>A serious injury in the last two weeks.</summary>
    public static Finding MajorTrauma { get; } = new(
        id: "major-trauma",
        label: "a serious injury in the last two weeks",
        question: "Did this pain begin with a serious injury in the last two weeks?",
        clarification: "It means a road accident, a fall from a height or down several stairs, a heavy blow, a stab or an electric shock.",
        group: "injury");

    /// <summary>A minor fall, knock or strain that set it off.</summary>
    public static Finding MinorTrauma { get; } = new(
        id: "minor-trauma",
        label: "a minor fall, knock or strain that set it off",
        question: "Did a minor fall, a stumble or a light knock set this pain off?",
        clarification: "It also counts if a light lift or a sneeze set it off.",
        group: "injury");

    /// <summary>A dirty wound in the last few weeks.</summary>
    public static Finding RecentDirtyWound { get; } = new(
        id: "recent-dirty-wound",
        label: "a dirty wound in the last few weeks",
        question: "Have you had a dirty wound in the last few weeks?",
        clarification: "A wound that soil or other dirt got into counts, even a small one.",
        group: "injury");

    /// <summary>Bruising on the back.</summary>
    public static Finding Bruising { get; } = new(
        id: "bruising",
        label: "bruising on the back",
        question: "Is there a bruise on your back, or near the sore part?",
        group: "injury");

    /// <summary>Swelling where it hurts.</summary>
    public static Finding Swelling { get; } = new(
        id: "swelling",
        label: "swelling where it hurts",
        question: "Is the sore part of your back swollen?",
        group: "injury");

    /// <summary>Fever, chills or drenching night sweats.</summary>
    public static Finding FeverOrChills { get; } = new(
        id: "fever-or-chills",
        label: "fever, chills or drenching night sweats",
        question: "Do you have a fever, chills, or night sweats that soak your bedding?",
        clarification: "One of these is enough. Chills mean that you shiver and cannot get warm.",
        group: "general");

    /// <summary>Weight loss without trying.</summary>
    public static Finding UnintendedWeightLoss { get; } = new(
        id: "unintended-weight-loss",
        label: "weight loss without trying",
        question: "Have you lost weight without trying to?",
        group: "general");

    /// <summary>Pain at night or at rest.</summary>
    public static Finding NightOrRestPain { get; } = new(
        id: "night-or-rest-pain",
        label: "pain at night or at rest",
        question: "Does it hurt even when you lie still, or does the pain wake you at night?",
        clarification: "Pain only when you turn over in bed does not count.",
        group: "general");

    /// <summary>A lump on the back, or a changed shape of the back.</summary>
    public static Finding LumpOrShapeChange { get; } = new(
        id: "lump-or-shape-change",
        label: "a lump on the back, or a changed shape of the back",
        question: "Is there a lump on your back, or has your back changed shape?",
        group: "general");

    /// <summary>A rash with blisters.</summary>
    public static Finding BlisteringRash { get; } = new(
        id: "blistering-rash",
        label: "a rash with blisters",
        question: "Do you have a rash with blisters?",
        clarification: "Blisters are small bumps filled with fluid.",
        group: "general");

    /// <summary>Cancer, now or in the past.</summary>
    public static Finding HistoryOfCancer { get; } = new(
        id: "history-of-cancer",
        label: "cancer, now or in the past",
        question: "Do you have cancer, or have you ever had it?",
        clarification: "Leave out a skin cancer that has been removed. But a melanoma counts, also after it has been removed.",
        group: "history");

    /// <summary>Sickle cell disease.</summary>
    public static Finding SickleCellDisease { get; } = new(
        id: "sickle-cell-disease",
        label: "sickle cell disease",
        question: "Do you have sickle cell disease?",
        group: "history");

    /// <summary>Fragile bones, ankylosing spondylitis, or an earlier fracture from a small fall.</summary>
    public static Finding Osteoporosis { get; } = new(
        id: "osteoporosis",
        label: "fragile bones, ankylosing spondylitis, or an earlier fracture from a small fall",
        question: "Do you have osteoporosis or ankylosing spondylitis, or have you ever broken a bone in a small fall?",
        clarification: "Osteoporosis means thin, fragile bones. Ankylosing spondylitis is a disease that inflames and stiffens the spine.",
        group: "history");

    /// <summary>Long-term steroid medicine.</summary>
    public static Finding LongTermSteroids { get; } = new(
        id: "long-term-steroids",
        label: "long-term steroid medicine",
        question: "Do you take steroid medicine over a long time, or did you do so in the past?",
        clarification: "This means steroids against inflammation, such as prednisolone. If you are not sure that yours counts, answer 'I don't know'.",
        group: "history");

    /// <summary>A weaker defence against infection.</summary>
    public static Finding Immunosuppressed { get; } = new(
        id: "immunosuppressed",
        label: "a weaker defence against infection",
        question: "Does an illness or a medicine make you less able to fight infection?",
        clarification: "It counts if you have had a transplant, have no spleen, or have chemotherapy or dialysis. Diabetes that is poorly controlled counts too. So does another illness, such as HIV, or a medicine that makes your body's defence weaker.",
        group: "history");

    /// <summary>Injecting drugs.</summary>
    public static Finding IntravenousDrugUse { get; } = new(
        id: "intravenous-drug-use",
        label: "injecting drugs",
        question: "Do you inject drugs, or have you done so in the past?",
        clarification: "This means drugs injected into a vein that nobody prescribed for you.",
        group: "history");

    /// <summary>A procedure at the spine or an infection in the last three months.</summary>
    public static Finding RecentSpinalProcedureOrInfection { get; } = new(
        id: "recent-spinal-procedure-or-infection",
        label: "a procedure at the spine or an infection in the last three months",
        question: "In the last three months, have you had a procedure at your spine, or an infection?",
        clarification: "Procedures are surgery, an injection or an epidural at the spine, also in labour. A pump or a stimulator at the spine counts too. Infections are those of the blood, the urine, the skin or the teeth.",
        group: "history");

    /// <summary>A blood thinner or a bleeding disorder.</summary>
    public static Finding Anticoagulated { get; } = new(
        id: "anticoagulated",
        label: "a blood thinner or a bleeding disorder",
        question: "Do you take a blood thinner, or do you have a bleeding disorder?",
        clarification: "A blood thinner is a medicine against blood clots, such as warfarin or apixaban. Low-dose aspirin alone does not count.",
        group: "history");

    /// <summary>A known aortic aneurysm.</summary>
    public static Finding KnownAorticAneurysm { get; } = new(
        id: "known-aortic-aneurysm",
        label: "a known aortic aneurysm",
        question: "Have you been told that you have an aortic aneurysm?",
        clarification: "That is a bulge in the main artery of the chest or tummy. It counts even if it is only being watched.",
        group: "history");

    /// <summary>Only one working kidney.</summary>
    public static Finding SingleKidney { get; } = new(
        id: "single-kidney",
        label: "only one working kidney",
        question: "Do you have only one working kidney?",
        group: "history");

    /// <summary>Psoriasis, uveitis, bowel inflammation or spondyloarthritis in the family.</summary>
    public static Finding InflammatoryHistory { get; } = new(
        id: "inflammatory-history",
        label: "psoriasis, uveitis, bowel inflammation or spondyloarthritis in the family",
        question: "Have you had psoriasis, uveitis or an inflamed bowel, or does spondyloarthritis run in your family?",
        clarification: "One of these is enough. Psoriasis is a scaly skin disease. Uveitis is an inflamed eye. An inflamed bowel means Crohn's disease or ulcerative colitis. With spondyloarthritis the spine and the joints are inflamed.",
        group: "history");

    /// <summary>Pain in waves from the side to the groin.</summary>
    public static Finding FlankToGroinPain { get; } = new(
        id: "flank-to-groin-pain",
        label: "pain in waves from the side to the groin",
        question: "Does pain come in waves from your side down to your groin?",
        clarification: "The groin is the fold between tummy and thigh.",
        group: "urinary");

    /// <summary>Pain under the ribs on one side.</summary>
    public static Finding FlankPain { get; } = new(
        id: "flank-pain",
        label: "pain under the ribs on one side",
        question: "Do you have pain under your ribs on one side?",
        clarification: "This means your side or the side of your back, below the ribs.",
        group: "urinary");

    /// <summary>Pain on passing urine, or passing it often.</summary>
    public static Finding PainfulOrFrequentUrination { get; } = new(
        id: "painful-or-frequent-urination",
        label: "pain on passing urine, or passing it often",
        question: "Does it hurt to pass urine, or do you have to pass it much more often than usual?",
        clarification: "Burning or stinging counts as pain.",
        group: "urinary");

    /// <summary>Blood in the urine.</summary>
    public static Finding BloodInUrine { get; } = new(
        id: "blood-in-urine",
        label: "blood in the urine",
        question: "Is there blood in your urine?",
        clarification: "Pink or red urine counts.",
        group: "urinary");

    /// <summary>Vomiting again and again.</summary>
    public static Finding RepeatedVomiting { get; } = new(
        id: "repeated-vomiting",
        label: "vomiting again and again",
        question: "Do you vomit again and again, so that you cannot keep fluids down?",
        clarification: "This means now, not an illness that is over.",
        group: "urinary");

    /// <summary>Dark urine after hard effort, heat or a long lie.</summary>
    public static Finding DarkUrineAfterExertion { get; } = new(
        id: "dark-urine-after-exertion",
        label: "dark urine after hard effort, heat or a long lie",
        question: "Is your urine the colour of cola, or brown, after hard effort, heat or a long lie?",
        clarification: "A long lie means that you lay in one place for a long time, for example after a fall.",
        group: "urinary");

    /// <summary>A pregnancy, or a possible one.</summary>
    public static Finding Pregnant { get; } = new(
        id: "pregnant",
        label: "a pregnancy, or a possible one",
        question: "Are you pregnant, or might you be?",
        clarification: "With a late period you might be. If this cannot be so, answer 'no'.",
        group: "pregnancy");

    /// <summary>Vaginal bleeding that is not a usual period.</summary>
    public static Finding VaginalBleeding { get; } = new(
        id: "vaginal-bleeding",
        label: "vaginal bleeding that is not a usual period",
        question: "Do you have vaginal bleeding that is not your usual period?",
        clarification: "Heavy bleeding after a birth counts too. If this cannot be so for you, answer 'no'.",
        group: "pregnancy");

    /// <summary>Regular tightenings of the womb.</summary>
    public static Finding RegularTightenings { get; } = new(
        id: "regular-tightenings",
        label: "regular tightenings of the womb",
        question: "Does your bump or tummy tighten again and again, at regular times?",
        clarification: "It counts whether or not it hurts.",
        group: "pregnancy");

    /// <summary>Waters that have broken.</summary>
    public static Finding WatersBroken { get; } = new(
        id: "waters-broken",
        label: "waters that have broken",
        question: "Have your waters broken?",
        clarification: "A gush or a steady trickle of fluid from the vagina counts.",
        group: "pregnancy");

    /// <summary>Less movement of the baby.</summary>
    public static Finding LessBabyMovement { get; } = new(
        id: "less-baby-movement",
        label: "less movement of the baby",
        question: "Does your baby move less than usual?",
        clarification: "No movement at all counts too. If it is too early in the pregnancy to feel the baby move, answer 'no'.",
        group: "pregnancy");

    /// <summary>Pain that is getting worse.</summary>
    public static Finding GettingWorse { get; } = new(
        id: "getting-worse",
        label: "pain that is getting worse",
        question: "Is the pain getting worse over time?",
        clarification: "Look at the pain as a whole, not at single good or bad hours.",
        group: "course");

    /// <summary>Pain that stops daily activities, or a struggle to cope.</summary>
    public static Finding StopsDailyActivities { get; } = new(
        id: "stops-daily-activities",
        label: "pain that stops daily activities, or a struggle to cope",
        question: "Does the pain stop your daily activities, or do you struggle to cope?",
        clarification: "Daily activities are, for example, washing, dressing, work, school or play.",
        group: "course");

    /// <summary>Unbearable pain.</summary>
    public static Finding UnbearablePain { get; } = new(
        id: "unbearable-pain",
        label: "unbearable pain",
        question: "Is the pain so bad that you cannot bear it?",
        clarification: "It counts if you cannot stand or cannot move because of it, or if nothing eases it.",
        group: "course");

    /// <summary>Three or more bouts in a year.</summary>
    public static Finding RecurrentEpisodes { get; } = new(
        id: "recurrent-episodes",
        label: "three or more bouts in a year",
        question: "Have you had three or more bouts of this pain in the last year?",
        clarification: "Count this bout too.",
        group: "course");

    /// <summary>Morning stiffness for over 30 minutes.</summary>
    public static Finding MorningStiffness { get; } = new(
        id: "morning-stiffness",
        label: "morning stiffness for over 30 minutes",
        question: "Is your back stiff for over 30 minutes in the morning?",
        group: "course");

    /// <summary>Pain or stiffness that eases with movement.</summary>
    public static Finding EasesWithMovement { get; } = new(
        id: "eases-with-movement",
        label: "pain or stiffness that eases with movement",
        question: "Does the pain or stiffness ease when you move about?",
        group: "course");

    /// <summary>Pain in the upper back, between the shoulders.</summary>
    public static Finding UpperBack { get; } = new(
        id: "upper-back",
        label: "pain in the upper back, between the shoulders",
        question: "Is the pain in your upper back, between the shoulders?",
        group: "place");

    /// <summary>Pain in the middle back.</summary>
    public static Finding MiddleBack { get; } = new(
        id: "middle-back",
        label: "pain in the middle back",
        question: "Is the pain in your middle back?",
        clarification: "This is the part below the shoulder blades and above the waist.",
        group: "place");

    /// <summary>Pain in the lower back.</summary>
    public static Finding LowerBack { get; } = new(
        id: "lower-back",
        label: "pain in the lower back",
        question: "Is the pain in your lower back?",
        clarification: "This is the part from the waist down to the buttocks.",
        group: "place");

    /// <summary>Heavy lifting before it began.</summary>
    public static Finding HeavyLifting { get; } = new(
        id: "heavy-lifting",
        label: "heavy lifting before it began",
        question: "Did you lift or carry something heavy before this began?",
        group: "circumstances");

    /// <summary>A sudden awkward movement before it began.</summary>
    public static Finding SuddenAwkwardMovement { get; } = new(
        id: "sudden-awkward-movement",
        label: "a sudden awkward movement before it began",
        question: "Did a sudden or awkward movement, such as a twist, come before this?",
        group: "circumstances");

    /// <summary>More work for the back than usual.</summary>
    public static Finding Overuse { get; } = new(
        id: "overuse",
        label: "more work for the back than usual",
        question: "Did your back work harder or longer than usual before this began?",
        clarification: "For example, through sport, gardening or a long shift.",
        group: "circumstances");

    /// <summary>A long time slumped, bent or in one position.</summary>
    public static Finding ProlongedPoorPosture { get; } = new(
        id: "prolonged-poor-posture",
        label: "a long time slumped, bent or in one position",
        question: "Did you spend a long time slumped, bent or in one position?",
        clarification: "For example, at a desk, at a screen or at the wheel.",
        group: "circumstances");

    /// <summary>Mostly inactive days.</summary>
    public static Finding MostlyInactive { get; } = new(
        id: "mostly-inactive",
        label: "mostly inactive days",
        question: "Are you mostly inactive, with little movement or exercise in your week?",
        group: "circumstances");

    /// <summary>Activity that loads one side more.</summary>
    public static Finding OneSidedActivity { get; } = new(
        id: "one-sided-activity",
        label: "activity that loads one side more",
        question: "Do you often load one side of your body more than the other?",
        clarification: "For example, in a sport, at work, or with a bag or a child on one side.",
        group: "circumstances");

    /// <summary>Drinking less than usual.</summary>
    public static Finding LowFluidIntake { get; } = new(
        id: "low-fluid-intake",
        label: "drinking less than usual",
        question: "Have you drunk less than usual in the last few days?",
        group: "circumstances");

    /// <summary>Heavy sweating or great heat.</summary>
    public static Finding HeavySweatingOrHeat { get; } = new(
        id: "heavy-sweating-or-heat",
        label: "heavy sweating or great heat",
        question: "Have you sweated a lot, or been in great heat, in the last few days?",
        group: "circumstances");

    /// <summary>Vomiting or diarrhoea in the last few days.</summary>
    public static Finding VomitingOrDiarrhoea { get; } = new(
        id: "vomiting-or-diarrhoea",
        label: "vomiting or diarrhoea in the last few days",
        question: "Have you had vomiting or diarrhoea in the last few days?",
        group: "circumstances");

    /// <summary>A water medicine or a laxative.</summary>
    public static Finding DiureticOrLaxative { get; } = new(
        id: "diuretic-or-laxative",
        label: "a water medicine or a laxative",
        question: "Do you take a water medicine (a diuretic) or a laxative?",
        clarification: "A diuretic makes you pass more urine. A laxative makes you empty your bowels.",
        group: "circumstances");

    /// <summary>Muscle cramps in other places.</summary>
    public static Finding CrampsElsewhere { get; } = new(
        id: "cramps-elsewhere",
        label: "muscle cramps in other places",
        question: "Do you have muscle cramps in other places too, such as the calves, feet or hands?",
        group: "circumstances");

    /// <summary>A lot of stress.</summary>
    public static Finding HighStress { get; } = new(
        id: "high-stress",
        label: "a lot of stress",
        question: "Have you been under a lot of stress?",
        group: "circumstances");

    /// <summary>Poor sleep.</summary>
    public static Finding PoorSleep { get; } = new(
        id: "poor-sleep",
        label: "poor sleep",
        question: "Have you been sleeping badly?",
        group: "circumstances");

    /// <summary>Low mood or worry.</summary>
    public static Finding LowMoodOrWorry { get; } = new(
        id: "low-mood-or-worry",
        label: "low mood or worry",
        question: "Have you felt low or worried a lot?",
        clarification: "Worry about the pain counts too.",
        group: "circumstances");

    /// <summary>Pain that is worse with movement.</summary>
    public static Finding WorseOnMovement { get; } = new(
        id: "worse-on-movement",
        label: "pain that is worse with movement",
        question: "Does moving make the pain worse?",
        group: "circumstances");

    /// <summary>Tight muscles in the back.</summary>
    public static Finding MuscleTightness { get; } = new(
        id: "muscle-tightness",
        label: "tight muscles in the back",
        question: "Do the muscles of your back feel tight or hard?",
        group: "circumstances");

    /// <summary>A stiff back.</summary>
    public static Finding Stiffness { get; } = new(
        id: "stiffness",
        label: "a stiff back",
        question: "Is your back stiff?",
        group: "circumstances");

    /// <summary>Less movement in the back.</summary>
    public static Finding LimitedMovement { get; } = new(
        id: "limited-movement",
        label: "less movement in the back",
        question: "Can you bend or turn your back less far than usual?",
        group: "circumstances");

    /// <summary>Pain that is worse with a cough or sneeze.</summary>
    public static Finding WorseWithCoughOrSneeze { get; } = new(
        id: "worse-with-cough-or-sneeze",
        label: "pain that is worse with a cough or sneeze",
        question: "Does coughing or sneezing make the pain worse?",
        clarification: "Straining on the toilet counts too.",
        group: "circumstances");

    /// <summary>Pain that is worse with sitting or bending.</summary>
    public static Finding WorseSittingOrBending { get; } = new(
        id: "worse-sitting-or-bending",
        label: "pain that is worse with sitting or bending",
        question: "Does sitting or bending forward make the pain worse?",
        group: "circumstances");

    /// <summary>An allergy to, or asthma set off by, aspirin or an anti-inflammatory.</summary>
    public static Finding NsaidAllergyOrAsthma { get; } = new(
        id: "nsaid-allergy-or-asthma",
        label: "an allergy to, or asthma set off by, aspirin or an anti-inflammatory",
        question: "Are you allergic to aspirin or an anti-inflammatory, or has one ever set off your asthma?",
        clarification: "An anti-inflammatory is a painkiller such as ibuprofen or naproxen.",
        group: "care-safety");

    /// <summary>A stomach ulcer or bleed, now or in the past.</summary>
    public static Finding StomachUlcerOrBleed { get; } = new(
        id: "stomach-ulcer-or-bleed",
        label: "a stomach ulcer or bleed, now or in the past",
        question: "Do you have a stomach ulcer or bleeding in the stomach or gut, or have you ever had one?",
        group: "care-safety");

    /// <summary>Kidney disease.</summary>
    public static Finding KidneyDisease { get; } = new(
        id: "kidney-disease",
        label: "kidney disease",
        question: "Do you have kidney disease?",
        clarification: "Weak kidneys count too.",
        group: "care-safety");

    /// <summary>Heart disease or heart failure.</summary>
    public static Finding HeartDiseaseOrFailure { get; } = new(
        id: "heart-disease-or-failure",
        label: "heart disease or heart failure",
        question: "Do you have heart disease or heart failure?",
        clarification: "A past heart attack counts, and so does a past stroke.",
        group: "care-safety");

    /// <summary>Liver disease.</summary>
    public static Finding LiverDisease { get; } = new(
        id: "liver-disease",
        label: "liver disease",
        question: "Do you have liver disease?",
        group: "care-safety");

    /// <summary>High blood pressure.</summary>
    public static Finding HighBloodPressure { get; } = new(
        id: "high-blood-pressure",
        label: "high blood pressure",
        question: "Do you have high blood pressure?",
        clarification: "It counts too when medicine keeps it down.",
        group: "care-safety");

    /// <summary>An inflamed bowel.</summary>
    public static Finding BowelInflammation { get; } = new(
        id: "bowel-inflammation",
        label: "an inflamed bowel",
        question: "Do you have an inflamed bowel, such as in Crohn's disease or ulcerative colitis?",
        group: "care-safety");

    /// <summary>Aspirin or an anti-inflammatory that is already taken.</summary>
    public static Finding TakesNsaidOrAspirin { get; } = new(
        id: "takes-nsaid-or-aspirin",
        label: "aspirin or an anti-inflammatory that is already taken",
        question: "Do you already take aspirin or an anti-inflammatory?",
        clarification: "An anti-inflammatory is a painkiller such as ibuprofen or naproxen. Low-dose aspirin counts here.",
        group: "care-safety");

    /// <summary>Reduced feeling in the skin.</summary>
    public static Finding ReducedSkinFeeling { get; } = new(
        id: "reduced-skin-feeling",
        label: "reduced feeling in the skin",
        question: "Is the feeling in your skin reduced where heat or ice would go?",
        clarification: "It counts if you feel heat or cold there less well than elsewhere. Diabetes can do this.",
        group: "care-safety");

    /// <summary>Poor circulation.</summary>
    public static Finding PoorCirculation { get; } = new(
        id: "poor-circulation",
        label: "poor circulation",
        question: "Do you have poor circulation?",
        clarification: "For example, narrowed arteries, or fingers that turn white in the cold.",
        group: "care-safety");

    /// <summary>Broken or irritated skin.</summary>
    public static Finding BrokenOrIrritatedSkin { get; } = new(
        id: "broken-or-irritated-skin",
        label: "broken or irritated skin",
        question: "Is the skin broken or irritated where heat, ice or hands would go?",
        clarification: "A wound, a rash or an infection of the skin counts.",
        group: "care-safety");

    /// <summary>A limit on how much you may drink.</summary>
    public static Finding FluidRestriction { get; } = new(
        id: "fluid-restriction",
        label: "a limit on how much you may drink",
        question: "Has a clinician told you to limit how much you drink?",
        group: "care-safety");

    /// <summary>Aged under 5.</summary>
    public static Finding AgeUnder5 { get; } = Measures.Age.Below(5, "age-under-5", "aged under 5");

    /// <summary>Aged under 18.</summary>
    public static Finding AgeUnder18 { get; } = Measures.Age.Below(18, "age-under-18", "aged under 18");

    /// <summary>Aged 50 or over.</summary>
    public static Finding Age50OrOver { get; } = Measures.Age.AtLeast(50, "age-50-or-over", "aged 50 or over");

    /// <summary>Aged 55 or over.</summary>
    public static Finding Age55OrOver { get; } = Measures.Age.AtLeast(55, "age-55-or-over", "aged 55 or over");

    /// <summary>Aged 60 or over.</summary>
    public static Finding Age60OrOver { get; } = Measures.Age.AtLeast(60, "age-60-or-over", "aged 60 or over");

    /// <summary>Aged 70 or over.</summary>
    public static Finding Age70OrOver { get; } = Measures.Age.AtLeast(70, "age-70-or-over", "aged 70 or over");

    /// <summary>Pain that has lasted 4 weeks or more.</summary>
    public static Finding Lasting4WeeksOrMore { get; } = Measures.Days.AtLeast(28, "lasting-4-weeks-or-more", "pain that has lasted 4 weeks or more");

    /// <summary>Pain that has lasted 12 weeks or more.</summary>
    public static Finding Lasting12WeeksOrMore { get; } = Measures.Days.AtLeast(84, "lasting-12-weeks-or-more", "pain that has lasted 12 weeks or more");

    /// <summary>Severe pain, 7 or more out of 10.</summary>
    public static Finding SeverePain { get; } = Measures.Pain.AtLeast(7, "severe-pain", "severe pain, 7 or more out of 10");

    /// <summary>All findings: those that are asked, in order, and then the thresholds of the measures.</summary>
    public static IReadOnlyList<Finding> All { get; } =
    [
        SaddleNumbness,
        NewBladderTrouble,
        NewBowelTrouble,
        NewSexualDysfunction,
        BothLegsSymptoms,
        LegWeakness,
        RapidlyWorseningWeakness,
        ArmWeakness,
        ArmNumbness,
        Numbness,
        Tingling,
        LegPainBelowKnee,
        UnsteadyWalking,
        ClumsyHands,
        BandLikeTrunkPain,
        ChestPain,
        Breathlessness,
        FaintingOrCollapse,
        TearingPain,
        SuddenSevereOnset,
        PulsatingAbdomen,
        ColdSweatOrPallor,
        ConfusionOrDrowsiness,
        JawStiffness,
        WholeBodySpasms,
        BellyPain,
        BadHeadache,
        LegBloodClot,
        PainkillerHarm,
        ThoughtsOfSelfHarm,
        MajorTrauma,
        MinorTrauma,
        RecentDirtyWound,
        Bruising,
        Swelling,
        FeverOrChills,
        UnintendedWeightLoss,
        NightOrRestPain,
        LumpOrShapeChange,
        BlisteringRash,
        HistoryOfCancer,
        SickleCellDisease,
        Osteoporosis,
        LongTermSteroids,
        Immunosuppressed,
        IntravenousDrugUse,
        RecentSpinalProcedureOrInfection,
        Anticoagulated,
        KnownAorticAneurysm,
        SingleKidney,
        InflammatoryHistory,
        FlankToGroinPain,
        FlankPain,
        PainfulOrFrequentUrination,
        BloodInUrine,
        RepeatedVomiting,
        DarkUrineAfterExertion,
        Pregnant,
        VaginalBleeding,
        RegularTightenings,
        WatersBroken,
        LessBabyMovement,
        GettingWorse,
        StopsDailyActivities,
        UnbearablePain,
        RecurrentEpisodes,
        MorningStiffness,
        EasesWithMovement,
        UpperBack,
        MiddleBack,
        LowerBack,
        HeavyLifting,
        SuddenAwkwardMovement,
        Overuse,
        ProlongedPoorPosture,
        MostlyInactive,
        OneSidedActivity,
        LowFluidIntake,
        HeavySweatingOrHeat,
        VomitingOrDiarrhoea,
        DiureticOrLaxative,
        CrampsElsewhere,
        HighStress,
        PoorSleep,
        LowMoodOrWorry,
        WorseOnMovement,
        MuscleTightness,
        Stiffness,
        LimitedMovement,
        WorseWithCoughOrSneeze,
        WorseSittingOrBending,
        NsaidAllergyOrAsthma,
        StomachUlcerOrBleed,
        KidneyDisease,
        HeartDiseaseOrFailure,
        LiverDisease,
        HighBloodPressure,
        BowelInflammation,
        TakesNsaidOrAspirin,
        ReducedSkinFeeling,
        PoorCirculation,
        BrokenOrIrritatedSkin,
        FluidRestriction,
        AgeUnder5,
        AgeUnder18,
        Age50OrOver,
        Age55OrOver,
        Age60OrOver,
        Age70OrOver,
        Lasting4WeeksOrMore,
        Lasting12WeeksOrMore,
        SeverePain,
    ];
}
