using System.Runtime.InteropServices;
#if NET
using System.Runtime.Intrinsics;
using Lane = System.Runtime.Intrinsics.Vector256<ulong>;
#else
using Lane = ulong;
#endif

namespace BackSpasms.Guidance;

/// <summary>Many masks, of which one pass says which have something in common with a set: several at a time, where there are registers for it.</summary>
internal sealed class MaskList
{
#if NET
    private const int Width = 4;
#else
    private const int Width = 1;
#endif

    private readonly int[] _words;
    private readonly Lane[] _masks;
    private readonly int _lanes;

    /// <summary>Prepares to ask.</summary>
    /// <param name="masks">The masks.</param>
    internal MaskList(IReadOnlyList<IReadOnlyList<MaskWord>> masks)
    {
        var words = new List<int>();
        foreach (var mask in masks)
        {
            foreach (var word in mask)
            {
                if (!words.Contains(word.Word))
                {
                    words.Add(word.Word);
                }
            }
        }

        _words = words.ToArray();
        _lanes = (masks.Count + Width - 1) / Width;
        Words = ((_lanes * Width) + 63) / 64;
        _masks = LanesOf(masks);
    }

    /// <summary>How many words hold one bit a mask.</summary>
    internal int Words { get; }

    /// <summary>One bit for each mask that has something in common with a set.</summary>
    internal void Meet(ReadOnlySpan<ulong> set, Span<ulong> meeting)
    {
        meeting.Clear();
        var at = 0;
        for (var lane = 0; lane < _lanes; lane++)
        {
            var common = default(Lane);
            foreach (var word in _words)
            {
                common |= _masks[at++] & Everywhere(set[word]);
            }

            var first = lane * Width;
            meeting[first / 64] |= Filled(common) << (first % 64);
        }
    }

#if NET
    private static Lane Everywhere(ulong word) => Vector256.Create(word);

    private static ulong Filled(Lane lane) => ~Vector256.Equals(lane, Lane.Zero).ExtractMostSignificantBits() & ((1 << Width) - 1);
#else
    private static Lane Everywhere(ulong word) => word;

    private static ulong Filled(Lane lane) => lane == 0 ? 0UL : 1UL;
#endif

    /// <summary>The words of a few masks side by side, a few masks after the others.</summary>
    private Lane[] LanesOf(IReadOnlyList<IReadOnlyList<MaskWord>> masks)
    {
        var lanes = new ulong[_lanes * _words.Length * Width];
        for (var i = 0; i < masks.Count; i++)
        {
            foreach (var each in masks[i])
            {
                lanes[(((i / Width * _words.Length) + Array.IndexOf(_words, each.Word)) * Width) + (i % Width)] |= each.Mask;
            }
        }

        return MemoryMarshal.Cast<ulong, Lane>(lanes).ToArray();
    }
}
