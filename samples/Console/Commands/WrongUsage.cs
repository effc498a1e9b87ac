using System.CommandLine;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>Says what is wrong with the command line, and what comes nearest to it.</summary>
internal static class WrongUsage
{
    internal static int Report(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var unmatched = parsed.UnmatchedTokens;
        if (unmatched.Count > 0)
        {
            var given = unmatched[0];
            var names = given.StartsWith('-')
                ? command.Options.Concat(parsed.RootCommandResult.Command.Options).Select(option => option.Name)
                : command.Subcommands.Select(each => each.Name);
            var kind = given.StartsWith('-') ? "an option" : command.Subcommands.Count > 0 ? "a command" : "expected";
            StandardStreams.ErrorWriter.WriteLine($"'{given}' is not {kind} here{NearestName.Suggestion(given, names)}");
        }
        else
        {
            foreach (var error in parsed.Errors)
            {
                StandardStreams.ErrorWriter.WriteLine(error.Message);
            }
        }

        var path = command is RootCommand ? string.Empty : $" {command.Name}";
        StandardStreams.ErrorWriter.WriteLine($"'backspasms{path} --help' says how to use it.");
        return ExitCode.WrongUsage;
    }

    internal static int Report(string message)
    {
        StandardStreams.ErrorWriter.WriteLine(message);
        return ExitCode.WrongUsage;
    }
}
