namespace BackSpasms.Guidance;

/// <summary>What a projection does with a variable: a value from 0 on fixes it, the negative ones say what happens to an open one.</summary>
internal static class Choice
{
    /// <summary>The variable stays open.</summary>
    internal const int Keep = -1;

    /// <summary>The most that any value of the variable can reach.</summary>
    internal const int Any = -2;

    /// <summary>The least that every value of the variable reaches.</summary>
    internal const int Every = -3;
}
