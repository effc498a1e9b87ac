using System.Numerics;

namespace BackSpasms.Guidance;

/// <summary>One word of a mask that is mostly empty.</summary>
internal readonly record struct MaskWord(int Word, ulong Mask)
{
    /// <summary>The words in which a mask has something.</summary>
    internal static MaskWord[] Of(ulong[] mask)
    {
        var words = new MaskWord[CountIn(mask)];
        Fill(words, 0, mask);
        return words;
    }

    /// <summary>How many bits some words have.</summary>
    internal static int PopCount(MaskWord[] words)
    {
        var count = 0;
        foreach (var word in words)
        {
            count += BitOperations.PopCount(word.Mask);
        }

        return count;
    }

    /// <summary>The words in which some bits stand.</summary>
    internal static MaskWord[] OfBits(int[] bits)
    {
        var words = 0;
        foreach (var bit in bits)
        {
            words = Math.Max(words, (bit / 64) + 1);
        }

        var mask = new ulong[words];
        foreach (var bit in bits)
        {
            mask[bit / 64] |= 1UL << (bit % 64);
        }

        return Of(mask);
    }

    /// <summary>In how many words a mask has something.</summary>
    internal static int CountIn(ulong[] mask)
    {
        var count = 0;
        foreach (var word in mask)
        {
            count += word != 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>Puts the words in which a mask has something into a list, from a place on.</summary>
    /// <returns>The place behind them.</returns>
    internal static int Fill(MaskWord[] words, int at, ulong[] mask)
    {
        for (var word = 0; word < mask.Length; word++)
        {
            if (mask[word] != 0)
            {
                words[at++] = new MaskWord(word, mask[word]);
            }
        }

        return at;
    }

    /// <summary>Adds the bits of some words to a mask.</summary>
    internal static void Join(ulong[] mask, IReadOnlyList<MaskWord> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            mask[words[i].Word] |= words[i].Mask;
        }
    }

    /// <summary>Whether a set has any bit of some words.</summary>
    internal static bool Meet(MaskWord[] words, ReadOnlySpan<ulong> set)
    {
        var common = 0UL;
        foreach (var word in words)
        {
            common |= word.Mask & set[word.Word];
        }

        return common != 0;
    }

    /// <summary>How many bits a mask has.</summary>
    internal static int PopCount(ulong[] mask)
    {
        var count = 0;
        foreach (var word in mask)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
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
