namespace BackSpasms.Guidance;

/// <summary>The warning signs of the built-in guidance, most urgent first; within an urgency in the order of asking and of showing.</summary>
public static class RedFlags
{
    /// <summary>Pressure on the nerves at the lower end of the spine.</summary>
    public static RedFlag CaudaEquina { get; } = new(
        id: "cauda-equina",
        urgency: Urgency.Emergency,
        when: Findings.SaddleNumbness | Findings.NewBladderTrouble | Findings.NewBowelTrouble | Findings.NewSexualDysfunction | Findings.BothLegsSymptoms,
        title: "Numbness between the legs, or new trouble with bladder, bowel, sex or both legs",
        suspects: "pressure on the bundle of nerves at the lower end of the spine (cauda equina syndrome)",
        whatToDo: "Call your local emergency number or go to the emergency department now. Say clearly which of these signs you have, also the private ones, and when they began.",
        whatNotToDo: "Do not wait to see whether it passes, and do not wait for an appointment. Do not drive yourself: your legs may fail you. No massage, and let nobody manipulate your back.",
        why: "It is rare, and most people who are checked do not have it. But if it is missed, the harm to bladder, bowel, sex and legs can be lasting, and early treatment lowers that risk. That is why one of these signs is enough here. It can begin at any point, also in an old back problem.",
        citations: [Sources.NhsBackPain, Sources.RoyalFreeCaudaEquina, Sources.GirftCes2023, Sources.Ahcpr1994, Sources.NorfolkWaveneyBackPain]);

    /// <summary>Weakness or numbness that gets worse quickly.</summary>
    public static RedFlag RapidNerveLoss { get; } = new(
        id: "rapid-nerve-loss",
        urgency: Urgency.Emergency,
        when: Findings.RapidlyWorseningWeakness,
        title: "Weakness, numbness or walking that gets worse quickly",
        suspects: "strong pressure on a nerve or on the spinal cord",
        whatToDo: "Call your local emergency number or go to the emergency department now.",
        whatNotToDo: "Do not wait to see whether it passes. Do not drive yourself. No massage, and let nobody manipulate your back.",
        why: "Nerves that are pressed hard can stop working for good. Sources disagree on a weak leg or a dropping foot: some send every such person to the emergency department, some want them seen the same day. Here, quick worsening, or a limb that you cannot move, is an emergency; weakness of one leg that holds steady is for today.",
        citations: [Sources.Ahcpr1994, Sources.Casazza2012, Sources.NhsBackPain]);

    /// <summary>Signs of the heart, the lung or the great blood vessels.</summary>
    public static RedFlag HeartOrGreatVessel { get; } = new(
        id: "heart-or-great-vessel",
        urgency: Urgency.Emergency,
        when: Findings.ChestPain | Findings.Breathlessness | Findings.FaintingOrCollapse | Findings.TearingPain | Findings.ColdSweatOrPallor
            | (Findings.SuddenSevereOnset & (Findings.LegWeakness | Findings.Numbness | Findings.Tingling | Findings.UpperBack | Findings.MiddleBack))
            | (Findings.LegBloodClot & (Findings.UpperBack | Findings.MiddleBack)),
        title: "Chest pain, breathlessness, collapse, cold sweat, or tearing or sudden severe pain",
        suspects: "a heart attack, a tear in the great artery (aortic dissection), a clot in the lung, or shock",
        whatToDo: "Call your local emergency number now. Sit or lie down and keep still until help comes.",
        whatNotToDo: "Do not drive yourself. Do not wait for the pain to ease: pain of a tear in the great artery can ease while the danger stays. Do not take it for stress or a pulled muscle.",
        why: "The heart, the lungs and the great blood vessels can be felt as back pain, and they are dangerous when that is missed. A tear in the great artery can also make a leg weak or numb, and a clot in a leg can travel to the lung.",
        citations: [Sources.NhsBackPain, Sources.HseAorticDissection, Sources.BnssgAorticDissection, Sources.GloucestershireDvt]);

    /// <summary>A widened great artery in the belly that may leak.</summary>
    public static RedFlag AorticAneurysm { get; } = new(
        id: "aortic-aneurysm",
        urgency: Urgency.Emergency,
        when: Findings.PulsatingAbdomen | Findings.KnownAorticAneurysm
            | (Findings.SuddenSevereOnset & Findings.Age55OrOver)
            | (Findings.FlankToGroinPain & Findings.Age60OrOver)
            | (Findings.FlankPain & Findings.SeverePain & Findings.Age60OrOver),
        title: "A throbbing belly, a known bulge of the great artery, or sudden or severe pain in later life",
        suspects: "a leak or burst of the great artery in the belly (aortic aneurysm)",
        whatToDo: "Call your local emergency number now. Say that it could be the great artery in the belly, and tell them if you know of a bulge (aneurysm). Lie still until help comes.",
        whatNotToDo: "Do not drive yourself. Do not wait to see whether it passes. Do not press or massage the belly or the back.",
        why: "A bulge of this artery often gives no sign until it leaks. Then it can feel like plain back pain or like a kidney stone, and many people neither faint nor look pale at first. A first kidney stone after 60 is uncommon, so such pain at that age is taken for the artery until a scan says otherwise.",
        citations: [Sources.NiceNg156, Sources.RupturedAneurysm2016, Sources.AneurysmLikeRenalColic]);

    /// <summary>A serious injury.</summary>
    public static RedFlag SeriousInjury { get; } = new(
        id: "serious-injury",
        urgency: Urgency.Emergency,
        when: Findings.MajorTrauma,
        title: "A serious accident, fall or blow",
        suspects: "a broken bone in the spine, or an injured spinal cord",
        whatToDo: "Call your local emergency number or go to the emergency department now. If it has just happened, keep still and call: let the crew move you.",
        whatNotToDo: "Do not let untrained people move you, unless you are in danger where you lie. Do not drive yourself. No massage, and let nobody manipulate your back.",
        why: "A hard blow or fall can break a bone of the spine or harm the cord. In a large study of new back pain, serious injury was among the few signs that really pointed to a break.",
        citations: [Sources.NhsBackPain, Sources.Ahcpr1994, Sources.NorthernTrustBackPain, Sources.Henschke2009]);

    /// <summary>Nerve signs in someone who may have an infection at the spine.</summary>
    public static RedFlag InfectionWithNerveSigns { get; } = new(
        id: "infection-with-nerve-signs",
        urgency: Urgency.Emergency,
        when: (Findings.FeverOrChills | Findings.IntravenousDrugUse | Findings.Immunosuppressed | Findings.RecentSpinalProcedureOrInfection)
            & (Findings.LegWeakness | Findings.Numbness | Findings.Tingling | Findings.ArmNumbness | Findings.UnsteadyWalking | Findings.ClumsyHands | Findings.BandLikeTrunkPain),
        title: "Nerve signs together with fever or a raised risk of infection",
        suspects: "pus that presses on the nerves or the spinal cord (epidural abscess)",
        whatToDo: "Call your local emergency number or go to the emergency department now. Tell them about fever, injected drugs and weak immunity. Name any recent infection, injection, epidural or operation.",
        whatNotToDo: "Do not wait for a fever to appear or to pass. Do not start left-over antibiotics. Do not drive yourself.",
        why: "Few people with such an abscess have fever, back pain and nerve signs all together. So fever is not needed here: a raised risk and one nerve sign are enough. It has to be looked for at once, before the harm is lasting.",
        citations: [Sources.AliemEpiduralAbscess, Sources.GatesheadEpidural, Sources.Ahcpr1994]);

    /// <summary>Signs of an illness of the whole body or the brain.</summary>
    public static RedFlag BrainOrSepsis { get; } = new(
        id: "brain-or-sepsis",
        urgency: Urgency.Emergency,
        when: Findings.ConfusionOrDrowsiness | Findings.BadHeadache | (Findings.FeverOrChills & Findings.Immunosuppressed) | (Findings.LongTermSteroids & Findings.RepeatedVomiting),
        title: "Confusion, a very bad headache, fever with weak immunity, or vomiting while on steroids",
        suspects: "a grave infection (sepsis or meningitis), a stroke, high blood pressure in pregnancy (pre-eclampsia), or a lack of steroid hormone (adrenal crisis)",
        whatToDo: "Call your local emergency number now. If you are or were just pregnant, say so. If you take steroids or a medicine that weakens immunity, say so and show your card.",
        whatNotToDo: "Do not stay alone. Do not drive yourself. Do not stop your steroids.",
        why: "These signs show that more than the back is ill. With weak immunity, fever may be the only sign of a grave infection. When you have taken steroids for long and cannot keep them down, your body can run out of the hormone.",
        citations: [Sources.NhsKidneyInfection, Sources.NiceCg151, Sources.NhsMeningitis, Sources.PreEclampsiaCharity, Sources.UhbMaternity, Sources.AyrshireAdrenal]);

    /// <summary>Belly pain that may need surgery or a bed in hospital.</summary>
    public static RedFlag AbdominalEmergency { get; } = new(
        id: "abdominal-emergency",
        urgency: Urgency.Emergency,
        when: Findings.BellyPain & (Findings.SeverePain | Findings.SuddenSevereOnset | Findings.RepeatedVomiting | Findings.VaginalBleeding | Findings.Pregnant | Findings.Age60OrOver),
        title: "Belly, groin or testicle pain with another warning sign",
        suspects: "an inflamed pancreas, a burst ulcer, a pregnancy outside the womb, the great artery in the belly, or a twisted ovary or testicle",
        whatToDo: "Call your local emergency number or go to the emergency department now. If you are pregnant or your period is late, say so.",
        whatNotToDo: "Do not wait to see whether it passes. Do not take an anti-inflammatory painkiller. Do not drive yourself if you feel faint.",
        why: "Organs in the belly can be felt in the back. Some of these troubles become dangerous within hours. From 60 on, and in pregnancy, belly pain with back pain is taken more seriously.",
        citations: [Sources.UclhAbdominalPain, Sources.UhbMaternity, Sources.NiceNg156]);

    /// <summary>Harm from painkillers, or thoughts of self-harm.</summary>
    public static RedFlag PainkillerOrSelfHarm { get; } = new(
        id: "painkiller-or-self-harm",
        urgency: Urgency.Emergency,
        when: Findings.PainkillerHarm | Findings.ThoughtsOfSelfHarm,
        title: "Harm from painkillers, or thoughts of ending your life",
        suspects: "too much of a medicine, bleeding in the stomach, an allergy, or a risk of suicide",
        whatToDo: "Call your local emergency number or go to the emergency department now. If it is about a medicine, take its packet with you. If you think of ending your life, we are glad that you said so. You are not alone, and you deserve help today. Call a crisis line in your country, tell someone you trust, and ask them to stay with you.",
        whatNotToDo: "Do not wait until you feel ill: too much of a painkiller can do great harm while you still feel well. Take no more of it. Do not stay alone with dark thoughts.",
        why: "More than the label allows can harm the liver before you notice anything. Black or bloody signs can mean a bleed, and swelling or wheeze an allergy. Thoughts of ending your life can come with bad pain, and there is help for them. One question cannot tell how great the risk is, so the safe side is taken here. That level is a judgment and awaits a clinician's check.",
        citations: [Sources.BritishLiverTrust, Sources.NhsIbuprofen, Sources.MentalHealthFoundation]);

    /// <summary>A painful crisis of sickle cell disease.</summary>
    public static RedFlag SickleCellCrisis { get; } = new(
        id: "sickle-cell-crisis",
        urgency: Urgency.Emergency,
        when: Findings.SickleCellDisease & (Findings.SeverePain | Findings.UnbearablePain | Findings.FeverOrChills),
        title: "Sickle cell disease with severe pain or fever",
        suspects: "a sickle cell crisis, or an infection that comes with it",
        whatToDo: "Call your local emergency number or go to the emergency department now. Say at once that you have sickle cell disease. Follow your own crisis plan on the way, if you have one.",
        whatNotToDo: "Do not wait to see whether it passes.",
        why: "A painful crisis counts as an emergency in its own right. With fever, an infection may be behind it, and that needs treatment at once.",
        citations: [Sources.NiceCg143]);

    /// <summary>Nerve signs in someone who has had cancer.</summary>
    public static RedFlag CordCompressionWithCancer { get; } = new(
        id: "cord-compression-with-cancer",
        urgency: Urgency.Emergency,
        when: Findings.HistoryOfCancer
            & (Findings.LegWeakness | Findings.Numbness | Findings.Tingling | Findings.ArmNumbness | Findings.UnsteadyWalking | Findings.ClumsyHands | Findings.BandLikeTrunkPain),
        title: "Nerve signs in someone who has or had cancer",
        suspects: "cancer in the spine that presses on the spinal cord",
        whatToDo: "Call your local emergency number or go to the emergency department now. Tell them about the cancer, even if it was long ago. If you have the number of a cancer team, call it too.",
        whatNotToDo: "Do not wait for your next check-up. Do not drive yourself. No massage, and let nobody manipulate your back.",
        why: "Early treatment is meant to save the nerves: pressure on the cord must be found before the legs or the bladder stop working. Here any nerve sign after cancer is an emergency.",
        citations: [Sources.NiceNg234, Sources.Ahcpr1994]);

    /// <summary>Bleeding at the spine or behind the belly.</summary>
    public static RedFlag SpinalBleed { get; } = new(
        id: "spinal-bleed",
        urgency: Urgency.Emergency,
        when: Findings.Anticoagulated
            & (Findings.SuddenSevereOnset | Findings.LegWeakness | Findings.Numbness | Findings.Tingling | Findings.ArmNumbness | Findings.UnsteadyWalking
                | Findings.ClumsyHands | Findings.BandLikeTrunkPain | Findings.FlankPain | Findings.BellyPain),
        title: "A blood thinner or bleeding disorder, with sudden pain, nerve signs, or pain in the side or belly",
        suspects: "bleeding at the spine, or behind the belly",
        whatToDo: "Call your local emergency number or go to the emergency department now. Take your medicines or your bleeding card with you. If you have a bleeding disorder, call its centre too.",
        whatNotToDo: "Do not take an anti-inflammatory painkiller or aspirin on top. Do not stop or change the blood thinner by yourself: ask those who treat you. No massage. Do not drive yourself.",
        why: "Blood that cannot clot well can press on the spinal cord within hours. In one reported case both legs were paralysed four hours after the pain began. In another, the bleed was first taken for a kidney stone.",
        citations: [Sources.GsttBleedingDisorders, Sources.TidsskriftetSpinalBleed, Sources.AjemSpinalBleed]);

    /// <summary>Weakness of an arm.</summary>
    public static RedFlag ArmWeakness { get; } = new(
        id: "arm-weakness",
        urgency: Urgency.Emergency,
        when: Findings.ArmWeakness,
        title: "New weakness of an arm or a hand",
        suspects: "a stroke, or pressure on the spinal cord in the neck",
        whatToDo: "Call your local emergency number now. Note the time when it began.",
        whatNotToDo: "Do not drive yourself. Do not wait to see whether it passes, even if it gets better.",
        why: "A muscle spasm of the back does not make an arm weak. A stroke can, and then time counts; pressure on the cord in the neck can do it too. An NHS ambulance service says to call at once.",
        citations: [Sources.NwasStroke, Sources.NhsStroke, Sources.RoyalFreeMyelopathy]);

    /// <summary>A blocked or infected kidney, or a twisted testicle.</summary>
    public static RedFlag ObstructedKidney { get; } = new(
        id: "obstructed-kidney",
        urgency: Urgency.Emergency,
        when: (Findings.FlankToGroinPain & (Findings.FeverOrChills | Findings.RepeatedVomiting | Findings.Pregnant | Findings.SingleKidney | Findings.UnbearablePain | Findings.SuddenSevereOnset | Findings.AgeUnder18))
            | (Findings.FlankPain & Findings.FeverOrChills & (Findings.RepeatedVomiting | Findings.Pregnant | Findings.SingleKidney)),
        title: "Pain in the side or down to the groin, with another warning sign",
        suspects: "a blocked or infected kidney, or a twisted testicle",
        whatToDo: "Call your local emergency number or go to the emergency department now.",
        whatNotToDo: "Do not wait to see whether it passes. Do not take an anti-inflammatory painkiller before you have been seen.",
        why: "A stone with an infection is an emergency. So is a stone in an only kidney or in pregnancy. In boys and young men, pain that runs to the groin can come from a twisted testicle, which cannot wait.",
        citations: [Sources.GsttKidneyStones, Sources.NhsKidneyInfection, Sources.UclhAbdominalPain]);

    /// <summary>Warning signs in pregnancy that need the maternity unit now.</summary>
    public static RedFlag PregnancyEmergency { get; } = new(
        id: "pregnancy-emergency",
        urgency: Urgency.Emergency,
        when: Findings.Pregnant
            & (Findings.VaginalBleeding | Findings.RegularTightenings | Findings.WatersBroken | Findings.LessBabyMovement | Findings.SeverePain | Findings.SuddenSevereOnset | Findings.UnbearablePain),
        title: "Pregnancy with bleeding, tightenings, waters, less movement or severe pain",
        suspects: "early labour, the afterbirth coming loose, or a pregnancy outside the womb",
        whatToDo: "Phone your maternity unit now and go there. If you bleed heavily, feel faint, have pain that does not let up, or cannot reach the unit, call your local emergency number. If you do not yet know whether you are pregnant, go to the emergency department.",
        whatNotToDo: "Do not wait for your next check-up. Do not drive yourself. Take no anti-inflammatory painkiller.",
        why: "Labour can be felt in the back. Some of these signs put you or the baby in danger, and only a check can tell.",
        citations: [Sources.UhbMaternity, Sources.NorthamptonMaternity]);

    /// <summary>Breakdown of muscle after hard effort, heat or a long lie.</summary>
    public static RedFlag MuscleBreakdown { get; } = new(
        id: "muscle-breakdown",
        urgency: Urgency.Emergency,
        when: Findings.DarkUrineAfterExertion,
        title: "Dark urine after hard effort, heat or a long lie",
        suspects: "breakdown of muscle that can harm the kidneys (rhabdomyolysis)",
        whatToDo: "Call your local emergency number or go to the emergency department now. Ask for the blood test for muscle breakdown.",
        whatNotToDo: "Do not exercise. Do not take an anti-inflammatory painkiller. Do not just drink more and wait.",
        why: "Muscle that breaks down sets free substances that harm the kidneys and the heart. Thirst and heat cramp can look the same, and only a blood test can tell them apart.",
        citations: [Sources.CdcRhabdomyolysis]);

    /// <summary>A locked jaw, or spasms of the whole body.</summary>
    public static RedFlag JawOrWholeBodySpasms { get; } = new(
        id: "jaw-or-whole-body-spasms",
        urgency: Urgency.Emergency,
        when: Findings.JawStiffness | Findings.WholeBodySpasms,
        title: "A stiff jaw, or spasms of several parts of the body",
        suspects: "tetanus, a seizure, a reaction to a medicine or its sudden stop, or too little calcium",
        whatToDo: "Call your local emergency number now. Tell them about any wound, your tetanus jabs, and every medicine, drug or pump that you use or have just stopped.",
        whatNotToDo: "Do not drive yourself. Do not eat or drink while the jaw is stiff. Do not try to hold or stretch the spasm away.",
        why: "A plain back spasm does not lock the jaw or seize several parts of the body. What does is dangerous and is treated in hospital. A wound need not be remembered for this to be tetanus: that is sensible, not proved, and takes the safe side.",
        citations: [Sources.CdcTetanus, Sources.BaclofenWithdrawal]);

    /// <summary>Weakness or trouble with walking in a child.</summary>
    public static RedFlag ChildWithNerveSigns { get; } = new(
        id: "child-with-nerve-signs",
        urgency: Urgency.Emergency,
        when: Findings.AgeUnder18 & (Findings.LegWeakness | Findings.UnsteadyWalking),
        title: "Under 18 with a weak leg, a limp or trouble walking",
        suspects: "a tumour, an infection, or pressure on the spinal cord",
        whatToDo: "Call your local emergency number or go to the emergency department now.",
        whatNotToDo: "Do not wait to see whether it passes. Do not make the child walk or exercise. No massage, and let nobody manipulate the back.",
        why: "With back pain, a limp or a weak leg can be a sign that the spine or the cord of a child is affected. Children's services send this to the emergency department.",
        citations: [Sources.PerthChildBackPain, Sources.PmmChild]);

    /// <summary>Weakness of one leg or foot.</summary>
    public static RedFlag LegWeakness { get; } = new(
        id: "leg-weakness",
        urgency: Urgency.Urgent,
        when: Findings.LegWeakness,
        title: "New weakness of a leg or a foot",
        suspects: "a pressed nerve that can no longer steer its muscle",
        whatToDo: "Be seen today: phone your clinician or your local urgent care line now. If it gets worse, if the other leg joins in, or if you cannot lift your foot at all, call your local emergency number.",
        whatNotToDo: "Do not wait for a later appointment. Do not drive while the leg is weak. Let nobody manipulate your back.",
        why: "Sources disagree. Some send every weak leg or dropping foot to the emergency department; others want it seen the same day. Here, weakness of one leg that holds steady is for today. Weakness that grows, or is in both legs, is an emergency.",
        citations: [Sources.Ahcpr1994, Sources.Casazza2012]);

    /// <summary>Signs that the spinal cord is affected.</summary>
    public static RedFlag CordSigns { get; } = new(
        id: "cord-signs",
        urgency: Urgency.Urgent,
        when: Findings.UnsteadyWalking | Findings.ClumsyHands | Findings.BandLikeTrunkPain | Findings.ArmNumbness,
        title: "Unsteady walking, clumsy hands, a numb arm, or pain round the body like a band",
        suspects: "pressure on the spinal cord (myelopathy)",
        whatToDo: "Be seen today: phone your clinician or your local urgent care line now. If it came within days, if it gets worse, or if you have several of these signs, go to the emergency department. Numbness of face, arm or mouth that came suddenly can be a stroke: call your local emergency number.",
        whatNotToDo: "Do not wait for a later appointment. Do not drive. Let nobody manipulate your neck or back.",
        why: "These signs often creep up and are missed, and what is lost may not come back. Sources disagree. One health service tells people to phone for urgent advice, and one says to see a doctor as soon as possible. Two others send them to the emergency department. Here it is today, and the emergency department when it came fast or there are several signs.",
        citations: [Sources.NhsInformMyelopathy, Sources.RoyalFreeMyelopathy, Sources.NorthernTrustBackPain, Sources.NorfolkWaveneyBackPain]);

    /// <summary>A bone of the spine broken by little force.</summary>
    public static RedFlag FragilityFracture { get; } = new(
        id: "fragility-fracture",
        urgency: Urgency.Urgent,
        when: (Findings.MinorTrauma & (Findings.Osteoporosis | Findings.LongTermSteroids | Findings.Age70OrOver | (Findings.SeverePain & Findings.Age60OrOver)))
            | ((Findings.SuddenSevereOnset | Findings.SeverePain) & (Findings.Osteoporosis | Findings.LongTermSteroids | Findings.Age70OrOver)),
        title: "Fragile bones or later life, with a small injury or severe pain",
        suspects: "a broken bone in the spine",
        whatToDo: "Be seen today: phone your clinician or your local urgent care line now. If ankylosing spondylitis has stiffened your spine and you had a fall, go to the emergency department.",
        whatNotToDo: "Do not lift, bend forward or twist. No massage, and let nobody manipulate your back.",
        why: "Fragile bone can break from a stumble, a light lift or a sneeze, or with no injury at all. Age over 70 and long use of steroids are among the few signs that have been shown to point to a break. Sources disagree: some send such people to the emergency department, others want them seen soon. Here it is the same day.",
        citations: [Sources.Henschke2009, Sources.Ahcpr1994, Sources.Casazza2012, Sources.NorthernTrustBackPain, Sources.BmjAnkylosingFracture]);

    /// <summary>An infection of the spine.</summary>
    public static RedFlag SpinalInfection { get; } = new(
        id: "spinal-infection",
        urgency: Urgency.Urgent,
        when: Findings.FeverOrChills | Findings.IntravenousDrugUse | Findings.Immunosuppressed | Findings.SickleCellDisease | Findings.RecentSpinalProcedureOrInfection,
        title: "Fever, or a raised risk of infection",
        suspects: "an infection of a disc or a bone of the spine (discitis, osteomyelitis)",
        whatToDo: "Be seen today: phone your clinician or your local urgent care line now. Go to the emergency department if you feel very ill, or if weakness, numbness or tingling comes on.",
        whatNotToDo: "Do not wait for a fever to appear or to pass. Do not start left-over antibiotics. No massage.",
        why: "Many people with an infected spine have no fever, so a raised risk is enough here. Sources disagree on fever with back pain: some say immediate care, the NHS says the same day. Here it is today, and an emergency with nerve signs or weak immunity.",
        citations: [Sources.NhsBackPain, Sources.Ahcpr1994, Sources.AliemEpiduralAbscess, Sources.GatesheadEpidural]);

    /// <summary>Cancer in the spine.</summary>
    public static RedFlag CancerInTheSpine { get; } = new(
        id: "cancer-in-the-spine",
        urgency: Urgency.Urgent,
        when: Findings.HistoryOfCancer | Findings.UnintendedWeightLoss | (Findings.NightOrRestPain & (Findings.Age50OrOver | Findings.GettingWorse)),
        title: "A history of cancer, unplanned weight loss, or pain at rest that grows or begins in later life",
        suspects: "cancer that has spread to the spine, or cancer of the bone marrow (myeloma)",
        whatToDo: "Be seen today: phone your clinician or your local urgent care line now. Tell them about the cancer or the weight loss. If you turn weak, numb or unsteady, or cannot pass urine, call your local emergency number.",
        whatNotToDo: "Do not wait for your next check-up. No deep massage, and let nobody manipulate your back.",
        why: "Most people with these signs do not have cancer in the spine, but finding it early protects the spinal cord. Good proof is missing for most single signs, and most people with back pain have at least one. So pain at rest alone is for an appointment here, and for today only with age or growing pain. The exact times in the newest guideline could not be read and await a check; the safe side is taken.",
        citations: [Sources.NhsBackPain, Sources.Ahcpr1994, Sources.NiceNg234, Sources.Ifompt2020, Sources.Henschke2009]);

    /// <summary>A lump, or a back that changed its shape.</summary>
    public static RedFlag LumpOrShapeChange { get; } = new(
        id: "lump-or-shape-change",
        urgency: Urgency.Urgent,
        when: Findings.LumpOrShapeChange,
        title: "A lump on the back, or a back that has changed its shape",
        suspects: "a broken bone, a tumour or an infection",
        whatToDo: "Be seen today: phone your clinician or your local urgent care line now.",
        whatNotToDo: "Do not press, massage or lance the lump. Let nobody manipulate your back.",
        why: "A tight muscle can feel hard. But a lump, or a back that has changed its shape, is something for a clinician to look at. The NHS names both among the signs for the same day.",
        citations: [Sources.NhsBackPain]);

    /// <summary>A kidney stone, or an infected kidney.</summary>
    public static RedFlag KidneyOrUrinary { get; } = new(
        id: "kidney-or-urinary",
        urgency: Urgency.Urgent,
        when: Findings.FlankToGroinPain | Findings.BloodInUrine | (Findings.FlankPain & Findings.PainfulOrFrequentUrination)
            | (Findings.PainfulOrFrequentUrination & (Findings.RepeatedVomiting | Findings.Pregnant | Findings.FeverOrChills)),
        title: "Pain from the side to the groin, blood in the urine, or urinary signs with illness",
        suspects: "a kidney stone or a kidney infection",
        whatToDo: "Be seen today: phone your clinician or your local urgent care line now. If you keep vomiting or pass no urine, go to the emergency department. If you turn confused or drowsy, call your local emergency number.",
        whatNotToDo: "Do not wait for a later appointment. Do not take an anti-inflammatory painkiller until you have been told that it is safe for your kidneys.",
        why: "The kidneys lie beside the spine and are easily taken for the back. An infection there can spread, and a stone can block the kidney.",
        citations: [Sources.NhsKidneyInfection, Sources.GsttKidneyStones]);

    /// <summary>Pain in the upper or middle back with a further risk.</summary>
    public static RedFlag ThoracicWithRisk { get; } = new(
        id: "thoracic-with-risk",
        urgency: Urgency.Urgent,
        when: (Findings.UpperBack | Findings.MiddleBack) & (Findings.Age50OrOver | Findings.SeverePain | Findings.NightOrRestPain),
        title: "Pain in the upper or middle back, with age, severe pain or pain at rest",
        suspects: "a broken bone, cancer, an infection, or trouble of the great artery or the heart",
        whatToDo: "Be seen today: phone your clinician or your local urgent care line now. If chest pain, breathlessness, sweat or faintness comes on, call your local emergency number.",
        whatNotToDo: "Do not put it down to stress or posture before you have been seen.",
        why: "Pain in this part can also come from the heart or the great artery. The NHS asks everyone with pain between the shoulders to be seen the same day, at any age. Here that is joined with age, severe pain or pain at rest, and it covers the middle back too: milder for the young, wider for the rest. That is a judgment and awaits a clinician's check.",
        citations: [Sources.NhsBackPain, Sources.BnssgAorticDissection]);

    /// <summary>Pain that cannot be borne, or that struck suddenly.</summary>
    public static RedFlag UnbearablePain { get; } = new(
        id: "unbearable-pain",
        urgency: Urgency.Urgent,
        when: Findings.UnbearablePain | Findings.SuddenSevereOnset,
        title: "Unbearable pain, or severe pain that struck within moments",
        suspects: "any of the serious causes of back pain",
        whatToDo: "Be seen today: phone your clinician or your local urgent care line now. If you cannot get up or nobody can see you today, call your local emergency number.",
        whatNotToDo: "Do not take more painkillers than the label says. Do not stay in bed and wait.",
        why: "A plain spasm can hurt badly, but some way of lying or moving mostly gives relief. Pain that nothing eases, or that struck without a lift, twist or injury, needs someone to look for the cause. A tear in the great artery can begin like that.",
        citations: [Sources.NhsBackPain, Sources.BnssgAorticDissection]);

    /// <summary>Signs of an illness that is not of the back.</summary>
    public static RedFlag IllnessBeyondTheBack { get; } = new(
        id: "illness-beyond-the-back",
        urgency: Urgency.Urgent,
        when: Findings.BellyPain | Findings.RepeatedVomiting | Findings.VaginalBleeding | Findings.LegBloodClot
            | (Findings.FlankPain & (Findings.SeverePain | Findings.Age60OrOver))
            | (Findings.RecentDirtyWound & (Findings.Stiffness | Findings.MuscleTightness)),
        title: "Belly pain, vomiting, bleeding, a swollen calf, pain in the side, or stiffness after a dirty wound",
        suspects: "an illness elsewhere: in the belly, the kidney or the womb, a clot in a leg, or early tetanus",
        whatToDo: "Be seen today: phone your clinician or your local urgent care line now. If the bleeding is heavy, the pain is severe, you feel faint or breathless, or your jaw or whole body stiffens, call your local emergency number.",
        whatNotToDo: "Do not massage a swollen calf. Do not treat this as a back spasm until you have been seen.",
        why: "Back pain can be the smaller part of another illness. What it is can only be told by someone who sees you. Tetanus after a dirty wound is rare, and its level here takes the safe side.",
        citations: [Sources.UclhAbdominalPain, Sources.GsttKidneyStones, Sources.GloucestershireDvt, Sources.CdcTetanus]);

    /// <summary>A raised risk of bleeding with an injury or growing pain.</summary>
    public static RedFlag BleedingRisk { get; } = new(
        id: "bleeding-risk",
        urgency: Urgency.Urgent,
        when: Findings.Anticoagulated & (Findings.MinorTrauma | Findings.Bruising | Findings.SeverePain | Findings.NightOrRestPain | Findings.GettingWorse),
        title: "A blood thinner or bleeding disorder, with an injury, a bruise, or severe or growing pain",
        suspects: "bleeding in or around the spine and its muscles",
        whatToDo: "Be seen today: phone your clinician or your local urgent care line now. If you have a bleeding disorder, call its centre too. If weakness, numbness or sudden severe pain comes on, call your local emergency number.",
        whatNotToDo: "No massage. No anti-inflammatory painkiller or aspirin on top. No heat on a fresh bruise. Do not stop or change the blood thinner by yourself.",
        why: "When blood clots poorly, a small injury can bleed for long, deep inside and out of sight.",
        citations: [Sources.GsttBleedingDisorders, Sources.TidsskriftetSpinalBleed]);

    /// <summary>Warning signs in a child.</summary>
    public static RedFlag ChildWithWarningSigns { get; } = new(
        id: "child-with-warning-signs",
        urgency: Urgency.Urgent,
        when: Findings.AgeUnder5
            | (Findings.AgeUnder18
                & (Findings.NightOrRestPain | Findings.GettingWorse | Findings.StopsDailyActivities | Findings.SeverePain | Findings.Numbness | Findings.Tingling | Findings.Lasting4WeeksOrMore)),
        title: "Under 5 years, or under 18 with a warning sign",
        suspects: "an infection, a tumour, or harm done to the child",
        whatToDo: "Be seen today: phone your clinician or your local urgent care line now. If the child will not walk, has a weak leg, new bladder or bowel trouble, or seems very ill, call your local emergency number.",
        whatNotToDo: "Do not wait to see whether it passes. Give no aspirin. No massage, and let nobody manipulate the back.",
        why: "Small children seldom have plain back pain. In older ones it is common and often settles, but pain at night, growing pain or nerve signs need a look. Sources disagree: one asks for urgent referral, while one children's hospital sends several of these signs to the emergency department. Here they are for today, and walking trouble or weakness is an emergency.",
        citations: [Sources.PmmChild, Sources.PerthChildBackPain]);

    /// <summary>Shingles.</summary>
    public static RedFlag Shingles { get; } = new(
        id: "shingles",
        urgency: Urgency.Urgent,
        when: Findings.BlisteringRash,
        title: "A rash with blisters where it hurts",
        suspects: "shingles",
        whatToDo: "Be seen today: phone your clinician, your pharmacist or your local urgent care line now, and say on which day the rash began.",
        whatNotToDo: "Do not wait: treatment works best within three days of the rash.",
        why: "Shingles can burn or hurt before the rash shows. Medicine against it is best begun early. Sources differ on whether that means today or within three days; today is safer, since few people know the hour it began.",
        citations: [Sources.NhsShingles]);

    /// <summary>Pain or spasms that last.</summary>
    public static RedFlag Persistent { get; } = new(
        id: "persistent",
        urgency: Urgency.Routine,
        when: Findings.Lasting4WeeksOrMore,
        title: "Pain or spasms for four weeks or more",
        suspects: "a cause that needs a proper look, such as a disc, a joint or an inflammation",
        whatToDo: "Book an appointment with your clinician. Keep moving as well as you can until then, and note what eases the pain and what sets it off.",
        why: "Most recent back pain gets much better within weeks. When it does not, an examination should look for the cause, so that the treatment fits it. It does not mean that something grave is wrong, and a scan is not always needed.",
        citations: [Sources.NhsBackPain, Sources.NiceNg59, Sources.Prognosis2012]);

    /// <summary>Severe pain.</summary>
    public static RedFlag Severe { get; } = new(
        id: "severe",
        urgency: Urgency.Routine,
        when: Findings.SeverePain,
        title: "Severe pain",
        suspects: "a strong spasm, or a cause that needs a proper look",
        whatToDo: "Book an appointment with your clinician soon. If the pain becomes unbearable or nothing eases it, phone your local urgent care line the same day.",
        whatNotToDo: "Do not take more painkillers than the label says. Do not stay in bed for days.",
        why: "The NHS lists severe pain among the reasons for an appointment. It deserves an examination, and better relief than you can give yourself. Long bed rest does not help it.",
        citations: [Sources.NhsBackPain, Sources.CochraneBedRest2010]);

    /// <summary>Numbness in one leg, a foot or a patch of the back.</summary>
    public static RedFlag Numbness { get; } = new(
        id: "numbness",
        urgency: Urgency.Routine,
        when: Findings.Numbness,
        title: "Numbness in one leg, one foot or a patch of the back",
        suspects: "an irritated nerve, for instance by a herniated disc",
        whatToDo: "Book an appointment with your clinician soon. If the numbness spreads, reaches the other leg or the parts between your legs, or weakness joins it, call your local emergency number.",
        whatNotToDo: "No heat or ice on numb skin: you may not feel a burn.",
        why: "An irritated nerve often settles within weeks. A clinician should check feeling, strength and reflexes once, so that a change can be seen.",
        citations: [Sources.NhsBackPain, Sources.NiceNg59, Sources.MidlandsHeat]);

    /// <summary>Tingling in one leg, a foot or a patch of the back.</summary>
    public static RedFlag Tingling { get; } = new(
        id: "tingling",
        urgency: Urgency.Routine,
        when: Findings.Tingling,
        title: "Tingling in one leg, one foot or a patch of the back",
        suspects: "an irritated nerve, for instance by a herniated disc",
        whatToDo: "Book an appointment with your clinician soon. If the tingling spreads, reaches the other leg or the parts between your legs, or weakness joins it, call your local emergency number.",
        why: "An irritated nerve often settles within weeks. A clinician should check feeling, strength and reflexes once, so that a change can be seen.",
        citations: [Sources.NhsBackPain, Sources.NiceNg59]);

    /// <summary>Pain that grows, stops daily life, or is set off by coughing.</summary>
    public static RedFlag GettingWorse { get; } = new(
        id: "getting-worse",
        urgency: Urgency.Routine,
        when: Findings.GettingWorse | Findings.StopsDailyActivities | Findings.WorseWithCoughOrSneeze,
        title: "Pain that grows, stops your daily life, or is worse when you cough or sneeze",
        suspects: "a cause that needs a proper look, often an irritated disc",
        whatToDo: "Book an appointment with your clinician. If the pain gets worse day by day or you cannot cope, phone your local urgent care line the same day.",
        why: "Plain spasms tend to ease. Sources disagree on pain with coughing, sneezing or straining: the NHS names it among the signs for the same day, but it is also typical of a simple disc problem. Here, by itself, it is for an appointment; with other signs the urgency rises.",
        citations: [Sources.NhsBackPain]);

    /// <summary>Pain at night or at rest.</summary>
    public static RedFlag NightPain { get; } = new(
        id: "night-pain",
        urgency: Urgency.Routine,
        when: Findings.NightOrRestPain,
        title: "Pain that stays when you lie still, or wakes you",
        suspects: "an inflammation, or more rarely an infection, a broken bone or a tumour",
        whatToDo: "Book an appointment with your clinician soon. If you also have fever, lose weight, or the pain grows, be seen the same day.",
        why: "Pain from muscles and joints mostly eases in some position. Sources disagree: the NHS wants pain that is worse at night seen the same day. By itself it is common and seldom serious, so alone it is for an appointment here; with age, growing pain or other signs it is for today.",
        citations: [Sources.NhsBackPain, Sources.Ahcpr1994, Sources.Ifompt2020, Sources.Henschke2009]);

    /// <summary>Back pain from inflammation.</summary>
    public static RedFlag InflammatoryBackPain { get; } = new(
        id: "inflammatory-back-pain",
        urgency: Urgency.Routine,
        when: (Findings.MorningStiffness & Findings.EasesWithMovement & (Findings.Lasting12WeeksOrMore | Findings.InflammatoryHistory))
            | (Findings.MorningStiffness & Findings.Age50OrOver),
        title: "Long morning stiffness",
        suspects: "an inflammation of the spine (axial spondyloarthritis), or of the shoulders and hips from 50 on (polymyalgia)",
        whatToDo: "Book an appointment with your clinician. Tell them how long the stiffness lasts, and about psoriasis, eye or bowel inflammation, and relatives with such a disease. If you get a new bad headache, pain in the jaw when chewing, or changed sight, get help at once: phone your local urgent care line or go to the emergency department.",
        why: "Stiffness of more than half an hour in the morning that eases with movement points to inflammation rather than strain. A clinician can check for it and refer you. From 50 on it can be polymyalgia, which can come with an inflammation of arteries that puts the sight at risk.",
        citations: [Sources.NiceNg65, Sources.NhsPolymyalgia]);

    /// <summary>Salts of the blood out of balance.</summary>
    public static RedFlag Salts { get; } = new(
        id: "salts",
        urgency: Urgency.Routine,
        when: Findings.CrampsElsewhere & (Findings.DiureticOrLaxative | Findings.KidneyDisease),
        title: "Cramps in other places too, with water tablets, laxatives or kidney disease",
        suspects: "potassium or calcium out of balance",
        whatToDo: "Book an appointment with your clinician and ask about a blood test. If your heart beats unevenly, or you turn very weak, call your local emergency number.",
        whatNotToDo: "Take no potassium, calcium or salt products on your own. Do not stop a prescribed medicine without asking.",
        why: "Water tablets, laxatives and weak kidneys can shift the salts of the blood. Only a blood test can tell. That lost salts bring on a spasm of the back has not been shown; studies are about cramp in sport.",
        citations: [Sources.MayoLowPotassium, Sources.Cramps2019, Sources.Cramps2022]);

    /// <summary>Fragile bone.</summary>
    public static RedFlag BoneRisk { get; } = new(
        id: "bone-risk",
        urgency: Urgency.Routine,
        when: Findings.Osteoporosis | Findings.LongTermSteroids,
        title: "Fragile bones, a stiffened spine, or long use of steroids",
        suspects: "a bone of the spine that has become weak",
        whatToDo: "Book an appointment with your clinician. If the pain turns severe, or comes suddenly, or began after a fall or a lift, be seen the same day.",
        whatNotToDo: "No deep massage, no forced bending or stretching, and let nobody manipulate your back. Do not stop prescribed steroids by yourself.",
        why: "Weak bone can break from little, and a break can feel like a spasm. Steroids also lower the defence against infection.",
        citations: [Sources.Henschke2009, Sources.Ahcpr1994, Sources.BmjAnkylosingFracture]);

    /// <summary>Urinary signs by themselves.</summary>
    public static RedFlag UrinarySymptoms { get; } = new(
        id: "urinary-symptoms",
        urgency: Urgency.Routine,
        when: Findings.PainfulOrFrequentUrination,
        title: "Pain when passing urine, or passing it often",
        suspects: "an infection of the bladder or the urine",
        whatToDo: "Book an appointment with your clinician, or ask a pharmacist, within the next days. If fever, shivering, vomiting, blood, or pain under the ribs comes on, phone your local urgent care line the same day.",
        whatNotToDo: "Do not start left-over antibiotics.",
        why: "An infection of the bladder can be felt in the back, and it can rise to the kidneys.",
        citations: [Sources.NhsKidneyInfection]);

    /// <summary>Pregnancy.</summary>
    public static RedFlag Pregnancy { get; } = new(
        id: "pregnancy",
        urgency: Urgency.Routine,
        when: Findings.Pregnant,
        title: "Back pain in pregnancy",
        suspects: "strain of the back and pelvis by the pregnancy, mostly; sometimes something that a midwife should check",
        whatToDo: "Book an appointment with your midwife or your clinician. Phone your maternity unit at once if you bleed, have regular tightenings, lose water, feel the baby move less, or have severe pain.",
        whatNotToDo: "Take no anti-inflammatory painkiller in pregnancy. Take no medicine without asking a midwife, a clinician or a pharmacist.",
        why: "Back pain is common in pregnancy and seldom serious. But the pregnancy changes what is safe to take, and labour can begin as back pain.",
        citations: [Sources.NorthernTrustBackPain, Sources.UhbMaternity, Sources.MhraNsaidPregnancy]);

    /// <summary>Any back pain in a child.</summary>
    public static RedFlag Child { get; } = new(
        id: "child",
        urgency: Urgency.Routine,
        when: Findings.AgeUnder18,
        title: "Under 18 years",
        suspects: "strain from growth or sport, mostly; sometimes a cause that a clinician should look for",
        whatToDo: "Book an appointment with a clinician who sees children. If fever, night pain, a limp, weakness, numbness or weight loss comes on, be seen the same day or sooner.",
        whatNotToDo: "Give no aspirin under 16, and give no other medicine that the label does not allow for that age.",
        why: "Back pain in teenagers often settles by itself. But some causes, such as a stress break in young athletes, need other care than rest and time. So here every child is seen once.",
        citations: [Sources.PmmChild, Sources.PerthChildBackPain]);

    /// <summary>A blood thinner or a bleeding disorder.</summary>
    public static RedFlag OnAnticoagulant { get; } = new(
        id: "on-anticoagulant",
        urgency: Urgency.Routine,
        when: Findings.Anticoagulated,
        title: "A blood thinner or a bleeding disorder",
        suspects: "a plain strain, mostly; bleeding is rare, but your medicines need a check",
        whatToDo: "Book an appointment with your clinician. Ask a pharmacist before you take any painkiller. If sudden severe pain, weakness or numbness comes on, call your local emergency number.",
        whatNotToDo: "No anti-inflammatory painkiller or aspirin on top. No massage. Do not stop or change the blood thinner by yourself.",
        why: "Most back pain in people on a blood thinner is ordinary. But common painkillers raise the risk of bleeding, and a bleed at the spine must be found early.",
        citations: [Sources.NhsIbuprofen, Sources.GsttBleedingDisorders, Sources.TidsskriftetSpinalBleed]);

    /// <summary>All red flags, most urgent first.</summary>
    public static IReadOnlyList<RedFlag> All { get; } =
    [
        CaudaEquina,
        RapidNerveLoss,
        HeartOrGreatVessel,
        AorticAneurysm,
        SeriousInjury,
        InfectionWithNerveSigns,
        BrainOrSepsis,
        AbdominalEmergency,
        PainkillerOrSelfHarm,
        SickleCellCrisis,
        CordCompressionWithCancer,
        SpinalBleed,
        ArmWeakness,
        ObstructedKidney,
        PregnancyEmergency,
        MuscleBreakdown,
        JawOrWholeBodySpasms,
        ChildWithNerveSigns,
        LegWeakness,
        CordSigns,
        FragilityFracture,
        SpinalInfection,
        CancerInTheSpine,
        LumpOrShapeChange,
        KidneyOrUrinary,
        ThoracicWithRisk,
        UnbearablePain,
        IllnessBeyondTheBack,
        BleedingRisk,
        ChildWithWarningSigns,
        Shingles,
        Persistent,
        Severe,
        Numbness,
        Tingling,
        GettingWorse,
        NightPain,
        InflammatoryBackPain,
        Salts,
        BoneRisk,
        UrinarySymptoms,
        Pregnancy,
        Child,
        OnAnticoagulant,
    ];
}
