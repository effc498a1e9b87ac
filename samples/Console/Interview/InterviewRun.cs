using Spectre.Console;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>The interview with a person: a screen a question, then the outcome.</summary>
internal sealed class InterviewRun(GuidanceModel guidance)
{
    private readonly TerminalScreen _terminal = new();
    private readonly InterviewSession _session = new(guidance);
    private bool _wantsPlanQuestions;

    internal void Run()
    {
        TriageResult? result = null;
        _terminal.WithOwnScreen(() => result = Welcome() ? AskQuestions() : null);
        while (result is not null && new OutcomeView(_terminal, result).Show() == OutcomeView.Choice.GoBack)
        {
            if (_session.Screen is null)
            {
                _session.GoBack();
            }

            _terminal.WithOwnScreen(() => result = AskQuestions());
        }
    }

    private bool Welcome()
    {
        var welcome = new WelcomeScreen(guidance, _session.Screen?.Question.Remaining ?? 0);
        while (true)
        {
            _terminal.Draw(welcome.Lines(_terminal.Width - 1, _terminal.Height));
            var key = TerminalScreen.ReadKey();
            if (key.Key == ConsoleKey.Enter)
            {
                return true;
            }

            if (char.ToLowerInvariant(key.KeyChar) == 'q')
            {
                return false;
            }

            welcome.Scroll(key.Key switch { ConsoleKey.DownArrow => 1, ConsoleKey.UpArrow => -1, _ => 0 });
        }
    }

    /// <summary>Asks until nothing is left to ask, or the person has had enough.</summary>
    private TriageResult AskQuestions()
    {
        while (_session.Screen is { } screen)
        {
            var isOffer = screen.Question.Stage == InterviewStage.Care && !_wantsPlanQuestions;
            if (isOffer)
            {
                _terminal.Draw(Offer(screen.Question.Remaining));
            }
            else
            {
                var shown = QuestionScreen.Of(_session, screen, _terminal.Width - 1, _terminal.Height, _terminal.Unicode);
                _terminal.Draw(shown.Lines);
                screen.See(shown.LastShown);
            }

            var key = TerminalScreen.ReadKey();
            var letter = char.ToLowerInvariant(key.KeyChar);
            if (letter == 'q')
            {
                return _session.Current;
            }

            if (letter == 'b')
            {
                _session.GoBack();
                _wantsPlanQuestions &= _session.Screen?.Question.Stage == InterviewStage.Care;
            }
            else if (isOffer)
            {
                _wantsPlanQuestions = key.Key == ConsoleKey.Enter;
            }
            else
            {
                Enter(screen, key);
            }
        }

        return _session.Settled;
    }

    private void Enter(ScreenDraft screen, ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.Enter when !screen.IsSeen && _session.Current is not TriageResult.Emergency:
                screen.MoveToUnseen();
                break;
            case ConsoleKey.Enter:
                _session.Confirm();
                break;
            case ConsoleKey.UpArrow:
                screen.Move(-1);
                break;
            case ConsoleKey.DownArrow or ConsoleKey.Tab:
                screen.Move(1);
                break;
            case ConsoleKey.Backspace or ConsoleKey.Delete:
                screen.Erase();
                screen.Mark(Answer.NotAsked);
                break;
            default:
                EnterAnswer(screen, key.KeyChar);
                break;
        }
    }

    private static void EnterAnswer(ScreenDraft screen, char key)
    {
        if (screen.Question.Quantity is not null)
        {
            if (key > ' ')
            {
                screen.Type(key);
            }

            return;
        }

        switch (char.ToLowerInvariant(key))
        {
            case 'y':
                screen.Mark(Answer.Present);
                break;
            case 'n':
                screen.Mark(Answer.Absent);
                break;
            case '?':
                screen.Mark(Answer.Unsure);
                break;
        }
    }

    /// <summary>The outcome is known; what follows only makes the plan fit.</summary>
    private List<StyledLine> Offer(int questions)
    {
        var width = _terminal.Width - 1;
        var result = _session.Settled;
        var verdict = Verdict.Of(result);
        return
        [
            .. StyledLine.Of($"{_terminal.Pages.SignOf(verdict)} {verdict.Words}", width, new Style(verdict.Color, decoration: Decoration.Bold)),
            .. StyledLine.Of(result.Headline, width, StyledLine.Strong),
            StyledLine.Empty,
            .. StyledLine.Of($"That is the outcome. At most {Words.Count(questions, "more screen fits", "more screens fit")} your plan to you: what may help, what to leave out. You can stop at any time.", width),
            StyledLine.Empty,
            .. StyledLine.Of("Enter: go on   q: show the plan now   b: back", width, StyledLine.Quiet),
        ];
    }
}
