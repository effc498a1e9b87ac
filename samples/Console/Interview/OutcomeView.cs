using System.Text;
using Spectre.Console;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>Shows an outcome, and saves it where the person wants it.</summary>
internal sealed class OutcomeView(TerminalScreen terminal, TriageResult result)
{
    internal enum Choice
    {
        Finish,
        GoBack,
    }

    internal Choice Show()
    {
        terminal.ShowPaged(OutcomePage.Of(result));

        // What to do stands at the end as well, where the eye is after a long page.
        var verdict = Verdict.Of(result);
        terminal.WriteLine(string.Empty);
        terminal.WriteLine($"{terminal.Pages.SignOf(verdict)} {verdict.Words}: {result.Headline}", new Style(verdict.Color, decoration: Decoration.Bold));
        while (true)
        {
            terminal.WriteLine("Save as Markdown? Type a path.   Only Enter:\u00A0finish   b:\u00A0back");
            terminal.Write("> ");
            var typed = Console.ReadLine()?.Trim();
            switch (typed)
            {
                case null or "" or "q":
                    return Choice.Finish;
                case "b":
                    return Choice.GoBack;
            }

            if (Save(typed))
            {
                return Choice.Finish;
            }
        }
    }

    private bool Save(string typed)
    {
        var path = typed.StartsWith("~/", StringComparison.Ordinal)
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), typed[2..])
            : typed;
        try
        {
            // Never over a file that is there already.
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(result.Explain(TextFormat.Markdown).TrimEnd('\n') + "\n"));
            terminal.WriteLine($"Saved: {Path.GetFullPath(path)}");
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            terminal.WriteLine($"Not saved: {error.Message}", StyledLine.Warning);
            return false;
        }
    }
}
