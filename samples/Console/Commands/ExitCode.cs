namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>What the program says to the one that started it.</summary>
internal static class ExitCode
{
    internal const int Done = 0;

    /// <summary>Done, and something was refused or falls short.</summary>
    internal const int Refused = 1;

    internal const int WrongUsage = 2;

    internal const string InWords = "Exit codes: 0 done, 1 done and something was refused or falls short, 2 wrong usage.";
}
