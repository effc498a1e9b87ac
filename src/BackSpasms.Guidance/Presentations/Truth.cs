namespace BackSpasms.Guidance;

/// <summary>What is known of a condition under answers of which some are open.</summary>
internal enum Truth
{
    /// <summary>It holds in no completion of the open answers.</summary>
    Never,

    /// <summary>It holds in some completions and not in others.</summary>
    Open,

    /// <summary>It holds in every completion.</summary>
    Always,
}
