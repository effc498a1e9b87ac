using BackSpasms.Guidance.Tests.Properties;
using CsCheck;

namespace BackSpasms.Guidance.Tests.Extending;

/// <summary>An extension cannot lower anything; a whole model can, and the proof finds it out with a counterexample.</summary>
public sealed class LoweringModelTests
{
    private static readonly GuidanceModel Base = BackSpasmGuidance.Default;

    [Fact]
    public void A_whole_model_without_any_one_of_the_red_flags_is_refused_with_a_counterexample()
    {
        foreach (var missing in Base.RedFlags)
        {
            var proof = Whole(Base, Base.RedFlags.Where(flag => flag != missing)).Prove(SafetyProperty.NeverBelow(Base));
            Assert.True(proof.Verdict == ProofVerdict.Fails, $"Without '{missing.Id}': {proof}");
            var person = Base.Rebind(proof.Counterexample!);
            Assert.Contains(Base.Triage(person).Reasons, reason => reason.RedFlag == missing && reason.Status == RedFlagStatus.Holds);
            Assert.True(proof.Property.Id == "never-below" && Base.UrgencyOf(person).AtLeast == missing.Urgency);
        }
    }

    [Fact]
    public void The_counterexample_is_the_smallest_and_said_in_words()
    {
        var softened = Whole(Base, Base.RedFlags.Select(flag => flag == RedFlags.CaudaEquina
            ? new RedFlag(flag.Id, Urgency.Urgent, flag.When, flag.Suspects, flag.WhatToDo, flag.Citations, flag.Title)
            : flag));
        var proof = softened.Prove(SafetyProperty.NeverBelow(Base));
        Assert.Equal(ProofVerdict.Fails, proof.Verdict);
        Assert.Equal([Findings.SaddleNumbness], proof.Counterexample!.Present);
        Assert.Equal("softened 9.0.0 says urgent where back-spasms 1.0.0 says emergency.", proof.Explanation);
        Assert.Equal(Urgency.Urgent, softened.UrgencyOf(proof.Counterexample).AtMost);
        Assert.Equal(Urgency.Emergency, Base.UrgencyOf(Base.Rebind(proof.Counterexample)).AtLeast);
    }

    [Fact]
    public void A_condition_that_asks_for_more_than_the_base_does_is_refused()
    {
        var narrower = Whole(Base, Base.RedFlags.Select(flag => flag == RedFlags.SpinalInfection
            ? new RedFlag(flag.Id, flag.Urgency, flag.When & !Findings.PoorSleep, flag.Suspects, flag.WhatToDo, flag.Citations, flag.Title)
            : flag));
        var proof = narrower.Prove(SafetyProperty.NeverBelow(Base));
        Assert.Equal(ProofVerdict.Fails, proof.Verdict);
        Assert.Contains(Findings.PoorSleep, proof.Counterexample!.Present);
    }

    [Fact]
    public void On_small_models_the_verdict_is_that_of_trying_every_set_of_answers()
    {
        int lowered = 0, kept = 0;
        Gen.Select(SmallModels.Any, Gen.Int[0, 5], Gen.Int[0, 3]).Sample(
            (model, which, how) =>
            {
                var guidance = model.Guidance;
                var chosen = guidance.RedFlags[which % guidance.RedFlags.Count];
                var other = Whole(guidance, how switch
                {
                    0 => guidance.RedFlags.Where(flag => flag != chosen),
                    1 => guidance.RedFlags.Select(flag => flag == chosen ? Again(flag, Urgency.Routine, flag.When) : flag),
                    2 => guidance.RedFlags.Select(flag => flag == chosen ? Again(flag, flag.Urgency, flag.When & guidance.Vocabulary.Findings[^1]) : flag),
                    _ => guidance.RedFlags.Select(flag => flag == chosen ? Again(flag, flag.Urgency, flag.When | guidance.Vocabulary.Findings[^1]) : flag),
                });
                var (before, after) = (model.Brute.Urgencies, new BruteForce(other).Urgencies);
                var isLower = before.Zip(after).Any(each => each.Second < each.First);
                var proof = other.Prove(SafetyProperty.NeverBelow(guidance));
                Assert.Equal(isLower ? ProofVerdict.Fails : ProofVerdict.Holds, proof.Verdict);
                if (isLower)
                {
                    Assert.True(other.UrgencyOf(proof.Counterexample!).AtMost < guidance.UrgencyOf(guidance.Rebind(proof.Counterexample!)).AtLeast, proof.ToString());
                    Interlocked.Increment(ref lowered);
                }
                else
                {
                    Interlocked.Increment(ref kept);
                }
            },
            iter: 1000);
        Assert.True(lowered > 100 && kept > 100, $"{lowered} lowered, {kept} kept.");
    }

    private static RedFlag Again(RedFlag flag, Urgency urgency, Condition when) => new(flag.Id, urgency, when, flag.Suspects, flag.WhatToDo, flag.Citations);

    /// <summary>A whole model of its own, with the findings of another and red flags as given.</summary>
    private static GuidanceModel Whole(GuidanceModel like, IEnumerable<RedFlag> redFlags)
    {
        var builder = new GuidanceModelBuilder("softened", "9.0.0");
        foreach (var quantity in like.Vocabulary.Quantities)
        {
            builder.Add(quantity);
        }

        foreach (var finding in like.Vocabulary.Findings)
        {
            builder.Add(finding);
        }

        foreach (var flag in redFlags)
        {
            builder.Add(flag);
        }

        return builder.Build();
    }
}
