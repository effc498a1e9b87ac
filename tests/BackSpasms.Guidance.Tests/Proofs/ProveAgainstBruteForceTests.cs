using BackSpasms.Guidance.Tests.Properties;
using CsCheck;

namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>The verdict on each safety property, against its statement tried on every answer set of random small models.</summary>
public sealed class ProveAgainstBruteForceTests
{
    private const int Models = 1500;

    private static readonly Urgency[] Levels = [Urgency.SelfCare, Urgency.Routine, Urgency.Urgent, Urgency.Emergency];

    private static readonly Gen<SmallModel> AnyOrExactOnMasks = Gen.OneOf(SmallModels.Any, SmallModels.ExactOnMasks);

    [Fact]
    public void Red_flags_only_raise_as_every_single_turn_from_absent_to_present_says() => Each(model =>
        AssertVerdict(model.Brute, model.Guidance.Prove(SafetyProperty.RedFlagsOnlyRaise), Lowered(model.Brute)));

    [Fact]
    public void The_counterexample_to_red_flags_only_raise_has_the_fewest_findings_present() => Each(model =>
        AssertFewestPresent(model.Brute, model.Guidance.Prove(SafetyProperty.RedFlagsOnlyRaise), Lowered(model.Brute)));

    [Fact]
    public void Every_urgency_is_reachable_where_each_is_the_urgency_of_some_answer_set() => Each(model =>
    {
        var proof = model.Guidance.Prove(SafetyProperty.EveryUrgencyIsReachable);
        Assert.Equal(Array.TrueForAll(Levels, model.Brute.Urgencies.Contains), Holds(proof));
        Assert.Equal(model.Brute.Count, proof.AnswerSets);
        Assert.Null(proof.Counterexample);
    });

    [Fact]
    public void Every_red_flag_decides_where_each_holds_in_an_answer_set_of_its_own_urgency() => Each(model =>
    {
        var brute = model.Brute;
        var idle = model.Guidance.RedFlags
            .Select(flag => (Flag: flag, Sets: Sets(brute).Where(set => brute.Holds(flag.When)[set]).ToHashSet()))
            .Where(each => !each.Sets.Any(set => brute.Urgencies[set] == each.Flag.Urgency))
            .ToList();
        var proof = model.Guidance.Prove(SafetyProperty.EveryRedFlagDecides);
        Assert.Equal(idle.Count == 0, Holds(proof));
        Assert.Equal(brute.Count, proof.AnswerSets);
        if (idle.Count > 0)
        {
            // The first red flag that never decides is named; answers can show it only where it holds at all.
            Assert.Contains($"'{idle[0].Flag.Id}'", proof.Explanation, StringComparison.Ordinal);
            if (idle[0].Sets.Count > 0)
            {
                AssertVerdict(brute, proof, idle[0].Sets);
                AssertFewestPresent(brute, proof, idle[0].Sets);
            }
            else
            {
                Assert.Null(proof.Counterexample);
            }
        }
    });

    [Fact]
    public void The_interview_always_ends_where_urgency_depends_on_nothing_that_no_question_asks() => Each(model =>
    {
        var brute = model.Brute;
        var open = PresentWhereNotAskedDecides(model);
        var proof = model.Guidance.Prove(SafetyProperty.InterviewAlwaysEnds);
        Assert.Equal(open.Count == 0, Holds(proof));
        Assert.Equal(brute.Count, proof.AnswerSets);
        if (open.Count > 0)
        {
            var completions = brute.Complete(proof.Counterexample!);
            var unasked = Assert.Single(brute.Variables, variable => IsOpen(proof.Counterexample!, variable));
            Assert.DoesNotContain(unasked.Id, Asked(model.Guidance));
            Assert.Equal(unasked.Size, completions.NotAsked.Length);
            Assert.False(completions.IsConstant);
        }
    });

    [Fact]
    public void The_counterexample_to_the_interview_always_ends_has_the_fewest_findings_present() => Each(model =>
    {
        var open = PresentWhereNotAskedDecides(model);
        if (open.Count > 0)
        {
            Assert.Equal(open.Min(), Present(model.Guidance.Prove(SafetyProperty.InterviewAlwaysEnds).Counterexample!));
        }
    });

    [Fact]
    public void Never_below_and_equivalent_to_as_all_answers_to_both_models_say() => EachComparison((brute, proof, failing) =>
    {
        Assert.Equal(failing.Count == 0, Holds(proof));
        Assert.Equal(brute.Count, proof.AnswerSets);
        if (failing.Count > 0)
        {
            // A counterexample speaks of one model; the other may ask more, so some answers to the rest must make it fail.
            Assert.Contains(failing, set => Agrees(brute, proof.Counterexample!, set));
        }
    });

    [Fact]
    public void The_counterexample_to_a_comparison_has_the_fewest_findings_present() => EachComparison((brute, proof, failing) =>
    {
        if (failing.Count > 0)
        {
            var agreeing = failing.Where(set => Agrees(brute, proof.Counterexample!, set));
            Assert.Equal(failing.Min(set => Present(brute, set)), agreeing.Min(set => Present(brute, set)));
        }
    });

    [Fact]
    public void Triage_of_every_presentation_with_unknowns_is_as_the_proofs_say() => AnyOrExactOnMasks
        .Where(model => EveryPresentation.CountOf(model) <= 1000)
        .Sample(
            model =>
            {
                var every = new EveryPresentation(model.Brute);
                for (var i = 0; i < every.Count; i++)
                {
                    var presentation = every[i];
                    var result = model.Guidance.Triage(presentation);
                    Assert.Equal((every.AtLeast[i], every.AtMost[i]), (result.Range.AtLeast, result.Range.AtMost));
                    Assert.Equal(every.LeastAtWorst[i] != every.AtMost[i], result is TriageResult.Incomplete);
                    Assert.False(result is TriageResult.SelfCare or TriageResult.Routine && every.AtMost[i] >= Urgency.Urgent, presentation.ToString());
                }

                foreach (var property in new[] { SafetyProperty.NeverReassuresOnUnknown, SafetyProperty.NoPlanBeforeRedFlagsAreRuledOut })
                {
                    var proof = model.Guidance.Prove(property);
                    Assert.Equal(ProofVerdict.Holds, proof.Verdict);
                    Assert.Equal(every.Count, proof.AnswerSets);
                }
            },
            iter: 300,
            print: model => model.ToString());

    [Fact]
    public void The_proofs_about_unknowns_hold_of_every_model_whose_triage_is_exact() => Each(model =>
    {
        Assert.Equal(ProofVerdict.Holds, model.Guidance.Prove(SafetyProperty.NeverReassuresOnUnknown).Verdict);
        Assert.Equal(ProofVerdict.Holds, model.Guidance.Prove(SafetyProperty.NoPlanBeforeRedFlagsAreRuledOut).Verdict);
    });

    /// <summary>Two models over the same plan of findings, and a third that has the red flags of both, to write down the answers to both.</summary>
    private static Gen<(SmallModel Own, SmallModel Other, SmallModel Both)> Pairs { get; } =
        from own in AnyOrExactOnMasks
        from changed in SmallModels.Any
        from kept in Gen.Int[0, 6]
        let others = own.RedFlags.Take(kept).Concat(changed.RedFlags.Take(Math.Max(0, 3 - kept))).ToList()
        let other = own with { RedFlags = others.Count > 0 ? others : changed.RedFlags, Polarity = null }
        let mine = own with { Polarity = null }
        select (mine, other, mine with { RedFlags = [.. mine.RedFlags, .. other.RedFlags] });

    private static void Each(Action<SmallModel> holds) => AnyOrExactOnMasks.Sample(holds, iter: Models, print: model => model.ToString());

    private static IEnumerable<int> Sets(BruteForce brute) => Enumerable.Range(0, brute.Count);

    private static bool Holds(Proof proof)
    {
        Assert.NotEqual(ProofVerdict.TooComplex, proof.Verdict);
        return proof.Verdict == ProofVerdict.Holds;
    }

    private static void AssertVerdict(BruteForce brute, Proof proof, HashSet<int> failing)
    {
        Assert.Equal(failing.Count == 0, Holds(proof));
        Assert.Equal(brute.Count, proof.AnswerSets);
        if (failing.Count > 0)
        {
            Assert.Contains(SetOf(brute, proof.Counterexample!), failing);
        }
    }

    private static void AssertFewestPresent(BruteForce brute, Proof proof, HashSet<int> failing)
    {
        if (failing.Count > 0)
        {
            Assert.Equal(failing.Min(set => Present(brute, set)), Present(proof.Counterexample!));
        }
    }

    /// <summary>The answer set of a presentation in which nothing is open.</summary>
    private static int SetOf(BruteForce brute, Presentation presentation)
    {
        var completions = brute.Complete(presentation);
        return Assert.Single(completions.NotAsked) + Assert.Single(completions.Unsure);
    }

    /// <summary>The answer sets in which one finding more makes the urgency less.</summary>
    private static HashSet<int> Lowered(BruteForce brute) =>
        [.. brute.Variables.Where(variable => variable.Finding is not null).SelectMany(told => Sets(brute)
            .Where(set => BruteForce.Value(told, set) == 0 && brute.Urgencies[set + told.Stride] < brute.Urgencies[set]))];

    private static HashSet<string> Asked(GuidanceModel guidance) =>
        [.. guidance.Questions.SelectMany(question => question.Findings.Select(finding => finding.Id).Append(question.Quantity?.Id ?? string.Empty))];

    private static void EachComparison(Action<BruteForce, Proof, HashSet<int>> holds) => Pairs.Sample(
        pair =>
        {
            var (own, other, both) = pair;
            var brute = both.Brute;
            var (ours, theirs) = (Urgencies(brute, own.Guidance), Urgencies(brute, other.Guidance));
            holds(brute, own.Guidance.Prove(SafetyProperty.NeverBelow(other.Guidance)), [.. Sets(brute).Where(set => ours[set] < theirs[set])]);
            holds(brute, own.Guidance.Prove(SafetyProperty.EquivalentTo(other.Guidance)), [.. Sets(brute).Where(set => ours[set] != theirs[set])]);
        },
        iter: Models,
        print: pair => $"{pair.Own}\n and {pair.Other}");

    private static bool Agrees(BruteForce brute, Presentation presentation, int set) =>
        presentation.Vocabulary.Findings.All(finding => presentation[finding] == (brute.IsPresent(finding, set) ? Answer.Present : Answer.Absent));

    private static int Present(BruteForce brute, int set) => brute.Guidance.Vocabulary.Findings.Count(finding => brute.Holds(finding)[set]);

    private static int Present(Presentation presentation) => presentation.Vocabulary.Findings.Count(finding => presentation[finding] == Answer.Present);

    private static bool IsOpen(Presentation presentation, BruteForce.Variable variable) =>
        variable.Quantity is { } quantity ? !presentation[quantity].IsAsked : presentation[variable.Finding!] == Answer.NotAsked;

    /// <summary>How many findings are present, for each answer to all but one thing that no question asks and that then decides.</summary>
    private static List<int> PresentWhereNotAskedDecides(SmallModel model)
    {
        var asked = Asked(model.Guidance);
        return [.. model.Brute.Variables.Where(variable => !asked.Contains(variable.Id)).SelectMany(variable => PresentWhereDecides(model.Brute, variable))];
    }

    private static IEnumerable<int> PresentWhereDecides(BruteForce brute, BruteForce.Variable variable)
    {
        var others = brute.Guidance.Vocabulary.Findings.Where(finding => !variable.Has(finding)).Select(brute.Holds).ToList();
        return Sets(brute)
            .Where(set => BruteForce.Value(variable, set) == 0)
            .Where(set => Enumerable.Range(1, variable.Size - 1).Any(value => brute.Urgencies[set + (value * variable.Stride)] != brute.Urgencies[set]))
            .Select(set => others.Count(holds => holds[set]));
    }

    private static Urgency[] Urgencies(BruteForce brute, GuidanceModel guidance) =>
        [.. Sets(brute).Select(set => guidance.RedFlags.Where(flag => brute.Holds(flag.When)[set]).Select(flag => flag.Urgency).DefaultIfEmpty(Urgency.SelfCare).Max())];
}
