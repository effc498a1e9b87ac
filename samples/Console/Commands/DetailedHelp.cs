using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>The usual help, then what the command says besides, and examples to copy.</summary>
internal sealed class DetailedHelp : SynchronousCommandLineAction
{
    private readonly HelpAction _usual = new();

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is DescribedCommand command)
        {
            var output = parseResult.InvocationConfiguration.Output;
            var width = Console.IsOutputRedirected ? int.MaxValue : Console.WindowWidth;
            foreach (var line in command.Details.ReplaceLineEndings("\n").Split('\n').Append(ExitCode.InWords).SelectMany(line => WordWrap.Lines(line, width)))
            {
                output.WriteLine(line);
            }

            output.WriteLine();
            output.WriteLine(command.Examples.Count == 1 ? "Example:" : "Examples:");
            foreach (var example in command.Examples)
            {
                // Not broken into lines: it is there to be copied.
                output.WriteLine($"  {example}");
            }

            output.WriteLine();
        }

        return ExitCode.Done;
    }
}
