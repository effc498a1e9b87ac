using System.CommandLine;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>A command whose help says more than the line that stands in the list of commands.</summary>
internal sealed class DescribedCommand(string name, string summary, string details, params string[] examples) : Command(name, summary)
{
    internal string Details { get; } = details;

    internal IReadOnlyList<string> Examples { get; } = examples;
}
