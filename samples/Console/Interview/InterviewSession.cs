namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>The course of one interview: the screens so far, the one shown now, and what is known.</summary>
internal sealed class InterviewSession
{
    private readonly GuidanceModel _guidance;
    private readonly Stack<(Presentation Before, ScreenDraft Draft)> _earlier = [];
    private readonly Dictionary<string, ScreenDraft> _drafts = new(StringComparer.Ordinal);
    private Presentation _before;

    internal InterviewSession(GuidanceModel guidance)
    {
        _guidance = guidance;
        _before = Presentation.Empty(guidance.Vocabulary);
        Ask();
    }

    /// <summary>The screen to show; null where nothing is left to ask.</summary>
    internal ScreenDraft? Screen { get; private set; }

    /// <summary>The number of this screen, from 1.</summary>
    internal int Step => _earlier.Count + 1;

    /// <summary>The outcome of the screens before this one.</summary>
    internal TriageResult Settled => _guidance.Triage(_before);

    /// <summary>The outcome with what is entered on this screen so far.</summary>
    internal TriageResult Current => _guidance.Triage(Screen?.ApplyTo(_before) ?? _before);

    /// <summary>Takes the answers of this screen and goes to the next one.</summary>
    internal void Confirm()
    {
        if (Screen is not { } screen || !screen.IsValid())
        {
            return;
        }

        // In an emergency the rest of the screen does not count: what was not read is not asked, and no 'no'.
        if (Current is not TriageResult.Emergency)
        {
            screen.MarkRest(Answer.Absent);
        }

        _earlier.Push((_before, screen));
        _drafts[screen.Question.Id] = screen;
        _before = screen.ApplyTo(_before);
        Ask();
    }

    /// <summary>Goes to the screen before, with its answers.</summary>
    internal void GoBack()
    {
        if (_earlier.TryPop(out var last))
        {
            if (Screen is { } screen)
            {
                _drafts[screen.Question.Id] = screen;
            }

            (_before, Screen) = last;
        }
    }

    private void Ask() => Screen = _guidance.NextQuestion(_before) is { } next ? new ScreenDraft(next, _drafts.GetValueOrDefault(next.Id)) : null;
}
