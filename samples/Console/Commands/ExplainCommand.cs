using System.CommandLine;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary><c>explain FILE|-</c>: one case in words.</summary>
internal static class ExplainCommand
{
    internal static Command Create()
    {
        var file = InputFile.Argument("The file with one case, as one JSON object, or '-' for the standard input.");
        var command = new DescribedCommand(
            "explain",
            "One case in words: why, why not, and what would change it.",
            "A case that is refused says why on the error stream, and the exit code is 1.",
            """echo '{"age":34,"days":1,"pain":5,"present":["heavy-lifting"]}' | backspasms explain -""")
        {
            file,
        };
        command.SetAction(parsed => PackOption.Run(parsed, guidance => Run(guidance, parsed.GetRequiredValue(file))));
        return command;
    }

    private static int Run(GuidanceModel guidance, string path)
    {
        using var input = InputFile.Open(path, out var problem);
        if (input is null)
        {
            return WrongUsage.Report(problem);
        }

        var json = ReadAll(input);
        if (json.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            StandardStreams.ErrorWriter.WriteLine("There is no case: the input is empty.");
            return ExitCode.Refused;
        }

        var reading = TriageCase.Read(json, guidance.Vocabulary);
        if (reading.Case is not { } accepted)
        {
            foreach (var error in reading.Errors)
            {
                StandardStreams.ErrorWriter.WriteLine(error.Path.Length == 0 ? error.Message : $"{error.Path}: {error.Message}");
            }

            return ExitCode.Refused;
        }

        var result = guidance.Triage(accepted.Presentation);
        PageOutput.ShowText(result.Explain().TrimEnd('\n') + "\n\n");
        PageOutput.Show(ReasoningPage.Of(result));
        return ExitCode.Done;
    }

    private static ReadOnlySpan<byte> ReadAll(Stream input)
    {
        var mark = "\uFEFF"u8;
        ReadOnlySpan<byte> json = InputFile.ReadAtMost(input, TriageCase.MaxBytes + mark.Length, out _);
        return json.StartsWith(mark) ? json[mark.Length..] : json;
    }
}
