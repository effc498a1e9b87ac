using System.CommandLine;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary><c>--pack FILE</c>, on every command: the built-in guidance with extensions on top of it.</summary>
internal static class PackOption
{
    internal static Option<string[]> Option { get; } = new("--pack")
    {
        HelpName = "FILE",
        Description = "Loads an extension pack on top of the built-in guidance; a whole model is refused. May be given several times; a later pack may build on an earlier one.",
        Recursive = true,
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The packs that were asked for.</summary>
    internal static string[] Of(ParseResult parsed) => parsed.GetValue(Option) ?? [];

    /// <summary>Runs a command on the guidance that was asked for; where that cannot be had, says why.</summary>
    /// <returns>The exit code.</returns>
    internal static int Run(ParseResult parsed, Func<GuidanceModel, int> command)
    {
        var guidance = BackSpasmGuidance.Default;
        foreach (var path in Of(parsed))
        {
            if (PackFile.Read(path, guidance, out var problem) is not { } pack)
            {
                return WrongUsage.Report(problem);
            }

            if (!pack.IsExtension && pack.Model is { } whole)
            {
                StandardStreams.ErrorWriter.WriteLine(
                    $"{path}: This is a whole model, {whole}; --pack takes only extensions, which say with 'extends' what they extend. 'analyze', 'prove' and 'compare' take whole models.");
                return ExitCode.Refused;
            }

            if (pack.Model is not { } extended)
            {
                pack.ReportErrors();
                if (!pack.IsExtension && !pack.Errors.Any(error => error.Code is PackErrorCode.NotJson or PackErrorCode.TooLarge))
                {
                    StandardStreams.ErrorWriter.WriteLine($"{path}: It has no 'extends' and was read as a whole model; --pack takes only extensions.");
                }

                return ExitCode.Refused;
            }

            guidance = extended;
        }

        return command(guidance);
    }

    /// <summary>The same guidance for completions: a pack that cannot be loaded is left out, without a word.</summary>
    internal static GuidanceModel Quietly(ParseResult parsed) => Of(parsed).Aggregate(
        BackSpasmGuidance.Default,
        (guidance, path) => PackFile.Read(path, guidance, out _) is { IsExtension: true, Model: { } extended } ? extended : guidance);
}
