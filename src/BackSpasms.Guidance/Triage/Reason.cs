namespace BackSpasms.Guidance;

/// <summary>A red flag that holds or could still hold, and the answers that make it so.</summary>
public sealed class Reason
{
    internal Reason(RedFlag redFlag, RedFlagStatus status, IReadOnlyList<Finding> because, IReadOnlyList<Finding> open, bool couldNotBeRuledOut)
    {
        RedFlag = redFlag;
        Status = status;
        Because = because;
        Open = open;
        CouldNotBeRuledOut = couldNotBeRuledOut;
    }

    /// <summary>The red flag.</summary>
    public RedFlag RedFlag { get; }

    /// <summary>Whether it holds or is open.</summary>
    public RedFlagStatus Status { get; }

    /// <summary>The findings whose answers make it hold, in the model's order; empty while it is open.</summary>
    public IReadOnlyList<Finding> Because { get; }

    /// <summary>The open findings of the terms that are still possible, in the model's order.</summary>
    public IReadOnlyList<Finding> Open { get; }

    /// <summary>
    /// Whether 'I don't know' alone is enough for it to count: taken at its worst, it holds whatever else is answered.
    /// </summary>
    public bool CouldNotBeRuledOut { get; }
}
