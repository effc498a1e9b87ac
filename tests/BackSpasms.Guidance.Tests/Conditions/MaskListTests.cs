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

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(64, 1)]
    [InlineData(65, 2)]
    [InlineData(129, 3)]
    public void The_answer_has_a_bit_for_each_mask_and_no_more_words(int masks, int words) =>
        Assert.Equal(words, new MaskList([.. Enumerable.Repeat<MaskWord[]>([new MaskWord(0, 1)], masks)]).Words);

    private static MaskWord[] MaskOf(Random random, int words) =>
        MaskWord.Of([.. Enumerable.Range(0, words).Select(_ => random.Next(3) > 0 ? 0 : 1UL << random.Next(64) | 1UL << random.Next(64))]);
}
