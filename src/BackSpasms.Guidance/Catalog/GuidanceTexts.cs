namespace BackSpasms.Guidance;

/// <summary>The texts of the built-in guidance that belong to no single item.</summary>
internal static class GuidanceTexts
{
    /// <summary>What a back spasm is.</summary>
    internal static Topic About { get; } = new(
        id: "back-spasms",
        title: "Back spasms",
        explanation: "A back spasm is a sudden tightening of muscles in your back that you cannot control. The pain can be mild or severe. It can sit in the upper, the middle or the lower back, and often your back is stiff and hard to move as well. A spasm may come from the muscles themselves, for instance after a strain, or be a sign of something else, such as a pressed nerve. That is why the warning signs come first. Most people with new back pain feel much better within weeks: on average the pain is less than half as bad after six weeks. Full recovery can take longer: in one study half were free of pain after about two months, and about 7 in 10 had fully recovered within a year. It is common for back pain to come back, and staying active with regular exercise makes that less likely.",
        citations: [Sources.ClevelandBackSpasms, Sources.Prognosis2012, Sources.Prognosis2008, Sources.Walkback2024, Sources.Steffens2016, Sources.Icd10Cm2021],
        codes: [new ClinicalCode("ICD-10-CM", "2021", "M62.830", "Muscle spasm of back")]);

    /// <summary>The first sentence of each outcome.</summary>
    internal static Headlines Headlines { get; } = new(
        emergency: "Call your local emergency number or go to the emergency department now.",
        urgent: "Be seen by a clinician today: phone your clinician or your local urgent care line now.",
        routine: "Book an appointment with your clinician, and watch for the warning signs until then.",
        selfCare: "Look after your back yourself for now: keep moving gently, and watch for the warning signs.",
        incomplete: "Some questions are still open: answer them now. If you feel very ill or are worried, get medical help without waiting for the answers.",
        incompleteRoutine: "Book an appointment with your clinician in any case, and answer the open questions now: you may need help sooner.",
        incompleteUrgent: "Be seen today in any case, and answer the open questions now: this may be an emergency. Phone your clinician or your local urgent care line.");

    /// <summary>The line that every outcome carries.</summary>
    internal static string Notice { get; } =
        "This is guidance. It is not a diagnosis and not a medical device. Its content was reviewed for gaps, but not yet by a clinician. If you are worried, get medical help, whatever it says here.";
}
