using System.CommandLine;
using System.Text;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary><c>replay RECORD</c>: does it come out the same today?</summary>
internal static class ReplayCommand
{
    internal static Command Create()
    {
        var file = new Argument<string>("RECORD|-") { HelpName = "RECORD|-", Description = "The file with a record, or with one a line, or '-' for the standard input." };
        var command = new DescribedCommand(
            "replay",
            "Says whether a record of an outcome comes out the same today.",
            """
            'triage --record' makes records. What differs is said by its kind: record-altered, content-changed, answers-not-of-this-model, outcome-differs; then the exit code is 1.
            It shows that something changed; it does not prove where a record comes from.
            """,
            "backspasms triage --record case.json > record.json",
            "backspasms replay record.json")
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

        // A record has no more in it than the answers of a case, so what cuts cases out of a stream cuts records too.
        var records = new CaseReader(new LineReader(input, TriageCase.MaxBytes, beforeReading: () => { }));
        var number = 0;
        var isSame = true;
        string? first = null;
        while (records.Read())
        {
            number++;
            var said = Replay(guidance, records, ref isSame);
            if (number == 1)
            {
                // One record alone needs no number; whether it is alone, the next line tells.
                first = said;
                continue;
            }

            if (number == 2)
            {
                Write(first!, 1);
            }

            Write(said, number);
        }

        if (number == 0)
        {
            StandardStreams.ErrorWriter.WriteLine("There is no record: the input is empty.");
            return ExitCode.Refused;
        }

        if (number == 1)
        {
            PageOutput.ShowText(first!);
        }

        return isSame ? ExitCode.Done : ExitCode.Refused;
    }

    private static void Write(string said, int number)
    {
        var text = new StringBuilder();
        foreach (var line in said.TrimEnd('\n').Split('\n'))
        {
            text.Append(FormattableString.Invariant($"{number}: {line}\n"));
        }

        PageOutput.ShowText(text.ToString());
    }

    /// <summary>Same, or what differs, or why it is no record: a line each.</summary>
    private static string Replay(GuidanceModel guidance, CaseReader records, ref bool isSame)
    {
        if (records.IsTooLarge)
        {
            isSame = false;
            return FormattableString.Invariant($"{InputErrorCode.TooLarge}: A record may have at most {TriageCase.MaxBytes} bytes; this one has more.\n");
        }

        try
        {
            var replay = guidance.Replay(TriageRecord.Parse(Encoding.UTF8.GetString(records.Json)));
            isSame &= replay.IsSame;
            return replay.IsSame
                ? $"same: {replay.Record.Outcome} by {replay.Record.GuidanceId} {replay.Record.GuidanceVersion}\n"
                : string.Concat(replay.Differences.Select(difference => $"{NameOf(difference.Kind)}: {difference.Message}\n"));
        }
        catch (GuidanceInputException refusal)
        {
            isSame = false;
            return string.Concat(refusal.Errors.Select(error => $"{error.Code}: {(error.Path.Length == 0 ? string.Empty : $"{error.Path}: ")}{error.Message}\n"));
        }
    }

    private static string NameOf(ReplayDifferenceKind kind) => kind switch
    {
        ReplayDifferenceKind.RecordAltered => "record-altered",
        ReplayDifferenceKind.ContentChanged => "content-changed",
        ReplayDifferenceKind.AnswersNotOfThisModel => "answers-not-of-this-model",
        _ => "outcome-differs",
    };
}
