namespace BackSpasms.Guidance.Samples.Web;

/// <summary>An urgency for the eye: words, an icon and a colour. The words always say it alone.</summary>
/// <param name="Name">The name of style and icon.</param>
/// <param name="Words">What to do, in capitals of the page.</param>
/// <param name="Short">The same inside a sentence.</param>
public sealed record Verdict(string Name, string Words, string Short)
{
    internal static Verdict Emergency { get; } = new("emergency", "Emergency: get help now", "an emergency");

    internal static Verdict Urgent { get; } = new("urgent", "Be seen today", "help today");

    internal static Verdict Routine { get; } = new("routine", "Make an appointment", "an appointment");

    internal static Verdict SelfCare { get; } = new("self-care", "Look after yourself", "self-care");

    internal static Verdict Incomplete { get; } = new("incomplete", "Not finished yet", "not finished");

    internal static Verdict Of(TriageResult result) => result switch
    {
        TriageResult.Emergency => Emergency,
        TriageResult.Urgent => Urgent,
        TriageResult.Routine => Routine,
        TriageResult.SelfCare => SelfCare,
        TriageResult.Incomplete => Incomplete,
    };

    internal static Verdict Of(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => Emergency,
        Urgency.Urgent => Urgent,
        Urgency.Routine => Routine,
        _ => SelfCare,
    };
}
