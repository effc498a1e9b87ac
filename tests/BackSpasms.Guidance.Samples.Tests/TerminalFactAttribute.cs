namespace BackSpasms.Guidance.Samples.Tests;

/// <summary>A test that needs a terminal, which the program 'script' of util-linux gives.</summary>
public sealed class TerminalFactAttribute : FactAttribute
{
    public TerminalFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/script"))
        {
            Skip = "/usr/bin/script (util-linux) is needed to start the interview in a terminal.";
        }
    }
}
