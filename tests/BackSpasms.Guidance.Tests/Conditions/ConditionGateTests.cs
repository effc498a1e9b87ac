namespace BackSpasms.Guidance.Tests.Conditions;

/// <summary>Conditions as gates over literals: which sets meet them, and which literals of a set they are met by.</summary>
public sealed class ConditionGateTests
{
    // Two words of findings, so that what is absent begins at bit 128.
    private const int Words = 2;

    private static readonly Finding[] All = [.. Enumerable.Range(0, 100).Select(i => new Finding($"f{i}", $"f{i}", "Is it so?"))];

    [Fact]
    public void A_gate_is_met_by_enough_of_its_literals()
    {
        Assert.True(IsMet(All[0] & All[70], "f0", "f70"));
        Assert.False(IsMet(All[0] & All[70], "f0", "!f70"));
        Assert.True(IsMet(All[0] | All[70], "f70"));
        Assert.False(IsMet(All[0] | All[70], "f1", "!f0", "!f70"));
        Assert.True(IsMet(Condition.CountOf(2, All[0], All[70], All[2]), "f2", "f70"));
        Assert.False(IsMet(Condition.CountOf(2, All[0], All[70], All[2]), "f2"));
    }

    [Fact]
    public void A_negated_gate_is_met_by_absent_literals()
    {
        Assert.True(IsMet(!All[70], "!f70"));
        Assert.False(IsMet(!All[70], "f70"));
        Assert.True(IsMet(!(All[0] & All[70]), "!f70"));
        Assert.False(IsMet(!(All[0] | All[70]), "!f70"));
        Assert.True(IsMet(!Condition.CountOf(2, All[0], All[1], All[2]), "!f0", "!f2"));
        Assert.False(IsMet(!Condition.CountOf(2, All[0], All[1], All[2]), "!f0"));
    }

    [Fact]
    public void A_part_that_stands_twice_counts_twice() => Assert.True(IsMet(Condition.CountOf(2, All[0], All[0], All[1]), "f0"));

    [Fact]
    public void A_gate_has_the_literals_of_every_gate_inside_it()
    {
        var gate = GateOf((All[0] & All[70]) | (All[0] & !All[2]) | All[3]);
        Assert.All(new[] { "f0", "f70", "!f2", "f3" }, literal => Assert.True(gate.HasAny(Set(literal)), literal));
        Assert.All(new[] { "f1", "f2", "!f0", "!f70" }, literal => Assert.False(gate.HasAny(Set(literal)), literal));
        Assert.False(gate.HasAny(Set()));

        // The same bit of two words.
        Assert.True(GateOf(All[0] & All[64]).HasAny(Set("f0", "f64")));
    }

    [Fact]
    public void Literals_are_collected_from_the_gates_that_are_met()
    {
        var condition = (All[0] & All[70]) | (All[0] & All[1] & !All[2]);
        Assert.Equal(["f0", "f70"], Collected(condition, "f0", "f70", "f1"));
        Assert.Equal(["f0", "f1", "!f2"], Collected(condition, "f0", "f1", "!f2"));
        Assert.Equal(["f0", "f1", "f70", "!f2"], Collected(condition, "f0", "f1", "f70", "!f2"));
        Assert.Empty(Collected(condition, "f1", "f70", "!f2"));
        Assert.Empty(Collected(All[0] & All[1], "f0"));
    }

    [Fact]
    public void Only_wanted_literals_are_collected()
    {
        var found = Set();
        GateOf(All[0] & All[70]).Collect(Set("f0", "f70"), Set("f70", "f1"), found);
        Assert.Equal(Set("f70"), found);
    }

    private static ConditionGate GateOf(Condition condition) => ConditionGate.Of(condition, Words, finding => Array.IndexOf(All, finding));

    private static bool IsMet(Condition condition, params string[] literals) => GateOf(condition).IsMet(Set(literals));

    private static IEnumerable<string> Collected(Condition condition, params string[] literals)
    {
        var (set, found) = (Set(literals), Set());
        GateOf(condition).Collect(set, set, found);
        return Enumerable.Range(0, 128 * Words)
            .Where(bit => (found[bit / 64] & (1UL << (bit % 64))) != 0)
            .Select(bit => bit < 64 * Words ? $"f{bit}" : $"!f{bit - (64 * Words)}");
    }

    private static ulong[] Set(params string[] literals)
    {
        var set = new ulong[2 * Words];
        foreach (var literal in literals)
        {
            var isPresent = literal[0] == 'f';
            var bit = Array.FindIndex(All, finding => finding.Id == literal[(isPresent ? 0 : 1)..]) + (isPresent ? 0 : 64 * Words);
            set[bit / 64] |= 1UL << (bit % 64);
        }

        return set;
    }
}
