namespace BackSpasms.Guidance.Samples.Browser;

/// <summary>An interview at one moment: all that is known, and what is shown for it.</summary>
public sealed class Moment(GuidanceModel guidance, Presentation known, IReadOnlyList<AnsweredScreen> answered, bool wantsCare = false, bool isStopped = false)
{
    // Asked for several times while a screen is drawn, and the same each time.
    private readonly Lazy<NextQuestion?> _next = new(() => guidance.NextQuestion(known));
    private readonly Lazy<TriageResult> _result = new(() => guidance.Triage(known));

    /// <summary>All answers so far.</summary>
    internal Presentation Known => known;

    /// <summary>The screens that were answered, in that order.</summary>
    internal IReadOnlyList<AnsweredScreen> Answered => answered;

    /// <summary>What could still be asked; null for nothing.</summary>
    internal NextQuestion? Next => _next.Value;

    /// <summary>What the answers so far come to.</summary>
    internal TriageResult Result => _result.Value;

    /// <summary>The question to show; null where the outcome is shown: nothing is left to ask, or only what would refine the plan, or the person asked to stop.</summary>
    internal NextQuestion? Question => !isStopped && Next is { } next && (next.Stage == InterviewStage.Triage || wantsCare) ? next : null;

    internal Moment After(AnsweredScreen screen, Presentation nowKnown) => new(guidance, nowKnown, [.. answered, screen], wantsCare);

    /// <summary>The same, with the outcome shown as far as it is known.</summary>
    internal Moment Stopped() => new(guidance, known, answered, wantsCare, isStopped: true);

    /// <summary>The same, with the next question shown, that of the plan too.</summary>
    internal Moment GoingOn() => new(guidance, known, answered, wantsCare: wantsCare || Next?.Stage == InterviewStage.Care);
}

/// <summary>A screen that was answered.</summary>
/// <param name="Moment">The number of the moment that showed it: the way back to it.</param>
/// <param name="Question">What it asked.</param>
/// <param name="Findings">The findings that it showed; none where it asked for a number.</param>
public sealed record AnsweredScreen(int Moment, NextQuestion Question, IReadOnlyList<Finding> Findings);
