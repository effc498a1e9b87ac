namespace BackSpasms.Guidance;

/// <summary>Why one red flag holds, is ruled out, or is still open.</summary>
public sealed class RedFlagVerdict
{
    internal RedFlagVerdict(RedFlag redFlag, RedFlagStatus status, IReadOnlyList<Finding> settledBy, IReadOnlyList<Finding> open, Presentation presentation)
    {
        RedFlag = redFlag;
        Status = status;
        SettledBy = settledBy;
        Open = open;
        InWords = Sentence(presentation);
    }

    /// <summary>The red flag.</summary>
    public RedFlag RedFlag { get; }

    /// <summary>Whether it holds, is ruled out, or is open.</summary>
    public RedFlagStatus Status { get; }

    /// <summary>The findings whose answers make it hold or rule it out, in the model's order; empty while it is open.</summary>
    public IReadOnlyList<Finding> SettledBy { get; }

    /// <summary>The open findings whose answers would make it hold, in the model's order; empty unless it is open.</summary>
    public IReadOnlyList<Finding> Open { get; }

    /// <summary>Status and answers in a sentence.</summary>
    public string InWords { get; }

    /// <summary>Status and answers in a sentence.</summary>
    public override string ToString() => InWords;

    private string Sentence(Presentation presentation) => Status switch
    {
        RedFlagStatus.Holds => $"{RedFlag.Title}: holds: {Answers(presentation)}.",
        RedFlagStatus.RuledOut when SettledBy.Count == 0 => $"{RedFlag.Title}: ruled out whatever the answers are.",
        RedFlagStatus.RuledOut => $"{RedFlag.Title}: ruled out; {Answers(presentation)}.",
        _ => $"{RedFlag.Title}: open; these could make it hold: {string.Join("; ", Open.Select(finding => finding.Label))}.",
    };

    private string Answers(Presentation presentation) =>
        string.Join("; ", SettledBy.Select(finding => presentation[finding] == Answer.Present ? finding.Label : $"{(finding.IsTold ? "no:" : "not")} {finding.Label}"));
}
