namespace BackSpasms.Guidance;

/// <summary>
/// In which clauses of one row thresholds of one quantity stand, by sort: those that hold below a value, and those that hold from one on.
/// Where all of them can fail, two of different sorts exclude each other, unless they are choices of the same clause.
/// </summary>
internal sealed class ThresholdClauses
{
    private const int Several = -1;

    private int? _below;
    private int? _from;

    /// <summary>Whether two thresholds of different clauses exclude each other.</summary>
    internal bool Exclude => _below is not null && _from is not null && (_below != _from || _below == Several);

    internal static ThresholdClauses In(Dictionary<string, ThresholdClauses> row, Quantity quantity)
    {
        if (!row.TryGetValue(quantity.Id, out var found))
        {
            found = new ThresholdClauses();
            row.Add(quantity.Id, found);
        }

        return found;
    }

    internal void Add(Threshold threshold, bool positive, int clause)
    {
        if (threshold.IsBelow == positive)
        {
            _below = With(_below, clause);
        }
        else
        {
            _from = With(_from, clause);
        }
    }

    private static int With(int? clauses, int clause) => clauses is null || clauses == clause ? clause : Several;
}
