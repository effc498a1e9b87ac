using CsCheck;

namespace BackSpasms.Guidance.Tests.Extending;

/// <summary>Cautions only add: an option goes from now or later to check-first or avoid, and never back.</summary>
public sealed class CautionTests
{
    private static readonly GuidanceModel Base = BackSpasmGuidance.Default;
    private static readonly Finding[] Care = [.. Base.Vocabulary.Findings.Where(finding => finding.Group is "circumstances" or "care-safety" or "course" or "place")];
    private static readonly TreatmentOption[] Options = [.. Base.Treatments.SelectMany(treatment => treatment.Options)];

    [Fact]
    public void A_further_reason_to_avoid_moves_an_option_out_of_what_to_do_now()
    {
        var model = With(new Caution(TreatmentOptions.Heat, avoidWhen: Acme.Airbag, checkFirstWhen: null, [Acme.Source]));
        var strain = Strain(model);
        Assert.Equal("now", Place(model, strain, "heat"));
        Assert.Equal("avoid", Place(model, strain.WithPresent(Acme.Airbag), "heat"));
        Assert.Equal("check first", Place(model, strain.WithUnsure(Acme.Airbag), "heat"));
        Assert.Equal("check first", Place(model, strain.With(Acme.Airbag, Answer.NotAsked), "heat"));
        Assert.Equal([Acme.Airbag], Step(model, strain.WithPresent(Acme.Airbag), "heat").Because);
    }

    [Fact]
    public void A_further_reason_to_check_moves_an_option_to_check_first()
    {
        var model = With(new Caution(TreatmentOptions.Heat, avoidWhen: null, checkFirstWhen: Acme.Airbag & Findings.PoorSleep, [Acme.Source]));
        var strain = Strain(model).WithPresent(Acme.Airbag);
        Assert.Equal("now", Place(model, strain, "heat"));
        Assert.Equal("check first", Place(model, strain.WithPresent(Findings.PoorSleep), "heat"));
        Assert.Equal([Findings.PoorSleep, Acme.Airbag], Step(model, strain.WithPresent(Findings.PoorSleep), "heat").Because);
    }

    [Fact]
    public void The_reasons_of_the_base_stay()
    {
        var model = With(new Caution(TreatmentOptions.Heat, avoidWhen: Acme.Airbag, checkFirstWhen: Acme.Airbag, [Acme.Source]));
        var strain = Strain(model);
        Assert.Equal("avoid", Place(model, strain.WithPresent(Findings.ReducedSkinFeeling), "heat"));
        Assert.Equal("check first", Place(model, strain.WithPresent(Findings.PoorCirculation), "heat"));
    }

    [Fact]
    public void A_caution_gives_a_first_condition_to_an_option_that_had_none_known()
    {
        Assert.Null(TreatmentOptions.CorrectPosture.AvoidWhen);
        var model = With(new Caution(TreatmentOptions.CorrectPosture, avoidWhen: Acme.Airbag, checkFirstWhen: null, [Acme.Source]));
        Assert.Equal("avoid", Place(model, Strain(model).WithPresent(Acme.Airbag), "correct-posture"));
    }

    [Fact]
    public void A_caution_is_cited_and_changes_nothing_else_of_the_option()
    {
        var model = With(new Caution(TreatmentOptions.Massage, avoidWhen: Acme.Airbag, checkFirstWhen: null, [Acme.Source, Sources.NhsBackPain]));
        var (before, after) = (TreatmentOptions.Massage, model.Treatments.SelectMany(treatment => treatment.Options).Single(option => option.Id == "massage"));
        Assert.Equal(before.Citations.Append(Acme.Source).Append(Sources.NhsBackPain).Distinct(), after.Citations);
        Assert.Contains(Acme.Source, model.Sources);
        Assert.Equal(
            (before.Title, before.How, before.Phase, before.Strength, before.Evidence, before.CheckFirstWhen),
            (after.Title, after.How, after.Phase, after.Strength, after.Evidence, after.CheckFirstWhen));
        Assert.Equal(before.Serves, after.Serves);
        Assert.Equal(before.AvoidWhen! | Acme.Airbag, after.AvoidWhen);
        Assert.Equal(Base.Treatments.Select(treatment => (treatment.Id, treatment.Options.Count)), model.Treatments.Select(treatment => (treatment.Id, treatment.Options.Count)));
    }

    [Fact]
    public void A_caution_asks_for_what_it_needs()
    {
        var model = With(new Caution(TreatmentOptions.Heat, avoidWhen: Acme.Airbag, checkFirstWhen: null, [Acme.Source]));
        var question = model.NextQuestion(Strain(model).With(Acme.Airbag, Answer.NotAsked))!;
        Assert.Equal((InterviewStage.Care, "acme/airbag", "Did an airbag go off?"), (question.Stage, question.Id, question.Text));
    }

    [Fact]
    public void For_random_cautions_and_persons_no_option_comes_back()
    {
        var cautioned =
            from cautions in Caution.Array[1, 4]
            from persons in Person.Array[20]
            from own in Gen.Int[0, 3].Array[RandomExtension.Own.Count]
            select (Cautions: cautions, Persons: persons, Own: own);
        var compared = 0;
        cautioned.Sample(
            sample =>
            {
                var model = Base.Extend(RandomExtension.Id, "1.0.0", extension =>
                {
                    foreach (var caution in sample.Cautions)
                    {
                        extension.Add(caution);
                    }
                });
                foreach (var person in sample.Persons)
                {
                    var extended = RandomExtension.Answered(model, person, sample.Own);
                    if (Plan(Base, person) is not { } before)
                    {
                        Assert.Null(Plan(model, extended));
                        continue;
                    }

                    var after = Plan(model, extended)!;
                    foreach (var option in Options)
                    {
                        var (was, comes) = (PlanPlace.Of(before, option.Id), PlanPlace.Of(after, option.Id));
                        if (was == PlanPlace.LeftOut)
                        {
                            Assert.True(comes is PlanPlace.LeftOut or "avoid", $"{option.Id} was left out and is under '{comes}' for {extended}");
                            continue;
                        }

                        Assert.True(comes != PlanPlace.LeftOut && PlanPlace.Restraint(comes) >= PlanPlace.Restraint(was), $"{option.Id} went from '{was}' to '{comes}' for {extended}");
                        Interlocked.Increment(ref compared);
                    }
                }
            },
            iter: 300);
        Assert.True(compared > 1000, $"Only {compared} options were in a plan.");
    }

    /// <summary>People whose outcome mostly carries a plan: what care depends on is answered at random, or not asked.</summary>
    private static Gen<Presentation> Person { get; } =
        from age in Gen.Int[18, 75]
        from days in Gen.Int[0, 100]
        from pain in Gen.Int[0, 7]
        from answers in Gen.Frequency((2, Gen.Const(Answer.Present)), (6, Gen.Const(Answer.Absent)), (1, Gen.Const(Answer.Unsure)), (1, Gen.Const(Answer.NotAsked))).Array[Care.Length]
        select Care.Zip(answers).Aggregate(Base.Describe(age, days, pain).WithOthersAbsent(), (person, each) => person.With(each.First, each.Second));

    private static Gen<Caution> Caution { get; } =
        from option in Gen.OneOf(Options)
        from avoid in RandomExtension.Conditions
        from check in RandomExtension.Conditions
        from which in Gen.Int[0, 2]
        select new Caution(option, which == 1 ? null : avoid, which == 0 ? null : check, [RandomExtension.Source]);

    private static GuidanceModel With(Caution caution) => Base.Extend("acme", "1.0.0", extension => extension.Add(caution));

    private static Presentation Strain(GuidanceModel guidance) => guidance.Describe(age: 34, days: 1, pain: 4).WithPresent(Findings.HeavyLifting).WithOthersAbsent();

    private static string Place(GuidanceModel guidance, Presentation person, string option) => PlanPlace.Of(Plan(guidance, person)!, option);

    private static CareStep Step(GuidanceModel guidance, Presentation person, string option) =>
        Plan(guidance, person) is { } plan ? plan.CheckFirst.Concat(plan.Avoid).Single(step => step.Option.Id == option) : throw new InvalidOperationException("There is no plan.");

    private static CarePlan? Plan(GuidanceModel guidance, Presentation person) => guidance.Triage(person) switch
    {
        TriageResult.SelfCare selfCare => selfCare.Plan,
        TriageResult.Routine routine => routine.Plan,
        _ => null,
    };
}
