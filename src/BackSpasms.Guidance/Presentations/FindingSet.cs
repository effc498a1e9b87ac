namespace BackSpasms.Guidance;

/// <summary>A set of findings of one vocabulary, a bit each, that gives them back in declared order.</summary>
internal sealed class FindingSet(Vocabulary vocabulary)
{
    private readonly Vocabulary _vocabulary = vocabulary;
    private readonly ulong[] _words = new ulong[vocabulary.Words];

    internal void Add(Finding finding)
    {
        var bit = _vocabulary.BitOf(finding);
        _words[bit / 64] |= 1UL << (bit % 64);
    }

    /// <summary>The findings, worded as in the vocabulary; afterwards the set is empty and can be used again.</summary>
    internal IReadOnlyList<Finding> TakeInOrder()
    {
        var count = 0;
        foreach (var word in _words)
        {
            for (var bits = word; bits != 0; bits &= bits - 1)
            {
                count++;
            }
        }

        if (count == 0)
        {
            return [];
        }

        var found = new Finding[count];
        var at = 0;
        for (var word = 0; word < _words.Length; word++)
        {
            for (var bits = _words[word]; bits != 0; bits &= bits - 1)
            {
                found[at++] = _vocabulary.FindingAt((word * 64) + LowestBit(bits));
            }

            _words[word] = 0;
        }

        return Array.AsReadOnly(found);
    }

#if NET
    private static int LowestBit(ulong bits) => System.Numerics.BitOperations.TrailingZeroCount(bits);
#else
    private static int LowestBit(ulong bits)
    {
        var bit = 0;
        for (; (bits & 1) == 0; bits >>= 1)
        {
            bit++;
        }

        return bit;
    }
#endif
}
