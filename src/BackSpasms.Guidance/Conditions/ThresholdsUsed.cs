namespace BackSpasms.Guidance;

/// <summary>
/// The thresholds of one quantity that conditions use, as literals. Each holds on an interval: up to a number, or from a number on.
/// </summary>
internal sealed class ThresholdsUsed
{
    private long _greatestFrom = long.MinValue;
    private long _leastFrom;
    private long _greatestTo;
    private long _leastTo = long.MaxValue;

    private ThresholdsUsed(Quantity quantity) => (_leastFrom, _greatestTo) = (quantity.Maximum + 1L, quantity.Minimum - 1L);

    /// <summary>Whether there is a number at which none of them holds.</summary>
    internal bool CanAllFail => _greatestTo + 1 < _leastFrom;

    /// <summary>Whether there are two that never hold at once.</summary>
    internal bool CanExclude => _greatestFrom > _leastTo;

    internal static ThresholdsUsed In(Dictionary<string, ThresholdsUsed> used, Quantity quantity)
    {
        if (!used.TryGetValue(quantity.Id, out var found))
        {
            found = new ThresholdsUsed(quantity);
            used.Add(quantity.Id, found);
        }

        return found;
    }

    internal void Add(Threshold threshold, bool positive)
    {
        if (threshold.IsBelow == positive)
        {
            var to = threshold.Value - 1L;
            (_greatestTo, _leastTo) = (Math.Max(_greatestTo, to), Math.Min(_leastTo, to));
        }
        else
        {
            long from = threshold.Value;
            (_greatestFrom, _leastFrom) = (Math.Max(_greatestFrom, from), Math.Min(_leastFrom, from));
        }
    }
}
