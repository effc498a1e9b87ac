namespace BackSpasms.Guidance;

/// <summary>The published sources that the built-in guidance rests on. Each says what was read there, and how far.</summary>
public static class Sources
{
    /// <summary>NHS, Back pain.</summary>
    public static Citation NhsBackPain { get; } = new(
        id: "nhs-back-pain",
        publisher: "NHS",
        title: "Back pain",
        year: null,
        url: "https://www.nhs.uk/conditions/back-pain/",
        read: "Which signs with back pain need emergency help, help the same day or an appointment; that staying in bed for long is discouraged. Read in three copies that agree with each other, not on the site itself.");

    /// <summary>NHS, Kidney infection.</summary>
    public static Citation NhsKidneyInfection { get; } = new(
        id: "nhs-kidney-infection",
        publisher: "NHS",
        title: "Kidney infection",
        year: null,
        url: "https://www.nhs.uk/conditions/kidney-infection/",
        read: "Which signs with urinary trouble need help the same day: fever, shivering, pain in the side, vomiting, blood, pregnancy, or no urine all day. Confusion or drowsiness is an emergency.");

    /// <summary>NHS, Ibuprofen for adults.</summary>
    public static Citation NhsIbuprofen { get; } = new(
        id: "nhs-ibuprofen",
        publisher: "NHS",
        title: "Ibuprofen for adults: who can and cannot take it",
        year: null,
        url: "https://www.nhs.uk/medicines/ibuprofen-for-adults/",
        read: "Who should not take it or should ask first. Named are allergy or asthma with such medicines, a stomach ulcer or bleed, and heart, kidney or liver disease. Also high blood pressure, a past stroke, bowel inflammation, chickenpox, pregnancy, trying for a baby, age over 65 and blood thinners. Black poo or blood in vomit, swelling of face or throat, and wheeze are serious. Read in secondary copies, not on the site itself.");

    /// <summary>NHS, Paracetamol for adults.</summary>
    public static Citation NhsParacetamol { get; } = new(
        id: "nhs-paracetamol",
        publisher: "NHS",
        title: "Paracetamol for adults",
        year: null,
        url: "https://www.nhs.uk/medicines/paracetamol-for-adults/",
        read: "Who should ask a pharmacist or doctor first. Named are an earlier allergy to a medicine, liver or kidney trouble, much alcohol, a low body weight, and blood thinners and some other regular medicines. No second product that contains it. Read in secondary copies, not on the site itself.");

    /// <summary>NICE guideline NG59 on low back pain and sciatica.</summary>
    public static Citation NiceNg59 { get; } = new(
        id: "nice-ng59",
        publisher: "NICE",
        title: "Low back pain and sciatica in over 16s: assessment and management (NG59), updated 2020",
        year: 2016,
        url: "https://www.nice.org.uk/guidance/ng59",
        read: "Think of another diagnosis when signs are new or changed. No routine imaging. An anti-inflammatory may be considered, at the lowest amount that works for the shortest time, with its risks weighed. No paracetamol on its own. Exercise in groups. Massage only together with exercise. The update of 2020 finds little evidence that anti-inflammatories help sciatica, and a risk of harm; that was read in articles about it.");

    /// <summary>NICE guideline NG65 on spondyloarthritis.</summary>
    public static Citation NiceNg65 { get; } = new(
        id: "nice-ng65",
        publisher: "NICE",
        title: "Spondyloarthritis in over 16s: diagnosis and management (NG65)",
        year: 2017,
        url: "https://www.nice.org.uk/guidance/ng65",
        read: "The signs of inflammatory back pain that count towards a referral. Some are waking in the second half of the night, ease with movement, psoriasis, and relatives with the disease. Read in a Scottish guideline and a journal article that report it.");

    /// <summary>NICE guideline NG234 on spinal metastases and cord compression.</summary>
    public static Citation NiceNg234 { get; } = new(
        id: "nice-ng234",
        publisher: "NICE",
        title: "Spinal metastases and metastatic spinal cord compression (NG234)",
        year: 2023,
        url: "https://www.nice.org.uk/guidance/ng234",
        read: "It covers how to recognise and refer spread of cancer to the spine and pressure on the cord, so as to find it early and save the nerves. Read in an excerpt only. The exact times for contact were not visible there and await checking.");

    /// <summary>The AHCPR guideline on acute low back problems.</summary>
    public static Citation Ahcpr1994 { get; } = new(
        id: "ahcpr-1994",
        publisher: "Agency for Health Care Policy and Research",
        title: "Acute Low Back Problems in Adults, Clinical Practice Guideline 14",
        year: 1994,
        url: "https://www.ncbi.nlm.nih.gov/books/NBK52120/",
        read: "Its table of red flags. For a fracture: major injury, or minor injury with fragile bones. For cancer or infection: past cancer, weight loss, fever, injected drugs, weak immunity, recent infection. Also pain that is worse lying down or at night. For cauda equina: saddle numbness, bladder trouble, severe or growing weakness.");

    /// <summary>The international framework for red flags.</summary>
    public static Citation Ifompt2020 { get; } = new(
        id: "ifompt-2020",
        publisher: "Journal of Orthopaedic and Sports Physical Therapy",
        title: "International Framework for Red Flags for Potential Serious Spinal Pathologies (Finucane and others)",
        year: 2020,
        url: "https://doi.org/10.2519/jospt.2020.9971",
        read: "That good evidence is missing for most single red flags, so that they should be judged in combination and in context.");

    /// <summary>The national pathway in England for suspected cauda equina syndrome.</summary>
    public static Citation GirftCes2023 { get; } = new(
        id: "girft-ces-2023",
        publisher: "Getting It Right First Time (GIRFT)",
        title: "National Suspected Cauda Equina Syndrome Pathway",
        year: 2023,
        url: "https://gettingitrightfirsttime.co.uk/",
        read: "The syndrome is rare, and many more people are suspected than have it. It must be found and treated without delay. Read on the publisher's page about the pathway and in articles about it, not in the pathway itself.");

    /// <summary>The Sydney study of red flags in acute low back pain.</summary>
    public static Citation Henschke2009 { get; } = new(
        id: "henschke-2009",
        publisher: "Arthritis and Rheumatism",
        title: "Prevalence of and screening for serious spinal pathology in patients presenting to primary care settings with acute low back pain (Henschke and others)",
        year: 2009,
        url: "https://pubmed.ncbi.nlm.nih.gov/19790051/",
        read: "Of 1,172 people in primary care, under 1 in 100 had a serious cause, mostly a fracture. But 8 in 10 had at least one red flag. Long use of steroids, age over 70 and significant injury were the signs that told most about a fracture.");

    /// <summary>The American College of Physicians guideline on treatments without surgery.</summary>
    public static Citation Acp2017 { get; } = new(
        id: "acp-2017",
        publisher: "Annals of Internal Medicine",
        title: "Noninvasive Treatments for Acute, Subacute, and Chronic Low Back Pain: A Clinical Practice Guideline From the American College of Physicians (Qaseem and others)",
        year: 2017,
        url: "https://doi.org/10.7326/M16-2367",
        read: "The phases of back pain, and that most recent pain eases over time whatever is done. Stay as active as pain allows. Heat (moderate evidence) and massage (weak evidence) for recent pain. Mindfulness and relaxation are among the choices for lasting pain. Read in summaries by a journal and a guideline service.");

    /// <summary>A review of acute low back pain for family doctors.</summary>
    public static Citation Casazza2012 { get; } = new(
        id: "casazza-2012",
        publisher: "American Family Physician",
        title: "Diagnosis and Treatment of Acute Low Back Pain (Casazza)",
        year: 2012,
        url: "https://www.aafp.org/pubs/afp/issues/2012/0215/p343.html",
        read: "Serious signs: injury judged by age, major or growing weakness or loss of feeling, new bladder or bowel trouble, saddle numbness, cancer that can spread to bone, suspected infection. Avoid bed rest. Read in a copy of the article.");

    /// <summary>Cochrane review of bed rest against staying active.</summary>
    public static Citation CochraneBedRest2010 { get; } = new(
        id: "cochrane-bed-rest-2010",
        publisher: "Cochrane",
        title: "Advice to rest in bed versus advice to stay active for acute low-back pain and sciatica (Dahm and others, CD007612)",
        year: 2010,
        url: "https://doi.org/10.1002/14651858.CD007612.pub2",
        read: "For recent back pain, advice to stay active gave slightly less pain and better function than advice to rest in bed; no clear difference for sciatica.");

    /// <summary>Cochrane review of heat and cold.</summary>
    public static Citation CochraneHeatCold2006 { get; } = new(
        id: "cochrane-heat-cold-2006",
        publisher: "Cochrane",
        title: "Superficial heat or cold for low back pain (French and others, CD004750)",
        year: 2006,
        url: "https://doi.org/10.1002/14651858.CD004750.pub2",
        read: "A heat wrap eased recent pain for a short time, with moderate evidence; too little evidence to judge cold, and conflicting evidence on heat against cold.");

    /// <summary>Cochrane review of anti-inflammatory medicines.</summary>
    public static Citation CochraneNsaid2020 { get; } = new(
        id: "cochrane-nsaid-2020",
        publisher: "Cochrane",
        title: "Non-steroidal anti-inflammatory drugs for acute low back pain (van der Gaag and others, CD013581)",
        year: 2020,
        url: "https://doi.org/10.1002/14651858.CD013581",
        read: "Anti-inflammatory medicines were only slightly better than a dummy medicine for recent low back pain. Read in an excerpt that did not show the size of the effect.");

    /// <summary>Cochrane review of exercise for recent low back pain.</summary>
    public static Citation CochraneExercise2023 { get; } = new(
        id: "cochrane-exercise-2023",
        publisher: "Cochrane",
        title: "Exercise therapy for treatment of acute non-specific low back pain (IJzelenberg and others, CD009365)",
        year: 2023,
        url: "https://doi.org/10.1002/14651858.CD009365.pub2",
        read: "In the first six weeks exercise made no difference that matters compared with a sham or no treatment; the evidence is very uncertain.");

    /// <summary>A review of exercise for lasting back pain, made for the World Health Organization.</summary>
    public static Citation WhoChronicExercise2023 { get; } = new(
        id: "who-chronic-exercise-2023",
        publisher: "Journal of Occupational Rehabilitation",
        title: "Systematic Review to Inform a World Health Organization (WHO) Clinical Practice Guideline: Benefits and Harms of Structured Exercise Programs for Chronic Primary Low Back Pain in Adults (Verville and others)",
        year: 2023,
        url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC10684665/",
        read: "Its abstract: for back pain that lasts, planned exercise probably gives somewhat less pain and better function than no treatment, with moderate evidence. Some kinds brought a little more pain for a time.");

    /// <summary>Cochrane review of massage.</summary>
    public static Citation CochraneMassage2015 { get; } = new(
        id: "cochrane-massage-2015",
        publisher: "Cochrane",
        title: "Massage for low-back pain (Furlan and others, CD001929)",
        year: 2015,
        url: "https://doi.org/10.1002/14651858.CD001929.pub3",
        read: "25 trials; the quality of the evidence was low to very low. Only part of the abstract was read.");

    /// <summary>Cochrane review of training in lifting.</summary>
    public static Citation CochraneLifting2011 { get; } = new(
        id: "cochrane-lifting-2011",
        publisher: "Cochrane",
        title: "Manual material handling advice and assistive devices for preventing and treating back pain in workers (Verbeek and others, CD005958)",
        year: 2011,
        url: "https://doi.org/10.1002/14651858.CD005958.pub3",
        read: "Nine trials with 20,101 workers: no evidence that training in lifting or lifting aids prevent back pain.");

    /// <summary>A review of reviews on posture and load as causes of back pain.</summary>
    public static Citation Swain2020 { get; } = new(
        id: "swain-2020",
        publisher: "Journal of Biomechanics",
        title: "No consensus on causality of spine postures or physical exposure and low back pain: A systematic review of systematic reviews (Swain and others)",
        year: 2020,
        url: "https://doi.org/10.1016/j.jbiomech.2019.08.006",
        read: "Its abstract: 41 reviews on posture, sitting, standing, bending and heavy work. Links are reported, but there is no consensus that they cause low back pain.");

    /// <summary>The PACE trial of paracetamol.</summary>
    public static Citation Pace2014 { get; } = new(
        id: "pace-2014",
        publisher: "The Lancet",
        title: "Efficacy of paracetamol for acute low-back pain: a double-blind, randomised controlled trial (Williams and others)",
        year: 2014,
        url: "https://doi.org/10.1016/S0140-6736(14)60805-9",
        read: "People recovered in about 16 to 17 days, whether they took paracetamol regularly, as needed, or a dummy medicine.");

    /// <summary>A trial of early physical therapy.</summary>
    public static Citation Fritz2015 { get; } = new(
        id: "fritz-2015",
        publisher: "JAMA",
        title: "Early Physical Therapy vs Usual Care in Patients With Recent-Onset Low Back Pain (Fritz and others)",
        year: 2015,
        url: "https://jamanetwork.com/journals/jama/fullarticle/2456165",
        read: "Early physical therapy gave a small gain in function after three months, below what people notice, and no difference after a year. Read in an excerpt.");

    /// <summary>A review of the prevention of low back pain.</summary>
    public static Citation Steffens2016 { get; } = new(
        id: "steffens-2016",
        publisher: "JAMA Internal Medicine",
        title: "Prevention of Low Back Pain: A Systematic Review and Meta-analysis (Steffens and others)",
        year: 2016,
        url: "https://pubmed.ncbi.nlm.nih.gov/26752509/",
        read: "Exercise with education lowered the risk of an episode (relative risk 0.55, moderate evidence). Exercise alone did so less surely. The effect fades after a year. Education alone, back belts and insoles did not help.");

    /// <summary>The WalkBack trial of walking.</summary>
    public static Citation Walkback2024 { get; } = new(
        id: "walkback-2024",
        publisher: "The Lancet",
        title: "Effectiveness and cost-effectiveness of an individualised, progressive walking and education intervention for the prevention of low back pain recurrence (WalkBack) (Pocovi and others)",
        year: 2024,
        url: "https://doi.org/10.1016/S0140-6736(24)00755-4",
        read: "After recovery, a walking programme with education put off the next episode that limits activity: half had one by 208 days, against 112 days without.");

    /// <summary>A review of cramps during exercise (2022).</summary>
    public static Citation Cramps2022 { get; } = new(
        id: "cramps-2022",
        publisher: "Journal of Athletic Training",
        title: "An Evidence-Based Review of the Pathophysiology, Treatment, and Prevention of Exercise-Associated Muscle Cramps (Miller and others)",
        year: 2022,
        url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277/",
        read: "Cramp in exercise has many causes; gentle stretching eases a cramp; general advice to drink more is a weak answer. It is about cramp in exercise, not about the back.");

    /// <summary>A review of cramps during exercise (2019).</summary>
    public static Citation Cramps2019 { get; } = new(
        id: "cramps-2019",
        publisher: "Sports Medicine",
        title: "Muscle Cramping During Exercise: Causes, Solutions, and Questions Remaining (Maughan and Shirreffs)",
        year: 2019,
        url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6901412/",
        read: "Experiments found no effect of lost fluid on how easily a cramp starts, though loss of water and salts may play a part in some people. It is about cramp in exercise, not about the back.");

    /// <summary>A review of the course of low back pain.</summary>
    public static Citation Prognosis2012 { get; } = new(
        id: "prognosis-2012",
        publisher: "CMAJ",
        title: "The prognosis of acute and persistent low-back pain: a meta-analysis (da Costa and others)",
        year: 2012,
        url: "https://www.cmaj.ca/content/184/11/E613",
        read: "Recent pain fell on average from 52 out of 100 to 23 after six weeks, 12 after half a year and 6 after a year.");

    /// <summary>The Sydney study of recovery from low back pain.</summary>
    public static Citation Prognosis2008 { get; } = new(
        id: "prognosis-2008",
        publisher: "BMJ",
        title: "Prognosis in patients with recent onset low back pain in Australian primary care: inception cohort study (Henschke and others)",
        year: 2008,
        url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2483884/",
        read: "Half were back at work in 14 days and free of pain in 58 days. Within a year 72 in 100 had fully recovered. Low mood and the fear that pain will stay went with slower recovery.");

    /// <summary>A review of mindfulness courses for low back pain.</summary>
    public static Citation Mindfulness2012 { get; } = new(
        id: "mindfulness-2012",
        publisher: "BMC Complementary and Alternative Medicine",
        title: "Mindfulness-based stress reduction for low back pain. A systematic review (Cramer and others)",
        year: 2012,
        url: "https://doi.org/10.1186/1472-6882-12-162",
        read: "Its abstract: three small trials with 117 people whose back pain lasted. They do not show for sure whether a mindfulness course eases pain.");

    /// <summary>NHS, Stroke: symptoms. Not read for this version.</summary>
    public static Citation NhsStroke { get; } = new(
        id: "nhs-stroke",
        publisher: "NHS",
        title: "Stroke: symptoms",
        year: null,
        url: "https://www.nhs.uk/conditions/stroke/symptoms/",
        read: "This page was not read for this version. It is named as the place to check the rule that new weakness of an arm is an emergency; the check is still to be made.");

    /// <summary>Cleveland Clinic, Back Spasms.</summary>
    public static Citation ClevelandBackSpasms { get; } = new(
        id: "cleveland-back-spasms",
        publisher: "Cleveland Clinic",
        title: "Back Spasms",
        year: null,
        url: "https://my.clevelandclinic.org/health/diseases/22881-back-spasms",
        read: "Any back muscle can go into spasm, from twitches to disabling pain; ice or heat, massage, stretching and steady exercise are used; a spasm can be a sign of a serious disease.");

    /// <summary>ALiEM on spinal epidural abscess.</summary>
    public static Citation AliemEpiduralAbscess { get; } = new(
        id: "aliem-epidural-abscess",
        publisher: "Academic Life in Emergency Medicine",
        title: "High-risk back pain: spinal epidural abscess",
        year: 2014,
        url: "https://www.aliem.com/2014/09/high-risk-back-pain-spinal-epidural-abscess/",
        read: "An abscess at the spine can be present without fever; with a risk factor and new nerve signs it must be looked for at once.");

    /// <summary>HSE, Aortic dissection.</summary>
    public static Citation HseAorticDissection { get; } = new(
        id: "hse-aortic-dissection",
        publisher: "HSE",
        title: "Aortic dissection",
        year: null,
        url: "https://www2.hse.ie/conditions/aortic-dissection/",
        read: "The signs of a tear in the great artery: sudden severe pain in the chest or back, cold sweat and fainting among them. They are an emergency.");

    /// <summary>NICE guideline NG156 on abdominal aortic aneurysm.</summary>
    public static Citation NiceNg156 { get; } = new(
        id: "nice-ng156",
        publisher: "NICE",
        title: "Abdominal aortic aneurysm: diagnosis and management (NG156)",
        year: 2020,
        url: "https://www.nice.org.uk/guidance/ng156",
        read: "New belly or back pain in someone with a known or likely aneurysm should raise the thought of a rupture at once. Read in a mirror copy.");

    /// <summary>A study of how a burst great artery shows.</summary>
    public static Citation RupturedAneurysm2016 { get; } = new(
        id: "ruptured-aneurysm-2016",
        publisher: "European Journal of Emergency Medicine",
        title: "Diagnosis of ruptured abdominal aortic aneurysm: a multicentre cohort study (Metcalfe and others)",
        year: 2016,
        url: "https://www.ncbi.nlm.nih.gov/pubmed/25969344",
        read: "Of 85 people, most had belly or back pain. Only about 4 in 10 had low blood pressure, and about 4 in 10 fainted. 1 in 4 was first misjudged.");

    /// <summary>A burst great artery that looked like a kidney stone.</summary>
    public static Citation AneurysmLikeRenalColic { get; } = new(
        id: "aneurysm-like-renal-colic",
        publisher: "PubMed Central",
        title: "Report on a leaking aortic aneurysm that was like renal colic (PMC3603769)",
        year: null,
        url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3603769/",
        read: "A kidney stone is what a leaking aneurysm is most often taken for, and a first stone after 60 is very uncommon. The title given here describes the article.");

    /// <summary>NICE guideline CG151 on neutropenic sepsis.</summary>
    public static Citation NiceCg151 { get; } = new(
        id: "nice-cg151",
        publisher: "NICE",
        title: "Neutropenic sepsis: prevention and management in people with cancer (CG151), information for the public",
        year: 2012,
        url: "https://www.nice.org.uk/guidance/cg151",
        read: "Signs of infection such as fever during cancer treatment that weakens immunity need emergency care.");

    /// <summary>NICE guideline CG143 on sickle cell crisis.</summary>
    public static Citation NiceCg143 { get; } = new(
        id: "nice-cg143",
        publisher: "NICE",
        title: "Sickle cell disease: managing acute painful episodes in hospital (CG143)",
        year: 2012,
        url: "https://www.nice.org.uk/guidance/cg143",
        read: "Recommendation 1.1.1: an acute painful episode of sickle cell disease is treated as a medical emergency.");

    /// <summary>BMJ on injured people with ankylosing spondylitis.</summary>
    public static Citation BmjAnkylosingFracture { get; } = new(
        id: "bmj-ankylosing-fracture",
        publisher: "BMJ",
        title: "Clinical management of injured patients with ankylosing spondylitis (Fordham and Lloyd, BMJ 2009;339:b2568)",
        year: 2009,
        url: "https://doi.org/10.1136/bmj.b2568",
        read: "A spine stiffened by ankylosing spondylitis can break after a slight fall, and such a break is easily missed. Read in the part that is open to all.");

    /// <summary>A report on baclofen withdrawal.</summary>
    public static Citation BaclofenWithdrawal { get; } = new(
        id: "baclofen-withdrawal",
        publisher: "BMC Clinical Pharmacology",
        title: "Intrathecal baclofen withdrawal syndrome: a life-threatening complication of baclofen pump (Mohammed and Hussain)",
        year: 2004,
        url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC514562/",
        read: "When a pump that gives baclofen at the spine stops, severe spasms, fever and failing organs can follow; it is rare and can kill.");

    /// <summary>British Liver Trust on paracetamol.</summary>
    public static Citation BritishLiverTrust { get; } = new(
        id: "british-liver-trust",
        publisher: "British Liver Trust",
        title: "Paracetamol and the liver",
        year: null,
        url: "https://britishlivertrust.org.uk/",
        read: "More paracetamol than the label allows can harm the liver badly and needs emergency help, even while the person feels well. The address is the publisher's site.");

    /// <summary>Mental Health Foundation on suicidal thoughts.</summary>
    public static Citation MentalHealthFoundation { get; } = new(
        id: "mental-health-foundation",
        publisher: "Mental Health Foundation",
        title: "Suicidal thoughts",
        year: null,
        url: "https://www.mentalhealth.org.uk/",
        read: "Thoughts of ending one's life deserve help at once, and whom to turn to. The address is the publisher's site.");

    /// <summary>CDC on tetanus.</summary>
    public static Citation CdcTetanus { get; } = new(
        id: "cdc-tetanus",
        publisher: "CDC",
        title: "Tetanus",
        year: null,
        url: "https://www.cdc.gov/tetanus/",
        read: "Jaw cramping and sudden muscle spasms, often in the whole body, are signs of tetanus, which is an emergency. Read in a mirror copy.");

    /// <summary>Guy's and St Thomas' on bleeding disorders.</summary>
    public static Citation GsttBleedingDisorders { get; } = new(
        id: "gstt-bleeding-disorders",
        publisher: "Guy's and St Thomas' NHS Foundation Trust",
        title: "Bleeding disorders: when to seek urgent help",
        year: null,
        url: "https://www.guysandstthomas.nhs.uk/",
        read: "When people whose blood clots poorly need urgent help for a possible bleed inside the body. The address is the publisher's site.");

    /// <summary>Guy's and St Thomas' on kidney stones.</summary>
    public static Citation GsttKidneyStones { get; } = new(
        id: "gstt-kidney-stones",
        publisher: "Guy's and St Thomas' NHS Foundation Trust",
        title: "Kidney stones",
        year: null,
        url: "https://www.guysandstthomas.nhs.uk/",
        read: "When to come back at once with a kidney stone, among it when vomiting does not stop. The address is the publisher's site.");

    /// <summary>UCLH on abdominal pain.</summary>
    public static Citation UclhAbdominalPain { get; } = new(
        id: "uclh-abdominal-pain",
        publisher: "University College London Hospitals NHS Foundation Trust",
        title: "Abdominal pain",
        year: null,
        url: "https://www.uclh.nhs.uk/",
        read: "Which signs together with belly pain need emergency help and which need help soon. The address is the publisher's site.");

    /// <summary>Northampton General Hospital on maternity triage.</summary>
    public static Citation NorthamptonMaternity { get; } = new(
        id: "northampton-maternity",
        publisher: "Northampton General Hospital NHS Trust",
        title: "Maternity triage",
        year: null,
        url: "https://www.northamptongeneral.nhs.uk/",
        read: "What in pregnancy needs a call to the maternity unit at once, severe pain among it. The address is the publisher's site.");

    /// <summary>Action on Pre-eclampsia.</summary>
    public static Citation PreEclampsiaCharity { get; } = new(
        id: "pre-eclampsia-charity",
        publisher: "Action on Pre-eclampsia",
        title: "Signs and symptoms of pre-eclampsia",
        year: null,
        url: "https://action-on-pre-eclampsia.org.uk/",
        read: "Bad headache and changed sight in pregnancy or after birth can be signs of pre-eclampsia and need help at once. The address is the publisher's site.");

    /// <summary>Paediatric Musculoskeletal Matters (PMM) on warning signs in children.</summary>
    public static Citation PmmChild { get; } = new(
        id: "pmm-child",
        publisher: "Paediatric Musculoskeletal Matters",
        title: "Red flags: when to be concerned, and referral pathways",
        year: null,
        url: "https://www.pmmonline.org/",
        read: "The warning signs with back pain in a child that call for urgent referral, such as very young age, fever, night pain, weight loss, not walking, pins and needles, and worry that the child was harmed. The address is the publisher's site.");

    /// <summary>NHS, Shingles.</summary>
    public static Citation NhsShingles { get; } = new(
        id: "nhs-shingles",
        publisher: "NHS",
        title: "Shingles",
        year: null,
        url: "https://www.nhs.uk/conditions/shingles/",
        read: "Get advice quickly, because medicine for shingles is best begun within three days of the rash. Read in a mirror copy.");

    /// <summary>MHRA on anti-inflammatory medicines in pregnancy.</summary>
    public static Citation MhraNsaidPregnancy { get; } = new(
        id: "mhra-nsaid-pregnancy",
        publisher: "MHRA",
        title: "Drug Safety Update: anti-inflammatory medicines (NSAIDs) in pregnancy",
        year: 2023,
        url: "https://www.gov.uk/drug-safety-update",
        read: "Avoid these medicines in pregnancy: prolonged use from week 20 on can harm the baby, and they must not be used after week 28. The address is the publisher's series.");

    /// <summary>Healthify on anti-inflammatory medicines.</summary>
    public static Citation HealthifyNsaid { get; } = new(
        id: "healthify-nsaid",
        publisher: "Healthify He Puna Waiora",
        title: "Anti-inflammatory medicines (NSAIDs)",
        year: null,
        url: "https://healthify.nz/",
        read: "Taking them together with water tablets can harm the kidneys; ask first. The address is the publisher's site.");

    /// <summary>Midlands Partnership NHS on the safe use of heat.</summary>
    public static Citation MidlandsHeat { get; } = new(
        id: "midlands-heat",
        publisher: "Midlands Partnership University NHS Foundation Trust",
        title: "Safe use of heat",
        year: null,
        url: "https://www.mpft.nhs.uk/",
        read: "Do not put heat on skin that feels less than usual; how to avoid burns. The address is the publisher's site.");

    /// <summary>Royal Free London on cauda equina syndrome.</summary>
    public static Citation RoyalFreeCaudaEquina { get; } = new(
        id: "royal-free-cauda-equina",
        publisher: "Royal Free London NHS Foundation Trust",
        title: "Cauda equina syndrome",
        year: null,
        url: "https://www.royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/cauda-equina-syndrome",
        read: "How the warning signs feel in everyday words. Feeling is changed when wiping. It is hard to start, stop or feel urine. Bowel control is lost, or the genitals are numb in sex. The emergency department is needed at once; treatment before it is severe can lower the risk of lasting harm.");

    /// <summary>Norfolk and Waveney Community Health on back pain.</summary>
    public static Citation NorfolkWaveneyBackPain { get; } = new(
        id: "norfolk-waveney-back-pain",
        publisher: "Norfolk and Waveney Community Health",
        title: "Got back pain?",
        year: null,
        url: "https://norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/",
        read: "New trouble with steering the legs, which can feel like jelly, and new trouble with sex are signs to go to the emergency department.");

    /// <summary>Northern Health and Social Care Trust on low back pain.</summary>
    public static Citation NorthernTrustBackPain { get; } = new(
        id: "northern-trust-back-pain",
        publisher: "Northern Health and Social Care Trust",
        title: "Low back pain",
        year: null,
        url: "https://www.northerntrust.hscni.net/",
        read: "Unsteady walking, or pain round the trunk like a band: see a doctor as soon as possible. Emergency department: signs in both legs, major injury, or a minor injury in older age, with fragile bones or long steroid use. In pregnancy, ask a midwife or doctor. The address is the publisher's site.");

    /// <summary>CDC on muscle breakdown (rhabdomyolysis).</summary>
    public static Citation CdcRhabdomyolysis { get; } = new(
        id: "cdc-rhabdomyolysis",
        publisher: "CDC, National Institute for Occupational Safety and Health",
        title: "Rhabdomyolysis: signs and symptoms",
        year: null,
        url: "https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html",
        read: "Dark urine like tea or cola, unusually bad muscle pain and weakness can mean that muscle is breaking down. Get medical care at once. Only a blood test can tell; lost fluid and heat cramp can look the same.");

    /// <summary>Gloucestershire Hospitals on clots in the leg.</summary>
    public static Citation GloucestershireDvt { get; } = new(
        id: "gloucestershire-dvt",
        publisher: "Gloucestershire Hospitals NHS Foundation Trust",
        title: "Deep vein thrombosis (DVT)",
        year: null,
        url: "https://www.gloshospitals.nhs.uk/your-visit/patient-information-leaflets/deep-vein-thrombosis-dvt/",
        read: "A clot in a leg can travel to the lung; upper back pain, sharp chest pain, breathlessness, coughing blood or fainting are then reasons to call an ambulance.");

    /// <summary>Gateshead Health on what to watch for after an epidural.</summary>
    public static Citation GatesheadEpidural { get; } = new(
        id: "gateshead-epidural",
        publisher: "Gateshead Health NHS Foundation Trust",
        title: "Epidural: advice for patients",
        year: null,
        url: "https://www.gatesheadhealth.nhs.uk/",
        read: "After an epidural, fever, new weakness or numbness of the legs or new trouble with the bladder can mean pus or blood at the spine and need help at once. The address is the publisher's site; the title describes the page.");

    /// <summary>NHS in Bristol, North Somerset and South Gloucestershire on aortic dissection.</summary>
    public static Citation BnssgAorticDissection { get; } = new(
        id: "bnssg-aortic-dissection",
        publisher: "NHS Bristol, North Somerset and South Gloucestershire (BNSSG)",
        title: "Aortic dissection",
        year: null,
        url: "https://remedy.bnssg.icb.nhs.uk/adults/vascular/aortic-dissection",
        read: "At 40 or over, a sudden tearing pain in the chest, belly or back should raise the thought of a tear in the great artery. The pain is often worst at the start and may have eased when the person is seen. Brief nerve signs and vomiting are common.");

    /// <summary>Perth Children's Hospital on back pain in children.</summary>
    public static Citation PerthChildBackPain { get; } = new(
        id: "perth-child-back-pain",
        publisher: "Perth Children's Hospital",
        title: "Back pain: guideline before referral",
        year: null,
        url: "https://pch.health.wa.gov.au/For-health-professionals/Referrals-to-PCH/Prereferral-guidelines/Back-pain",
        read: "Which children with back pain go to the emergency department. They are those under about six, or with fast worsening, fever, night pain, weight loss, new nerve signs or major injury, or who do not walk or move the back. Back pain in teenagers often settles by itself.");

    /// <summary>An NHS ambulance service on stroke.</summary>
    public static Citation NwasStroke { get; } = new(
        id: "nwas-stroke",
        publisher: "North West Ambulance Service NHS Trust",
        title: "Recognising stroke in other people",
        year: null,
        url: "https://www.nwas.nhs.uk/our-services/managing-clinical-conditions/recognising-a-stroke/recognising-stroke-in-other-people/",
        read: "Weakness of an arm on one side, a drooping face or slurred speech: call an ambulance at once.");

    /// <summary>NHS inform on pressure on the spinal cord in the neck.</summary>
    public static Citation NhsInformMyelopathy { get; } = new(
        id: "nhs-inform-myelopathy",
        publisher: "NHS inform (Scotland)",
        title: "Degenerative cervical myelopathy",
        year: null,
        url: "https://www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/conditions/degenerative-cervical-myelopathy",
        read: "The signs, such as clumsy hands, changed feeling in arms or legs, weakness and unsteady walking. When they are new or much worse, phone for urgent advice.");

    /// <summary>Royal Free London on pressure on the spinal cord in the neck.</summary>
    public static Citation RoyalFreeMyelopathy { get; } = new(
        id: "royal-free-myelopathy",
        publisher: "Royal Free London NHS Foundation Trust",
        title: "Degenerative cervical myelopathy",
        year: null,
        url: "https://www.royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/degenerative-cervical-myelopathy",
        read: "The same signs; people who have several of them together are told to go to the emergency department.");

    /// <summary>A case from Norway on bleeding at the spine.</summary>
    public static Citation TidsskriftetSpinalBleed { get; } = new(
        id: "tidsskriftet-spinal-bleed",
        publisher: "Journal of the Norwegian Medical Association",
        title: "A man in his sixties with acute back pain and increasing weakness in his lower limbs (Eilertsen and others)",
        year: 2020,
        url: "https://tidsskriftet.no/en/2020/03/noe-laere-av/man-his-sixties-acute-back-pain-and-increasing-weakness-his-lower-limbs",
        read: "In a man on a blood thinner, sudden back pain was a bleed at the spine; his legs were paralysed within four hours. The authors ask that blood thinners count as a red flag. Read in a copy.");

    /// <summary>A case of bleeding at the spine felt in the side.</summary>
    public static Citation AjemSpinalBleed { get; } = new(
        id: "ajem-spinal-bleed",
        publisher: "American Journal of Emergency Medicine",
        title: "Spontaneous spinal epidural hematoma presenting as flank pain and constipation",
        year: null,
        url: "https://www.ajemjournal.com/article/S0735-6757(09)00210-1/fulltext",
        read: "In a man on a blood thinner, sudden pain in the side, first taken for a kidney stone, was a bleed at the spine; he became paralysed.");

    /// <summary>NHS, Meningitis.</summary>
    public static Citation NhsMeningitis { get; } = new(
        id: "nhs-meningitis",
        publisher: "NHS",
        title: "Meningitis",
        year: null,
        url: "https://www.nhs.uk/conditions/meningitis/",
        read: "Bad headache with fever, a stiff neck, dislike of light, confusion or drowsiness needs emergency help. Read in a mirror copy.");

    /// <summary>NHS Ayrshire and Arran on too little steroid hormone.</summary>
    public static Citation AyrshireAdrenal { get; } = new(
        id: "ayrshire-adrenal",
        publisher: "NHS Ayrshire and Arran",
        title: "Adrenal insufficiency: leaflet for patients",
        year: null,
        url: "https://www.nhsaaa.net/",
        read: "People who take steroids for long and keep vomiting may run out of steroid hormone, which is an emergency. Read in a mirror copy; the address is the publisher's site, the title describes the leaflet.");

    /// <summary>University Hospitals Birmingham on when to call the midwife.</summary>
    public static Citation UhbMaternity { get; } = new(
        id: "uhb-maternity",
        publisher: "University Hospitals Birmingham NHS Foundation Trust",
        title: "When to call the midwife",
        year: 2022,
        url: "https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm",
        read: "Heavy bleeding or sharp pain that does not let up: call an ambulance. Waters, regular contractions, less movement, bad headache or changed sight, fever, pain on passing urine: call the maternity unit.");

    /// <summary>NHS, Polymyalgia rheumatica.</summary>
    public static Citation NhsPolymyalgia { get; } = new(
        id: "nhs-polymyalgia",
        publisher: "NHS",
        title: "Polymyalgia rheumatica",
        year: null,
        url: "https://www.nhs.uk/conditions/polymyalgia-rheumatica/",
        read: "Morning stiffness of more than 45 minutes round the shoulders, neck and hips, rare under 50; see a doctor when it lasts more than a week. Bad headache, jaw pain or changed sight with it needs help at once. Read in copies.");

    /// <summary>Mayo Clinic on low potassium.</summary>
    public static Citation MayoLowPotassium { get; } = new(
        id: "mayo-low-potassium",
        publisher: "Mayo Clinic",
        title: "Low potassium (hypokalemia): when to see a doctor",
        year: null,
        url: "https://www.mayoclinic.org/symptoms/low-potassium/basics/when-to-see-doctor/sym-20050632",
        read: "Muscle cramps, tiredness or weakness with possible low potassium: make an appointment; an irregular heartbeat: get help at once. Read in a copy on a hospital's site.");

    /// <summary>Health New Zealand on a sudden lack of blood in a leg.</summary>
    public static Citation NzLimbIschaemia { get; } = new(
        id: "nz-limb-ischaemia",
        publisher: "Health New Zealand",
        title: "Acute limb ischaemia",
        year: null,
        url: "https://info.health.nz/conditions-treatments/blood/peripheral-vascular-disease/acute-limb-ischaemia",
        read: "A painful, pale, cold leg with pins and needles or loss of movement can mean that its blood supply has stopped: call an ambulance.");

    /// <summary>Safer Places on help for people who are being hurt.</summary>
    public static Citation SaferPlaces { get; } = new(
        id: "safer-places",
        publisher: "Safer Places",
        title: "Help in a crisis",
        year: null,
        url: "https://www.saferplaces.co.uk/help-in-a-crisis",
        read: "In immediate danger, call the police or an ambulance. You are not responsible for abuse that is done to you. Helplines help you to plan for safety.");

    /// <summary>ICD-10-CM, the 2021 files.</summary>
    public static Citation Icd10Cm2021 { get; } = new(
        id: "icd-10-cm-2021",
        publisher: "CMS and NCHS",
        title: "ICD-10-CM, 2021 order and tabular files",
        year: 2021,
        url: "https://www.cms.gov/medicare/coding-billing/icd-10-codes",
        read: "The codes given here and their meaning in that release. Later releases can differ: check a code against the release you use.");

    /// <summary>All sources, in order.</summary>
    public static IReadOnlyList<Citation> All { get; } =
    [
        NhsBackPain,
        NhsKidneyInfection,
        NhsIbuprofen,
        NhsParacetamol,
        NiceNg59,
        NiceNg65,
        NiceNg234,
        Ahcpr1994,
        Ifompt2020,
        GirftCes2023,
        Henschke2009,
        Acp2017,
        Casazza2012,
        CochraneBedRest2010,
        CochraneHeatCold2006,
        CochraneNsaid2020,
        CochraneExercise2023,
        WhoChronicExercise2023,
        CochraneMassage2015,
        CochraneLifting2011,
        Swain2020,
        Pace2014,
        Fritz2015,
        Steffens2016,
        Walkback2024,
        Cramps2022,
        Cramps2019,
        Prognosis2012,
        Prognosis2008,
        Mindfulness2012,
        NhsStroke,
        ClevelandBackSpasms,
        AliemEpiduralAbscess,
        HseAorticDissection,
        NiceNg156,
        RupturedAneurysm2016,
        AneurysmLikeRenalColic,
        NiceCg151,
        NiceCg143,
        BmjAnkylosingFracture,
        BaclofenWithdrawal,
        BritishLiverTrust,
        MentalHealthFoundation,
        CdcTetanus,
        GsttBleedingDisorders,
        GsttKidneyStones,
        UclhAbdominalPain,
        NorthamptonMaternity,
        PreEclampsiaCharity,
        PmmChild,
        NhsShingles,
        MhraNsaidPregnancy,
        HealthifyNsaid,
        MidlandsHeat,
        RoyalFreeCaudaEquina,
        NorfolkWaveneyBackPain,
        NorthernTrustBackPain,
        CdcRhabdomyolysis,
        GloucestershireDvt,
        GatesheadEpidural,
        BnssgAorticDissection,
        PerthChildBackPain,
        NwasStroke,
        NhsInformMyelopathy,
        RoyalFreeMyelopathy,
        TidsskriftetSpinalBleed,
        AjemSpinalBleed,
        NhsMeningitis,
        AyrshireAdrenal,
        UhbMaternity,
        NhsPolymyalgia,
        MayoLowPotassium,
        NzLimbIschaemia,
        SaferPlaces,
        Icd10Cm2021,
    ];
}
