namespace BackSpasms.Guidance;

/// <summary>One word of a mask that is mostly empty.</summary>
internal readonly record struct MaskWord(int Word, ulong Mask)
{
    /// <summary>The words of a mask in which it has something.</summary>
    internal static IEnumerable<MaskWord> Of(ulong[] mask)
    {
        for (var word = 0; word < mask.Length; word++)
        {
            if (mask[word] != 0)
            {
                yield return new MaskWord(word, mask[word]);
            }
        }
    }

    /// <summary>The bits of some words, in order.</summary>
    internal static IReadOnlyList<int> BitsOf(IEnumerable<MaskWord> words)
    {
        var found = new List<int>();
        foreach (var each in words)
        {
            for (var bit = 0; bit < 64; bit++)
            {
                if ((each.Mask & (1UL << bit)) != 0)
                {
                    found.Add((each.Word * 64) + bit);
                }
            }
        }

        return found;
    }
}
