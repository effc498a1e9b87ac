using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using BackSpasms.Guidance;
using BackSpasms.Guidance.Samples.Terminal;

// The same output on every machine, whatever its language.
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

try
{
    var parsed = ConsoleCommands.Create().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    return parsed.Action is ParseErrorAction
        ? WrongUsage.Report(parsed)
        : parsed.Invoke(new InvocationConfiguration
        {
            Output = StandardStreams.OutputWriter,
            Error = StandardStreams.ErrorWriter,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
}
catch (IOException error) when (StandardStreams.IsClosedPipe(error))
{
    // Whoever reads the output has seen enough.
    return ExitCode.Done;
}
catch (GuidanceTooComplexException error)
{
    // A pack can ask for more than can be decided exactly; nothing is guessed.
    StandardStreams.ErrorWriter.WriteLine(error.Message);
    return ExitCode.Refused;
}
catch (Exception error) when (error is IOException or UnauthorizedAccessException)
{
    // A full disk, or no output at all.
    StandardStreams.ErrorWriter.WriteLine($"Stopped: {error.Message}");
    return ExitCode.Refused;
}
