using BackSpasms.Guidance.Tests.Properties;
using CsCheck;

namespace BackSpasms.Guidance.Tests.Extending;

/// <summary>T8: whatever a valid extension adds, no presentation, rebound, gets a lower range than in the base.</summary>
public sealed class NeverWeakenedTests
{
    private static readonly GuidanceModel Base = BackSpasmGuidance.Default;

    [Fact]
    public void No_range_of_the_built_in_guidance_is_lowered()
    {
        var raised = 0;
        Gen.Select(RandomExtension.OfBuiltIn, BuiltInPresentations.Any.Array[40], Answers).Sample(
            (extension, persons, answers) =>
            {
                var extended = extension.On(Base);
                foreach (var person in persons)
                {
                    var before = Base.UrgencyOf(person);
                    NotBelow(before, extended.UrgencyOf(extended.Rebind(person)), extension, person);

                    var answered = RandomExtension.Answered(extended, person, answers);
                    var after = extended.UrgencyOf(answered);
                    NotBelow(before, after, extension, answered);
                    Assert.Equal(before, Base.UrgencyOf(Base.Rebind(answered)));
                    Interlocked.Add(ref raised, after == before ? 0 : 1);
                }
            },
            iter: 150);

        // Else the extensions would say nothing, and the test with them.
        Assert.True(raised > 200, $"Only {raised} ranges were raised.");
    }

    [Fact]
    public void Each_random_extension_of_the_built_in_guidance_is_proved_never_below_it() => RandomExtension.OfBuiltIn.Sample(
        extension =>
        {
            var proof = extension.On(Base).Prove(SafetyProperty.NeverBelow(Base));
            Assert.True(proof.Verdict == ProofVerdict.Holds, $"{proof}\n  {extension}");
        },
        iter: 60);

    [Fact]
    public void No_outcome_of_a_small_model_is_lowered_and_the_range_stays_exact() => Small(5).Sample(
        sample =>
        {
            var guidance = sample.Model.Guidance;
            var extended = sample.Extension.On(guidance);
            var brute = new BruteForce(extended);
            foreach (var person in sample.Persons)
            {
                var answered = RandomExtension.Answered(extended, person, sample.Answers);
                var after = extended.UrgencyOf(answered);
                NotBelow(guidance.UrgencyOf(person), after, sample.Extension, answered);
                var completions = brute.Complete(answered);
                Assert.Equal((completions.AtLeast, completions.AtMost), (after.AtLeast, after.AtMost));
            }
        },
        iter: 400,
        print: sample => $"{sample.Model}\n  {sample.Extension}\n");

    [Fact]
    public void Each_random_extension_of_a_small_model_is_proved_never_below_it() => Small(1).Sample(
        sample =>
        {
            var proof = sample.Extension.On(sample.Model.Guidance).Prove(SafetyProperty.NeverBelow(sample.Model.Guidance));
            Assert.True(proof.Verdict == ProofVerdict.Holds, proof.ToString());
        },
        iter: 400,
        print: sample => $"{sample.Model}\n  {sample.Extension}\n");

    [Fact]
    public void Two_random_extensions_compose_in_either_order() => Gen.Select(RandomExtension.OfBuiltIn, BuiltInPresentations.Any.Array[10], Answers).Sample(
        (extension, persons, answers) =>
        {
            var (one, other) = (Acme.On(extension.On(Base)), extension.On(Acme.Guidance));
            Assert.Equal(one.Digest, other.Digest);
            foreach (var person in persons)
            {
                var answered = RandomExtension.Answered(one, person, answers);
                Assert.Equal(one.Triage(answered).ToString(), other.Triage(answered).ToString());
                NotBelow(Acme.Guidance.UrgencyOf(Acme.Guidance.Rebind(answered)), one.UrgencyOf(answered), extension, answered);
            }
        },
        iter: 40);

    private static Gen<int[]> Answers { get; } = Gen.Int[0, 3].Array[RandomExtension.Own.Count];

    private static Gen<(SmallModel Model, RandomExtension Extension, Presentation[] Persons, int[] Answers)> Small(int persons) =>
        from model in SmallModels.Any
        from extension in RandomExtension.Of(model.Guidance)
        from presentations in SmallModels.Presentations(model).Array[persons]
        from answers in Answers
        select (model, extension, presentations, answers);

    private static void NotBelow(UrgencyRange before, UrgencyRange after, RandomExtension extension, Presentation person) =>
        Assert.True(after.AtLeast >= before.AtLeast && after.AtMost >= before.AtMost, $"{before} became {after} for {person} with\n  {extension}");
}
