using System.CommandLine;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary><c>interview</c>: asks a person, a screen a question.</summary>
internal static class InterviewCommand
{
    internal static Command Create()
    {
        var command = new DescribedCommand(
            "interview",
            "Asks you questions, one screen each, and says what to do.",
            """
            You answer with y, n or ? (I don't know), go back with b and stop with q. The outcome can be saved as Markdown.
            It needs a terminal; programs use 'triage'.
            """,
            "backspasms interview");
        command.SetAction(parsed => TerminalScreen.IsAvailable
            ? PackOption.Run(parsed, Run)
            : WrongUsage.Report("The interview needs a terminal for its input and its output. Programs use 'triage': 'backspasms triage --help' says how."));
        return command;
    }

    internal static int Run(GuidanceModel guidance)
    {
        new InterviewRun(guidance).Run();
        return ExitCode.Done;
    }
}
