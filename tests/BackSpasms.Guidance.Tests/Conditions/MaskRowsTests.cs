namespace BackSpasms.Guidance.Tests.Conditions;

/// <summary>Rows asked for sets of findings, in one word and in many.</summary>
public sealed class MaskRowsTests
{
    [Theory]
    [InlineData(false, new int[0])]
    [InlineData(true, new[] { 3 })]
    [InlineData(true, new[] { 70 })]
    [InlineData(false, new[] { 4 })]
    [InlineData(false, new[] { 4, 6 })]
    [InlineData(true, new[] { 4, 5 })]
    [InlineData(true, new[] { 4, 65 })]
    [InlineData(false, new[] { 5, 65 })]
    [InlineData(false, new[] { 100, 101 })]
    [InlineData(true, new[] { 100, 101, 7 })]
    [InlineData(false, new[] { 100, 7 })]
    [InlineData(false, new[] { 4, 100, 7 })]
    [InlineData(true, new[] { 4, 100, 101, 7 })]
    public void A_row_holds_where_each_of_its_clauses_has_a_finding(bool holds, int[] bits)
    {
        // 3 or 70 alone; 4 with 5 or 65; all of 100, 101 and 7.
        var rows = new MaskRows(2, [[Mask(2, 3, 70)], [Mask(2, 4), Mask(2, 5, 65)], [Mask(2, 100), Mask(2, 101), Mask(2, 7)]]);
        var set = Mask(2, bits);
        Assert.Equal(holds, rows.AnyHolds(set));
        Assert.Equal(holds, rows.AnyHolds(set[0], set[1]));
    }

    [Theory]
    [InlineData(false, new int[0])]
    [InlineData(true, new[] { 3 })]
    [InlineData(true, new[] { 190 })]
    [InlineData(false, new[] { 130 })]
    [InlineData(true, new[] { 130, 131 })]
    [InlineData(true, new[] { 130, 65 })]
    [InlineData(false, new[] { 65, 131 })]
    [InlineData(true, new[] { 180, 9, 2 })]
    [InlineData(false, new[] { 180, 2 })]
    [InlineData(false, new[] { 130, 180, 2 })]
    [InlineData(true, new[] { 130, 180, 9, 2 })]
    public void More_than_128_findings_are_asked_word_by_word(bool holds, int[] bits)
    {
        var rows = new MaskRows(3, [[Mask(3, 3, 190)], [Mask(3, 130), Mask(3, 65, 131)], [Mask(3, 180), Mask(3, 9), Mask(3, 2)]]);
        Assert.Equal(holds, rows.AnyHolds(Mask(3, bits)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Rows_are_given_back_as_they_were_but_for_those_of_one_clause_which_are_one(int words)
    {
        var last = (64 * words) - 1;
        var rows = new MaskRows(words, [[Mask(words, 3)], [Mask(words, last), Mask(words, 0, last - 1)], [Mask(words, 5, 8)], [Mask(words, 1), Mask(words, 2)]]);
        Assert.Equal(
            ["3|5|8", $"{last}; 0|{last - 1}", "1; 2"],
            rows.Rows.Select(row => string.Join("; ", row.Select(clause => string.Join('|', clause)))));
    }

    [Fact]
    public void Findings_at_the_same_place_of_two_words_do_not_cancel_each_other()
    {
        var rows = new MaskRows(3, [[Mask(3, 3, 67)], [Mask(3, 5), Mask(3, 65, 129)]]);
        Assert.True(rows.AnyHolds(Mask(3, 3, 67)));
        Assert.True(rows.AnyHolds(Mask(3, 5, 65, 129)));
        Assert.False(rows.AnyHolds(Mask(3, 65, 129)));
    }

    [Fact]
    public void No_rows_hold_nowhere()
    {
        var none = new MaskRows(1, []);
        Assert.Empty(none.Rows);
        Assert.False(none.AnyHolds([ulong.MaxValue]));
        Assert.False(none.AnyHolds(ulong.MaxValue, ulong.MaxValue));
    }

    private static ulong[] Mask(int words, params int[] bits)
    {
        var mask = new ulong[words];
        foreach (var bit in bits)
        {
            mask[bit / 64] |= 1UL << (bit % 64);
        }

        return mask;
    }
}
