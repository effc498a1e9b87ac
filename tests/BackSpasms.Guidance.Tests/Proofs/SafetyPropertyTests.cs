namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>What the properties say, word by word: a reviewer reads nothing else of a proof.</summary>
public sealed class SafetyPropertyTests
{
    private static readonly GuidanceModel Small = SmallGuidance.Build();

    [Fact]
    public void Statements() => Assert.Equal(
        [
            "never-reassures-on-unknown: For every presentation, with any answers not asked or unsure, the range that triage computes is exactly the range over all their completions.",
            "red-flags-only-raise: Turning any absent finding into present never lowers the urgency.",
            "every-urgency-is-reachable: Each of the four urgencies is the outcome of some set of answers.",
            "every-red-flag-decides: Each red flag can hold while no red flag of higher urgency holds.",
            "no-plan-before-red-flags-are-ruled-out: No presentation with an urgent or emergency red flag that is present or could still be present gets a care plan.",
            "interview-always-ends: Every finding and quantity on which triage depends stands in a question.",
            "never-below: For every set of answers the urgency is at least that of small 1.0.0.",
            "equivalent-to: For every set of answers the urgency is that of small 1.0.0.",
        ],
        SafetyProperty.All.Concat([SafetyProperty.NeverBelow(Small), SafetyProperty.EquivalentTo(Small)]).Select(property => $"{property}: {property.Statement}"));

    [Fact]
    public void A_proof_in_words()
    {
        // 121 ages, 101 days, three findings.
        var holds = Small.Prove(SafetyProperty.RedFlagsOnlyRaise);
        Assert.Equal($"red-flags-only-raise: proved over 97768 sets of answers, with {holds.Nodes} nodes", holds.ToString());
        Assert.Equal(
            "interview-always-ends: fails. 'days' can decide the outcome, and no question asks it. Counterexample: age 0; absent: fever, fall, rash",
            Small.Prove(SafetyProperty.InterviewAlwaysEnds).ToString());
        var routineOnly = new GuidanceModelBuilder("routine", "1.0.0").Add(SmallGuidance.Flag("fall", Urgency.Routine, SmallGuidance.Fall, "A fall")).Build();
        Assert.Equal("every-urgency-is-reachable: fails. No set of answers has the outcome emergency.", routineOnly.Prove(SafetyProperty.EveryUrgencyIsReachable).ToString());
    }

    [Fact]
    public void Each_urgency_but_self_care_needs_answers_of_its_own()
    {
        // What is urgent is always an emergency too, so nobody's outcome is urgent.
        var guidance = new GuidanceModelBuilder("small", "1.0.0")
            .Add(SmallGuidance.Flag("fever", Urgency.Emergency, SmallGuidance.Fever, "A fever"))
            .Add(SmallGuidance.Flag("fever-after-a-fall", Urgency.Urgent, SmallGuidance.Fever & SmallGuidance.Fall, "Fever after a fall"))
            .Add(SmallGuidance.Flag("fall", Urgency.Routine, SmallGuidance.Fall, "A fall"))
            .Build();
        Assert.Equal("No set of answers has the outcome urgent.", guidance.Prove(SafetyProperty.EveryUrgencyIsReachable).Explanation);

        var always = new GuidanceModelBuilder("small", "1.0.0")
            .Add(SmallGuidance.Flag("fever", Urgency.Emergency, SmallGuidance.Fever, "A fever"))
            .Add(SmallGuidance.Flag("fall", Urgency.Urgent, SmallGuidance.Fall, "A fall"))
            .Add(SmallGuidance.Flag("rash", Urgency.Routine, SmallGuidance.Rash | !SmallGuidance.Rash, "A rash or none"))
            .Build();
        Assert.Equal("No set of answers has the outcome self-care.", always.Prove(SafetyProperty.EveryUrgencyIsReachable).Explanation);
    }

    [Fact]
    public void A_comparison_that_fails_says_what_each_of_the_two_says()
    {
        var newer = SmallGuidance.Build("1.1.0", longIs: Urgency.Urgent);
        var below = Small.Prove(SafetyProperty.NeverBelow(newer));
        Assert.Equal((ProofVerdict.Fails, "small 1.0.0 says routine where small 1.1.0 says urgent."), (below.Verdict, below.Explanation));
        Assert.Equal(ProofVerdict.Holds, newer.Prove(SafetyProperty.NeverBelow(Small)).Verdict);
        var different = newer.Prove(SafetyProperty.EquivalentTo(Small));
        Assert.Equal((ProofVerdict.Fails, "small 1.1.0 says urgent where small 1.0.0 says routine."), (different.Verdict, different.Explanation));
    }
}
