namespace BackSpasms.Guidance;

/// <summary>A line that holds no case.</summary>
public sealed class PopulationRefusal
{
    internal PopulationRefusal(long line, TriageCaseReading reading)
    {
        Line = line;
        Reading = reading;
    }

    /// <summary>The line, from 1.</summary>
    public long Line { get; }

    /// <summary>Everything that is wrong with it.</summary>
    public TriageCaseReading Reading { get; }
}
