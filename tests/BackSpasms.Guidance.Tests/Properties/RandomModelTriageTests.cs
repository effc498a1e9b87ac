using CsCheck;

namespace BackSpasms.Guidance.Tests.Properties;

/// <summary>Triage of random small models against every completion of every presentation: T1, T2, T3 and the outcome as defined.</summary>
public sealed class RandomModelTriageTests
{
    private const int Models = 1200;

    [Fact]
    public void Range_is_the_least_and_greatest_urgency_over_all_completions() => Each(SmallModels.Any, (model, presentation) =>
    {
        var completions = model.Brute.Complete(presentation);
        Assert.Equal((completions.AtLeast, completions.AtMost), Ends(model.Guidance.UrgencyOf(presentation)));
        Assert.Equal((completions.AtLeast, completions.AtMost), Ends(model.Guidance.Triage(presentation).Range));
    });

    [Fact]
    public void Range_is_exact_also_where_masks_are_exact() => Each(SmallModels.ExactOnMasks, (model, presentation) =>
    {
        var completions = model.Brute.Complete(presentation);
        Assert.Equal((completions.AtLeast, completions.AtMost), Ends(model.Guidance.UrgencyOf(presentation)));
    });

    [Fact]
    public void Outcome_is_the_worst_over_what_is_unsure_when_that_is_constant_and_else_incomplete() => Each(SmallModels.Any, (model, presentation) =>
    {
        var completions = model.Brute.Complete(presentation);
        var result = model.Guidance.Triage(presentation);
        var expected = !completions.IsConstant ? typeof(TriageResult.Incomplete) : completions.Worst[0] switch
        {
            Urgency.Emergency => typeof(TriageResult.Emergency),
            Urgency.Urgent => typeof(TriageResult.Urgent),
            Urgency.Routine => typeof(TriageResult.Routine),
            _ => typeof(TriageResult.SelfCare),
        };
        Assert.Equal(expected, result.GetType());
    });

    [Fact]
    public void Outcome_is_as_defined_also_where_masks_are_exact() => Each(SmallModels.ExactOnMasks, (model, presentation) =>
    {
        var completions = model.Brute.Complete(presentation);
        var outcome = model.Guidance.Triage(presentation).Match<Urgency?>(_ => Urgency.Emergency, _ => Urgency.Urgent, _ => Urgency.Routine, _ => Urgency.SelfCare, _ => null);
        Assert.Equal(completions.IsConstant ? completions.Worst[0] : null, outcome);
    });

    [Fact]
    public void Decisive_is_exactly_what_was_not_asked_and_the_outcome_depends_on() => Each(SmallModels.Any, (model, presentation) =>
    {
        var decisive = model.Guidance.Triage(presentation).Decisive;
        Assert.Equal(model.Brute.Complete(presentation).Decisive, new SortedSet<string>(decisive.Ids, StringComparer.Ordinal));
        Assert.Equal([.. decisive.Quantities.Select(quantity => quantity.Id), .. decisive.Findings.Select(finding => finding.Id)], decisive.Ids);
        Assert.Equal(decisive.Ids.Count == 0, decisive.IsEmpty);
    });

    [Fact]
    public void Self_care_exists_only_where_no_red_flag_can_hold_and_a_plan_only_where_none_of_urgency_can() => Each(SmallModels.Any, (model, presentation) =>
    {
        var completions = model.Brute.Complete(presentation);
        var possible = model.Guidance.RedFlags.Where(flag => completions.TruthOf(flag.When) != Truth.Never).Select(flag => flag.Urgency).ToList();
        switch (model.Guidance.Triage(presentation))
        {
            case TriageResult.SelfCare selfCare:
                Assert.Empty(possible);
                Assert.NotNull(selfCare.Plan);
                break;
            case TriageResult.Routine routine:
                Assert.All(possible, urgency => Assert.Equal(Urgency.Routine, urgency));
                Assert.NotNull(routine.Plan);
                break;
        }
    });

    [Fact]
    public void An_answer_to_something_not_asked_never_widens_the_range() => Each(SmallModels.Any, (model, presentation) =>
    {
        var before = model.Guidance.UrgencyOf(presentation);
        foreach (var answered in OneMoreAnswer(presentation))
        {
            var after = model.Guidance.UrgencyOf(answered);
            Assert.True(after.AtLeast >= before.AtLeast && after.AtMost <= before.AtMost, $"{before} became {after} with {answered}");
        }
    });

    [Fact]
    public void Reasons_are_the_red_flags_that_hold_in_every_or_in_some_completion() => Each(SmallModels.Any, (model, presentation) =>
    {
        var completions = model.Brute.Complete(presentation);
        var expected = model.Guidance.RedFlags
            .Select(flag => (flag.Id, Truth: completions.TruthOf(flag.When)))
            .Where(each => each.Truth != Truth.Never)
            .Select(each => (each.Id, each.Truth == Truth.Always ? RedFlagStatus.Holds : RedFlagStatus.Open));
        Assert.Equal(expected, model.Guidance.Triage(presentation).Reasons.Select(reason => (reason.RedFlag.Id, reason.Status)));
    });

    [Fact]
    public void Reasons_name_only_answers_that_are_known_in_because_and_only_open_ones_in_open() => Each(SmallModels.Any, (model, presentation) =>
    {
        foreach (var reason in model.Guidance.Triage(presentation).Reasons)
        {
            Assert.All(reason.Because, finding => Assert.True(presentation[finding] is Answer.Present or Answer.Absent, finding.Id));
            Assert.All(reason.Open, finding => Assert.True(presentation[finding] is Answer.NotAsked or Answer.Unsure, finding.Id));
            Assert.Subset(reason.RedFlag.When.Findings.ToHashSet(), reason.Because.Concat(reason.Open).ToHashSet());
            if (reason.Status == RedFlagStatus.Open)
            {
                Assert.Empty(reason.Because);
                Assert.NotEmpty(reason.Open);
            }
        }
    });

    [Fact]
    public void A_red_flag_could_not_be_ruled_out_only_where_it_is_open_whatever_was_not_asked() => Each(SmallModels.Any, (model, presentation) =>
    {
        var completions = model.Brute.Complete(presentation);
        foreach (var reason in model.Guidance.Triage(presentation).Reasons.Where(reason => reason.CouldNotBeRuledOut))
        {
            Assert.Equal(RedFlagStatus.Open, reason.Status);
            Assert.All(completions.NotAsked, n => Assert.NotEqual(Truth.Never, completions.TruthAt(reason.RedFlag.When, n)));
        }
    });

    [Fact]
    public void A_red_flag_that_only_unsure_answers_keep_open_could_not_be_ruled_out() => Each(SmallModels.Any, (model, presentation) =>
    {
        var completions = model.Brute.Complete(presentation);
        foreach (var reason in model.Guidance.Triage(presentation).Reasons)
        {
            if (Array.TrueForAll(completions.NotAsked, n => completions.TruthAt(reason.RedFlag.When, n) == Truth.Open))
            {
                Assert.True(reason.CouldNotBeRuledOut, reason.RedFlag.Id);
            }
        }
    });

    internal static IEnumerable<Presentation> OneMoreAnswer(Presentation presentation)
    {
        foreach (var finding in presentation.NotAsked)
        {
            yield return presentation.WithPresent(finding);
            yield return presentation.WithAbsent(finding);
            yield return presentation.WithUnsure(finding);
        }

        foreach (var quantity in presentation.Vocabulary.Quantities.Where(quantity => !presentation[quantity].IsAsked))
        {
            yield return presentation.WithUnsure(quantity);
            for (var number = quantity.Minimum; number <= quantity.Maximum; number++)
            {
                yield return presentation.With(quantity, number);
            }
        }
    }

    private static (Urgency AtLeast, Urgency AtMost) Ends(UrgencyRange range) => (range.AtLeast, range.AtMost);

    private static void Each(Gen<SmallModel> models, Action<SmallModel, Presentation> holds) => SmallModels.With(models, 3).Sample(
        sample =>
        {
            foreach (var presentation in sample.Presentations)
            {
                holds(sample.Model, presentation);
            }
        },
        iter: Models,
        print: SmallModels.Print);
}
