namespace BackSpasms.Guidance;

/// <summary>What came of replaying a record.</summary>
public sealed class ReplayResult
{
    internal ReplayResult(TriageRecord record, IReadOnlyList<ReplayDifference> differences, TriageResult? result)
    {
        Record = record;
        Differences = differences;
        Result = result;
    }

    /// <summary>The record.</summary>
    public TriageRecord Record { get; }

    /// <summary>Whether the record comes out the same.</summary>
    public bool IsSame => Differences.Count == 0;

    /// <summary>What differs; empty where nothing does.</summary>
    public IReadOnlyList<ReplayDifference> Differences { get; }

    /// <summary>The outcome of today; null where the answers are not of this guidance.</summary>
    public TriageResult? Result { get; }

    /// <summary>Same, or what differs, one a line.</summary>
    public override string ToString() =>
        IsSame ? $"Same: {Record.Outcome} by {Record.GuidanceId} {Record.GuidanceVersion}." : string.Join("\n", Differences.Select(difference => difference.Message));
}
