namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>A defect planted in triage itself is found, with answers for which it really says something else.</summary>
public sealed class PlantedEngineTests
{
    private const string NoPlan = "An urgent or emergency red flag could still be present, and triage gives a plan.";

    private static readonly AnswerReading UnsureAsAbsent = new(NotAsked: true, Unsure: false);
    private static readonly AnswerReading NotAskedAsAbsent = new(NotAsked: false, Unsure: true);
    private static readonly AnswerReading AllAsAbsent = new(NotAsked: false, Unsure: false);
    private static readonly AnswerReading NotAskedAsPresent = new(NotAsked: true, Unsure: false);

    [Fact]
    public void Nothing_is_found_where_nothing_is_planted()
    {
        foreach (var model in new[]
        {
            BrokenEngine.Small,
            BrokenEngine.Reading(BrokenEngine.Small, content => new RedFlagRules(content.Vocabulary, content.RedFlags)),
            BrokenEngine.Tied(BrokenEngine.Small, (threshold, number) => threshold.HoldsAt(number)),
        })
        {
            Assert.True(model.Rules.IsExact);
            Assert.Equal(ProofVerdict.Holds, model.Prove(SafetyProperty.NeverReassuresOnUnknown).Verdict);
            Assert.Equal(ProofVerdict.Holds, model.Prove(SafetyProperty.NoPlanBeforeRedFlagsAreRuledOut).Verdict);
        }
    }

    [Fact]
    public void What_was_not_asked_is_read_as_absent_in_the_most() => AssertFound(
        content => new RedFlagRules(content.Vocabulary, content.RedFlags) { Most = NotAskedAsAbsent },
        "It is at most emergency, but triage computes less.",
        "nothing asked",
        broken: "self-care",
        right: "self-care to emergency");

    [Fact]
    public void Everything_open_is_read_as_absent_in_the_most() => AssertFound(
        content => new RedFlagRules(content.Vocabulary, content.RedFlags) { Most = AllAsAbsent },
        "It is at most emergency, but triage computes less.",
        "nothing asked",
        broken: "self-care",
        right: "self-care to emergency");

    [Fact]
    public void What_is_unsure_is_read_as_absent_in_the_most() => AssertFound(
        content => new RedFlagRules(content.Vocabulary, content.RedFlags) { Most = UnsureAsAbsent },
        "It is at most emergency, but triage computes less.",
        "unsure: fever",
        broken: "self-care to routine",
        right: "self-care to emergency");

    [Fact]
    public void What_was_not_asked_is_read_as_present_in_the_least() => AssertFound(
        content => new RedFlagRules(content.Vocabulary, content.RedFlags) { Least = NotAskedAsPresent },
        "Triage computes at least emergency, but it is less.",
        "nothing asked",
        broken: "emergency",
        right: "self-care to emergency");

    [Fact]
    public void What_was_not_asked_is_read_as_absent_in_the_least_where_absence_is_what_counts()
    {
        var right = new GuidanceModelBuilder("small", "1.0.0")
            .Add(new RedFlag("no-fever", Urgency.Emergency, !BrokenEngine.Fever, "Something.", "Call for help.", [Models.Sample.Source]))
            .Build();
        var broken = BrokenEngine.Reading(right, content => new RedFlagRules(content.Vocabulary, content.RedFlags) { Least = NotAskedAsPresent });

        var proof = broken.Prove(SafetyProperty.NeverReassuresOnUnknown);

        Assert.Equal((ProofVerdict.Fails, "Triage computes at least emergency, but it is less."), (proof.Verdict, proof.Explanation));
        Assert.Equal("nothing asked", proof.Counterexample!.ToString());
        Assert.Equal(("emergency", "self-care to emergency"), (broken.UrgencyOf(proof.Counterexample).ToString(), right.UrgencyOf(proof.Counterexample).ToString()));
    }

    [Fact]
    public void What_is_unsure_is_read_as_absent_at_its_worst()
    {
        var broken = BrokenEngine.Reading(BrokenEngine.Small, content => new RedFlagRules(content.Vocabulary, content.RedFlags) { LeastAtWorst = AllAsAbsent });

        var proof = broken.Prove(SafetyProperty.NeverReassuresOnUnknown);

        Assert.Equal(ProofVerdict.Fails, proof.Verdict);
        Assert.Equal("It is at least, with unsure answers at their worst, emergency, but triage computes less.", proof.Explanation);
        var counterexample = proof.Counterexample!;
        Assert.Equal("age unsure; unsure: fever", counterexample.ToString());

        // The range is the same; which outcome it is differs.
        Assert.Equal("self-care to emergency", broken.UrgencyOf(counterexample).ToString());
        Assert.IsType<TriageResult.Incomplete>(broken.Triage(counterexample));
        Assert.IsType<TriageResult.Emergency>(BrokenEngine.Small.Triage(counterexample));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_plan_comes_too_early(bool isUnsureRead)
    {
        var broken = BrokenEngine.Reading(BrokenEngine.Small, content => new RedFlagRules(content.Vocabulary, content.RedFlags) { Most = isUnsureRead ? NotAskedAsAbsent : AllAsAbsent });

        var proof = broken.Prove(SafetyProperty.NoPlanBeforeRedFlagsAreRuledOut);

        Assert.Equal((ProofVerdict.Fails, NoPlan), (proof.Verdict, proof.Explanation));
        Assert.Equal("nothing asked", proof.Counterexample!.ToString());
        Assert.NotNull(Assert.IsType<TriageResult.SelfCare>(broken.Triage(proof.Counterexample)).Plan);
        Assert.IsType<TriageResult.Incomplete>(BrokenEngine.Small.Triage(proof.Counterexample));
    }

    [Fact]
    public void At_least_is_tied_as_greater_than() => AssertTieFound(
        (threshold, number) => threshold.IsBelow ? number < threshold.Value : number > threshold.Value,
        "It is at most emergency, but triage computes less.",
        "age 65",
        broken: "self-care to routine",
        right: "self-care to emergency");

    [Fact]
    public void Below_is_tied_as_at_least() => AssertTieFound(
        (threshold, number) => number >= threshold.Value,
        "It is at most urgent, but triage computes less.",
        "age 0",
        broken: "self-care to routine",
        right: "self-care to urgent");

    [Fact]
    public void The_built_in_guidance_with_what_was_not_asked_read_as_absent()
    {
        var right = BackSpasmGuidance.Default;
        var broken = BrokenEngine.Reading(right, content => new RedFlagRules(content.Vocabulary, content.RedFlags) { Most = NotAskedAsAbsent });
        foreach (var property in new[] { SafetyProperty.NeverReassuresOnUnknown, SafetyProperty.NoPlanBeforeRedFlagsAreRuledOut })
        {
            var proof = broken.Prove(property);

            Assert.Equal(ProofVerdict.Fails, proof.Verdict);
            Assert.Equal("nothing asked", proof.Counterexample!.ToString());
            Assert.Equal("self-care", broken.UrgencyOf(proof.Counterexample).ToString());
            Assert.Equal("self-care to emergency", right.UrgencyOf(proof.Counterexample).ToString());
        }
    }

    [Fact]
    public void The_built_in_guidance_with_what_is_unsure_read_as_absent_in_the_most()
    {
        var right = BackSpasmGuidance.Default;
        var broken = BrokenEngine.Reading(right, content => new RedFlagRules(content.Vocabulary, content.RedFlags) { Most = UnsureAsAbsent });

        var proof = broken.Prove(SafetyProperty.NeverReassuresOnUnknown);

        Assert.Equal(ProofVerdict.Fails, proof.Verdict);
        Assert.Equal("It is at most emergency, but triage computes less.", proof.Explanation);
        Assert.Equal("self-care to urgent", broken.UrgencyOf(proof.Counterexample!).ToString());
        Assert.Equal("self-care to emergency", right.UrgencyOf(proof.Counterexample!).ToString());
    }

    [Fact]
    public void The_built_in_guidance_with_what_is_unsure_read_as_absent_at_its_worst()
    {
        var right = BackSpasmGuidance.Default;
        var broken = BrokenEngine.Reading(right, content => new RedFlagRules(content.Vocabulary, content.RedFlags) { LeastAtWorst = AllAsAbsent });

        var proof = broken.Prove(SafetyProperty.NeverReassuresOnUnknown);

        Assert.Equal(ProofVerdict.Fails, proof.Verdict);
        Assert.Equal("It is at least, with unsure answers at their worst, emergency, but triage computes less.", proof.Explanation);
        Assert.Equal("incomplete", broken.Triage(proof.Counterexample!).Outcome);
        Assert.Equal("emergency", right.Triage(proof.Counterexample!).Outcome);
    }

    [Fact]
    public void The_built_in_guidance_with_wrong_ties()
    {
        var right = BackSpasmGuidance.Default;
        foreach (var tie in new Func<Threshold, int, bool>[]
        {
            (threshold, number) => threshold.IsBelow ? number < threshold.Value : number > threshold.Value,
            (threshold, number) => number >= threshold.Value,
        })
        {
            var broken = BrokenEngine.Tied(right, tie);

            var proof = broken.Prove(SafetyProperty.NeverReassuresOnUnknown);

            Assert.Equal(ProofVerdict.Fails, proof.Verdict);
            Assert.NotEqual(right.UrgencyOf(BrokenEngine.Told(right, proof.Counterexample!)), broken.UrgencyOf(proof.Counterexample!));
        }
    }

    private static void AssertFound(Func<ModelContent, RedFlagRules> rules, string explanation, string counterexample, string broken, string right) =>
        AssertFound(BrokenEngine.Reading(BrokenEngine.Small, rules), explanation, counterexample, broken, right);

    private static void AssertTieFound(Func<Threshold, int, bool> tie, string explanation, string counterexample, string broken, string right) =>
        AssertFound(BrokenEngine.Tied(BrokenEngine.Small, tie), explanation, counterexample, broken, right);

    private static void AssertFound(GuidanceModel planted, string explanation, string counterexample, string broken, string right)
    {
        var proof = planted.Prove(SafetyProperty.NeverReassuresOnUnknown);
        Assert.Equal((ProofVerdict.Fails, explanation), (proof.Verdict, proof.Explanation));
        Assert.Equal(counterexample, proof.Counterexample!.ToString());
        Assert.Equal(broken, planted.UrgencyOf(proof.Counterexample).ToString());
        Assert.Equal(right, BrokenEngine.Small.UrgencyOf(BrokenEngine.Told(BrokenEngine.Small, proof.Counterexample)).ToString());
    }
}
