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
    public void An_answer_is_of_its_person_and_of_no_other()
    {
        var answers = new PopulationAnswers(Guidance.Vocabulary, 130);
        answers.Set(64, Nothing.WithPresent(Fever).WithAbsent(Fall).With(Age, 70));
        answers.Set(129, Nothing.WithAbsent(Fever).WithUnsure(Fall));

        Assert.Equal([(64, Answer.Present), (129, Answer.Absent)], Known(answers, Fever));
        Assert.Equal([(64, Answer.Absent)], Known(answers, Fall));
        Assert.Equal([(64, Answer.Present)], Known(answers, Old));
        Assert.Equal([(64, Answer.Absent)], Known(answers, Young));
    }

    [Fact]
    public void Setting_a_person_again_takes_the_first_answers_back()
    {
        var answers = new PopulationAnswers(Guidance.Vocabulary, 2);
        answers.Set(0, Nothing.WithPresent(Fever).WithAbsent(Fall));
        answers.Set(1, Nothing.WithPresent(Fever).WithAbsent(Fall));
        answers.Set(0, Nothing.WithUnsure(Fever));

        Assert.Equal([(1, Answer.Present)], Known(answers, Fever));
        Assert.Equal([(1, Answer.Absent)], Known(answers, Fall));
    }

    [Fact]
    public void Columns_set_everybody_and_take_earlier_answers_back()
    {
        var answers = new PopulationAnswers(Guidance.Vocabulary, 70);
        answers.Set(3, Nothing.WithPresent(Fever, Fall));
        answers.Set(Fever, [1UL << 63, 0b10_0000], [0b110, ulong.MaxValue << 6]);

        Assert.Equal([(1, Answer.Absent), (2, Answer.Absent), (63, Answer.Present), (69, Answer.Present)], Known(answers, Fever));
        Assert.Equal([(3, Answer.Present)], Known(answers, Fall));
    }

    [Fact]
    public void Columns_reach_everybody_however_many_there_are()
    {
        const int People = 20_001;
        var answers = new PopulationAnswers(Guidance.Vocabulary, People);
        var (fever, fall) = (new ulong[313], new ulong[313]);
        for (var word = 0; word < fever.Length; word++)
        {
            fever[word] = 1UL << (word % 64);
            fall[word] = 1UL << (word / 64);
        }

        answers.Set(Fever, fever, new ulong[313]);
        answers.Set(Fall, new ulong[313], fall);

        Assert.Equal([.. Enumerable.Range(0, 313).Select(word => (64 * word) + (word % 64)).Where(person => person < People).Select(person => (person, Answer.Present))], Known(answers, Fever));
        Assert.Equal([.. Enumerable.Range(0, 313).Select(word => (64 * word) + (word / 64)).Where(person => person < People).Select(person => (person, Answer.Absent))], Known(answers, Fall));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(64, 1)]
    [InlineData(65, 2)]
    [InlineData(130, 3)]
    public void A_column_has_a_word_for_each_64_people(int count, int words)
    {
        var answers = new PopulationAnswers(Guidance.Vocabulary, count);
        Assert.Equal(count, answers.Count);
        Assert.Same(Guidance.Vocabulary, answers.Vocabulary);
        answers.Set(Fever, new ulong[words], new ulong[words]);
        Refused("present", () => answers.Set(Fever, new ulong[words + 1], new ulong[words]));
        Refused("absent", () => answers.Set(Fever, new ulong[words], new ulong[words + 1]));

        void Refused(string name, Action use) => Assert.StartsWith(
            $"A column of {count} people has {words} words, one for each 64; this one has {words + 1}.",
            Assert.Throws<ArgumentException>(name, use).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_can_have_a_finding_and_not_have_it_and_nothing_is_set_then()
    {
        var answers = new PopulationAnswers(Guidance.Vocabulary, 70);
        var refusal = Assert.Throws<ArgumentException>("absent", () => answers.Set(Fever, [1, 0b110_0000], [0, 0b10_0000]));
        Assert.StartsWith("Person 69 is in both columns of 'fever'; a finding is present, absent or open.", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(Known(answers, Fever));

        // What stands behind the last person is nobody.
        answers.Set(Fever, [1, 0b100_0000], [0, 0b100_0000]);
        Assert.Equal([(0, Answer.Present)], Known(answers, Fever));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 32)]
    [InlineData(2048, 32)]
    [InlineData(2049, 64)]
    [InlineData(8192, 128)]
    [InlineData(8193, 160)]
    public void Answers_take_whole_tiles_and_no_more(int count, int words)
    {
        var tiles = new PopulationAnswers(Guidance.Vocabulary, count).Tiles;
        Assert.Equal((words, 256), (tiles.Words, tiles.TileWords));
        Assert.Equal(words / 32 * 256, tiles.Steps.Sum(step => step.Length));
    }

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
        Refused("People are numbered from 0 to 2.", () => answers[3, Fever]);
        Refused("People are numbered from 0 to 2.", () => answers[-1, Fever]);
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

    /// <summary>Everybody of whom something is known.</summary>
    private static List<(int Person, Answer Answer)> Known(PopulationAnswers answers, Finding finding) =>
        [.. Enumerable.Range(0, answers.Count).Select(person => (person, answers[person, finding])).Where(each => each.Item2 != Answer.NotAsked)];
}
