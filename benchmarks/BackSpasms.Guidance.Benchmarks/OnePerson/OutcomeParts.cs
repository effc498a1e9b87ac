namespace BackSpasms.Guidance.Benchmarks;

/// <summary>Asks a result for all that it makes when it is asked: reasons, causes, and the plan where there is one.</summary>
public static class OutcomeParts
{
    /// <returns>How many parts there are, so that nothing is left out as unused.</returns>
    public static int Of(TriageResult result)
    {
        var plan = result switch
        {
            TriageResult.SelfCare selfCare => selfCare.Plan,
            TriageResult.Routine routine => routine.Plan,
            _ => null,
        };
        return result.Reasons.Count + result.Causes.Count + (plan is null ? 0 : plan.Now.Count + plan.Later.Count + plan.CheckFirst.Count + plan.Avoid.Count);
    }
}
