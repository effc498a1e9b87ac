using System.CommandLine;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary><c>analyze PACK…</c>: the guidance analyzers on pack files.</summary>
internal static class AnalyzeCommand
{
    internal static Command Create()
    {
        var packs = new Argument<string[]>("PACK") { HelpName = "PACK", Description = "The packs: whole models, or extensions, which are read on top of the guidance.", Arity = ArgumentArity.OneOrMore };
        var command = new DescribedCommand(
            "analyze",
            "Judges packs by the rules of the guidance analyzers.",
            """
            A line for everything that is wrong, or looks wrong: FILE(line,column): severity rule: item: what was found. A file that cannot be read as a pack has its errors in the same form.
            Of an extension only what it adds is judged; a whole model that says that it replaces the guidance is compared with it. An error gives the exit code 1; warnings and infos do not.
            """,
            "backspasms analyze acme.guidance.json")
        {
            packs,
        };
        command.SetAction(parsed => PackOption.Run(parsed, guidance => Run(guidance, parsed.GetRequiredValue(packs))));
        return command;
    }

    private static int Run(GuidanceModel guidance, string[] paths)
    {
        var worst = ExitCode.Done;
        var judged = 0;
        var counts = new Dictionary<GuidanceSeverity, int>();
        foreach (var path in paths)
        {
            if (PackFile.Read(path, guidance, out var problem) is not { } pack)
            {
                worst = WrongUsage.Report(problem);
                continue;
            }

            judged++;
            foreach (var (severity, line) in pack.Analyze(guidance))
            {
                counts[severity] = counts.GetValueOrDefault(severity) + 1;
                PageOutput.ShowText(line + "\n");
            }
        }

        if (judged > 0)
        {
            PageOutput.ShowText(Summary(counts, judged));
        }

        return Math.Max(worst, counts.ContainsKey(GuidanceSeverity.Error) ? ExitCode.Refused : ExitCode.Done);
    }

    private static string Summary(Dictionary<GuidanceSeverity, int> counts, int packs)
    {
        var of = Words.Count(packs, "pack", "packs");
        return counts.Count == 0 ? $"{of}: nothing found\n" : string.Join(", ",
            $"{of}: {Words.Count(counts.GetValueOrDefault(GuidanceSeverity.Error), "error", "errors")}",
            Words.Count(counts.GetValueOrDefault(GuidanceSeverity.Warning), "warning", "warnings"),
            Words.Count(counts.GetValueOrDefault(GuidanceSeverity.Info), "info", "infos")) + "\n";
    }
}
