using System.Numerics;
using System.Runtime.InteropServices;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>Merely reads words.</summary>
public static class Reading
{
    /// <returns>All words joined, so that nothing is left unread.</returns>
    public static ulong Of(ReadOnlySpan<ulong> words)
    {
        var vectors = MemoryMarshal.Cast<ulong, Vector<ulong>>(words);
        Vector<ulong> a = default, b = default, c = default, d = default;
        var i = 0;
        for (; i + 3 < vectors.Length; i += 4)
        {
            a |= vectors[i];
            b |= vectors[i + 1];
            c |= vectors[i + 2];
            d |= vectors[i + 3];
        }

        for (; i < vectors.Length; i++)
        {
            a |= vectors[i];
        }

        var joined = 0UL;
        foreach (var word in words[(vectors.Length * Vector<ulong>.Count)..])
        {
            joined |= word;
        }

        for (var lane = 0; lane < Vector<ulong>.Count; lane++)
        {
            joined |= (a | b | c | d)[lane];
        }

        return joined;
    }
}
