namespace BackSpasms.Guidance.Package.Tests;

/// <summary>What a block of a guide is.</summary>
public enum GuideStepKind
{
    /// <summary>The content of a file.</summary>
    File,

    /// <summary>Commands to run.</summary>
    Commands,

    /// <summary>What the last commands print.</summary>
    Output,
}
