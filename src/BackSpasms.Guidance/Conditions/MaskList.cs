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
    private readonly Lane[][] _columns;
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
        _columns = Array.ConvertAll(_words, word => ColumnOf(word, masks));
    }

    /// <summary>How many words hold one bit a mask.</summary>
    internal int Words { get; }

    /// <summary>One bit for each mask that has something in common with a set.</summary>
    internal void Meet(ReadOnlySpan<ulong> set, Span<ulong> meeting)
    {
        Span<Lane> common = stackalloc Lane[64 / Width];
        for (var word = 0; word < Words; word++)
        {
            meeting[word] = MeetWord(word, set, common);
        }
    }

#if NET
    private static Lane Everywhere(ulong word) => Vector256.Create(word);

    private static ulong Filled(Lane lane) => ~Vector256.Equals(lane, Lane.Zero).ExtractMostSignificantBits() & ((1 << Width) - 1);
#else
    private static Lane Everywhere(ulong word) => word;

    private static ulong Filled(Lane lane) => lane == 0 ? 0UL : 1UL;
#endif

    private ulong MeetWord(int word, ReadOnlySpan<ulong> set, Span<Lane> common)
    {
        var start = word * (64 / Width);
        common = common.Slice(0, Math.Min(64 / Width, _lanes - start));
        common.Clear();
        for (var k = 0; k < _words.Length; k++)
        {
            var wanted = Everywhere(set[_words[k]]);
            var masks = _columns[k].AsSpan(start, common.Length);
            for (var i = 0; i < common.Length; i++)
            {
                common[i] |= masks[i] & wanted;
            }
        }

        var meeting = 0UL;
        for (var i = 0; i < common.Length; i++)
        {
            meeting |= Filled(common[i]) << (i * Width);
        }

        return meeting;
    }

    /// <summary>The same word of all masks.</summary>
    private Lane[] ColumnOf(int word, IReadOnlyList<IReadOnlyList<MaskWord>> masks)
    {
        var column = new ulong[_lanes * Width];
        for (var i = 0; i < masks.Count; i++)
        {
            foreach (var each in masks[i])
            {
                column[i] |= each.Word == word ? each.Mask : 0;
            }
        }

        return MemoryMarshal.Cast<ulong, Lane>(column).ToArray();
    }
}
