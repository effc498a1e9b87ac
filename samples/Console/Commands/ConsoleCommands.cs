using System.CommandLine;
using System.CommandLine.Help;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>All commands. A new one is a file beside this one, and a line here.</summary>
internal static class ConsoleCommands
{
    internal static RootCommand Create()
    {
        var root = new RootCommand(
            $"""
            Triage and self-care guidance for back spasms, for a person and for programs.

            Without a command it asks you questions, when it is started in a terminal; elsewhere it shows a worked example and this help.
            It is guidance, not a diagnosis and not a medical device.

            {ExitCode.InWords}
            """)
        {
            InterviewCommand.Create(),
            TriageCommand.Create(),
            ShowCommand.Create(),
            ExplainCommand.Create(),
            AnalyzeCommand.Create(),
            ProveCommand.Create(),
            CompareCommand.Create(),
            ExportCommand.Create(),
            ReplayCommand.Create(),
            PackOption.Option,
        };
        root.Options.OfType<HelpOption>().Single().Action = new DetailedHelp();
        root.SetAction(parsed => PackOption.Run(parsed, guidance => TerminalScreen.IsAvailable
            ? InterviewCommand.Run(guidance)
            : WorkedExample.Run(guidance, parsed)));
        return root;
    }
}
