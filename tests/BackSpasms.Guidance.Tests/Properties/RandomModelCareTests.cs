using CsCheck;

namespace BackSpasms.Guidance.Tests.Properties;

/// <summary>T7, causes and the rules of the care plan, on random small models.</summary>
public sealed class RandomModelCareTests
{
    private const int Models = 1200;

    [Fact]
    public void Each_option_stands_where_the_rules_of_the_plan_put_it() => EachPlan((model, presentation, plan) =>
    {
        var oracle = CareOracle.For(model.Brute, presentation);
        foreach (var option in model.Guidance.Treatments.SelectMany(treatment => treatment.Options))
        {
            Assert.Equal(oracle.PlaceOf(option), PlaceOf(plan, option));
        }
    });

    [Fact]
    public void One_option_stands_in_one_list() => EachPlan((_, _, plan) =>
    {
        var all = Steps(plan).Select(step => step.Option.Id).ToList();
        Assert.Equal(all.Distinct(), all);
    });

    [Fact]
    public void An_option_that_must_or_may_have_to_be_avoided_is_never_offered_now_or_later() => EachPlan((model, presentation, plan) =>
    {
        var completions = model.Brute.Complete(presentation);
        Assert.All(plan.Now.Concat(plan.Later), step => Assert.Equal(Truth.Never, completions.TruthOf(step.Option.AvoidWhen)));
        Assert.All(plan.CheckFirst, step => Assert.NotEqual(Truth.Always, completions.TruthOf(step.Option.AvoidWhen)));
        Assert.All(plan.Avoid, step => Assert.Equal(Truth.Always, completions.TruthOf(step.Option.AvoidWhen)));
    });

    [Fact]
    public void Steps_name_findings_of_their_conditions_that_are_not_settled_against_them() => EachPlan((_, presentation, plan) =>
    {
        Assert.All(plan.Now.Concat(plan.Later), step => Assert.Empty(step.Because));
        foreach (var step in plan.CheckFirst.Concat(plan.Avoid))
        {
            var named = new[] { step.Option.AvoidWhen, step.Option.CheckFirstWhen }.OfType<Condition>().SelectMany(condition => condition.Findings).ToHashSet();
            Assert.Subset(named, step.Because.ToHashSet());
        }

        Assert.All(Steps(plan), step => Assert.Contains(step.Option, step.Treatment.Options));
    });

    [Fact]
    public void Held_back_steps_say_why() => EachPlan((_, _, plan) =>
        Assert.All(plan.CheckFirst.Concat(plan.Avoid), step => Assert.NotEmpty(step.Because)), SmallModels.ExactOnMasks);

    [Fact]
    public void Causes_are_scored_by_present_findings_and_ranked_by_score_then_declared_order() => Each((model, presentation, result) =>
    {
        var oracle = CareOracle.For(model.Brute, presentation);
        var expected = model.Guidance.Causes.Select((cause, index) => (cause, index)).OrderBy(each => -oracle.Score(each.cause)).ThenBy(each => each.index).Select(each => each.cause);
        Assert.Equal(expected, result.Causes.Select(assessment => assessment.Cause));
        foreach (var assessment in result.Causes)
        {
            Assert.Equal(oracle.Score(assessment.Cause), assessment.Score);
            Assert.Equal(oracle.Likelihood(assessment.Cause), assessment.Likelihood);
            Assert.All(assessment.For.Concat(assessment.Against), weighted => Assert.Equal(Answer.Present, presentation[weighted.Finding]));
            Assert.Equal(assessment.Cause.Supporting.Where(weighted => presentation[weighted.Finding] == Answer.Present), assessment.For);
            Assert.Equal(assessment.Cause.Opposing.Where(weighted => presentation[weighted.Finding] == Answer.Present), assessment.Against);
        }
    });

    private static string PlaceOf(CarePlan plan, TreatmentOption option)
    {
        return Has(plan.Now) ? CareOracle.Now
            : Has(plan.Later) ? CareOracle.Later
            : Has(plan.CheckFirst) ? CareOracle.CheckFirst
            : Has(plan.Avoid) ? CareOracle.Avoid
            : CareOracle.LeftOut;

        bool Has(IEnumerable<CareStep> steps) => steps.Any(step => step.Option == option);
    }

    private static IEnumerable<CareStep> Steps(CarePlan plan) => plan.Now.Concat(plan.Later).Concat(plan.CheckFirst).Concat(plan.Avoid);

    private static void EachPlan(Action<SmallModel, Presentation, CarePlan> holds, Gen<SmallModel>? models = null) => Each(
        (model, presentation, result) =>
        {
            if (((result as TriageResult.SelfCare)?.Plan ?? (result as TriageResult.Routine)?.Plan) is { } plan)
            {
                holds(model, presentation, plan);
            }
        },
        models);

    private static void Each(Action<SmallModel, Presentation, TriageResult> holds, Gen<SmallModel>? models = null) => SmallModels.With(models ?? SmallModels.Any, 4).Sample(
        sample =>
        {
            foreach (var presentation in sample.Presentations)
            {
                holds(sample.Model, presentation, sample.Model.Guidance.Triage(presentation));
            }
        },
        iter: Models,
        print: SmallModels.Print);
}
