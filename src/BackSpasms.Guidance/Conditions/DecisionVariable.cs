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

    private DecisionVariable(int level, Finding? finding, Quantity? quantity, int[] bandStarts, int[] presentCounts)
    {
        Level = level;
        Finding = finding;
        Quantity = quantity;
        _bandStarts = bandStarts;
        _presentCounts = presentCounts;
    }

    internal int Level { get; }

    internal Finding? Finding { get; }

    internal Quantity? Quantity { get; }

    /// <summary>How many values the variable has.</summary>
    internal int Size => _presentCounts.Length;

    internal string Id => Finding?.Id ?? Quantity!.Id;

    /// <summary>How many values are known answers; those from here on are open states (see <see cref="WithOpenStates"/>).</summary>
    internal int KnownValues => Quantity is null ? 2 : _bandStarts.Length;

    internal static DecisionVariable Of(int level, Finding told) => new(level, told, null, [], [0, 1]);

    internal static DecisionVariable Of(int level, Quantity quantity, IReadOnlyList<Finding> thresholds)
    {
        var starts = thresholds.Select(finding => finding.Threshold!.Value.Value).Append(quantity.Minimum).Distinct().OrderBy(start => start).ToArray();
        return new(level, null, quantity, starts, [.. starts.Select(start => thresholds.Count(threshold => threshold.Threshold!.Value.HoldsAt(start)))]);
    }

    /// <summary>The same variable with two more values: unsure, then not asked. So a diagram can speak of presentations with unknowns.</summary>
    internal DecisionVariable WithOpenStates() => new(Level, Finding, Quantity, _bandStarts, [.. _presentCounts, 0, 0]);

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

    /// <summary>A run of bands in words, such as <c>70 or more</c>.</summary>
    internal string BandsInWords(int first, int last)
    {
        var (from, to) = (BandStart(first), BandEnd(last));
        return to == Quantity!.Maximum ? FormattableString.Invariant($"{from} or more")
            : from == Quantity.Minimum ? FormattableString.Invariant($"under {to + 1}")
            : FormattableString.Invariant($"{from} to {to}");
    }

    /// <summary>How many answers one value stands for: 1 for a told finding, the width of the band for a quantity.</summary>
    internal BigInteger Weight(int value) =>
        Quantity is null || value >= _bandStarts.Length ? BigInteger.One : (BigInteger)BandEnd(value) - BandStart(value) + 1;

    /// <summary>How many findings are present at a value.</summary>
    internal int PresentCount(int value) => _presentCounts[value];

    /// <summary>Whether a finding of this variable is present at a value.</summary>
    internal bool Holds(Finding finding, int value) => finding.Threshold is { } threshold ? threshold.HoldsAt(BandStart(value)) : value == 1;
}
