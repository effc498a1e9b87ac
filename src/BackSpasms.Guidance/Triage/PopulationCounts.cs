namespace BackSpasms.Guidance;

/// <summary>Counts people by range, from the bit planes of both ends.</summary>
internal static class PopulationCounts
{
    /// <summary>How many pairs of urgencies there are.</summary>
    internal const int Size = 16;

    internal static int IndexOf(int atLeast, int atMost) => (atLeast * 4) + atMost;

    /// <summary>Adds the people of some words to the counts.</summary>
    internal static void Add(long[] counts, ulong[][] atLeast, ulong[][] atMost, int from, int to, int people)
    {
        for (var word = from; word < to; word++)
        {
            var left = people - (word * 64L);
            // Words behind the last person are padding.
            var everyone = left >= 64 ? ulong.MaxValue : left <= 0 ? 0 : (1UL << (int)left) - 1;
            for (var low = 0; low < 4; low++)
            {
                var withLow = everyone & Exactly(atLeast, low, word);
                for (var high = low; withLow != 0 && high < 4; high++)
                {
                    counts[IndexOf(low, high)] += BitCount(withLow & Exactly(atMost, high, word));
                }
            }
        }
    }

    /// <summary>Who has exactly an urgency: plane 0 is emergency, 1 urgent or more, 2 routine or more.</summary>
    private static ulong Exactly(ulong[][] planes, int urgency, int word) => urgency switch
    {
        3 => planes[0][word],
        2 => planes[1][word] & ~planes[0][word],
        1 => planes[2][word] & ~planes[1][word],
        _ => ~planes[2][word],
    };

#if NET
    private static int BitCount(ulong bits) => System.Numerics.BitOperations.PopCount(bits);
#else
    private static int BitCount(ulong bits)
    {
        bits -= (bits >> 1) & 0x5555555555555555;
        bits = (bits & 0x3333333333333333) + ((bits >> 2) & 0x3333333333333333);
        return (int)(unchecked(((bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0F) * 0x0101010101010101) >> 56);
    }
#endif
}
