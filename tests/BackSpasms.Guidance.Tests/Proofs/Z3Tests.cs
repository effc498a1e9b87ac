using System.Collections.Concurrent;
using BackSpasms.Guidance.Tests.Properties;
using CsCheck;

namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>Proofs and ranges against an independent solver, to which a quantity is a whole number and a threshold is arithmetic.</summary>
public sealed class Z3Tests
{
    private static readonly GuidanceModel BuiltIn = BackSpasmGuidance.Default;

    [Z3Fact]
    public void The_built_in_guidance_has_the_properties_that_its_proofs_claim()
    {
        var z3 = new Z3();
        z3.Begin(BuiltIn);
        var raises = Z3Questions.RedFlagsOnlyRaise(z3, BuiltIn);
        var reachable = Z3Questions.EveryUrgencyIsReachable(z3, BuiltIn);
        var decides = Z3Questions.EveryRedFlagDecides(z3, BuiltIn);
        z3.End();
        var answers = z3.Answer();

        Assert.True(raises(answers));
        Assert.True(reachable(answers));
        Assert.True(decides(answers));
        Assert.Equal(ProofVerdict.Holds, BuiltIn.Prove(SafetyProperty.RedFlagsOnlyRaise).Verdict);
        Assert.Equal(ProofVerdict.Holds, BuiltIn.Prove(SafetyProperty.EveryUrgencyIsReachable).Verdict);
        Assert.Equal(ProofVerdict.Holds, BuiltIn.Prove(SafetyProperty.EveryRedFlagDecides).Verdict);
    }

    [Z3Fact]
    public void The_built_in_guidance_gives_the_ranges_that_the_solver_gives()
    {
        var presentations = Sampled(BuiltInPresentations.Any, 50);
        var z3 = new Z3();
        z3.Begin(BuiltIn);
        var ranges = presentations.ConvertAll(presentation => Z3Questions.Range(z3, BuiltIn, presentation));
        z3.End();
        var answers = z3.Answer();
        foreach (var (presentation, range) in presentations.Zip(ranges))
        {
            AssertRange(range(answers), BuiltIn, presentation, string.Empty);
        }
    }

    [Z3Fact]
    public void Random_models_with_quantities_have_the_verdicts_and_ranges_that_the_solver_gives()
    {
        var models = Sampled(SmallModels.With(Gen.OneOf(SmallModels.Any, SmallModels.ExactOnMasks).Where(model => model.Quantities.Count > 0), 3), 200);
        var z3 = new Z3();
        var asked = models.ConvertAll(sample =>
        {
            var guidance = sample.Model.Guidance;
            z3.Begin(guidance);
            var raises = Z3Questions.RedFlagsOnlyRaise(z3, guidance);
            var reachable = Z3Questions.EveryUrgencyIsReachable(z3, guidance);
            var decides = Z3Questions.EveryRedFlagDecides(z3, guidance);
            var ranges = Array.ConvertAll(sample.Presentations, presentation => Z3Questions.Range(z3, guidance, presentation));
            z3.End();
            return (sample.Model, sample.Presentations, raises, reachable, decides, ranges);
        });
        var answers = z3.Answer();
        foreach (var (model, presentations, raises, reachable, decides, ranges) in asked)
        {
            AssertVerdict(raises(answers), model, SafetyProperty.RedFlagsOnlyRaise);
            AssertVerdict(reachable(answers), model, SafetyProperty.EveryUrgencyIsReachable);
            AssertVerdict(decides(answers), model, SafetyProperty.EveryRedFlagDecides);
            foreach (var (presentation, range) in presentations.Zip(ranges))
            {
                AssertRange(range(answers), model.Guidance, presentation, model.ToString());
            }
        }
    }

    private static void AssertVerdict(bool holds, SmallModel model, SafetyProperty property)
    {
        var proof = model.Guidance.Prove(property);
        var expected = holds ? ProofVerdict.Holds : ProofVerdict.Fails;
        Assert.True(expected == proof.Verdict, $"z3 says {expected}; {proof}, of{model}");
    }

    private static void AssertRange((Urgency AtLeast, Urgency AtMost) expected, GuidanceModel guidance, Presentation presentation, string model)
    {
        var range = guidance.UrgencyOf(presentation);
        Assert.True(expected == (range.AtLeast, range.AtMost), $"z3 says {expected}, the guidance says {range} of {presentation}{model}");
    }

    private static List<T> Sampled<T>(Gen<T> gen, int count)
    {
        var sampled = new ConcurrentBag<T>();
        gen.Sample(sampled.Add, iter: count);
        Assert.True(sampled.Count >= count);
        return [.. sampled.Take(count)];
    }
}
