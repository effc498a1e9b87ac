namespace BackSpasms.Guidance.Tests.Conditions;

/// <summary>How much a store of diagrams takes on for its budget: nodes, branches and work, to the last one.</summary>
public sealed class DiagramBudgetTests
{
    private static readonly Finding[] Told = [.. Enumerable.Range(0, 8).Select(i => new Finding($"f{i}", "finding", "Is it so?"))];

    [Fact]
    public void There_may_be_as_many_nodes_as_the_budget_says()
    {
        var diagrams = Store(budget: 2);
        diagrams.Compile(Told[0]);
        diagrams.Compile(Told[1]);
        Assert.Equal(2, diagrams.NodeCount);
        Assert.Equal(2, diagrams.Budget);

        Assert.Equal("The decision diagram needs more than 2 nodes.", Assert.Throws<DiagramTooComplexException>(() => diagrams.Compile(Told[2])).Message);
        Assert.Same(diagrams.Compile(Told[1]), diagrams.Compile(Told[1]));
    }

    [Fact]
    public void A_scratch_has_the_budget_once_more_and_counts_the_nodes_of_its_base()
    {
        var diagrams = Store(budget: 2);
        var first = diagrams.Compile(Told[0]);
        diagrams.Compile(Told[1]);
        var scratch = diagrams.Scratch();

        Assert.Same(first, scratch.Compile(Told[0]));
        Assert.Equal(2, scratch.NodeCount);
        scratch.Compile(Told[2]);
        scratch.Compile(Told[3]);

        Assert.Equal((2, 4, 2), (diagrams.NodeCount, scratch.NodeCount, scratch.Budget));
        Assert.Throws<DiagramTooComplexException>(() => scratch.Compile(Told[4]));
        Assert.Equal(4, scratch.Scratch().NodeCount);
        Assert.Same(first, scratch.Scratch().Compile(Told[0]));
    }

    [Theory]
    [InlineData(16, 1, true)]
    [InlineData(17, 1, false)]
    [InlineData(32, 2, true)]
    [InlineData(33, 2, false)]
    public void A_node_of_the_budget_has_room_for_sixteen_branches(int bands, int budget, bool fits)
    {
        var diagrams = Store(budget, bands);
        var last = Number(bands).AtLeast(bands - 1, "last", "last");
        if (fits)
        {
            Assert.Equal(bands, diagrams.Compile(last).Branches.Length);
        }
        else
        {
            Assert.Equal(
                FormattableString.Invariant($"The decision diagram takes too much work for a budget of {budget} nodes."),
                Assert.Throws<DiagramTooComplexException>(() => diagrams.Compile(last)).Message);
        }
    }

    [Fact]
    public void Branches_of_all_nodes_count_together()
    {
        var number = Number(30);
        var cuts = Cuts(number, 30);
        var diagrams = new DecisionDiagrams(new DecisionVariables([], [.. cuts, Told[0]], [number]), budget: 3);
        diagrams.Compile(cuts[0]);
        diagrams.Compile(Told[0]);

        // 32 of 48; the next would be 62.
        Assert.Contains("too much work", Assert.Throws<DiagramTooComplexException>(() => diagrams.Compile(cuts[1])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_node_of_the_budget_pays_for_sixty_four_branches_of_work() => Assert.Equal(8 * 64, WorkLeft(Store(budget: 8), _ => { }));

    [Fact]
    public void What_needs_no_work_is_free()
    {
        Assert.Equal(512, WorkLeft(Store(8), store => store.Compile(Told[0])));
        Assert.Equal(512, WorkLeft(Store(8), store => store.And(store.Compile(Told[0]), store.Compile(Told[0]))));
        Assert.Equal(512, WorkLeft(Store(8), store => store.Or(store.Compile(Told[0]), store.Compile(Told[0]))));
        foreach (var constant in new[] { DecisionNode.False, DecisionNode.True })
        {
            Assert.Equal(512, WorkLeft(Store(8), store => store.And(store.Compile(Told[0]), constant)));
            Assert.Equal(512, WorkLeft(Store(8), store => store.And(constant, store.Compile(Told[0]))));
            Assert.Equal(512, WorkLeft(Store(8), store => store.Or(store.Compile(Told[0]), constant)));
            Assert.Equal(512, WorkLeft(Store(8), store => store.Or(constant, store.Compile(Told[0]))));
            Assert.Equal(512, WorkLeft(Store(8), store => store.Not(constant)));
        }
    }

    [Fact]
    public void Each_branch_that_is_worked_out_counts_once_however_often_it_is_asked_for()
    {
        Assert.Equal(510, WorkLeft(Store(8), store => store.Not(store.Compile(Told[0]))));
        Assert.Equal(510, WorkLeft(Store(8), store => Twice(() => store.Not(store.Compile(Told[0])))));
        Assert.Equal(510, WorkLeft(Store(8), store => store.And(store.Compile(Told[0]), store.Compile(Told[1]))));
        Assert.Equal(510, WorkLeft(Store(8), store => Twice(() => store.And(store.Compile(Told[0]), store.Compile(Told[1])))));

        // The order of the two does not matter; which of the two operations it is does.
        Assert.Equal(510, WorkLeft(Store(8), store =>
        {
            store.And(store.Compile(Told[0]), store.Compile(Told[1]));
            store.And(store.Compile(Told[1]), store.Compile(Told[0]));
        }));
        Assert.Equal(508, WorkLeft(Store(8), store =>
        {
            store.And(store.Compile(Told[0]), store.Compile(Told[1]));
            store.Or(store.Compile(Told[0]), store.Compile(Told[1]));
        }));
    }

    [Fact]
    public void Parts_after_one_that_decides_are_not_looked_at()
    {
        var never = Told[0] & !Told[0];
        var always = Told[0] | !Told[0];
        Assert.Equal(508, WorkLeft(Store(8), store => store.Compile(never)));
        Assert.Equal(508, WorkLeft(Store(8), store => store.Compile(Condition.All(never, Told[1] & Told[2]))));
        Assert.Equal(508, WorkLeft(Store(8), store => store.Compile(always)));
        Assert.Equal(508, WorkLeft(Store(8), store => store.Compile(Condition.Any(always, Told[1] | Told[2]))));
    }

    [Fact]
    public void A_count_works_out_only_what_can_still_complete_it()
    {
        // All of three, and one of three: as many steps as the chains that they are.
        Assert.Equal(512 - 4, WorkLeft(Store(8), store => store.Compile(Condition.CountOf(3, Told[0], Told[1], Told[2]))));
        Assert.Equal(512 - 4, WorkLeft(Store(8), store => store.Compile(Condition.CountOf(1, Told[0], Told[1], Told[2]))));
    }

    [Fact]
    public void Two_results_are_kept_for_each_node_of_the_budget_and_then_forgotten()
    {
        // Three stores with two nodes each, a finding and its negation, so that negating makes none.
        var one = Store(budget: 2);
        DecisionNode[] a = [one.Compile(Told[0]), one.Compile(!Told[0])];
        var two = one.Scratch();
        DecisionNode[] b = [two.Compile(Told[1]), two.Compile(!Told[1])];
        var three = two.Scratch();
        var c = three.Compile(Told[2]);
        three.Compile(!Told[2]);

        Assert.Equal(128 - 8, WorkLeft(three.Scratch(), store => Negate(store, [.. a, .. b])));
        Assert.Equal(128 - 8, WorkLeft(three.Scratch(), store => Negate(store, [.. a, .. b, .. a, .. b])));
        Assert.Equal(128 - 10, WorkLeft(three.Scratch(), store => Negate(store, [.. a, .. b, c, c])));
        Assert.Equal(128 - 12, WorkLeft(three.Scratch(), store => Negate(store, [.. a, .. b, c, a[0]])));

        static void Negate(DecisionDiagrams store, DecisionNode[] nodes) => Array.ForEach(nodes, node => store.Not(node));
    }

    [Fact]
    public void Cancellation_is_seen_at_the_first_node()
    {
        var diagrams = new DecisionDiagrams(Variables(2), 8, new CancellationToken(canceled: true));
        Assert.Throws<OperationCanceledException>(() => diagrams.Compile(Told[0]));
        Assert.Throws<OperationCanceledException>(() => Store(8).Scratch(new CancellationToken(canceled: true)).Compile(Told[0]));
    }

    [Fact]
    public void Cancellation_is_seen_during_work_that_makes_no_node()
    {
        using var stop = new CancellationTokenSource();
        var diagrams = new DecisionDiagrams(Variables(2), 100, stop.Token);
        var node = diagrams.Compile(Told[0]);
        stop.Cancel();

        var steps = 0;
        Assert.Throws<OperationCanceledException>(() =>
        {
            for (; steps < 2000; steps++)
            {
                diagrams.Project(node, [Choice.Keep, Choice.Keep]);
            }
        });
        Assert.Equal(511, steps);
    }

    [Fact]
    public void Cancellation_is_seen_while_nodes_are_made()
    {
        using var stop = new CancellationTokenSource();
        var told = Enumerable.Range(0, 1025).Select(i => new Finding($"f{i}", "finding", "Is it so?")).ToArray();
        var diagrams = new DecisionDiagrams(new DecisionVariables([], told, []), 2000, stop.Token);
        diagrams.Compile(told[0]);
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => Array.ForEach(told, finding => diagrams.Compile(finding)));
        Assert.Equal(1024, diagrams.NodeCount);
    }

    private static DecisionDiagrams Store(int budget) => new(Variables(Told.Length), budget);

    private static DecisionVariables Variables(int count) => new([], Told[..count], []);

    private static DecisionDiagrams Store(int budget, int bands)
    {
        var number = Number(bands);
        return new(new DecisionVariables([], Cuts(number, bands), [number]), budget);
    }

    private static Quantity Number(int bands) => new("number", "number", "How many?", "times", 0, bands - 1);

    private static Finding[] Cuts(Quantity number, int bands) =>
        [.. Enumerable.Range(1, bands - 1).Select(cut => number.AtLeast(cut, cut == bands - 1 ? "last" : $"from-{cut}", "from"))];

    private static void Twice(Action action)
    {
        action();
        action();
    }

    /// <summary>How many branches of work are left after something: a projection that keeps everything costs the branches of its one node, two, and makes nothing.</summary>
    private static int WorkLeft(DecisionDiagrams diagrams, Action<DecisionDiagrams> after)
    {
        after(diagrams);
        var node = diagrams.Compile(Told[0]);
        var keep = Enumerable.Repeat(Choice.Keep, diagrams.Variables.Count).ToArray();
        for (var left = 0; ; left += 2)
        {
            try
            {
                Assert.Same(node, diagrams.Project(node, keep));
            }
            catch (DiagramTooComplexException refusal)
            {
                Assert.Equal(FormattableString.Invariant($"The decision diagram takes too much work for a budget of {diagrams.Budget} nodes."), refusal.Message);
                return left;
            }
        }
    }
}
