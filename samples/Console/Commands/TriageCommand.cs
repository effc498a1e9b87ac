using System.CommandLine;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary><c>triage FILE|-</c>: cases in, results out.</summary>
internal static class TriageCommand
{
    internal static Command Create()
    {
        var file = InputFile.Argument("The file with the cases, or '-' for the standard input.");
        var record = new Option<bool>("--record") { Description = "Writes a record of each outcome instead of the result, for 'replay'." };
        var command = new DescribedCommand(
            "triage",
            "Cases in, results out: one JSON object a line, both ways.",
            """
            A file with one indented object works too. A case that is refused gives a line with its errors in its place, and the run goes on; then the exit code is 1.
            Input of any length runs in constant memory.
            A record holds the answers, the outcome and the digest of the guidance, and nothing else of the person: the id of the case is not in it.
            """,
            """echo '{"id":"a","age":34,"days":1,"pain":5,"present":["heavy-lifting"],"othersAbsent":true}' | backspasms triage -""",
            "backspasms triage --record cases.ndjson > records.ndjson")
        {
            file,
            record,
        };
        command.SetAction(parsed => PackOption.Run(parsed, guidance => Run(guidance, parsed.GetRequiredValue(file), parsed.GetValue(record))));
        return command;
    }

    private static int Run(GuidanceModel guidance, string path, bool asRecords)
    {
        using var input = InputFile.Open(path, out var problem);
        return input is null ? WrongUsage.Report(problem)
            : new TriageRun(guidance, input, StandardStreams.Output, asRecords).Run() ? ExitCode.Done
            : ExitCode.Refused;
    }
}
