namespace BackSpasms.Guidance.Tests.Triage;

/// <summary>Which question comes next while the outcome is open, what it shows, and what it could settle, on models small enough to see it.</summary>
public sealed class NextQuestionTests
{
    private static readonly Finding Fever = new("fever", "fever", "Do you have a fever?", "38 or more.");
    private static readonly Finding Fall = new("fall", "a fall", "Did you fall?");
    private static readonly Finding Rash = new("rash", "a rash", "Do you have a rash?");
    private static readonly Finding Cough = new("cough", "a cough", "Do you cough?");
    private static readonly Quantity Age = new("age", "age", "How old are you?", "years", 0, 120, "Whole years.");
    private static readonly Finding Old = Age.AtLeast(65, "old", "65 or over");

    private static readonly RedFlag Infection = Flag("infection", Urgency.Emergency, Fever & Old);
    private static readonly RedFlag Injury = Flag("injury", Urgency.Urgent, Fall);
    private static readonly RedFlag Shingles = Flag("shingles", Urgency.Routine, Rash & Old);

    private static readonly Question HowOld = new("how-old", "How old are you?", "In whole years.", Age);
    private static readonly Question Signs = new("signs", "Do you have these?", null, [Cough, Fever, Rash]);
    private static readonly Question Mishaps = new("mishaps", "Did this happen?", "At any time.", [Fall]);

    [Fact]
    public void The_first_declared_question_with_something_decisive_is_next()
    {
        var model = Model(Signs, HowOld, Mishaps);
        var first = Next(model, nothing => nothing)!;
        Assert.Equal(("signs", "Do you have these?", (string?)null, 3), (first.Id, first.Text, first.Help, first.Remaining));
        Assert.Same(Signs, first.Question);
        Assert.Equal(InterviewStage.Triage, first.Stage);
        Assert.Null(first.Quantity);

        // No red flag speaks of a cough.
        Assert.Equal([Fever, Rash], first.Findings);

        var second = Next(model, nothing => nothing.WithPresent(Fever).WithAbsent(Rash))!;
        Assert.Equal(("how-old", "How old are you?", "In whole years.", 2), (second.Id, second.Text, second.Help, second.Remaining));
        Assert.Same(Age, second.Quantity);
        Assert.Empty(second.Findings);
    }

    [Fact]
    public void A_question_about_what_cannot_matter_any_more_is_left_out()
    {
        var model = Model(Signs, HowOld, Mishaps);
        var next = Next(model, nothing => nothing.WithAbsent(Fever, Rash))!;
        Assert.Equal(("mishaps", 1), (next.Id, next.Remaining));
        Assert.Null(Next(model, nothing => nothing.WithAbsent(Fever, Rash, Fall)));
        Assert.Null(Next(model, nothing => nothing.WithPresent(Fever).With(Age, 70)));
    }

    [Fact]
    public void What_no_question_asks_is_asked_after_all_others_numbers_first()
    {
        var model = Model(Mishaps);
        Assert.Equal(("mishaps", 4), (Next(model, nothing => nothing)!.Id, Next(model, nothing => nothing)!.Remaining));

        var age = Next(model, nothing => nothing.WithAbsent(Fall))!;
        Assert.Equal(("age", "How old are you?", "Whole years.", 3), (age.Id, age.Text, age.Help, age.Remaining));
        Assert.Same(Age, age.Quantity);

        var fever = Next(model, nothing => nothing.WithAbsent(Fall).With(Age, 70))!;
        Assert.Equal(("fever", "Do you have a fever?", "38 or more.", 2), (fever.Id, fever.Text, fever.Help, fever.Remaining));
        Assert.Equal([Fever], fever.Findings);
    }

    [Fact]
    public void It_names_the_open_red_flags_that_it_could_confirm_or_rule_out()
    {
        var model = Model(HowOld, Signs, Mishaps);
        var age = Next(model, nothing => nothing)!;
        Assert.Equal([Infection, Shingles], age.CouldSettle);
        Assert.Equal("It could confirm or rule out: Title of infection; Title of shingles.", age.Because);

        Assert.Equal([Infection, Shingles], Next(model, nothing => nothing.With(Age, 70))!.CouldSettle);
        Assert.Equal([Injury], Next(model, nothing => nothing.With(Age, 30))!.CouldSettle);
    }

    [Fact]
    public void For_care_it_says_so_and_settles_no_red_flag()
    {
        var cause = new Cause("strain", "Strain", "Explained.", [WeightedFinding.Weak(Cough)], [], []);
        var model = new GuidanceModelBuilder("small", "1.0.0").Add(Signs).Add(cause).Build();
        var next = Next(model, nothing => nothing)!;
        Assert.Equal((InterviewStage.Care, "signs", 1), (next.Stage, next.Id, next.Remaining));
        Assert.Equal([Cough], next.Findings);
        Assert.Empty(next.CouldSettle);
        Assert.Equal("It helps to find likely causes and to make the plan safe for you.", next.Because);
    }

    [Fact]
    public void What_is_decisive_reads_as_ids_numbers_first()
    {
        var model = Model(Signs);
        var decisive = model.Triage(Presentation.Empty(model.Vocabulary)).Decisive;
        Assert.Equal("age, fever, rash, fall", decisive.ToString());
        Assert.Equal((true, false, true), (decisive.Contains(Fever), decisive.Contains(Cough), decisive.Contains(Age)));
        Assert.Throws<ArgumentNullException>("finding", () => decisive.Contains((Finding)null!));
        Assert.Throws<ArgumentNullException>("quantity", () => decisive.Contains((Quantity)null!));
        Assert.Throws<ArgumentNullException>("guidance", () => GuidanceInterview.NextQuestion(null!, Presentation.Empty(model.Vocabulary)));
    }

    private static NextQuestion? Next(GuidanceModel model, Func<Presentation, Presentation> answer) => model.NextQuestion(answer(Presentation.Empty(model.Vocabulary)));

    private static RedFlag Flag(string id, Urgency urgency, Condition when) => new(id, urgency, when, "Something.", "Get help.", [], $"Title of {id}");

    private static GuidanceModel Model(params Question[] questions) => questions
        .Aggregate(new GuidanceModelBuilder("small", "1.0.0"), (builder, question) => builder.Add(question))
        .Add(Infection)
        .Add(Injury)
        .Add(Shingles)
        .Build();
}
