namespace BackSpasms.Guidance.Tests.Interview;

/// <summary>What the second stage asks, each on the smallest model that shows it.</summary>
public sealed class CareStageTests
{
    private static readonly Finding Lifting = new("lifting", "lifting", "Lifting?");
    private static readonly Finding Stress = new("stress", "stress", "Stress?");
    private static readonly Finding Ulcer = new("ulcer", "ulcer", "Ulcer?");
    private static readonly Finding Asthma = new("asthma", "asthma", "Asthma?");
    private static readonly Finding Liver = new("liver", "liver", "Liver?");
    private static readonly Finding Unused = new("unused", "unused", "Unused?");
    private static readonly Quantity Days = new("days", "days", "How many days?", "days", 0, 100);
    private static readonly TreatmentPhase AnyTime = new("any time", Days, 0, null);
    private static readonly TreatmentPhase FromSecondDay = new("from the second day", Days, 1, null);
    private static readonly TreatmentPhase FirstThree = new("first three days", Days, 0, 3);
    private static readonly Finding Again = new("again", "again", "Again?");
    private static readonly Finding Old = new Quantity("age", "age", "How old?", "years", 0, 120).AtLeast(65, "old", "65 or over");
    private static readonly TreatmentPhase AfterFourWeeks = new("after four weeks", Days, 28, null, Again);

    private static readonly Cause Plain = new("plain", "Plain", "Explained.", [], [], []);
    private static readonly Cause Strain = new("strain", "Strain", "Explained.", [WeightedFinding.Weak(Lifting)], [WeightedFinding.Strong(Stress)], []);

    [Fact]
    public void Evidence_for_and_against_causes_is_asked() =>
        Assert.Equal(["lifting", "stress"], Asked(Model([Strain], Option(AnyTime, serves: Strain)), nothing => nothing));

    [Fact]
    public void What_no_cause_and_no_offered_option_needs_is_not_asked() =>
        Assert.Equal(["ulcer"], Asked(Model([Plain], Option(AnyTime, avoid: Ulcer)), nothing => nothing));

    [Fact]
    public void Nothing_is_asked_for_an_option_that_is_not_offered() =>
        Assert.Empty(Asked(Model([Plain, Strain], Option(AnyTime, avoid: Ulcer, serves: Strain)), nothing => nothing.WithAbsent(Lifting, Stress)));

    [Fact]
    public void Nothing_is_asked_for_an_option_whose_time_is_past() =>
        Assert.Empty(Asked(Model([Plain], Option(FirstThree, avoid: Ulcer)), nothing => nothing.With(Days, 3)));

    [Fact]
    public void What_would_only_be_asked_about_first_is_not_asked_once_it_must_be_avoided() =>
        Assert.Empty(Asked(Model([Plain], Option(AnyTime, avoid: Ulcer, check: Liver)), nothing => nothing.WithPresent(Ulcer)));

    [Fact]
    public void Once_asking_first_is_settled_only_what_could_rule_it_out_altogether_is_asked() =>
        Assert.Equal(["ulcer"], Asked(Model([Plain], Option(AnyTime, avoid: Ulcer, check: Liver | Asthma)), nothing => nothing.WithPresent(Liver)));

    [Fact]
    public void Days_are_asked_where_a_phase_depends_on_them() =>
        Assert.Equal(["days"], Asked(Model([Plain], Option(FromSecondDay)), nothing => nothing));

    [Theory]
    [InlineData(0, 3)]
    [InlineData(100, null)]
    [InlineData(99, 100)]
    public void Days_are_asked_where_a_phase_ends_or_begins_on_any_of_them(int from, int? to) =>
        Assert.Equal(["days"], Asked(Model([Plain], Option(new TreatmentPhase("phase", Days, from, to))), nothing => nothing));

    [Fact]
    public void Days_are_not_asked_for_a_phase_that_ends_behind_all_of_them()
    {
        var model = Model([Plain], Option(new TreatmentPhase("all days", Days, 0, 101), avoid: Ulcer));
        Assert.Equal(["ulcer"], Asked(model, nothing => nothing));
        Assert.Single(Plan(model, Presentation.Empty(model.Vocabulary).WithAbsent(Ulcer)).Now);
    }

    [Fact]
    public void A_number_that_an_option_depends_on_is_asked() =>
        Assert.Equal(["age"], Asked(Model([Plain], Option(AnyTime, avoid: Old)), nothing => nothing));

    [Fact]
    public void What_opens_a_phase_early_is_asked_before_the_phase_and_not_in_it()
    {
        var model = Model([Plain], Option(AfterFourWeeks));
        Assert.Equal(["again"], Asked(model, nothing => nothing.With(Days, 27)));
        Assert.Empty(Asked(model, nothing => nothing.With(Days, 28)));
    }

    [Fact]
    public void Before_its_phase_an_option_is_offered_later_and_needs_what_could_hold_it_back() =>
        Assert.Equal(["liver"], Asked(Model([Plain], Option(AfterFourWeeks, check: Liver)), nothing => nothing.With(Days, 1).WithAbsent(Again)));

    [Fact]
    public void Unsure_of_the_days_only_an_option_for_any_time_or_one_that_is_open_early_is_offered()
    {
        var endsSoon = new TreatmentPhase("fifth week", Days, 28, 35, Again);
        Assert.Equal(["ulcer"], Asked(Model([Plain], Option(AnyTime, avoid: Ulcer)), nothing => nothing.WithUnsure(Days)));
        Assert.Equal(["again"], Asked(Model([Plain], Option(AfterFourWeeks)), nothing => nothing.WithUnsure(Days)));
        Assert.Empty(Asked(Model([Plain], Option(AfterFourWeeks, check: Liver)), nothing => nothing.WithUnsure(Days).WithAbsent(Again)));
        Assert.Equal(["liver"], Asked(Model([Plain], Option(AfterFourWeeks, check: Liver)), nothing => nothing.WithUnsure(Days).WithPresent(Again)));
        Assert.Empty(Asked(Model([Plain], Option(endsSoon)), nothing => nothing.WithUnsure(Days)));
        Assert.Empty(Asked(Model([Plain], Option(FirstThree, check: Liver)), nothing => nothing.WithUnsure(Days)));
    }

    [Fact]
    public void What_an_option_of_a_cause_that_fits_needs_is_asked() =>
        Assert.Equal(["ulcer"], Asked(Model([Plain, Strain], Option(AnyTime, avoid: Ulcer, serves: Strain)), nothing => nothing.WithPresent(Lifting).WithAbsent(Stress)));

    [Fact]
    public void An_unsure_answer_does_not_hide_another_that_would_rule_the_option_out()
    {
        // Unsure of an ulcer, the option stands under 'check first'; with asthma it must be avoided.
        var model = Model([Plain], Option(AnyTime, avoid: Ulcer | Asthma));
        var unsure = Presentation.Empty(model.Vocabulary).WithUnsure(Ulcer);
        Assert.Single(Plan(model, unsure.WithAbsent(Asthma)).CheckFirst);
        Assert.Single(Plan(model, unsure.WithPresent(Asthma)).Avoid);
        Assert.Equal(["asthma"], Asked(model, nothing => nothing.WithUnsure(Ulcer)));
    }

    [Fact]
    public void Days_are_not_asked_where_the_option_must_be_avoided_on_any_day()
    {
        var model = Model([Plain], Option(FromSecondDay, avoid: Ulcer));
        var known = Presentation.Empty(model.Vocabulary).WithPresent(Ulcer);
        Assert.All([Plan(model, known), Plan(model, known.With(Days, 0)), Plan(model, known.With(Days, 100))], plan => Assert.Single(plan.Avoid));
        Assert.Empty(Asked(model, nothing => nothing.WithPresent(Ulcer)));
    }

    [Fact]
    public void Remaining_counts_what_a_cause_that_falls_away_would_bring()
    {
        // Strain is possible now; with stress it falls away, the default cause steps in, and its option has questions of its own.
        var model = Model([Plain, Strain], Option(AnyTime, avoid: Ulcer | Asthma));
        var before = Presentation.Empty(model.Vocabulary).WithPresent(Lifting);
        var first = model.NextQuestion(before)!;
        var second = model.NextQuestion(before.WithPresent(Stress))!;
        Assert.True(first.Remaining > second.Remaining, $"{first.Remaining} questions, then {second.Remaining}");
    }

    [Fact]
    public void A_red_flag_that_holds_already_is_not_among_those_that_a_question_could_settle()
    {
        var model = new GuidanceModelBuilder("small", "1.0.0")
            .Add(new RedFlag("emergency", Urgency.Emergency, Ulcer & Asthma, "Something.", "Get help.", []))
            .Add(new RedFlag("urgent", Urgency.Urgent, Ulcer | Asthma, "Something.", "Get help.", []))
            .Build();
        var question = model.NextQuestion(Presentation.Empty(model.Vocabulary).WithPresent(Ulcer))!;
        Assert.Equal(["asthma"], question.Findings.Select(finding => finding.Id));
        Assert.Equal(["emergency"], question.CouldSettle.Select(flag => flag.Id));
    }

    /// <summary>Every single thing that the second stage would ask now.</summary>
    private static IEnumerable<string> Asked(GuidanceModel model, Func<Presentation, Presentation> answer)
    {
        // The rest of an interview in which everything is denied, and every number is the least.
        var presentation = answer(Presentation.Empty(model.Vocabulary));
        var asked = new List<string>();
        while (model.NextQuestion(presentation) is { } question)
        {
            Assert.Equal(InterviewStage.Care, question.Stage);
            asked.AddRange(question.Quantity is { } measured ? [measured.Id] : question.Findings.Select(finding => finding.Id));
            presentation = question.Quantity is { } quantity ? presentation.With(quantity, quantity.Minimum) : presentation.WithAbsent([.. question.Findings]);
        }

        return asked.Order(StringComparer.Ordinal);
    }

    private static CarePlan Plan(GuidanceModel model, Presentation presentation) => Assert.IsType<TriageResult.SelfCare>(model.Triage(presentation)).Plan;

    private static TreatmentOption Option(TreatmentPhase phase, Condition? avoid = null, Condition? check = null, Cause? serves = null) =>
        new("option", "Do it", "Like this.", phase, [serves ?? Plain], EvidenceStrength.Limited, avoid, check, []);

    private static GuidanceModel Model(Cause[] causes, TreatmentOption option)
    {
        var builder = new GuidanceModelBuilder("small", "1.0.0");
        foreach (var cause in causes)
        {
            builder.Add(cause);
        }

        foreach (var finding in new[] { Lifting, Stress, Ulcer, Asthma, Liver, Unused })
        {
            builder.Add(finding);
        }

        return builder.DefaultCause(causes[0]).Add(new Treatment("treatment", "Care", "What.", "Why.", [option], [])).Build();
    }
}
