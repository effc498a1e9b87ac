using System.Text;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>The guidance as flowcharts.</summary>
internal static class Drawings
{
    /// <summary>The levels that have red flags, by the name that is typed.</summary>
    internal static IReadOnlyDictionary<string, Urgency> Levels { get; } =
        new[] { Urgency.Routine, Urgency.Urgent, Urgency.Emergency }.ToDictionary(Words.NameOf, StringComparer.Ordinal);

    /// <summary>A diagram a level, each after a comment that names it: a file can be cut there.</summary>
    internal static string OfAllLevels(GuidanceModel guidance)
    {
        var text = new StringBuilder();
        foreach (var (name, level) in Levels.Reverse())
        {
            text.Append(text.Length == 0 ? string.Empty : "\n").Append($"%% {guidance}: {name}\n").Append(guidance.ToMermaid(level));
        }

        return text.ToString();
    }
}
