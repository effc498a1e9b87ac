namespace BackSpasms.Guidance;

/// <summary>
/// The thresholds of one quantity in one row. One that holds up to a number and one that holds from a number on exclude each other where they do not meet;
/// so of each sort the narrowest is enough, and the narrowest of another clause than that one.
/// </summary>
internal sealed class NarrowestThresholds
{
    private readonly Narrowest _upTo = new();
    private readonly Narrowest _fromOn = new();

    /// <summary>Whether two thresholds of different clauses exclude each other.</summary>
    internal bool Exclude =>
        AreApart(_upTo.Value, _upTo.Clause, _fromOn.Value, _fromOn.Clause) ||
        AreApart(_upTo.Value, _upTo.Clause, _fromOn.OtherValue, _fromOn.OtherClause) ||
        AreApart(_upTo.OtherValue, _upTo.OtherClause, _fromOn.Value, _fromOn.Clause) ||
        AreApart(_upTo.OtherValue, _upTo.OtherClause, _fromOn.OtherValue, _fromOn.OtherClause);

    internal static NarrowestThresholds In(Dictionary<string, NarrowestThresholds> row, Quantity quantity)
    {
        if (!row.TryGetValue(quantity.Id, out var found))
        {
            found = new NarrowestThresholds();
            row.Add(quantity.Id, found);
        }

        return found;
    }

    internal void Add(Threshold threshold, bool positive, int clause)
    {
        if (threshold.IsBelow == positive)
        {
            _upTo.Add(threshold.Value - 1L, clause);
        }
        else
        {
            _fromOn.Add(-(long)threshold.Value, clause);
        }
    }

    private static bool AreApart(long upTo, int clause, long minusFrom, int otherClause) =>
        clause >= 0 && otherClause >= 0 && clause != otherClause && upTo < -minusFrom;

    /// <summary>The least value of all clauses, and the least of another clause than that one.</summary>
    private sealed class Narrowest
    {
        internal long Value { get; private set; }

        internal int Clause { get; private set; } = -1;

        internal long OtherValue { get; private set; }

        internal int OtherClause { get; private set; } = -1;

        internal void Add(long value, int clause)
        {
            if (Clause < 0 || (clause == Clause && value < Value))
            {
                (Value, Clause) = (value, clause);
            }
            else if (clause != Clause && value < Value)
            {
                (Value, Clause, OtherValue, OtherClause) = (value, clause, Value, Clause);
            }
            else if (clause != Clause && (OtherClause < 0 || value < OtherValue))
            {
                (OtherValue, OtherClause) = (value, clause);
            }
        }
    }
}
