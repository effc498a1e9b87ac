namespace BackSpasms.Guidance.Tests.Conditions;

/// <summary>Many masks asked in one pass, against each asked alone.</summary>
public sealed class MaskListTests
{
    [Fact]
    public void One_pass_says_of_each_mask_whether_it_meets_the_set()
    {
        var random = new Random(5);
        for (var round = 0; round < 2000; round++)
        {
            var words = random.Next(1, 7);
            MaskWord[][] masks = [.. Enumerable.Range(0, random.Next(200)).Select(_ => MaskOf(random, words))];
            var list = new MaskList(masks);
            ulong[] set = [.. Enumerable.Range(0, words).Select(_ => (ulong)random.NextInt64() & (ulong)random.NextInt64() & (ulong)random.NextInt64())];

            // What stood there before is overwritten.
            ulong[] meeting = [.. Enumerable.Repeat(ulong.MaxValue, list.Words)];
            list.Meet(set, meeting);
            Assert.Equal(masks.Select(mask => MaskWord.Meet(mask, set)), masks.Select((_, i) => (meeting[i / 64] & (1UL << (i % 64))) != 0));
            Assert.Equal(masks.Count(mask => MaskWord.Meet(mask, set)), meeting.Sum(word => (int)ulong.PopCount(word)));
        }
    }

    [Fact]
    public void A_word_that_is_given_twice_counts_with_both()
    {
        var list = new MaskList([[new MaskWord(0, 1), new MaskWord(0, 4)]]);
        foreach (var (set, meets) in new[] { (1UL, 1UL), (4UL, 1UL), (2UL, 0UL) })
        {
            var meeting = new ulong[1];
            list.Meet([set], meeting);
            Assert.Equal(meets, meeting[0]);
        }
    }

    private static MaskWord[] MaskOf(Random random, int words) =>
        MaskWord.Of([.. Enumerable.Range(0, words).Select(_ => random.Next(3) > 0 ? 0 : 1UL << random.Next(64) | 1UL << random.Next(64))]);
}
