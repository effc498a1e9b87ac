using CsCheck;

namespace BackSpasms.Guidance.Tests.Interview;

public sealed class BuiltInInterviewTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    private static readonly Person LiftingStrain = new(34, 1, 5)
    {
        Has = [Findings.HeavyLifting, Findings.MuscleTightness, Findings.LowerBack, Findings.WorseOnMovement, Findings.LimitedMovement],
    };

    private static readonly Finding[] PregnancySigns = [Findings.RegularTightenings, Findings.WatersBroken, Findings.LessBabyMovement];

    [Fact]
    public void Plain_lifting_strain_reaches_its_outcome_within_16_screens_and_its_plan_within_22()
    {
        var screens = LiftingStrain.Interview();
        var toOutcome = screens.Count(screen => screen.Question.Stage == InterviewStage.Triage);
        Assert.IsType<TriageResult.Incomplete>(Guidance.Triage(screens[toOutcome - 1].Before));
        Assert.IsType<TriageResult.SelfCare>(Guidance.Triage(screens[toOutcome - 1].After));
        Assert.InRange(toOutcome, 1, 16);
        Assert.InRange(screens.Count, toOutcome + 1, 22);

        var result = Assert.IsType<TriageResult.SelfCare>(Guidance.Triage(screens[^1].After));
        Assert.Equal(("muscle-strain", CauseLikelihood.Likely), (result.Causes[0].Cause.Id, result.Causes[0].Likelihood));
        Assert.Subset(result.Plan.Now.Select(step => step.Option.Id).ToHashSet(), new HashSet<string> { "heat", "ice" });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Saddle_numbness_ends_in_emergency_at_the_screen_that_asks_it(bool isSure)
    {
        var screens = (isSure
            ? LiftingStrain with { Has = [.. LiftingStrain.Has, Findings.SaddleNumbness] }
            : LiftingStrain with { DoesNotKnow = [Findings.SaddleNumbness] }).Interview();
        Assert.Equal([screens.Count - 1], screens.Select((screen, i) => (screen, i)).Where(each => each.screen.Question.Findings.Contains(Findings.SaddleNumbness)).Select(each => each.i));
        Assert.IsType<TriageResult.Emergency>(Guidance.Triage(screens[^1].After));
        Assert.IsType<TriageResult.Incomplete>(Guidance.Triage(screens[^1].Before));
        Assert.Null(Guidance.NextQuestion(screens[^1].After));
    }

    [Fact]
    public void Age_comes_first() => Assert.Equal("age", Guidance.NextQuestion(Guidance.Describe())!.Id);

    [Fact]
    public void Signs_in_pregnancy_are_not_shown_before_the_pregnancy_is_known_and_not_at_all_without_one() => People.Sample(
        person =>
        {
            foreach (var screen in person.Interview().Where(screen => screen.Question.Findings.Intersect(PregnancySigns).Any()))
            {
                Assert.True(screen.Before[Findings.Pregnant] is Answer.Present or Answer.Unsure, $"asked {screen.Question.Id} after {screen.Before}");
            }
        },
        iter: 200);

    [Fact]
    public void Signs_in_pregnancy_are_shown_to_who_is_or_may_be_pregnant()
    {
        foreach (var person in new[] { LiftingStrain with { Has = [Findings.Pregnant] }, LiftingStrain with { DoesNotKnow = [Findings.Pregnant] } })
        {
            var shown = person.Interview().SelectMany(screen => screen.Question.Findings).ToHashSet();
            Assert.Subset(shown, PregnancySigns.ToHashSet());
        }
    }

    [Fact]
    public void An_interview_asks_only_what_is_decisive_and_ends_with_an_outcome() => People.Sample(
        person =>
        {
            var screens = person.Interview();
            foreach (var (question, before, after) in screens)
            {
                Assert.Equal(question.Stage == InterviewStage.Triage, Guidance.Triage(before) is TriageResult.Incomplete);
                if (question.Stage == InterviewStage.Triage)
                {
                    var decisive = Guidance.Triage(before).Decisive;
                    Assert.All(question.Findings, finding => Assert.True(decisive.Contains(finding), finding.Id));
                    Assert.True(question.Quantity is not { } quantity || decisive.Contains(quantity));
                }

                Assert.All(question.Findings, finding => Assert.Equal(Answer.NotAsked, before[finding]));
                Assert.All(question.Findings, finding => Assert.NotEqual(Answer.NotAsked, after[finding]));
            }

            var end = Guidance.Triage(screens[^1].After);
            Assert.IsNotType<TriageResult.Incomplete>(end);
            Assert.True(end.Decisive.IsEmpty);
            Assert.Equal(end is TriageResult.SelfCare or TriageResult.Routine, screens[^1].Question.Stage == InterviewStage.Care || HasPlan(end));

            static bool HasPlan(TriageResult result) => result is TriageResult.SelfCare or TriageResult.Routine;
        },
        iter: 300);

    [Fact]
    public void Remaining_only_falls_and_ends_at_one() => People.Sample(
        person =>
        {
            foreach (var stage in person.Interview().GroupBy(screen => screen.Question.Stage))
            {
                var remaining = stage.Select(screen => screen.Question.Remaining).ToList();
                Assert.Equal(remaining.OrderDescending().Distinct(), remaining);
                Assert.True(remaining[^1] >= 1);
            }
        },
        iter: 200);

    [Fact]
    public void Each_screen_says_which_open_red_flags_it_could_settle() => People.Sample(
        person =>
        {
            foreach (var (question, before, _) in person.Interview().Where(screen => screen.Question.Stage == InterviewStage.Triage))
            {
                var open = Guidance.Triage(before).Reasons.Where(reason => reason.Status == RedFlagStatus.Open).Select(reason => reason.RedFlag).ToHashSet();
                Assert.NotEmpty(question.CouldSettle);
                Assert.Subset(open, question.CouldSettle.ToHashSet());
                Assert.Equal($"It could confirm or rule out: {string.Join("; ", question.CouldSettle.Select(flag => flag.Title))}.", question.Because);
            }
        },
        iter: 100);

    [Fact]
    public void After_the_interview_no_answer_that_was_left_out_can_move_an_option_or_a_cause() => Gen.Select(People, Gen.Bool.Array[200]).Sample(
        (person, others) =>
        {
            var screens = person.Interview();
            var before = View(screens[^1].After);
            if (before is null)
            {
                return;
            }

            var i = 0;
            var completed = screens[^1].After.NotAsked.ToList().Aggregate(screens[^1].After, (known, finding) => others[i++ % others.Length] ? known.WithPresent(finding) : known.WithAbsent(finding));
            Assert.Equal(before, View(completed));
        },
        iter: 300);

    [Fact]
    public void An_outcome_that_stands_on_i_do_not_know_names_a_red_flag_that_could_not_be_ruled_out() => People.Sample(
        person =>
        {
            var end = Guidance.Triage(person.Interview()[^1].After);
            if (end.AtLeast < end.AtMost)
            {
                Assert.Contains(end.Reasons, reason => reason.RedFlag.Urgency == end.AtMost && reason.CouldNotBeRuledOut);
            }
        },
        iter: 300);

    /// <summary>Mostly well people, some of whom know little.</summary>
    private static Gen<Person> People { get; } =
        from age in Gen.Int[0, 95]
        from days in Gen.Int[0, 60]
        from pain in Gen.Int[0, 10]
        from has in Some(12)
        from doesNotKnow in Some(4)
        from unsure in Gen.Int[0, 9]
        select new Person(unsure == 0 ? null : age, unsure == 1 ? null : days, unsure == 2 ? null : pain) { Has = has, DoesNotKnow = doesNotKnow };

    private static Gen<Finding[]> Some(int most)
    {
        var told = Guidance.Vocabulary.Findings.Where(finding => finding.IsTold).ToArray();
        return Gen.Int[0, told.Length - 1].Array[0, most].Select(indexes => indexes.Distinct().Select(index => told[index]).ToArray());
    }

    /// <summary>The place of each option and what speaks for each cause; null where there is no plan.</summary>
    private static string? View(Presentation presentation)
    {
        var result = Guidance.Triage(presentation);
        var plan = result switch
        {
            TriageResult.SelfCare selfCare => selfCare.Plan,
            TriageResult.Routine routine => routine.Plan,
            _ => null,
        };
        return plan is null
            ? null
            : string.Join("\n", new[] { ("now", plan.Now), ("later", plan.Later), ("check first", plan.CheckFirst), ("avoid", plan.Avoid) }
                .Select(list => $"{list.Item1}: {string.Join(", ", list.Item2.Select(step => step.Option.Id))}")
                .Concat(result.Causes.Select(each => $"{each.Cause}: {string.Join(", ", each.For)} against {string.Join(", ", each.Against)}")));
    }
}
