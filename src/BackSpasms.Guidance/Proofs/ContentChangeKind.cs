namespace BackSpasms.Guidance;

/// <summary>What happened to a piece of content between two versions. The default is <see cref="Added"/>.</summary>
public enum ContentChangeKind
{
    /// <summary>Only the newer version has it.</summary>
    Added = 0,

    /// <summary>Only the older version has it.</summary>
    Removed = 1,

    /// <summary>A text of it reads otherwise.</summary>
    Reworded = 2,

    /// <summary>It cites other sources.</summary>
    Recited = 3,

    /// <summary>A rule of it is another: a condition, an urgency, a weight, a phase, or what it serves or asks.</summary>
    Redecided = 4,
}
