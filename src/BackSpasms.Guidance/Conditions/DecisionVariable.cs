using System.Numerics;

namespace BackSpasms.Guidance;

/// <summary>
/// One thing that an answer decides: a told finding (0 absent, 1 present), or a quantity, whose values are the bands between its thresholds.
/// A quantity is one variable, so its thresholds can never contradict each other.
/// </summary>
internal sealed class DecisionVariable
{
    private readonly int[] _bandStarts;
    private readonly int[] _presentCounts;

    private DecisionVariable(int level, Finding? finding, Quantity? quantity, int[] bandStarts, IReadOnlyList<Finding> thresholds)
    {
        Level = level;
        Finding = finding;
        Quantity = quantity;
        _bandStarts = bandStarts;
        _presentCounts = quantity is null
            ? [0, 1]
            : [.. bandStarts.Select(start => thresholds.Count(threshold => threshold.Threshold!.Value.HoldsAt(start)))];
    }

    internal int Level { get; }

    internal Finding? Finding { get; }

    internal Quantity? Quantity { get; }

    /// <summary>How many values the variable has.</summary>
    internal int Size => _presentCounts.Length;

    internal string Id => Finding?.Id ?? Quantity!.Id;

    internal static DecisionVariable Of(int level, Finding told) => new(level, told, null, [], []);

    internal static DecisionVariable Of(int level, Quantity quantity, IReadOnlyList<Finding> thresholds)
    {
        var starts = thresholds.Select(finding => finding.Threshold!.Value.Value).Append(quantity.Minimum).Distinct().OrderBy(start => start);
        return new(level, null, quantity, [.. starts], thresholds);
    }

    /// <summary>The band in which a number lies.</summary>
    internal int BandOf(int number)
    {
        var band = 0;
        while (band + 1 < _bandStarts.Length && _bandStarts[band + 1] <= number)
        {
            band++;
        }

        return band;
    }

    /// <summary>The least number of a band.</summary>
    internal int BandStart(int band) => _bandStarts[band];

    /// <summary>The greatest number of a band.</summary>
    internal int BandEnd(int band) => band + 1 < _bandStarts.Length ? _bandStarts[band + 1] - 1 : Quantity!.Maximum;

    /// <summary>How many answers one value stands for: 1 for a told finding, the width of the band for a quantity.</summary>
    internal BigInteger Weight(int value) => Quantity is null ? BigInteger.One : (BigInteger)BandEnd(value) - BandStart(value) + 1;

    /// <summary>How many findings are present at a value.</summary>
    internal int PresentCount(int value) => _presentCounts[value];

    /// <summary>Whether a finding of this variable is present at a value.</summary>
    internal bool Holds(Finding finding, int value) => finding.Threshold is { } threshold ? threshold.HoldsAt(BandStart(value)) : value == 1;
}
