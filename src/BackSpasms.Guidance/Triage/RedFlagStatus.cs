namespace BackSpasms.Guidance;

/// <summary>What is known of a red flag. The default is <see cref="RuledOut"/>.</summary>
public enum RedFlagStatus
{
    /// <summary>It holds in no completion of the open answers.</summary>
    RuledOut = 0,

    /// <summary>It holds in some completions of the open answers and not in others.</summary>
    Open = 1,

    /// <summary>It holds in every completion of the open answers.</summary>
    Holds = 2,
}
