namespace BackSpasms.Guidance;

/// <summary>
/// The thresholds of one quantity that conditions use, as literals. Each holds below a value, or from a value on.
/// </summary>
internal sealed class ThresholdsUsed
{
    private int? _greatestBelow;
    private int? _leastFrom;

    /// <summary>Whether there is a number at which none of them holds: the one at which the last of those below a value has stopped.</summary>
    internal bool CanAllFail => !CanExclude || _greatestBelow < _leastFrom;

    /// <summary>Whether there are both sorts. Where all can fail, two of different sorts never hold at once.</summary>
    internal bool CanExclude => _greatestBelow is not null && _leastFrom is not null;

    internal static ThresholdsUsed In(Dictionary<string, ThresholdsUsed> used, Quantity quantity)
    {
        if (!used.TryGetValue(quantity.Id, out var found))
        {
            found = new ThresholdsUsed();
            used.Add(quantity.Id, found);
        }

        return found;
    }

    internal void Add(Threshold threshold, bool positive)
    {
        var value = threshold.Value;
        if (threshold.IsBelow == positive)
        {
            _greatestBelow = Math.Max(_greatestBelow ?? value, value);
        }
        else
        {
            _leastFrom = Math.Min(_leastFrom ?? value, value);
        }
    }
}
