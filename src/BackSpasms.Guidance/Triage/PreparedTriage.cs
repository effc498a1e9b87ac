namespace BackSpasms.Guidance;

/// <summary>
/// What all results of a model share, each part made on first use: conditions as gates, places as numbers, and the parts that are the same for everybody
/// whose answers say nothing of them. It keeps nothing of any person. Threads that meet here may make a part twice; both say the same.
/// </summary>
internal sealed class PreparedTriage
{
    private readonly GuidanceModel _guidance;
    private RedFlagReasons? _reasons;
    private CauseRanking? _causes;
    private CarePlanner? _care;
    private PopulationRules? _population;

    private PreparedTriage(GuidanceModel guidance) => _guidance = guidance;

    internal RedFlagReasons Reasons => _reasons ??= new RedFlagReasons(_guidance);

    internal CauseRanking Causes => _causes ??= new CauseRanking(_guidance);

    internal CarePlanner Care => _care ??= new CarePlanner(_guidance);

    internal PopulationRules Population => _population ??= new PopulationRules(_guidance);

    /// <summary>What is prepared of a model.</summary>
    internal static PreparedTriage Of(GuidanceModel guidance)
    {
        if (guidance.Prepared is not PreparedTriage prepared)
        {
            guidance.Prepared = prepared = new PreparedTriage(guidance);
        }

        return prepared;
    }
}
