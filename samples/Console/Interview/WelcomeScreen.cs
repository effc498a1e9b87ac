using Spectre.Console;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>What stands before the first question: what this is, and the signs with which nobody should answer questions first.</summary>
internal sealed class WelcomeScreen(GuidanceModel guidance, int questions)
{
    private const int LeastRoom = 3;

    private static readonly Style Alarm = new(Verdict.Emergency.Color, decoration: Decoration.Bold);

    private int _first;
    private int _last;

    /// <summary>The screen as it fits; of signs for which there is no room, those further down come with the arrow keys.</summary>
    internal IReadOnlyList<StyledLine> Lines(int width, int height)
    {
        List<StyledLine> head =
        [
            .. StyledLine.Of(guidance.About?.Title ?? guidance.Id, width, StyledLine.Strong),
            .. StyledLine.Of(guidance.Notice, width),
            StyledLine.Empty,
        ];
        var signs = Signs(width);
        var room = Math.Max(LeastRoom, height - head.Count - Foot(width, moves: true).Count - 1);
        _last = Math.Max(0, signs.Count - room);
        _first = Math.Min(_first, _last);
        var below = _first < _last ? "... more signs below" : string.Empty;
        return [.. head, .. signs.Skip(_first).Take(room), .. StyledLine.Of(below, width, StyledLine.Warning), .. Foot(width, moves: _last > 0)];
    }

    /// <summary>Moves through the signs.</summary>
    internal void Scroll(int lines) => _first = Math.Clamp(_first + lines, 0, _last);

    private List<StyledLine> Foot(int width, bool moves) =>
    [
        StyledLine.Empty,
        .. StyledLine.Of($"Otherwise: at most {questions} short screens to the outcome. You may always answer 'I don't know'.", width),
        .. StyledLine.Of(moves ? "Enter: begin   Up, Down: more signs   q: quit" : "Enter: begin   q: quit", width, StyledLine.Quiet),
    ];

    private List<StyledLine> Signs(int width)
    {
        var lines = new List<StyledLine>();
        foreach (var advice in guidance.SafetyNet.Where(advice => advice.Urgency == Urgency.Emergency))
        {
            if (lines.Count > 0)
            {
                lines.Add(StyledLine.Empty);
            }

            lines.AddRange(StyledLine.Of(advice.Title, width, Alarm));
            lines.AddRange(StyledLine.Of(advice.Text, width));
        }

        return lines;
    }
}
