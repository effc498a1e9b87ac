namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>A defect planted in a copy of the built-in content is found, with the smallest answers that show it.</summary>
public sealed class PlantedContentTests
{
    [Fact]
    public void A_red_flag_that_needs_an_absent_answer()
    {
        var planted = PlantedCopy.With(RedFlags.LegWeakness, when: Findings.LegWeakness & !Findings.LowerBack);

        var proof = planted.Prove(SafetyProperty.RedFlagsOnlyRaise);

        Assert.Equal(ProofVerdict.Fails, proof.Verdict);
        Assert.Equal("Turning 'lower-back' from absent into present lowers the urgency from urgent to self-care.", proof.Explanation);
        var counterexample = proof.Counterexample!;
        Assert.Equal("age 18; days 0; pain 0; present: leg-weakness", Smallest.Short(counterexample));
        Assert.Equal(Answer.Absent, counterexample[Findings.LowerBack]);
        Assert.Equal("urgent", planted.UrgencyOf(counterexample).ToString());
        Assert.Equal("self-care", planted.UrgencyOf(counterexample.WithPresent(Findings.LowerBack)).ToString());
        Assert.DoesNotContain(Smallest.BelowOf(counterexample), answers => Findings.All
            .Where(finding => finding.IsTold && answers[finding] == Answer.Absent)
            .Any(finding => planted.UrgencyOf(answers.WithPresent(finding)).AtLeast < planted.UrgencyOf(answers).AtLeast));
    }

    [Fact]
    public void A_red_flag_lowered_by_a_level()
    {
        var planted = PlantedCopy.With(RedFlags.ThoracicWithRisk, urgency: Urgency.Routine);

        var proof = planted.Prove(SafetyProperty.NeverBelow(BackSpasmGuidance.Default));

        Assert.Equal(ProofVerdict.Fails, proof.Verdict);
        Assert.Equal("back-spasms 1.0.1 says routine where back-spasms 1.0.0 says urgent.", proof.Explanation);
        Assert.Equal("age 50; days 0; pain 0; present: upper-back", Smallest.Short(proof.Counterexample!));
        Assert.True(IsLower(proof.Counterexample!));
        Assert.DoesNotContain(Smallest.BelowOf(proof.Counterexample!), IsLower);
        Assert.Equal(ProofVerdict.Holds, BackSpasmGuidance.Default.Prove(SafetyProperty.NeverBelow(planted)).Verdict);
        Assert.Equal(ProofVerdict.Fails, BackSpasmGuidance.Default.Prove(SafetyProperty.EquivalentTo(planted)).Verdict);

        bool IsLower(Presentation answers) =>
            planted.UrgencyOf(answers).AtLeast < BackSpasmGuidance.Default.UrgencyOf(BackSpasmGuidance.Default.Rebind(answers)).AtLeast;
    }

    [Fact]
    public void A_red_flag_that_no_answers_reach()
    {
        var planted = PlantedCopy.With(RedFlags.Shingles, when: Findings.BlisteringRash & Findings.AgeUnder5 & Findings.Age70OrOver);

        var proof = planted.Prove(SafetyProperty.EveryRedFlagDecides);

        Assert.Equal(ProofVerdict.Fails, proof.Verdict);
        Assert.Equal("No set of answers makes red flag 'shingles' hold.", proof.Explanation);
        Assert.Null(proof.Counterexample);
        Assert.Equal("every-red-flag-decides: fails. No set of answers makes red flag 'shingles' hold.", proof.ToString());
    }

    [Fact]
    public void A_red_flag_that_never_decides()
    {
        var planted = PlantedCopy.With(RedFlags.Numbness, when: Findings.Numbness & Findings.LegWeakness);

        var proof = planted.Prove(SafetyProperty.EveryRedFlagDecides);

        Assert.Equal(ProofVerdict.Fails, proof.Verdict);
        Assert.Equal("Whenever red flag 'numbness' holds, one of higher urgency holds too.", proof.Explanation);
        Assert.Equal("age 18; days 0; pain 0; present: leg-weakness, numbness", Smallest.Short(proof.Counterexample!));
        Assert.Equal(["leg-weakness"], planted.Triage(proof.Counterexample!).Reasons.Select(reason => reason.RedFlag).Where(flag => flag.Urgency == Urgency.Urgent).Select(flag => flag.Id));
        Assert.Equal("urgent", planted.UrgencyOf(proof.Counterexample!).ToString());
        Assert.DoesNotContain(Smallest.BelowOf(proof.Counterexample!), answers => Holds(answers, Findings.Numbness) && Holds(answers, Findings.LegWeakness));

        static bool Holds(Presentation answers, Finding finding) => answers[finding] == Answer.Present;
    }

    [Fact]
    public void A_finding_that_matters_and_no_question_asks()
    {
        var planted = PlantedCopy.NotAsking(Findings.BlisteringRash);

        var proof = planted.Prove(SafetyProperty.InterviewAlwaysEnds);

        Assert.Equal(ProofVerdict.Fails, proof.Verdict);
        Assert.Equal("'blistering-rash' can decide the outcome, and no question asks it.", proof.Explanation);
        var counterexample = proof.Counterexample!;
        Assert.Equal("age 18; days 0; pain 0", counterexample.ToString().Split("; absent: ")[0]);
        Assert.Equal(["blistering-rash"], counterexample.NotAsked.Select(finding => finding.Id));
        var incomplete = Assert.IsType<TriageResult.Incomplete>(planted.Triage(counterexample));
        Assert.Equal("self-care to urgent", planted.UrgencyOf(counterexample).ToString());

        // What no question asks is still asked, alone and last, by the finding's own words.
        Assert.Equal(("blistering-rash", "shingles"), (incomplete.Next!.Id, Assert.Single(incomplete.Next.CouldSettle).Id));
    }

    [Fact]
    public void A_quantity_that_matters_and_no_question_asks()
    {
        var planted = PlantedCopy.Without(Questions.Age);

        var proof = planted.Prove(SafetyProperty.InterviewAlwaysEnds);

        Assert.Equal(ProofVerdict.Fails, proof.Verdict);
        Assert.Equal("'age' can decide the outcome, and no question asks it.", proof.Explanation);

        // With nothing present, age alone decides: under 5 is urgent, under 18 routine.
        Assert.Equal("days 0; pain 0", Smallest.Short(proof.Counterexample!));
        Assert.IsType<TriageResult.Incomplete>(planted.Triage(proof.Counterexample!));
        Assert.Equal("self-care to urgent", planted.UrgencyOf(proof.Counterexample!).ToString());
        Assert.Equal("routine", planted.UrgencyOf(proof.Counterexample!.With(Measures.Age, 17)).ToString());
    }

    [Fact]
    public void An_urgency_that_no_red_flag_has()
    {
        var proof = PlantedCopy.Without(flag => flag.Urgency == Urgency.Emergency).Prove(SafetyProperty.EveryUrgencyIsReachable);

        Assert.Equal(ProofVerdict.Fails, proof.Verdict);
        Assert.Equal("No set of answers has the outcome emergency.", proof.Explanation);
        Assert.Null(proof.Counterexample);
    }

    [Fact]
    public void An_urgency_that_no_answers_leave_open()
    {
        var planted = PlantedCopy.With(RedFlags.Numbness, when: Findings.Numbness | !Findings.Numbness);

        var proof = planted.Prove(SafetyProperty.EveryUrgencyIsReachable);

        Assert.Equal(ProofVerdict.Fails, proof.Verdict);
        Assert.Equal("No set of answers has the outcome self-care.", proof.Explanation);
        Assert.Equal("routine to emergency", planted.UrgencyOf(Presentation.Empty(planted.Vocabulary)).ToString());
    }
}
