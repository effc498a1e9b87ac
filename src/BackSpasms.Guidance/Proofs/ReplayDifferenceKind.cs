namespace BackSpasms.Guidance;

/// <summary>What differs when a record is replayed. The default is <see cref="RecordAltered"/>.</summary>
public enum ReplayDifferenceKind
{
    /// <summary>The record is not as it was written.</summary>
    RecordAltered = 0,

    /// <summary>The guidance is another, or another version, or reads otherwise.</summary>
    ContentChanged = 1,

    /// <summary>The answers are not of this guidance.</summary>
    AnswersNotOfThisModel = 2,

    /// <summary>The same answers have another outcome.</summary>
    OutcomeDiffers = 3,
}
