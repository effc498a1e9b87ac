namespace BackSpasms.Guidance.Tests.Triage;

/// <summary>Columns of answers hold one bit a person for each finding that is present and each that is absent.</summary>
public sealed class PopulationAnswersTests
{
    private static readonly Finding Fever = new("fever", "fever", "Fever?");
    private static readonly Finding Fall = new("fall", "fall", "Fall?");
    private static readonly Quantity Age = new("age", "age", "How old?", "years", 0, 120);
    private static readonly Finding Old = Age.AtLeast(65, "old", "65 or over");
    private static readonly Finding Young = Age.Below(18, "young", "under 18");

    private static readonly GuidanceModel Guidance = new GuidanceModelBuilder("small", "1.0.0").Add(Fever).Add(Fall).Add(Old).Add(Young).Build();

    private static readonly Presentation Nothing = Presentation.Empty(Guidance.Vocabulary);

    [Fact]
    public void An_answer_sets_the_bit_of_its_person_and_no_other()
    {
        var answers = new PopulationAnswers(Guidance.Vocabulary, 130);
        answers.Set(64, Nothing.WithPresent(Fever).WithAbsent(Fall).With(Age, 70));
        answers.Set(129, Nothing.WithAbsent(Fever).WithUnsure(Fall));

        Assert.Equal([0UL, 1UL, 0UL], answers.Present(Fever).ToArray());
        Assert.Equal([0UL, 0UL, 2UL], answers.Absent(Fever).ToArray());
        Assert.Equal([0UL, 0UL, 0UL], answers.Present(Fall).ToArray());
        Assert.Equal([0UL, 1UL, 0UL], answers.Absent(Fall).ToArray());
        Assert.Equal([0UL, 1UL, 0UL], answers.Present(Old).ToArray());
        Assert.Equal([0UL, 1UL, 0UL], answers.Absent(Young).ToArray());
    }

    [Fact]
    public void Setting_a_person_again_takes_the_first_answers_back()
    {
        var answers = new PopulationAnswers(Guidance.Vocabulary, 2);
        answers.Set(0, Nothing.WithPresent(Fever).WithAbsent(Fall));
        answers.Set(1, Nothing.WithPresent(Fever).WithAbsent(Fall));
        answers.Set(0, Nothing.WithUnsure(Fever));

        Assert.Equal((2UL, 0UL), (answers.Present(Fever)[0], answers.Absent(Fever)[0]));
        Assert.Equal((0UL, 2UL), (answers.Present(Fall)[0], answers.Absent(Fall)[0]));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(64, 1)]
    [InlineData(65, 2)]
    public void A_column_has_a_word_for_each_64_people(int count, int words)
    {
        var answers = new PopulationAnswers(Guidance.Vocabulary, count);
        Assert.Equal((count, words, words), (answers.Count, answers.Present(Fever).Length, answers.Absent(Old).Length));
        Assert.Same(Guidance.Vocabulary, answers.Vocabulary);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 128)]
    [InlineData(8192, 128)]
    [InlineData(8193, 256)]
    public void Columns_are_padded_to_whole_steps_and_no_further(int count, int words) => Assert.Equal(words, new PopulationAnswers(Guidance.Vocabulary, count).PaddedWords);

    [Fact]
    public void Nobody_is_counted_where_there_is_nobody()
    {
        var result = Guidance.UrgencyOf(new PopulationAnswers(Guidance.Vocabulary, 0));
        Assert.Equal((0, 0L), (result.Count, result.CountOf(default)));
        Assert.Empty(result.ChangesTo(result));
    }

    [Fact]
    public void An_absence_that_a_red_flag_needs_counts_in_columns_as_alone_and_changes_name_the_person()
    {
        static GuidanceModel Model(Urgency urgency) => new GuidanceModelBuilder("small", "1.0.0").Add(Fever).Add(Fall)
            .Add(new RedFlag("flag", urgency, !Fever & Fall, "Something.", "Get help.", []))
            .Build();

        var (before, after) = (Model(Urgency.Routine), Model(Urgency.Urgent));
        var answers = new PopulationAnswers(before.Vocabulary, 130);
        answers.Set(70, Presentation.Empty(before.Vocabulary).WithPresent(Fall).WithAbsent(Fever));
        answers.Set(129, Presentation.Empty(before.Vocabulary).WithPresent(Fall, Fever));

        var range = before.UrgencyOf(answers);
        Assert.Equal(["self-care to routine", "routine", "self-care"], new[] { 0, 70, 129 }.Select(person => range[person].ToString()));
        var changes = range.ChangesTo(after.UrgencyOf(answers)).ToList();
        Assert.Equal(129, changes.Count);
        Assert.Equal([.. Enumerable.Range(0, 129)], changes.Select(change => change.Person));
        Assert.Equal("70 routine urgent", $"{changes[70].Person} {changes[70].From} {changes[70].To}");
    }

    [Fact]
    public void Missing_arguments_and_people_that_are_not_there_are_named()
    {
        var answers = new PopulationAnswers(Guidance.Vocabulary, 3);
        Assert.Throws<ArgumentNullException>("vocabulary", () => new PopulationAnswers(null!, 1));
        Assert.Throws<ArgumentNullException>("presentation", () => answers.Set(0, null!));
        Assert.Throws<ArgumentNullException>("guidance", () => PopulationTriage.UrgencyOf(null!, answers));
        Assert.Throws<ArgumentNullException>("answers", () => Guidance.UrgencyOf((PopulationAnswers)null!));
        Assert.Throws<ArgumentNullException>("other", () => Guidance.UrgencyOf(answers).ChangesTo(null!));
        Refused("The number of people must be 0 or more.", () => new PopulationAnswers(Guidance.Vocabulary, -1));
        Refused("People are numbered from 0 to 2.", () => Set(3));
        Refused("People are numbered from 0 to 2.", () => Guidance.UrgencyOf(answers)[3]);
        Refused("At least one core must be used.", () => Guidance.UrgencyOf(answers, 0));
        Refused("A batch must have room for one person at least.", () => PopulationCases.Read(Stream.Null, Guidance.Vocabulary, 0));

        object Set(int person)
        {
            answers.Set(person, Nothing);
            return answers;
        }

        static void Refused(string message, Func<object> use) => Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(use).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_vocabulary_or_number_of_people_is_refused_by_name()
    {
        var other = new GuidanceModelBuilder("other", "1.0.0").Build();
        var answers = new PopulationAnswers(Guidance.Vocabulary, 3);
        Refused("The presentation speaks the vocabulary of other 1.0.0, not of small 1.0.0.", () => answers.Set(0, Presentation.Empty(other.Vocabulary)));
        Refused("The answers speak the vocabulary of small 1.0.0, not of other 1.0.0.", () => other.UrgencyOf(answers));
        Refused("The other result is of 4 people, this one of 3.", () => Guidance.UrgencyOf(answers).ChangesTo(Guidance.UrgencyOf(new PopulationAnswers(Guidance.Vocabulary, 4))));

        static void Refused(string message, Action use) => Assert.StartsWith(message, Assert.Throws<ArgumentException>(use).Message, StringComparison.Ordinal);
    }
}
