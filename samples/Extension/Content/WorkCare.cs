namespace BackSpasms.Guidance.Samples.Work;

/// <summary>What people at work may do, and when to ask first.</summary>
public static class WorkCare
{
    /// <summary>Breaks on the road.</summary>
    public static TreatmentOption BreakUpTheDrive { get; } = new(
        id: "occupational-health/break-up-the-drive",
        title: "Break up long drives",
        how: "Stop when you can, get out, and walk a little. Before you drive on, move the seat or the backrest a bit. No posture is right for "
            + "everyone, so go by what feels easy. Adjust nothing while you drive.",
        phase: Phases.AnyTime,
        serves: [WorkCauses.LongHoursAtTheWheel],
        strength: EvidenceStrength.CommonPractice,
        avoidWhen: TreatmentOption.NoneKnown,
        checkFirstWhen: WorkFindings.CannotDriveSafely,
        citations: [Sources.Swain2020, Sources.Acp2017],
        evidence: "To stay active is advised for recent back pain. That breaks on the road help is sensible, not proved: experts do not agree that "
            + "long sitting causes back pain.");

    /// <summary>Back to work step by step.</summary>
    public static TreatmentOption BackToWorkInSteps { get; } = new(
        id: "occupational-health/back-to-work-in-steps",
        title: "Stay at work, or go back in steps",
        how: "You need not wait until the pain is gone. Ask your manager or occupational health for lighter tasks at first, and add to them as "
            + "the pain allows. Leave out what makes it clearly worse.",
        phase: Phases.AnyTime,
        serves: [WorkCauses.LongHoursAtTheWheel, Causes.MuscleStrain, Causes.MuscleImbalance],
        strength: EvidenceStrength.Limited,
        avoidWhen: TreatmentOption.NoneKnown,
        checkFirstWhen: WorkFindings.CannotDriveSafely,
        citations: [Sources.CochraneBedRest2010, Sources.Acp2017, Sources.Prognosis2008],
        evidence: "People with recent back pain who are told to stay active do slightly better than those told to rest in bed. In one study half "
            + "were back at work after 14 days, well before half were free of pain.");

    /// <summary>Working with back pain.</summary>
    public static Treatment Work { get; } = new(
        id: "occupational-health/work",
        title: "Working with back pain",
        what: "Changes at work that make the days easier.",
        why: "Moving and carrying on as far as the pain allows is better supported than rest.",
        options: [BreakUpTheDrive, BackToWorkInSteps],
        citations: [Sources.CochraneBedRest2010, Sources.Acp2017]);

    /// <summary>
    /// After handling at work, from 60 on, ask before a massage: where a bone may be broken, nobody should massage it. A careful judgment, as 70 is
    /// the age that was studied.
    /// </summary>
    public static Caution MassageAfterHandling { get; } = new(
        option: TreatmentOptions.Massage,
        avoidWhen: null,
        checkFirstWhen: WorkFindings.HandlingAtWork & Findings.Age60OrOver,
        citations: [Sources.Henschke2009, Sources.NorthernTrustBackPain]);
}
