using System.Numerics;

namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>The built-in guidance has every safety property, over every set of answers there is.</summary>
public sealed class BuiltInProofTests
{
    // 103 told findings; ages 0 to 120, days 0 to 36500, pain 0 to 10.
    private static readonly BigInteger Complete = BigInteger.Pow(2, 103) * 121 * 36501 * 11;

    // The same with two more answers each: not asked, and unsure.
    private static readonly BigInteger WithUnknowns = BigInteger.Pow(4, 103) * 123 * 36503 * 13;

    [Fact]
    public void There_are_six_properties_that_any_guidance_should_have() => Assert.Equal(
        [
            "never-reassures-on-unknown",
            "red-flags-only-raise",
            "every-urgency-is-reachable",
            "every-red-flag-decides",
            "no-plan-before-red-flags-are-ruled-out",
            "interview-always-ends",
        ],
        SafetyProperty.All.Select(property => property.Id));

    [Fact]
    public void The_properties_of_unknowns_hold_for_every_presentation()
    {
        foreach (var property in new[] { SafetyProperty.NeverReassuresOnUnknown, SafetyProperty.NoPlanBeforeRedFlagsAreRuledOut })
        {
            AssertHolds(property, WithUnknowns);
        }
    }

    [Fact]
    public void The_properties_of_content_hold_for_every_complete_set_of_answers()
    {
        foreach (var property in new[]
        {
            SafetyProperty.RedFlagsOnlyRaise,
            SafetyProperty.EveryUrgencyIsReachable,
            SafetyProperty.EveryRedFlagDecides,
            SafetyProperty.InterviewAlwaysEnds,
        })
        {
            AssertHolds(property, Complete);
        }
    }

    [Fact]
    public void It_is_never_below_itself_and_equivalent_to_itself()
    {
        AssertHolds(SafetyProperty.NeverBelow(BackSpasmGuidance.Default), Complete);
        AssertHolds(SafetyProperty.EquivalentTo(BackSpasmGuidance.Default), Complete);
    }

    [Fact]
    public void A_proof_says_over_how_many_sets_of_answers()
    {
        var proof = BackSpasmGuidance.Default.Prove(SafetyProperty.EveryUrgencyIsReachable);

        // 2^103 * 121 * 36501 * 11, by hand.
        Assert.StartsWith("every-urgency-is-reachable: proved over 492688439023493043537163831071523995648 sets of answers, with ", proof.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_proof_stops()
    {
        var cancelled = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => BackSpasmGuidance.Default.Prove(SafetyProperty.NeverReassuresOnUnknown, cancelled));
        Assert.Throws<OperationCanceledException>(() => BackSpasmGuidance.Default.Prove(SafetyProperty.NeverBelow(BackSpasmGuidance.Default), cancelled));
        var nothing = new GuidanceModelBuilder("nothing", "1.0.0").Build();
        Assert.All(SafetyProperty.All, property => Assert.Throws<OperationCanceledException>(() => nothing.Prove(property, cancelled)));
    }

    private static void AssertHolds(SafetyProperty property, BigInteger answerSets)
    {
        var proof = BackSpasmGuidance.Default.Prove(property);
        Assert.Equal((property.Id, ProofVerdict.Holds), (property.Id, proof.Verdict));
        Assert.Same(property, proof.Property);
        Assert.Equal(answerSets, proof.AnswerSets);
        Assert.Equal(property.Statement, proof.Explanation);
        Assert.True(proof.Nodes > 0);
        Assert.Null(proof.Counterexample);
        Assert.Null(proof.TooComplexItem);
    }
}
