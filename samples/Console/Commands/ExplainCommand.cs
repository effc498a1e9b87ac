using System.CommandLine;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary><c>explain FILE|-</c>: one case in words.</summary>
internal static class ExplainCommand
{
    internal static Command Create()
    {
        var file = CaseFile.Argument("The file with one case, as one JSON object, or '-' for the standard input.");
        var command = new DescribedCommand(
            "explain",
            "One case in words: why, why not, and what would change it.",
            "A case that is refused says why on the error stream, and the exit code is 1.",
            """echo '{"age":34,"days":1,"pain":5,"present":["heavy-lifting"]}' | backspasms explain -""")
        {
            file,
        };
        command.SetAction(parsed => Run(BackSpasmGuidance.Default, parsed.GetRequiredValue(file)));
        return command;
    }

    private static int Run(GuidanceModel guidance, string path)
    {
        using var input = CaseFile.Open(path, out var problem);
        if (input is null)
        {
            return WrongUsage.Report(problem);
        }

        var json = ReadAll(input);
        if (json.AsSpan().IndexOfAnyExcept(" \t\r\n"u8) < 0)
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
        PageOutput.ShowText(result.Explain().TrimEnd('\n') + "\n");
        if (!result.Decisive.IsEmpty)
        {
            PageOutput.ShowText("\n");
            PageOutput.Show(StillDecisive(guidance, result.Decisive));
        }

        return ExitCode.Done;
    }

    /// <summary>The questions that could still change the outcome, with what they would ask.</summary>
    private static Page StillDecisive(GuidanceModel guidance, DecisiveAnswers decisive) => new Page().Section(
        "Questions that are still decisive",
        guidance.Questions
            .Where(question => question.Quantity is { } quantity ? decisive.Contains(quantity) : question.Findings.Any(decisive.Contains))
            .Select(question => new Bullet(
                question.Quantity is { } quantity ? quantity.Id : string.Join(", ", question.Findings.Where(decisive.Contains).Select(finding => finding.Id)),
                question.Text)));

    /// <summary>Reads no more than shows that it is too much.</summary>
    private static byte[] ReadAll(Stream input)
    {
        var buffer = new byte[TriageCase.MaxBytes + 4];
        var length = input.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        var start = buffer.AsSpan(0, length).StartsWith("\uFEFF"u8) ? 3 : 0;
        return buffer[start..length];
    }
}
