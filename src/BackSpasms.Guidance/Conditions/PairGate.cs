using System.Numerics;

namespace BackSpasms.Guidance;

/// <summary>
/// A <see cref="ConditionGate"/> whose literals stand in at most two words of a set, as those of most conditions do: the words are read once, and one walk
/// over a single array says whether the gate is met and by what.
/// </summary>
internal sealed class PairGate
{
    private readonly int _low;
    private readonly int _high;
    private readonly PairNode[] _nodes;

    private PairGate(ConditionGate gate, int low, int high)
    {
        _low = low;
        _high = high;
        var nodes = new List<PairNode>();
        Add(gate, nodes);
        _nodes = [.. nodes];
    }

    /// <summary>The same gate; null where its literals stand in more words.</summary>
    internal static PairGate? Of(ConditionGate gate) =>
        gate.EveryLiteral.Count <= 2 ? new PairGate(gate, gate.EveryLiteral[0].Word, gate.EveryLiteral[^1].Word) : null;

    /// <summary>Whether the gate is met where exactly these literals are true.</summary>
    internal bool IsMet(ReadOnlySpan<ulong> set) => MetBy(0, set[_low], set[_high]) != default;

    /// <summary>As <see cref="ConditionGate.Collect"/>.</summary>
    internal bool Collect(ReadOnlySpan<ulong> met, ReadOnlySpan<ulong> wanted, Span<ulong> found)
    {
        var (low, high) = MetBy(0, met[_low], met[_high]);

        // Where both are the same word, all literals are in the first.
        found[_high] = high & wanted[_high];
        found[_low] = low & wanted[_low];
        return (low | high) != 0;
    }

    /// <summary>The literals by which a gate is met; none where it is not, since every gate needs at least one.</summary>
    private (ulong Low, ulong High) MetBy(int at, ulong low, ulong high)
    {
        var gate = _nodes[at];
        var (byLow, byHigh) = (gate.Low & low, gate.High & high);
        var met = BitOperations.PopCount(byLow) + BitOperations.PopCount(byHigh);
        for (var part = at + 1; part < gate.End; part = _nodes[part].End)
        {
            var (partLow, partHigh) = MetBy(part, low, high);
            met += (partLow | partHigh) != 0 ? 1 : 0;
            byLow |= partLow;
            byHigh |= partHigh;
        }

        return met >= gate.Needed ? (byLow, byHigh) : default;
    }

    private void Add(ConditionGate gate, List<PairNode> nodes)
    {
        var at = nodes.Count;
        nodes.Add(default);
        foreach (var part in gate.Parts)
        {
            Add(part, nodes);
        }

        ulong low = 0, high = 0;
        foreach (var word in gate.Literals)
        {
            (low, high) = word.Word == _low ? (word.Mask, high) : (low, word.Mask);
        }

        nodes[at] = new PairNode(low, high, gate.Needed, nodes.Count);
    }
}
