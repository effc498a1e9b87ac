using System.Collections;

namespace BackSpasms.Guidance;

/// <summary>
/// What other answers would change the urgency: every smallest set of changes (each one told finding, or one band of a quantity) up to a size,
/// the smaller sets first and then in the model's order. Found while it is enumerated; each enumeration searches anew.
/// </summary>
public sealed class Counterfactuals : IEnumerable<Counterfactual>
{
    /// <summary>The most changes that a search goes up to.</summary>
    public const int MostChanges = 5;

    private readonly TriageResult _result;
    private readonly CancellationToken _cancellation;
    private readonly Lazy<bool> _isComplete;

    internal Counterfactuals(TriageResult result, int maxChanges, CancellationToken cancellation)
    {
        _result = result;
        _cancellation = cancellation;
        MaxChanges = maxChanges is >= 1 and <= MostChanges
            ? maxChanges
            : throw new ArgumentOutOfRangeException(nameof(maxChanges), maxChanges, FormattableString.Invariant($"The number of changes must be from 1 to {MostChanges}."));
        _isComplete = new Lazy<bool>(() => result.Guidance.Diagrams.Answered(() => Searches().All(search => search.LeavesNothing(MaxChanges))));
    }

    /// <summary>The most changes that one set may have.</summary>
    public int MaxChanges { get; }

    /// <summary>Whether no smallest set has more changes than <see cref="MaxChanges"/>, so that these are all that there are.</summary>
    /// <exception cref="GuidanceTooComplexException">The model passes the node budget of its decision diagrams.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public bool IsComplete => _isComplete.Value;

    /// <summary>Searches, one by one.</summary>
    /// <exception cref="GuidanceTooComplexException">The model passes the node budget of its decision diagrams.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public IEnumerator<Counterfactual> GetEnumerator()
    {
        var searches = _result.Guidance.Diagrams.Answered(Searches);
        for (var size = 1; size <= MaxChanges; size++)
        {
            foreach (var search in searches)
            {
                foreach (var found in search.OfSize(size))
                {
                    yield return found;
                }
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private List<CounterfactualSearch> Searches()
    {
        var searches = new List<CounterfactualSearch>();
        if (_result.AtLeast < Urgency.Emergency)
        {
            searches.Add(new CounterfactualSearch(_result, CounterfactualDirection.Up, _cancellation));
        }

        if (_result.AtMost > Urgency.SelfCare)
        {
            searches.Add(new CounterfactualSearch(_result, CounterfactualDirection.Down, _cancellation));
        }

        return searches;
    }
}
