namespace BackSpasms.Guidance;

/// <summary>
/// What the details of all results of a model share: conditions as gates, places as numbers, and the parts that are the same for everybody whose answers
/// say nothing of them. It keeps nothing of any person.
/// </summary>
internal sealed class PreparedTriage
{
    private PreparedTriage(GuidanceModel guidance)
    {
        Reasons = new RedFlagReasons(guidance);
        Causes = new CauseRanking(guidance);
        Care = new CarePlanner(guidance);
    }

    internal RedFlagReasons Reasons { get; }

    internal CauseRanking Causes { get; }

    internal CarePlanner Care { get; }

    /// <summary>What is prepared of a model, made on first use. Threads that meet here may make it twice; both say the same.</summary>
    internal static PreparedTriage Of(GuidanceModel guidance)
    {
        if (guidance.Prepared is not PreparedTriage prepared)
        {
            guidance.Prepared = prepared = new PreparedTriage(guidance);
        }

        return prepared;
    }
}
