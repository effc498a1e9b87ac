using System.CommandLine;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary><c>compare OLD NEW</c>: what a new version of the content changes.</summary>
internal static class CompareCommand
{
    private const string BuiltIn = "built-in";

    internal static Command Create()
    {
        var older = new Argument<string>("OLD") { Description = $"The older version: a pack, or '{BuiltIn}'." };
        var newer = new Argument<string>("NEW") { Description = $"The newer version: a pack, or '{BuiltIn}'." };
        var markdown = new Option<bool>("--markdown") { Description = "Writes Markdown in a terminal too." };
        var command = new DescribedCommand(
            "compare",
            "Says what a new version of the content changes, and exactly which outcomes.",
            $"""
            A pack is a whole model, or an extension, which is read on top of the guidance. '{BuiltIn}' is the guidance itself, with what --pack loads.
            Elsewhere than in a terminal it writes Markdown, for a release note and a reviewer.
            Changes are no failure; versions whose outcomes cannot be compared give the exit code 1.
            """,
            $"backspasms compare {BuiltIn} acme.guidance.json",
            "backspasms compare acme-1.2.0.guidance.json acme-1.3.0.guidance.json > change.md")
        {
            older,
            newer,
            markdown,
        };
        command.SetAction(parsed => PackOption.Run(parsed, guidance => Run(guidance, parsed.GetRequiredValue(older), parsed.GetRequiredValue(newer), parsed.GetValue(markdown))));
        return command;
    }

    private static int Run(GuidanceModel guidance, string olderPath, string newerPath, bool asMarkdown)
    {
        // Both are read before anything is said, so that what is wrong with both is said at once.
        var olderCode = Read(guidance, olderPath, out var older);
        var newerCode = Read(guidance, newerPath, out var newer);
        if (older is null || newer is null)
        {
            return Math.Max(olderCode, newerCode);
        }

        var change = GuidanceChange.Between(older, newer);
        if (asMarkdown || Console.IsOutputRedirected)
        {
            StandardStreams.OutputWriter.Write(change.ToMarkdown());
        }
        else
        {
            PageOutput.Show(ChangePage.Of(change));
        }

        return change.IncomparableBecause is null ? ExitCode.Done : ExitCode.Refused;
    }

    private static int Read(GuidanceModel guidance, string path, out GuidanceModel? model)
    {
        model = null;
        if (path == BuiltIn)
        {
            model = guidance;
            return ExitCode.Done;
        }

        if (PackFile.Read(path, guidance, out var problem) is not { } pack)
        {
            return WrongUsage.Report(problem);
        }

        pack.ReportErrors();
        model = pack.Model;
        return model is null ? ExitCode.Refused : ExitCode.Done;
    }
}
