namespace BackSpasms.Guidance;

/// <summary>Questions about one outcome: why not more urgent, and what would change it.</summary>
public static class TriageQuestions
{
    /// <summary>Why the outcome is, or is not, of an urgency: for each red flag of it whether it holds, is ruled out or is open, and by which answers.</summary>
    /// <param name="result">The outcome.</param>
    /// <param name="level">Routine, urgent or emergency.</param>
    /// <exception cref="ArgumentOutOfRangeException">No red flag can have that urgency.</exception>
    public static WhyNot WhyNot(this TriageResult result, Urgency level)
    {
        Require.NotNull(result, nameof(result));
        return level is Urgency.Routine or Urgency.Urgent or Urgency.Emergency
            ? new WhyNot(result, level)
            : throw new ArgumentOutOfRangeException(nameof(level), level, "The level must be Routine, Urgent or Emergency: self-care is what is left when no red flag holds.");
    }

    /// <summary>What other answers would change the urgency.</summary>
    /// <param name="result">The outcome.</param>
    /// <param name="maxChanges">The most answers that may change together: 1 to 5.</param>
    /// <param name="cancellation">Stops a long search.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxChanges"/> is not from 1 to 5.</exception>
    public static Counterfactuals Counterfactuals(this TriageResult result, int maxChanges = 3, CancellationToken cancellation = default) =>
        new(Require.NotNull(result, nameof(result)), maxChanges, cancellation);
}
