using CsCheck;

namespace BackSpasms.Guidance.Tests.Properties;

/// <summary>T1 to T4 and T7 over the built-in guidance and random presentations.</summary>
public sealed class BuiltInPropertyTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    [Fact]
    public void Masks_are_exact_for_the_built_in_guidance() => Assert.True(Guidance.Rules.IsExact);

    [Fact]
    public void Rows_and_diagrams_agree() => BuiltInPresentations.Any.Sample(
        presentation => Assert.Equal(Guidance.Diagrams.Bounds(presentation), Guidance.Rules.Bounds(presentation)),
        iter: 10_000);

    [Fact]
    public void On_complete_answers_the_urgency_is_that_of_the_most_urgent_red_flag_that_holds() => BuiltInPresentations.Complete.Sample(
        presentation =>
        {
            var highest = Guidance.RedFlags.Where(flag => Holds(flag.When, presentation)).Select(flag => flag.Urgency).DefaultIfEmpty(Urgency.SelfCare).Max();
            var range = Guidance.UrgencyOf(presentation);
            Assert.Equal((highest, highest), (range.AtLeast, range.AtMost));
        },
        iter: 10_000);

    [Fact]
    public void A_completion_stays_inside_the_range() => Gen.Select(BuiltInPresentations.Any, BuiltInPresentations.Complete).Sample(
        (presentation, background) =>
        {
            var range = Guidance.UrgencyOf(presentation);
            var complete = Guidance.UrgencyOf(Completed(presentation, background));
            Assert.True(complete.IsExact);
            Assert.True(range.Contains(complete.AtLeast), $"{complete} is not in {range}");
        },
        iter: 10_000);

    [Fact]
    public void Self_care_exists_only_where_no_red_flag_can_hold_and_a_plan_only_where_none_of_urgency_can() => Gen.Select(BuiltInPresentations.Any, BuiltInPresentations.Complete).Sample(
        (presentation, background) =>
        {
            var complete = Completed(presentation, background);
            var holding = Guidance.RedFlags.Where(flag => Holds(flag.When, complete)).Select(flag => flag.Urgency).ToList();
            switch (Guidance.Triage(presentation))
            {
                case TriageResult.SelfCare:
                    Assert.Empty(holding);
                    break;
                case TriageResult.Routine:
                    Assert.DoesNotContain(holding, urgency => urgency > Urgency.Routine);
                    break;
            }
        },
        iter: 15_000);

    [Fact]
    public void An_answer_to_something_not_asked_never_widens_the_range() => BuiltInPresentations.Any.Sample(
        presentation =>
        {
            var before = Guidance.UrgencyOf(presentation);
            var answered = presentation.NotAsked.SelectMany(finding => new[] { presentation.WithPresent(finding), presentation.WithAbsent(finding), presentation.WithUnsure(finding) })
                .Concat(Guidance.Vocabulary.Quantities.Where(quantity => !presentation[quantity].IsAsked).SelectMany(quantity =>
                    new[] { 0, 4, 5, 10, 17, 18, 27, 28, 49, 50, 55, 60, 70, 84, 120 }.Where(number => number <= quantity.Maximum)
                        .Select(number => presentation.With(quantity, number)).Append(presentation.WithUnsure(quantity))));
            foreach (var next in answered)
            {
                var after = Guidance.UrgencyOf(next);
                Assert.True(after.AtLeast >= before.AtLeast && after.AtMost <= before.AtMost, $"{before} became {after} with {next}");
            }
        },
        iter: 400);

    [Fact]
    public void More_findings_present_never_lower_the_range() => BuiltInPresentations.Any.Sample(
        presentation =>
        {
            foreach (var finding in BuiltInPresentations.ToldFindings)
            {
                var absent = Guidance.UrgencyOf(presentation.WithAbsent(finding));
                var present = Guidance.UrgencyOf(presentation.WithPresent(finding));
                Assert.True(present.AtLeast >= absent.AtLeast && present.AtMost >= absent.AtMost, $"{finding}: {absent} became {present}");
            }
        },
        iter: 400);

    [Fact]
    public void No_option_whose_avoid_condition_holds_or_is_open_is_offered_now_or_later() => Gen.Select(BuiltInPresentations.Any, BuiltInPresentations.Complete).Sample(
        (presentation, background) =>
        {
            if (Plan(presentation) is not { } plan)
            {
                return;
            }

            var complete = Completed(presentation, background);
            Assert.All(plan.Now.Concat(plan.Later), step => Assert.False(Holds(step.Option.AvoidWhen, complete), step.Option.Id));
            Assert.All(plan.Now.Concat(plan.Later), step => Assert.False(Holds(step.Option.CheckFirstWhen, complete), step.Option.Id));
            Assert.All(plan.Avoid, step => Assert.True(Holds(step.Option.AvoidWhen, complete), step.Option.Id));
            Assert.All(plan.Avoid.Concat(plan.CheckFirst), step => Assert.NotEmpty(step.Because));
            var all = plan.Now.Concat(plan.Later).Concat(plan.CheckFirst).Concat(plan.Avoid).Select(step => step.Option.Id).ToList();
            Assert.Equal(all.Distinct(), all);
        },
        iter: 15_000);

    [Fact]
    public void All_five_outcomes_come_up() => Assert.Equal(
        ["emergency", "incomplete", "routine", "self-care", "urgent"],
        BuiltInPresentations.Any.Array[10_000].Single().Select(presentation => Guidance.Triage(presentation).Outcome).Distinct().Order(StringComparer.Ordinal));

    internal static CarePlan? Plan(Presentation presentation) => Guidance.Triage(presentation) switch
    {
        TriageResult.SelfCare selfCare => selfCare.Plan,
        TriageResult.Routine routine => routine.Plan,
        _ => null,
    };

    /// <summary>The presentation with everything that is open answered as in the background.</summary>
    private static Presentation Completed(Presentation presentation, Presentation background)
    {
        foreach (var finding in presentation.NotAsked.Concat(presentation.Unsure).ToList())
        {
            presentation = presentation.With(finding, background[finding]);
        }

        foreach (var quantity in presentation.Vocabulary.Quantities.Where(quantity => presentation[quantity].Number is null))
        {
            presentation = presentation.With(quantity, background[quantity].Number!.Value);
        }

        return presentation;
    }

    /// <summary>Whether a condition holds on complete answers, by its plain meaning.</summary>
    private static bool Holds(Condition? condition, Presentation complete) => condition switch
    {
        null => false,
        Finding { Threshold: { IsBelow: true } cut } finding => complete[finding.Quantity!].Number < cut.Value,
        Finding { Threshold: { } cut } finding => complete[finding.Quantity!].Number >= cut.Value,
        Finding finding => complete[finding] == Answer.Present,
        NotCondition not => !Holds(not.Part, complete),
        CountCondition count => count.Parts.Count(part => Holds(part, complete)) >= count.Count,
        AllCondition all => all.Parts.All(part => Holds(part, complete)),
        AnyCondition any => any.Parts.Any(part => Holds(part, complete)),
        _ => throw new NotSupportedException(condition.GetType().Name),
    };
}
