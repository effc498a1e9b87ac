namespace BackSpasms.Guidance.Package.Tests;

/// <summary>One thing that a guide tells its reader: write a file, run a command, or see what it prints.</summary>
public sealed record GuideStep(GuideStepKind Kind, string Name, string Text)
{
    /// <summary>The steps of a page in Markdown: its fenced blocks. A file is named in the line before its block: `Name.cs`:.</summary>
    public static IReadOnlyList<GuideStep> Of(string markdown)
    {
        var steps = new List<GuideStep>();
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var paragraph = string.Empty;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                paragraph = lines[i].Length > 0 ? lines[i] : paragraph;
                continue;
            }

            var language = lines[i][3..];
            var end = Array.IndexOf(lines, "```", i + 1);
            var text = string.Join('\n', lines[(i + 1)..end]) + "\n";
            steps.Add(language switch
            {
                "sh" => new GuideStep(GuideStepKind.Commands, string.Empty, text),
                "text" => new GuideStep(GuideStepKind.Output, string.Empty, text),
                "csharp" or "json" when paragraph.StartsWith('`') && paragraph.EndsWith("`:", StringComparison.Ordinal) => new GuideStep(GuideStepKind.File, paragraph[1..^2], text),
                _ => throw new FormatException($"Line {i + 1}: a reader cannot tell what to do with this block of '{language}'."),
            });
            paragraph = string.Empty;
            i = end;
        }

        return steps;
    }
}
