namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>Where a proof would pass the node budget it says so, with the red flag, and triage on masks stays exact.</summary>
public sealed class TooComplexTests
{
    [Fact]
    public void A_small_budget_names_the_red_flag()
    {
        var guidance = Pairs(count: 8, budget: 100);
        foreach (var property in SafetyProperty.All)
        {
            var proof = guidance.Prove(property);

            Assert.Equal((property.Id, ProofVerdict.TooComplex), (property.Id, proof.Verdict));
            Assert.Equal("red flag 'pairs'", proof.TooComplexItem);
            Assert.True(proof.AnswerSets.IsZero);
            Assert.Equal(0, proof.Nodes);
            Assert.Null(proof.Counterexample);
            Assert.Equal(
                "Too complex to decide exactly: red flag 'pairs'. The decision diagram needs more than 100 nodes. Split its condition, or give the model a larger budget.",
                proof.Explanation);
            Assert.Equal($"{property}: too complex. {proof.Explanation}", proof.ToString());
            Assert.Equal(property.Id, property.ToString());
        }

        AssertTriageIsExact(guidance, 8);
    }

    [Fact]
    public void A_pairing_that_is_exponential_in_its_order_ends_within_the_default_budget()
    {
        var guidance = Pairs(count: 20, budget: null);

        var proof = guidance.Prove(SafetyProperty.NeverReassuresOnUnknown);

        Assert.Equal((ProofVerdict.TooComplex, "red flag 'pairs'"), (proof.Verdict, proof.TooComplexItem));
        Assert.Contains("needs more than 1000000 nodes", proof.Explanation, StringComparison.Ordinal);
        AssertTriageIsExact(guidance, 20);
    }

    [Fact]
    public void A_proof_that_needs_more_nodes_than_the_model_names_the_property()
    {
        // The least budget at which the red flags themselves fit leaves no room for their presentations with unknowns.
        var guidance = Enumerable.Range(1, 400)
            .Select(budget => Pairs(count: 4, budget))
            .First(each => each.Prove(SafetyProperty.EveryUrgencyIsReachable).TooComplexItem is not "red flag 'pairs'" and not "red flag 'all-first'");

        var proof = guidance.Prove(SafetyProperty.NeverReassuresOnUnknown);

        Assert.Equal((ProofVerdict.TooComplex, "property 'never-reassures-on-unknown'"), (proof.Verdict, proof.TooComplexItem));
    }

    [Fact]
    public void A_comparison_names_the_red_flag()
    {
        var proof = Pairs(count: 8, budget: 100).Prove(SafetyProperty.NeverBelow(Pairs(count: 8, budget: 100)));

        Assert.Equal((ProofVerdict.TooComplex, "red flag 'pairs'"), (proof.Verdict, proof.TooComplexItem));
        Assert.Equal(
            "red flag 'pairs'",
            Assert.Throws<GuidanceTooComplexException>(() => GuidanceChange.Between(Pairs(count: 8, budget: 100), Pairs(count: 8, budget: 100))).Item);
    }

    [Fact]
    public void A_comparison_has_the_larger_of_both_budgets()
    {
        // Enough for itself, and not for another beside it.
        var narrow = Enumerable.Range(1, 400)
            .Select(budget => Pairs(count: 4, budget))
            .First(each => each.Prove(SafetyProperty.EveryUrgencyIsReachable).Verdict != ProofVerdict.TooComplex);
        var wide = Pairs(count: 5, budget: null);

        Assert.NotEqual(0, GuidanceChange.Between(narrow, wide).AnswerSets);
        Assert.NotEqual(0, GuidanceChange.Between(wide, narrow).AnswerSets);
    }

    /// <summary>Emergency when any x has its y; the first red flag names all x first, and so puts them first in the order.</summary>
    private static GuidanceModel Pairs(int count, int? budget)
    {
        var first = Enumerable.Range(0, count).Select(i => new Finding($"x{i}", $"x{i}", "Is it so?")).ToArray();
        var second = Enumerable.Range(0, count).Select(i => new Finding($"y{i}", $"y{i}", "Is it so?")).ToArray();
        var builder = new GuidanceModelBuilder("pairs", "1.0.0");
        if (budget is { } given)
        {
            builder.DiagramBudget = given;
        }

        return builder
            .Add(new RedFlag("all-first", Urgency.Routine, Condition.All([.. first]), "Something.", "Get help.", [Models.Sample.Source]))
            .Add(new RedFlag("pairs", Urgency.Emergency, Condition.Any([.. first.Zip(second, (x, y) => x & y)]), "Something.", "Get help.", [Models.Sample.Source]))
            .Build();
    }

    private static void AssertTriageIsExact(GuidanceModel guidance, int count)
    {
        var open = Presentation.Empty(guidance.Vocabulary);
        Assert.Equal("self-care to emergency", guidance.UrgencyOf(open).ToString());
        Assert.Equal("emergency", guidance.UrgencyOf(open.WithPresent("x3", "y3")).ToString());
        Assert.Equal("self-care", guidance.UrgencyOf(open.WithPresent("x3").WithUnsure("y0").WithAbsent("y3", "x0").WithOthersAbsent()).ToString());
        Assert.Equal("self-care to emergency", guidance.UrgencyOf(open.WithPresent("x3").WithUnsure("y3").WithOthersAbsent()).ToString());
        var allFirst = Enumerable.Range(0, count).Aggregate(open, (each, i) => each.WithPresent($"x{i}").WithAbsent($"y{i}"));
        Assert.Equal("routine", guidance.UrgencyOf(allFirst).ToString());
        Assert.Equal("routine to emergency", guidance.UrgencyOf(allFirst.With(guidance.Vocabulary.Finding("y0"), Answer.NotAsked)).ToString());
    }
}
