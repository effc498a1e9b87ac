using CsCheck;

namespace BackSpasms.Guidance.Tests.Properties;

/// <summary>T5 on random small models, with people who answer at random and often do not know.</summary>
public sealed class RandomModelInterviewTests
{
    private const int Models = 1000;

    [Fact]
    public void First_stage_asks_only_what_is_decisive_and_leaves_nothing_incomplete() => EachInterview((model, presentation, question) =>
    {
        var decisive = model.Brute.Complete(presentation).Decisive;
        if (question is { Stage: InterviewStage.Triage })
        {
            Assert.NotEmpty(Asked(question));
            Assert.Subset(decisive, Asked(question));
        }
        else
        {
            Assert.Empty(decisive);
            Assert.IsNotType<TriageResult.Incomplete>(model.Guidance.Triage(presentation));
        }
    });

    [Fact]
    public void First_stage_shows_the_first_declared_question_with_something_decisive_and_all_of_that() => EachInterview((model, presentation, question) =>
    {
        if (question is not { Stage: InterviewStage.Triage })
        {
            return;
        }

        var decisive = model.Brute.Complete(presentation).Decisive;
        var declared = model.Guidance.Questions.Where(each => Ids(each).Any(decisive.Contains)).ToList();
        var unasked = decisive.Except(declared.SelectMany(Ids)).Count();
        Assert.Equal(declared.Count + unasked, question.Remaining);
        if (declared.Count > 0)
        {
            Assert.Same(declared[0], question.Question);
            Assert.Equal(Ids(declared[0]).Where(decisive.Contains), question.Quantity is { } quantity ? [quantity.Id] : question.Findings.Select(finding => finding.Id));
        }
        else
        {
            Assert.Single(Asked(question));
        }
    });

    [Fact]
    public void Question_could_settle_open_red_flags_and_says_so() => EachInterview((model, presentation, question) =>
    {
        if (question is null)
        {
            return;
        }

        Assert.Equal(question.Stage == InterviewStage.Care, question.CouldSettle.Count == 0);
        Assert.False(string.IsNullOrWhiteSpace(question.Because));
        var completions = model.Brute.Complete(presentation);
        Assert.All(question.CouldSettle, flag => Assert.Equal(Truth.Open, completions.TruthOf(flag.When)));
    });

    [Fact]
    public void Urgent_and_emergency_end_the_interview() => EachInterview((model, presentation, question) =>
    {
        if (model.Guidance.Triage(presentation) is TriageResult.Emergency or TriageResult.Urgent)
        {
            Assert.Null(question);
        }
    });

    [Fact]
    public void Incomplete_carries_the_same_next_question() => EachInterview((model, presentation, question) =>
    {
        if (model.Guidance.Triage(presentation) is TriageResult.Incomplete incomplete)
        {
            Assert.Equal((question!.Id, question.Remaining), (incomplete.Next.Id, incomplete.Next.Remaining));
            Assert.Equal(question.Findings, incomplete.Next.Findings);
        }
    });

    [Fact]
    public void Remaining_never_grows_within_a_stage()
    {
        Sample((model, steps) =>
        {
            foreach (var stage in steps.Where(step => step.Question is not null).GroupBy(step => step.Question!.Stage))
            {
                var remaining = stage.Select(step => step.Question!.Remaining).ToList();
                Assert.Equal(remaining.OrderByDescending(count => count), remaining);
            }
        });
    }

    [Fact]
    public void Triage_stage_never_comes_back_after_the_care_stage()
    {
        Sample((model, steps) =>
        {
            var stages = steps.Where(step => step.Question is not null).Select(step => step.Question!.Stage).ToList();
            Assert.Equal(stages.Order(), stages);
        });
    }

    [Fact]
    public void Second_stage_asks_nothing_that_cannot_change_causes_or_plan() => EachInterview((model, presentation, question) =>
    {
        if (question is not { Stage: InterviewStage.Care })
        {
            return;
        }

        Assert.NotEmpty(Asked(question));
        Assert.Subset(CareDependsOn(model, presentation), Asked(question));
    });

    [Fact]
    public void After_the_second_stage_nothing_not_asked_can_change_causes_or_plan() => EachInterview((model, presentation, question) =>
    {
        if (question is null && model.Guidance.Triage(presentation) is TriageResult.SelfCare or TriageResult.Routine)
        {
            Assert.Empty(CareDependsOn(model, presentation));
        }
    });

    [Fact]
    public void Where_an_unsure_answer_alone_raises_the_outcome_some_red_flag_could_not_be_ruled_out() => EachInterview((model, presentation, question) =>
    {
        // After the first stage: the outcome stands above what is certain, so it stands on a red flag that only 'I don't know' keeps open.
        var result = model.Guidance.Triage(presentation);
        if (result is not TriageResult.Incomplete && result.AtLeast < result.AtMost)
        {
            Assert.Contains(result.Reasons, reason => reason.RedFlag.Urgency == result.AtMost && reason.CouldNotBeRuledOut);
        }
    }, SmallModels.ExactOnMasks);

    private static SortedSet<string> CareDependsOn(SmallModel model, Presentation presentation)
    {
        var completions = model.Brute.Complete(presentation);
        return completions.DependsOn(n => CareOracle.For(model.Brute, presentation, completions, n).View());
    }

    private static SortedSet<string> Asked(NextQuestion question) => new(
        question.Quantity is { } quantity ? [quantity.Id] : question.Findings.Select(finding => finding.Id),
        StringComparer.Ordinal);

    private static IEnumerable<string> Ids(Question question) =>
        question.Quantity is { } quantity ? [quantity.Id] : question.Findings.Select(finding => finding.Id);

    private static void EachInterview(Action<SmallModel, Presentation, NextQuestion?> holds, Gen<SmallModel>? models = null) => Sample(
        (model, steps) =>
        {
            foreach (var (presentation, question) in steps)
            {
                holds(model, presentation, question);
            }
        },
        models);

    private static void Sample(Action<SmallModel, List<(Presentation Presentation, NextQuestion? Question)>> holds, Gen<SmallModel>? models = null)
    {
        var interviews =
            from model in models ?? SmallModels.Any
            from known in SmallModels.Presentations(model)
            from asked in Gen.Bool
            from answers in Gen.Int[0, 1000].Array[24]
            select (Model: model, Start: asked ? Presentation.Empty(model.Guidance.Vocabulary) : known, Answers: answers);
        interviews.Sample(
            sample => holds(sample.Model, Interview(sample.Model, sample.Start, sample.Answers)),
            iter: Models,
            print: sample => $"{sample.Model}\n  from {sample.Start}\n  " + string.Join("\n  ", Interview(sample.Model, sample.Start, sample.Answers).Select(step => $"{step.Question?.Id} after {step.Presentation}")) + "\n");
    }

    /// <summary>Every step of an interview: what was known, and what was asked then; nothing at the end.</summary>
    private static List<(Presentation Presentation, NextQuestion? Question)> Interview(SmallModel model, Presentation start, int[] answers)
    {
        var steps = new List<(Presentation, NextQuestion?)>();
        var presentation = start;
        var at = 0;
        while (true)
        {
            var question = model.Guidance.NextQuestion(presentation);
            steps.Add((presentation, question));
            if (question is null)
            {
                return steps;
            }

            // There are at most six findings and two quantities, and each can be asked once.
            Assert.True(steps.Count <= model.Guidance.Vocabulary.Findings.Count + model.Guidance.Vocabulary.Quantities.Count, "The interview does not end.");
            foreach (var finding in question.Findings)
            {
                Assert.Equal(Answer.NotAsked, presentation[finding]);
                presentation = presentation.With(finding, (Answer)(1 + (answers[at++ % answers.Length] % 3)));
            }

            if (question.Quantity is { } quantity)
            {
                Assert.False(presentation[quantity].IsAsked);
                var answer = answers[at++ % answers.Length];
                presentation = answer % 4 == 0
                    ? presentation.WithUnsure(quantity)
                    : presentation.With(quantity, quantity.Minimum + (answer % (quantity.Maximum - quantity.Minimum + 1)));
            }
        }
    }
}
