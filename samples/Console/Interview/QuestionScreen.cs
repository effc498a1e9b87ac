using Spectre.Console;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>Lays a question out for the terminal as it is: what matters least is cut first, and a list that is too long moves with the cursor.</summary>
/// <param name="Lines">What to draw.</param>
/// <param name="LastShown">The last finding of the list that can be seen; what comes after it was not read yet.</param>
internal sealed record QuestionScreen(IReadOnlyList<StyledLine> Lines, int LastShown)
{
    private const int ListAtLeast = 6;

    internal static QuestionScreen Of(InterviewSession session, ScreenDraft screen, int width, int height, bool unicode)
    {
        var question = screen.Question;
        List<StyledLine> progress = [.. StyledLine.Of(Progress(session, question), width, StyledLine.Quiet)];
        List<StyledLine> known = [.. Known(session, width, unicode)];
        List<StyledLine> text = [.. StyledLine.Of(question.Text, width, StyledLine.Strong)];
        List<StyledLine> help = [.. StyledLine.Of(question.Help, width)];
        List<StyledLine> because = [.. StyledLine.Of(question.Because, width, StyledLine.Quiet)];
        var list = question.Quantity is { } quantity ? NumberLines(screen, quantity, width) : [];
        var meaning = MeaningOf(screen, width);
        var keys = KeyLines(session, screen, unseen: 0, width);
        var rows = question.Findings.Select((finding, i) => RowOf(screen, finding, i == screen.Cursor, width, unicode)).ToList();
        var wanted = list.Count + rows.Sum(row => row.Count);
        var least = Math.Min(wanted, ListAtLeast);

        // One line of screen stays free: a line written into the last one would move everything up.
        int Left() => height - 1 - progress.Count - known.Count - text.Count - help.Count - because.Count - meaning.Count - keys.Count - 3;
        Cut(because, Math.Clamp(because.Count + Left() - wanted, 1, 3), width);
        Cut(because, Math.Clamp(because.Count + Left() - least, 0, 3), width);
        Cut(help, Math.Max(0, help.Count + Left() - least), width);
        Cut(meaning, Math.Max(0, meaning.Count + Left() - least), width);

        var (first, last) = Window(rows, screen.Cursor, Math.Max(1, Left()));
        list.AddRange(More(first, "above", unicode ? "↑" : "^", width));
        list.AddRange(rows.Skip(first).Take(last - first + 1).SelectMany(row => row));
        list.AddRange(More(rows.Count - 1 - last, "below", unicode ? "↓" : "v", width));
        var unseen = rows.Count - 1 - Math.Max(last, screen.LastSeen);
        return new QuestionScreen(
            [
                .. progress, .. known, .. text, .. help, .. because,
                StyledLine.Empty, .. list, StyledLine.Empty,
                .. meaning, .. meaning.Count > 0 ? [StyledLine.Empty] : Array.Empty<StyledLine>(), .. KeyLines(session, screen, unseen, width),
            ],
            last);
    }

    private static string Progress(InterviewSession session, NextQuestion question)
    {
        var more = question.Remaining - 1;
        var rest = more == 0 ? "the last one" : FormattableString.Invariant($"at most {more} more");
        return question.Stage == InterviewStage.Care
            ? FormattableString.Invariant($"Step {session.Step}, for your plan: {rest}")
            : FormattableString.Invariant($"Step {session.Step}, {rest}");
    }

    /// <summary>What is known already, where it says to do something: it must not wait for the last question.</summary>
    private static IEnumerable<StyledLine> Known(InterviewSession session, int width, bool unicode)
    {
        var result = session.Current;
        if (result is TriageResult.Emergency)
        {
            var style = new Style(Verdict.Emergency.Color, decoration: Decoration.Bold);
            return StyledLine.Of($"{new DrawnPage(unicode, width).SignOf(Verdict.Emergency)} {Verdict.Emergency.Words}: {result.Headline}", width, style);
        }

        return result is TriageResult.Incomplete && result.Headline != result.Guidance.Headlines.Incomplete
            ? StyledLine.Of(result.Headline, width, StyledLine.Warning)
            : [];
    }

    private static List<StyledLine> NumberLines(ScreenDraft screen, Quantity quantity, int width) =>
    [
        new(screen.Number == "?" ? "I don't know" : $"{screen.Number}_ ({quantity.Unit})", StyledLine.Strong, "  > ", StyledLine.Warning),
        .. StyledLine.Of(screen.Error, width, new Style(Verdict.Emergency.Color, decoration: Decoration.Bold)),
    ];

    /// <summary>What the question under the cursor includes and leaves out. A number says it in its help.</summary>
    private static List<StyledLine> MeaningOf(ScreenDraft screen, int width) =>
        screen.Question.Findings.Count > 0 ? [.. StyledLine.Of(screen.Question.Findings[screen.Cursor].Clarification, width)] : [];

    private static List<StyledLine> KeyLines(InterviewSession session, ScreenDraft screen, int unseen, int width)
    {
        var answers = screen.Question.Quantity is null ? "y: yes   n: no   ?: I don't know   up/down: move" : "0-9: the number   ?: I don't know";
        var enter = screen.Question.Quantity is not null ? "next"
            : session.Current is TriageResult.Emergency ? "what to do now"
            : unseen > 0 ? FormattableString.Invariant($"show the {unseen} below")
            : "the rest are 'no', next";
        var back = session.Step > 1 ? "   b:\u00A0back" : string.Empty;
        return [.. StyledLine.Of(answers, width, StyledLine.Quiet), .. StyledLine.Of($"Enter: {enter}{back}   q:\u00A0quit", width, StyledLine.Quiet)];
    }

    private static List<StyledLine> RowOf(ScreenDraft screen, Finding finding, bool isCurrent, int width, bool unicode)
    {
        var (mark, style) = screen[finding] switch
        {
            Answer.Present => ("[yes]", new Style(Color.Yellow, decoration: Decoration.Bold)),
            Answer.Absent => ("[no] ", StyledLine.Quiet),
            Answer.Unsure => ("[ ? ]", new Style(Color.Aqua)),
            _ => ("[   ]", Style.Plain),
        };
        var pointer = !isCurrent ? "  " : unicode ? "❯ " : "> ";
        return [.. WordWrap.Lines(finding.Question, Math.Max(10, width - 8)).Select((line, i) => new StyledLine(
            line,
            isCurrent ? StyledLine.Strong : Style.Plain,
            i == 0 ? $"{pointer}{mark} " : new string(' ', 8),
            style))];
    }

    /// <summary>The rows round the cursor that fit, with room for a line above and below that says how many do not.</summary>
    private static (int First, int Last) Window(IReadOnlyList<List<StyledLine>> rows, int cursor, int height)
    {
        if (rows.Sum(row => row.Count) <= height)
        {
            return (0, rows.Count - 1);
        }

        var (first, last) = (cursor, cursor);
        var used = rows[cursor].Count + 2;
        while (true)
        {
            // One row below, so that the eye sees what comes, then one above, as long as there is room.
            var below = last + 1 < rows.Count && used + rows[last + 1].Count <= height;
            var above = first > 0 && used + rows[first - 1].Count <= height;
            if (below && (!above || last - cursor <= cursor - first))
            {
                used += rows[++last].Count;
            }
            else if (above)
            {
                used += rows[--first].Count;
            }
            else
            {
                return (first, last);
            }
        }
    }

    private static IEnumerable<StyledLine> More(int count, string where, string sign, int width) =>
        count == 0 ? [] : StyledLine.Of(FormattableString.Invariant($"  {sign} {count} more {where}"), width, StyledLine.Quiet);

    private static void Cut(List<StyledLine> lines, int count, int width)
    {
        if (lines.Count > count)
        {
            lines.RemoveRange(count, lines.Count - count);
            if (count > 0)
            {
                var last = lines[^1].Text;
                var end = last.Length <= width - 2 ? last.Length : Math.Max(0, last.LastIndexOf(' ', width - 2));
                lines[^1] = lines[^1] with { Text = last[..end].TrimEnd('.', ';', ',', ' ') + " …" };
            }
        }
    }
}
