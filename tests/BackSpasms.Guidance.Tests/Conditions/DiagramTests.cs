using System.Numerics;

namespace BackSpasms.Guidance.Tests.Conditions;

/// <summary>Decision diagrams small enough to be written down.</summary>
public sealed class DiagramTests
{
    private static readonly Finding A = new("a", "a", "A?");
    private static readonly Finding B = new("b", "b", "B?");
    private static readonly Finding C = new("c", "c", "C?");
    private static readonly Quantity Age = new("age", "age", "How old?", "years", 0, 9);
    private static readonly Finding Child = Age.Below(3, "child", "child");
    private static readonly Finding Grown = Age.AtLeast(5, "grown", "grown");

    private readonly DecisionDiagrams _diagrams = new(new DecisionVariables([], [A, Child, Grown, B, C], [Age]));

    [Fact]
    public void Variables_stand_in_the_order_in_which_conditions_name_them_and_then_as_declared()
    {
        var variables = new DecisionVariables([C & Grown], [A, Child, Grown, B, C], [Age]);
        Assert.Equal(["c", "age", "a", "b"], variables.All.Select(variable => variable.Id));
        Assert.Equal([0, 1, 2, 3], variables.All.Select(variable => variable.Level));
        Assert.Equal(4, variables.Count);
        Assert.Same(variables[1], variables[Age]);
        Assert.Same(variables[1], variables[Child]);
        Assert.Same(variables[1], variables[Grown]);
        Assert.Same(variables[3], variables[B]);
    }

    [Fact]
    public void A_quantity_that_no_threshold_cuts_is_one_band()
    {
        var variable = new DecisionVariables([], [], [Age])[Age];
        Assert.Equal((1, 1, 0, 9), (variable.Size, variable.KnownValues, variable.BandStart(0), variable.BandEnd(0)));
        Assert.Equal(10, variable.Weight(0));
        Assert.Equal(0, variable.PresentCount(0));
    }

    [Fact]
    public void Thresholds_cut_a_quantity_into_bands()
    {
        var variable = _diagrams.Variables[Age];
        Assert.Equal([(0, 2), (3, 4), (5, 9)], Enumerable.Range(0, variable.Size).Select(band => (variable.BandStart(band), variable.BandEnd(band))));
        Assert.Equal([3, 2, 5], Enumerable.Range(0, 3).Select(band => (int)variable.Weight(band)));
        Assert.Equal([1, 0, 1], Enumerable.Range(0, 3).Select(variable.PresentCount));
        Assert.Equal([0, 0, 0, 1, 1, 2, 2, 2, 2, 2], Enumerable.Range(0, 10).Select(variable.BandOf));
        Assert.Equal([true, false, false], Enumerable.Range(0, 3).Select(band => variable.Holds(Child, band)));
        Assert.Equal([false, false, true], Enumerable.Range(0, 3).Select(band => variable.Holds(Grown, band)));
    }

    [Fact]
    public void Bands_in_words()
    {
        var variable = _diagrams.Variables[Age];
        Assert.Equal("under 3", variable.BandsInWords(0, 0));
        Assert.Equal("under 5", variable.BandsInWords(0, 1));
        Assert.Equal("3 to 4", variable.BandsInWords(1, 1));
        Assert.Equal("3 or more", variable.BandsInWords(1, 2));
        Assert.Equal("5 or more", variable.BandsInWords(2, 2));
        Assert.Equal("0 or more", variable.BandsInWords(0, 2));
    }

    [Fact]
    public void Open_states_stand_behind_the_known_values_and_weigh_one()
    {
        var open = _diagrams.Variables.WithOpenStates();
        Assert.Equal([(4, 2), (5, 3), (4, 2), (4, 2)], open.All.Select(variable => (variable.Size, variable.KnownValues)));
        Assert.Equal([3, 2, 5, 1, 1], Enumerable.Range(0, 5).Select(value => (int)open[1].Weight(value)));
        Assert.Equal([1, 0, 1, 0, 0], Enumerable.Range(0, 5).Select(open[1].PresentCount));
        Assert.Equal([0, 1, 0, 0], Enumerable.Range(0, 4).Select(open[0].PresentCount));
    }

    [Fact]
    public void A_told_finding_has_two_branches_and_a_threshold_one_for_each_band()
    {
        Assert.Equal([DecisionNode.False, DecisionNode.True], _diagrams.Compile(A).Branches);
        Assert.Equal([DecisionNode.True, DecisionNode.False, DecisionNode.False], _diagrams.Compile(Child).Branches);
        Assert.Equal([DecisionNode.True, DecisionNode.True, DecisionNode.False], _diagrams.Compile(!Grown).Branches);
    }

    [Fact]
    public void Equal_functions_are_the_same_node()
    {
        Assert.Same(_diagrams.Compile(!(A & B)), _diagrams.Compile(!A | !B));
        Assert.Same(_diagrams.Compile(Condition.CountOf(2, A, B, C)), _diagrams.Compile((A & B) | (C & (A | B))));
        Assert.Same(DecisionNode.False, _diagrams.Compile(Child & Grown));
        Assert.Same(DecisionNode.True, _diagrams.Compile(A | !A));
        Assert.NotSame(_diagrams.Compile(A & B), _diagrams.Compile(A & C));
    }

    [Fact]
    public void An_imported_diagram_is_made_of_the_nodes_of_its_store()
    {
        var other = new DecisionDiagrams(_diagrams.Variables);
        var node = other.Compile(Condition.CountOf(2, A, B, Grown));

        var imported = _diagrams.Import(node);

        Assert.Equal(4, _diagrams.NodeCount);
        Assert.NotSame(node, imported);
        Assert.Same(_diagrams.Compile(Condition.CountOf(2, A, B, Grown)), imported);
        Assert.Same(DecisionNode.True, _diagrams.Import(DecisionNode.True));
    }

    [Fact]
    public void Counts_by_hand()
    {
        Assert.Equal(new BigInteger(80), _diagrams.Count(DecisionNode.True));
        Assert.Equal(new BigInteger(40), _diagrams.Count(_diagrams.Compile(A)));
        Assert.Equal(new BigInteger(24), _diagrams.Count(_diagrams.Compile(Child)));
        Assert.Equal(new BigInteger(40 + 20), _diagrams.Count(_diagrams.Compile(A | Grown)));
        Assert.Equal(BigInteger.Zero, _diagrams.Count(DecisionNode.False));
    }

    [Fact]
    public void The_smallest_witness_has_the_fewest_present_and_of_those_the_earliest_declared()
    {
        var declared = new[] { _diagrams.Variables[A], _diagrams.Variables[B], _diagrams.Variables[C], _diagrams.Variables[Age] };
        Assert.Null(_diagrams.SmallestWitness(DecisionNode.False, declared));

        // By level: a, age, b, c. Nothing need be present between 3 and 4 years.
        Assert.Equal([0, 1, 0, 0], Smallest(DecisionNode.True));
        Assert.Equal([0, 1, 1, 0], Smallest(_diagrams.Compile(B | C)));
        Assert.Equal([0, 1, 0, 1], Smallest(_diagrams.Compile(C | (A & B))));
        Assert.Equal([1, 1, 0, 0], Smallest(_diagrams.Compile(A | Grown)));
        Assert.Equal([0, 2, 0, 0], Smallest(_diagrams.Compile(Grown | (A & B))));

        int[] Smallest(DecisionNode node) => Assert.IsType<int[]>(_diagrams.SmallestWitness(node, declared));
    }

    [Fact]
    public void A_witness_with_unknowns_says_as_little_as_it_can()
    {
        // Values of a told finding: absent, present, unsure, not asked; of the age: three bands, unsure, not asked.
        var open = new DecisionDiagrams(_diagrams.Variables.WithOpenStates());
        Assert.Equal([3, 4, 3, 3], Smallest(DecisionNode.True));
        Assert.Equal([2, 4, 3, 3], Smallest(open.Make(0, [DecisionNode.True, DecisionNode.False, DecisionNode.True, DecisionNode.False])));
        Assert.Equal([0, 4, 3, 3], Smallest(open.Make(0, [DecisionNode.True, DecisionNode.True, DecisionNode.False, DecisionNode.False])));
        Assert.Equal([1, 4, 3, 3], Smallest(open.Make(0, [DecisionNode.False, DecisionNode.True, DecisionNode.False, DecisionNode.False])));

        int[] Smallest(DecisionNode node) => Assert.IsType<int[]>(open.SmallestWitness(node, open.Variables.All));
    }

    [Fact]
    public void A_count_of_one_part_is_that_part()
    {
        Assert.Same(_diagrams.Compile(A), _diagrams.Compile(Condition.CountOf(1, A)));
        Assert.Same(_diagrams.Compile(A & B), _diagrams.Compile(Condition.CountOf(2, A, B)));
        Assert.Same(_diagrams.Compile(A | B), _diagrams.Compile(Condition.CountOf(1, A, B)));
    }

    [Fact]
    public void Implication_and_what_is_left()
    {
        var (both, either) = (_diagrams.Compile(A & B), _diagrams.Compile(A | B));
        Assert.True(_diagrams.Implies(both, either));
        Assert.False(_diagrams.Implies(either, both));
        Assert.Same(_diagrams.Compile((A & !B) | (!A & B)), _diagrams.Except(either, both));
    }
}
