using Spectre.Console;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>An outcome for the eye: a sign, words and a colour; the words always say it alone.</summary>
internal sealed record Verdict(string Words, string Short, string Sign, string PlainSign, Color Color)
{
    internal static Verdict Emergency { get; } = new("EMERGENCY", "emergency", "▲", "!!!", Color.Red);

    internal static Verdict Urgent { get; } = new("SEE SOMEONE TODAY", "today", "◆", "!!", Color.Orange1);

    internal static Verdict Routine { get; } = new("MAKE AN APPOINTMENT", "appointment", "●", "!", Color.DeepSkyBlue1);

    internal static Verdict SelfCare { get; } = new("LOOK AFTER YOURSELF", "self-care", "✓", "+", Color.Green);

    internal static Verdict Incomplete { get; } = new("NOT FINISHED", "not finished", "…", "...", Color.Yellow);

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
