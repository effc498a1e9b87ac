using System.Globalization;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>What the person has entered on one screen of the interview, before and after it is confirmed.</summary>
internal sealed class ScreenDraft
{
    private readonly Dictionary<Finding, Answer> _marks = [];

    /// <summary>An empty screen, or one that keeps what was entered when the same question was shown before.</summary>
    internal ScreenDraft(NextQuestion question, ScreenDraft? earlier = null)
    {
        Question = question;
        if (earlier is not null)
        {
            Number = earlier.Number;
            foreach (var finding in question.Findings)
            {
                Mark(finding, earlier[finding]);
            }
        }
    }

    internal NextQuestion Question { get; }

    /// <summary>The finding on which a key works.</summary>
    internal int Cursor { get; private set; }

    /// <summary>The last finding that was on the screen; -1 before any was.</summary>
    internal int LastSeen { get; private set; } = -1;

    /// <summary>Whether every finding was on the screen: only then can 'the rest' be answered.</summary>
    internal bool IsSeen => LastSeen >= Question.Findings.Count - 1;

    /// <summary>The number as typed; '?' for 'I don't know'.</summary>
    internal string Number { get; private set; } = string.Empty;

    /// <summary>What is wrong with the number; null while nothing is.</summary>
    internal string? Error { get; private set; }

    /// <summary>What is entered for a finding; not asked where nothing is.</summary>
    internal Answer this[Finding finding] => _marks.GetValueOrDefault(finding);

    internal void Move(int by) => Cursor = Math.Clamp(Cursor + by, 0, Math.Max(0, Question.Findings.Count - 1));

    internal void See(int last) => LastSeen = Math.Max(LastSeen, last);

    /// <summary>Goes to the first finding that was not on the screen yet.</summary>
    internal void MoveToUnseen() => Move(LastSeen + 1 - Cursor);

    /// <summary>Answers the finding under the cursor and goes to the next.</summary>
    internal void Mark(Answer answer)
    {
        if (Question.Findings.Count > 0)
        {
            Mark(Question.Findings[Cursor], answer);
            Move(answer == Answer.NotAsked ? 0 : 1);
        }
    }

    internal void Type(char key)
    {
        Error = null;
        if (key == '?')
        {
            Number = "?";
        }
        else if (char.IsAsciiDigit(key))
        {
            Number = Number == "?" ? key.ToString() : Number.Length < 6 ? Number + key : Number;
        }
        else
        {
            Error = Expected();
        }
    }

    internal void Erase()
    {
        Error = null;
        Number = Number.Length > 0 ? Number[..^1] : Number;
    }

    /// <summary>Whether what is entered can be confirmed; else <see cref="Error"/> says what is missing.</summary>
    internal bool IsValid()
    {
        Error = Question.Quantity is null || Number == "?" || NumberWithinRange() is not null ? null : Expected();
        return Error is null;
    }

    /// <summary>What every finding without an answer gets.</summary>
    internal void MarkRest(Answer answer)
    {
        foreach (var finding in Question.Findings.Where(finding => this[finding] == Answer.NotAsked))
        {
            Mark(finding, answer);
        }
    }

    /// <summary>The presentation with what is entered, and no more.</summary>
    internal Presentation ApplyTo(Presentation presentation)
    {
        if (Question.Quantity is { } quantity)
        {
            return Number == "?" ? presentation.WithUnsure(quantity)
                : NumberWithinRange() is { } number ? presentation.With(quantity, number)
                : presentation;
        }

        return _marks.Aggregate(presentation, (answered, mark) => answered.With(mark.Key, mark.Value));
    }

    private void Mark(Finding finding, Answer answer) => _marks[finding] = answer;

    private int? NumberWithinRange() =>
        int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Question.Quantity!.Minimum && number <= Question.Quantity.Maximum
            ? number
            : null;

    private string Expected() =>
        FormattableString.Invariant($"Type a whole number from {Question.Quantity!.Minimum} to {Question.Quantity.Maximum} ({Question.Quantity.Unit}), or ? if you do not know.");
}
