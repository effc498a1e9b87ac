namespace BackSpasms.Guidance;

/// <summary>What to watch for, whatever the outcome: part of every result.</summary>
public static class SafetyNet
{
    /// <summary>Nerve signs that are an emergency.</summary>
    public static SafetyNetAdvice NerveSigns { get; } = new(
        id: "nerve-signs",
        title: "Nerve signs: get help now",
        urgency: Urgency.Emergency,
        text: "Call your local emergency number or go to the emergency department now for any one of these. The parts between your legs, your buttocks or inner thighs feel numb or different. You have new trouble to pass, hold or feel urine or stool. Your genitals feel numb in sex, or sex has suddenly stopped working. You have pain, tingling, numbness or weakness in both legs. A leg, a foot or an arm turns weak or gets weaker. You cannot lift your foot, or you cannot walk as before. This can come at any time, also after you have been seen. Do not wait to see whether it passes.",
        citations: [Sources.NhsBackPain, Sources.RoyalFreeCaudaEquina, Sources.GirftCes2023, Sources.Ahcpr1994, Sources.NwasStroke]);

    /// <summary>Signs of the rest of the body that are an emergency.</summary>
    public static SafetyNetAdvice BodySigns { get; } = new(
        id: "body-signs",
        title: "Chest pain, collapse, injury or grave illness: get help now",
        urgency: Urgency.Emergency,
        text: "Call your local emergency number now for any one of these. You have chest pain, are short of breath, or collapse. Pain strikes suddenly and hard, or feels like tearing. You break out in a cold sweat. You turn confused or very drowsy. You have a serious accident, fall or blow. You have fever or chills and feel very ill, or you have them with weak immunity, weakness, numbness or tingling.",
        citations: [Sources.NhsBackPain, Sources.HseAorticDissection, Sources.AliemEpiduralAbscess, Sources.NiceCg151]);

    /// <summary>A leg that has lost its blood supply.</summary>
    public static SafetyNetAdvice ColdPaleLeg { get; } = new(
        id: "cold-pale-leg",
        title: "A cold, pale leg: get help now",
        urgency: Urgency.Emergency,
        text: "Call your local emergency number now if a leg or foot turns cold and pale or blotchy, above all when it hurts, tingles or will not move. It may no longer get enough blood.",
        citations: [Sources.NzLimbIschaemia]);

    /// <summary>Signs in pregnancy that are an emergency.</summary>
    public static SafetyNetAdvice PregnancySigns { get; } = new(
        id: "pregnancy-signs",
        title: "Warning signs in pregnancy: get help now",
        urgency: Urgency.Emergency,
        text: "Phone your maternity unit now if you are or might be pregnant and one of these is true. You bleed. You have regular tightenings. You lose water. The baby moves less. You have severe pain. If you bleed heavily, feel faint, or cannot reach the unit, call your local emergency number.",
        citations: [Sources.UhbMaternity, Sources.NorthamptonMaternity]);

    /// <summary>What to do when someone has hurt you, or you do not feel safe.</summary>
    public static SafetyNetAdvice NotSafe { get; } = new(
        id: "not-safe",
        title: "If someone has hurt you, or you do not feel safe",
        urgency: Urgency.Emergency,
        text: "Call your local emergency number if you or a child are in danger now. If someone has hurt you, it is not your fault. You can tell a clinician or a midwife in private, and they can help you to get safe. If you do not feel safe with yourself or think of ending your life, please do not stay alone with it. Call a crisis line in your country, or your local emergency number.",
        citations: [Sources.SaferPlaces, Sources.MentalHealthFoundation]);

    /// <summary>Signs that need help the same day.</summary>
    public static SafetyNetAdvice SeenToday { get; } = new(
        id: "seen-today",
        title: "Be seen the same day",
        urgency: Urgency.Urgent,
        text: "Phone your clinician or your local urgent care line the same day for any one of these. You have fever or chills. You lose weight without trying. You find a lump, or your back changes its shape. The pain is worse at night or at rest. The pain is severe and nothing eases it. Pain sets in between your shoulders. One leg is a little weak and gets no weaker; if you are not sure, call your local emergency number.",
        citations: [Sources.NhsBackPain, Sources.Ahcpr1994]);

    /// <summary>No better after three days.</summary>
    public static SafetyNetAdvice NoBetterAfterThreeDays { get; } = new(
        id: "no-better-after-three-days",
        title: "No better after three days",
        urgency: Urgency.Routine,
        text: "If self-care has brought no relief after 72 hours and you are worried, ask a pharmacist or a clinician. Ask earlier if the pain gets worse or you find it hard to cope.",
        citations: [Sources.NhsBackPain]);

    /// <summary>No better after a few weeks.</summary>
    public static SafetyNetAdvice NoBetterAfterWeeks { get; } = new(
        id: "no-better-after-weeks",
        title: "No better after a few weeks",
        urgency: Urgency.Routine,
        text: "Book an appointment with your clinician if the pain or the spasms are not better after a few weeks, keep coming back, get worse over time, or stop you from doing what you do each day. Numbness or tingling in one leg also needs an appointment. Most people are much better within weeks, but full recovery can take longer, and it is common for it to come back.",
        citations: [Sources.NhsBackPain, Sources.ClevelandBackSpasms, Sources.Prognosis2012, Sources.Prognosis2008]);

    /// <summary>All advice, most urgent first.</summary>
    public static IReadOnlyList<SafetyNetAdvice> All { get; } =
    [
        NerveSigns,
        BodySigns,
        ColdPaleLeg,
        PregnancySigns,
        NotSafe,
        SeenToday,
        NoBetterAfterThreeDays,
        NoBetterAfterWeeks,
    ];
}
