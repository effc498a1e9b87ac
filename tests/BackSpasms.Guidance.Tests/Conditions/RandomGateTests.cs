namespace BackSpasms.Guidance.Tests.Conditions;

/// <summary>Random conditions as gates, against a walk over the condition: those whose findings stand in one or two words, which are read once, and those in many.</summary>
public sealed class RandomGateTests
{
    private const int Words = 4;

    private static readonly Finding[] All = [.. Enumerable.Range(0, 64 * Words).Select(i => new Finding($"f{i}", $"f{i}", "Is it so?"))];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void A_gate_is_met_where_its_condition_holds_and_by_the_terms_that_hold(int spread)
    {
        var random = new Random(spread);
        for (var round = 0; round < 5000; round++)
        {
            var condition = ConditionOf(random, depth: 3, spread);
            var gate = ConditionGate.Of(condition, Words, finding => Array.IndexOf(All, finding));
            var often = random.Next(1, 8);
            var met = Set(_ => random.Next(8) < often);
            var wanted = Set(bit => Has(met, bit) && random.Next(2) == 0);

            var expected = new SortedSet<int>();
            var holds = Walk(condition, true, met, expected);
            Assert.Equal(holds, gate.IsMet(met));

            // Only the words of the gate are written, and those anew.
            var found = Set(_ => true);
            Assert.Equal(holds, gate.Collect(met, wanted, found));
            foreach (var word in gate.EveryLiteral)
            {
                for (var bit = 64 * word.Word; bit < 64 * (word.Word + 1); bit++)
                {
                    Assert.Equal(holds && expected.Contains(bit) && Has(wanted, bit), Has(found, bit));
                }
            }

            Assert.True(!holds || gate.Necessary.Any(word => (word.Mask & met[word.Word]) != 0), condition.ToString());
        }
    }

    [Fact]
    public void What_is_necessary_is_as_few_literals_as_can_be_seen()
    {
        Assert.Equal([0], NecessaryOf(All[0] & (All[1] | All[2])));
        Assert.Equal([5], NecessaryOf((All[1] | All[2]) & All[5]));
        Assert.Equal([3, 4], NecessaryOf((All[0] | All[1] | All[2]) & (All[3] | All[4])));
        Assert.Equal([3, 4], NecessaryOf((All[3] | All[4]) & (All[0] | All[1] | All[2])));
        Assert.Equal([0, 1], NecessaryOf((All[0] | All[1]) & (All[2] | All[3])));
        Assert.Equal([0, 1, 7], NecessaryOf(All[0] | All[1] | (All[7] & All[8])));
        Assert.Equal([0, 1], NecessaryOf(Condition.CountOf(2, All[0], All[1], All[2])));
        Assert.Equal([(64 * Words) + 2], NecessaryOf(!(All[2] | All[3])));
    }

    [Fact]
    public void The_shorter_way_is_for_literals_in_two_words_and_no_more()
    {
        Assert.True(IsPair(All[0]));
        Assert.True(IsPair(All[0] & All[1]));
        Assert.True(IsPair(All[0] & All[64]));
        Assert.True(IsPair(All[64] | !All[65]));
        Assert.False(IsPair(All[0] & (All[64] | All[128])));

        static bool IsPair(Condition condition) => PairGate.Of(GateOf(condition)) is not null;
    }

    private static ConditionGate GateOf(Condition condition) => ConditionGate.Of(condition, Words, finding => Array.IndexOf(All, finding));

    private static IEnumerable<int> NecessaryOf(Condition condition) =>
        MaskWord.BitsOf(GateOf(condition).Necessary);

    /// <summary>Whether a term holds in a sense where exactly these literals are true; where it does, the true literals of the terms in it that do, are added.</summary>
    private static bool Walk(Condition condition, bool sense, ulong[] met, SortedSet<int> by)
    {
        if (condition is NotCondition not)
        {
            return Walk(not.Part, !sense, met, by);
        }

        if (condition is Finding finding)
        {
            var literal = Array.IndexOf(All, finding) + (sense ? 0 : 64 * Words);
            return Has(met, literal) && (by.Add(literal) || true);
        }

        var parts = ((CompoundCondition)condition).Parts;
        var needed = condition switch
        {
            AllCondition => parts.Count,
            CountCondition count => count.Count,
            _ => 1,
        };
        var within = new SortedSet<int>();
        var holding = parts.Count(part => Walk(part, sense, met, within));
        if (holding < (sense ? needed : parts.Count - needed + 1))
        {
            return false;
        }

        by.UnionWith(within);
        return true;
    }

    private static Condition ConditionOf(Random random, int depth, int spread)
    {
        if (depth == 0 || random.Next(4) == 0)
        {
            // Few findings, so that the same ones meet again; over as many words as wanted.
            return All[(64 * random.Next(spread)) + random.Next(6)];
        }

        Condition[] parts = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => ConditionOf(random, depth - 1, spread))];
        return random.Next(5) switch
        {
            0 => Condition.Not(parts[0]),
            1 => Condition.CountOf(random.Next(1, parts.Length + 1), parts),
            2 or 3 => Condition.Any(parts),
            _ => Condition.All(parts),
        };
    }

    private static ulong[] Set(Func<int, bool> has)
    {
        var set = new ulong[2 * Words];
        for (var bit = 0; bit < 64 * set.Length; bit++)
        {
            set[bit / 64] |= has(bit) ? 1UL << (bit % 64) : 0;
        }

        return set;
    }

    private static bool Has(ulong[] set, int bit) => (set[bit / 64] & (1UL << (bit % 64))) != 0;
}
