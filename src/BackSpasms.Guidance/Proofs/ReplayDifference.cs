namespace BackSpasms.Guidance;

/// <summary>What differs when a record is replayed. Equal when both parts are.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Message">How, in a sentence.</param>
public sealed record ReplayDifference(ReplayDifferenceKind Kind, string Message);
