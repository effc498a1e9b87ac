using static BackSpasms.Guidance.WeightedFinding;

namespace BackSpasms.Guidance.Samples.Work;

/// <summary>What at work may play a part.</summary>
public static class WorkCauses
{
    /// <summary>Long hours at the wheel.</summary>
    public static Cause LongHoursAtTheWheel { get; } = new(
        id: "occupational-health/long-hours-at-the-wheel",
        title: "Long hours at the wheel",
        explanation: "Long hours in one seat, and a seat that shakes, are often blamed for back pain. Reviews report links between back pain and "
            + "long sitting or heavy work, but experts do not agree that these cause it. On a shaking seat no study was read for this extension. "
            + "So take this as a hint at what you could change, not as a finding about you.",
        supporting:
        [
            Moderate(WorkFindings.LongDriving),
            Weak(WorkFindings.WholeBodyVibration),
        ],
        opposing:
        [
            Moderate(Findings.LegPainBelowKnee),
            Moderate(Findings.NightOrRestPain),
            Strong(Findings.FeverOrChills),
        ],
        citations: [Sources.Swain2020]);
}
