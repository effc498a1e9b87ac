namespace BackSpasms.Guidance.Tests.Presentations;

public sealed class PresentationTests
{
    private static readonly Quantity Age = new("age", "age", "How old?", "years", 0, 120);
    private static readonly Quantity Pain = new("pain", "pain", "How bad?", "points", 0, 10);
    private static readonly Finding Fever = new("fever", "fever", "Fever?");
    private static readonly Finding Numbness = new("numbness", "numbness", "Numb?");
    private static readonly Finding Tingling = new("tingling", "tingling", "Tingling?");
    private static readonly Finding Child = Age.Below(18, "child", "under 18");
    private static readonly Finding Old = Age.AtLeast(50, "old", "50 or over");
    private static readonly Finding Older = Age.AtLeast(70, "older", "70 or over");
    private static readonly Finding Severe = Pain.AtLeast(7, "severe", "severe pain");

    private static readonly GuidanceModel Guidance = Model();
    private static readonly Presentation Nothing = Presentation.Empty(Guidance.Vocabulary);

    [Fact]
    public void Nothing_is_asked_at_first()
    {
        Assert.All(Guidance.Vocabulary.Findings, finding => Assert.Equal(Answer.NotAsked, Nothing[finding]));
        Assert.Equal(QuantityAnswer.NotAsked, Nothing[Age]);
        Assert.Equal([Fever, Numbness, Tingling], Nothing.NotAsked);
        Assert.Empty(Nothing.Present.Concat(Nothing.Absent).Concat(Nothing.Unsure));
        Assert.Equal("nothing asked", Nothing.ToString());
    }

    [Fact]
    public void A_finding_has_one_of_four_answers()
    {
        var answered = Nothing.WithPresent(Fever).WithAbsent(Numbness).WithUnsure(Tingling);
        Assert.Equal((Answer.Present, Answer.Absent, Answer.Unsure), (answered[Fever], answered[Numbness], answered[Tingling]));
        Assert.Equal([Fever], answered.Present);
        Assert.Equal([Numbness], answered.Absent);
        Assert.Equal([Tingling], answered.Unsure);
        Assert.Empty(answered.NotAsked);
        Assert.Equal(Answer.NotAsked, default(Answer));
    }

    [Fact]
    public void Findings_can_be_given_by_id() =>
        Assert.Equal(
            Nothing.WithPresent(Fever).WithAbsent(Numbness).WithUnsure(Tingling),
            Nothing.WithPresent("fever").WithAbsent("numbness").WithUnsure("tingling"));

    [Fact]
    public void The_last_answer_wins()
    {
        foreach (var first in Enum.GetValues<Answer>())
        {
            foreach (var last in Enum.GetValues<Answer>())
            {
                Assert.Equal(Nothing.With(Fever, last), Nothing.With(Fever, first).With(Fever, last));
            }
        }

        Assert.Equal(QuantityAnswer.Unsure, Nothing.With(Age, 40).WithUnsure(Age)[Age]);
        Assert.Equal(41, Nothing.With(Age, 40).With(Age, 41)[Age].Number);
    }

    [Fact]
    public void An_answer_can_be_taken_back()
    {
        Assert.Equal(Nothing, Nothing.WithPresent(Fever).With(Fever, Answer.NotAsked));
        Assert.Equal(Nothing, Nothing.With(Age, 60).WithNotAsked(Age));
        Assert.Equal(Nothing, Nothing.WithUnsure(Age).WithNotAsked(Age));
    }

    [Fact]
    public void A_presentation_never_changes()
    {
        var fever = Nothing.WithPresent(Fever);
        _ = fever.WithAbsent(Fever).With(Age, 60).WithOthersAbsent();
        Assert.Equal(Answer.Present, fever[Fever]);
        Assert.Equal(QuantityAnswer.NotAsked, fever[Age]);
        Assert.Equal([Numbness, Tingling], fever.NotAsked);
    }

    [Theory]
    [InlineData(0, Answer.Present, Answer.Absent, Answer.Absent)]
    [InlineData(17, Answer.Present, Answer.Absent, Answer.Absent)]
    [InlineData(18, Answer.Absent, Answer.Absent, Answer.Absent)]
    [InlineData(49, Answer.Absent, Answer.Absent, Answer.Absent)]
    [InlineData(50, Answer.Absent, Answer.Present, Answer.Absent)]
    [InlineData(69, Answer.Absent, Answer.Present, Answer.Absent)]
    [InlineData(70, Answer.Absent, Answer.Present, Answer.Present)]
    [InlineData(120, Answer.Absent, Answer.Present, Answer.Present)]
    public void A_number_answers_all_thresholds_of_its_quantity(int age, Answer child, Answer old, Answer older)
    {
        var given = Nothing.With(Age, age);
        Assert.Equal((child, old, older), (given[Child], given[Old], given[Older]));
        Assert.Equal(Answer.NotAsked, given[Severe]);
        Assert.Equal(age, given[Age].Number);
        Assert.Equal((true, false), (given[Age].IsAsked, given[Age].IsUnsure));
    }

    [Fact]
    public void An_unsure_quantity_leaves_all_of_its_thresholds_unsure()
    {
        var unsure = Nothing.With(Age, 60).WithUnsure(Age);
        Assert.Equal((Answer.Unsure, Answer.Unsure, Answer.Unsure), (unsure[Child], unsure[Old], unsure[Older]));
        Assert.Equal((true, true, null), (unsure[Age].IsAsked, unsure[Age].IsUnsure, unsure[Age].Number));
        Assert.Empty(unsure.Unsure);
    }

    [Fact]
    public void Others_absent_leaves_quantities_and_given_answers_alone()
    {
        var others = Nothing.WithPresent(Fever).WithUnsure(Numbness).WithUnsure(Age).WithOthersAbsent();
        Assert.Equal((Answer.Present, Answer.Unsure, Answer.Absent), (others[Fever], others[Numbness], others[Tingling]));
        Assert.Equal((Answer.Unsure, Answer.NotAsked), (others[Old], others[Severe]));
        Assert.Equal(QuantityAnswer.NotAsked, others[Pain]);
        Assert.Equal(others, others.WithOthersAbsent());
    }

    [Fact]
    public void Presentations_with_the_same_answers_are_equal()
    {
        var one = Nothing.With(Age, 40).WithPresent(Fever).WithAbsent(Numbness);
        var other = Presentation.Empty(Model().Vocabulary).WithAbsent("numbness").WithPresent("fever").With(Age, 40);
        Assert.True(one == other);
        Assert.False(one != other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(one.Equals((object)other));
    }

    [Fact]
    public void Presentations_with_other_answers_are_not_equal()
    {
        var one = Nothing.With(Age, 40).WithPresent(Fever);
        Assert.True(one != one.WithAbsent(Fever));
        Assert.True(one != one.WithUnsure(Numbness));
        // No threshold lies between the two.
        Assert.True(one != one.With(Age, 41));
        Assert.True(one != one.WithNotAsked(Age));
        Assert.True(one != Presentation.Empty(Model("other").Vocabulary).With(Age, 40).WithPresent(Fever));
        Assert.False(one == null);
        Assert.True((Presentation?)null == null);
        Assert.False(one.Equals("fever"));
    }

    [Fact]
    public void Vocabularies_are_equal_when_model_version_and_all_that_can_be_answered_are()
    {
        var one = Model().Vocabulary;
        Assert.True(one == Model().Vocabulary && !(one != Model().Vocabulary) && one.Equals((object)Model().Vocabulary));
        Assert.Equal(one.GetHashCode(), Model().Vocabulary.GetHashCode());
        Assert.All(
            [
                new GuidanceModelBuilder("small", "1.0.0").Build(),
                new GuidanceModelBuilder("small", "1.0.0").Add(Age).Add(Pain).Build(),
                Model("other"),
            ],
            other => Assert.True(one != other.Vocabulary && !one.Equals((object)other.Vocabulary)));
        Assert.True(new GuidanceModelBuilder("small", "1.0.0").Build().Vocabulary != new GuidanceModelBuilder("small", "1.0.1").Build().Vocabulary);
        Assert.False(one == null);
        Assert.True((Vocabulary?)null == null);
        Assert.False(one.Equals("small"));
    }

    [Fact]
    public void A_presentation_reads_as_one_line()
    {
        Assert.Equal(
            "age 40; pain unsure; present: fever; absent: numbness; unsure: tingling",
            Nothing.WithUnsure(Tingling).With(Age, 40).WithUnsure(Pain).WithPresent(Fever).WithAbsent(Numbness).ToString());
        Assert.Equal("present: fever, tingling", Nothing.WithPresent(Tingling, Fever).ToString());
        Assert.Equal("not asked", QuantityAnswer.NotAsked.ToString());
        Assert.Equal("unsure", QuantityAnswer.Unsure.ToString());
    }

    [Fact]
    public void Findings_of_equal_meaning_are_the_same_finding() =>
        Assert.Equal(Answer.Present, Nothing.WithPresent(new Finding("fever", "Fieber", "Haben Sie Fieber?"))[Fever]);

    internal static GuidanceModel Model(string id = "small")
    {
        var builder = new GuidanceModelBuilder(id, "1.0.0").Add(Age).Add(Pain);
        foreach (var finding in new[] { Fever, Numbness, Tingling, Child, Old, Older, Severe })
        {
            builder.Add(finding);
        }

        return builder.Build();
    }
}
