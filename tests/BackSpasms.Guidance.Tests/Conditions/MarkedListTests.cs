namespace BackSpasms.Guidance.Tests.Conditions;

/// <summary>Items of a list by the bits of a set, against a plain search.</summary>
public sealed class MarkedListTests
{
    private const int Words = 5;

    [Fact]
    public void The_items_of_a_set_are_those_whose_bit_it_has_in_the_order_of_the_list()
    {
        var random = new Random(7);
        for (var round = 0; round < 4000; round++)
        {
            // Up to 90 items, more than fit one word; in the order of their bits and in any other.
            int[] bits = [.. Enumerable.Range(0, 64 * Words).OrderBy(_ => random.Next()).Take(random.Next(random.Next(2) == 0 ? 14 : 90))];
            if (random.Next(2) == 0)
            {
                Array.Sort(bits);
            }

            var list = new MarkedList<string>([.. bits.Select(bit => $"{bit}")], bits);
            var rare = random.Next(1, 9);
            var set = SetOf(Enumerable.Range(0, 64 * Words).Where(_ => random.Next(8) < rare));
            Assert.Equal(bits.Where(bit => Has(set, bit)).Select(bit => $"{bit}"), list.In(set));
        }
    }

    [Fact]
    public void Every_part_side_by_side_is_given_whole()
    {
        foreach (var length in new[] { 1, 2, 12, 13, 64, 65 })
        {
            int[] bits = [.. Enumerable.Range(0, length).Select(i => (3 * i) + 1)];
            var list = new MarkedList<string>([.. bits.Select(bit => $"{bit}")], bits);
            for (var first = 0; first < length; first++)
            {
                for (var count = 1; first + count <= length; count++)
                {
                    int[] part = [.. bits.Skip(first).Take(count)];
                    Assert.Equal(part.Select(bit => $"{bit}"), list.In(SetOf(part)));
                }
            }
        }
    }

    [Fact]
    public void A_part_side_by_side_is_no_copy()
    {
        var list = new MarkedList<string>(["a", "b", "c", "d"], [2, 70, 1, 300]);
        Assert.Same(list.In(SetOf([70, 1])), list.In(SetOf([70, 1, 5])));
        Assert.Same(list.None, list.In(SetOf([3, 299])));
        Assert.NotSame(list.In(SetOf([2, 1])), list.In(SetOf([2, 1])));
    }

    [Fact]
    public void A_part_refuses_what_is_behind_it()
    {
        var part = new MarkedList<string>(["a", "b", "c", "d"], [2, 70, 1, 300]).In(SetOf([70, 1]));
        Assert.Equal((2, "b", "c"), (part.Count, part[0], part[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => part[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => part[-1]);
        Assert.Equal(["b", "c"], ((System.Collections.IEnumerable)part).Cast<string>());
    }

    private static ulong[] SetOf(IEnumerable<int> bits)
    {
        var set = new ulong[Words];
        foreach (var bit in bits)
        {
            set[bit / 64] |= 1UL << (bit % 64);
        }

        return set;
    }

    private static bool Has(ulong[] set, int bit) => (set[bit / 64] & (1UL << (bit % 64))) != 0;
}
