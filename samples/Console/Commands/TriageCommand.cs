using System.CommandLine;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary><c>triage FILE|-</c>: cases in, results out.</summary>
internal static class TriageCommand
{
    internal static Command Create()
    {
        var file = CaseFile.Argument("The file with the cases, or '-' for the standard input.");
        var command = new DescribedCommand(
            "triage",
            "Cases in, results out: one JSON object a line, both ways.",
            """
            A file with one indented object works too. A case that is refused gives a line with its errors in its place, and the run goes on; then the exit code is 1.
            Input of any length runs in constant memory.
            """,
            """echo '{"id":"a","age":34,"days":1,"pain":5,"present":["heavy-lifting"],"othersAbsent":true}' | backspasms triage -""")
        {
            file,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file)));
        return command;
    }

    private static int Run(string path)
    {
        using var input = CaseFile.Open(path, out var problem);
        return input is null ? WrongUsage.Report(problem)
            : new TriageRun(BackSpasmGuidance.Default, input, StandardStreams.Output).Run() ? ExitCode.Done
            : ExitCode.Refused;
    }
}
