namespace BackSpasms.Guidance.Tests.Presentations;

public sealed class RefusedAnswerTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;
    private static readonly Presentation Nothing = Presentation.Empty(Guidance.Vocabulary);

    [Fact]
    public void An_unknown_id_is_refused_with_the_nearest()
    {
        const string message = "'sadle-numbness' is not a finding of back-spasms 1.0.0; did you mean 'saddle-numbness'?";
        Refused(message, () => Nothing.WithPresent("sadle-numbness"));
        Refused(message, () => Nothing.WithAbsent("fever-or-chills", "sadle-numbness"));
        Refused(message, () => Nothing.WithUnsure("sadle-numbness"));
        Refused(message, () => Guidance.Vocabulary.Finding("sadle-numbness"));
        Refused("'agee' is not a quantity of back-spasms 1.0.0; did you mean 'age'?", () => Guidance.Vocabulary.Quantity("agee"));
    }

    [Fact]
    public void Nothing_is_suggested_where_nothing_is_near() =>
        Refused("'xyzzy-plugh-42' is not a finding of back-spasms 1.0.0.", () => Nothing.WithPresent("xyzzy-plugh-42"));

    [Fact]
    public void A_finding_of_another_model_is_refused_by_name()
    {
        var seatBelt = new Finding("acme/seat-belt-mark", "mark", "Is there a mark?");
        Refused("'acme/seat-belt-mark' is not a finding of back-spasms 1.0.0.", () => Nothing.WithPresent(seatBelt));
        Refused("'acme/seat-belt-mark' is not a finding of back-spasms 1.0.0.", () => Nothing.With(seatBelt, Answer.Absent));
        Refused("'acme/seat-belt-mark' is not a finding of back-spasms 1.0.0.", () => Nothing[seatBelt]);
    }

    [Fact]
    public void A_finding_that_only_shares_the_id_is_refused()
    {
        var years = new Quantity("age", "age", "How old?", "years", 0, 99);
        Assert.Throws<ArgumentException>("finding", () => Nothing[years.Below(18, "age-under-18", "under 18")]);
        Assert.Throws<ArgumentException>("quantity", () => Nothing.With(years, 30));
        Assert.Throws<ArgumentException>("quantity", () => Nothing[years]);
    }

    [Fact]
    public void A_threshold_is_never_answered_by_itself()
    {
        const string message = "'age-under-18' follows from 'age' and cannot be answered by itself; give 'age' instead.";
        Refused(message, () => Nothing.WithPresent(Findings.AgeUnder18));
        Refused(message, () => Nothing.WithAbsent("age-under-18"));
        Refused(message, () => Nothing.With(Findings.AgeUnder18, Answer.Unsure));
        Refused(message, () => Nothing.With(Findings.AgeUnder18, Answer.NotAsked));
    }

    [Theory]
    [InlineData(-1, "'age' must be a whole number from 0 to 120 (years); it was -1.")]
    [InlineData(121, "'age' must be a whole number from 0 to 120 (years); it was 121.")]
    [InlineData(int.MaxValue, "'age' must be a whole number from 0 to 120 (years); it was 2147483647.")]
    public void A_number_out_of_range_is_refused_with_the_range(int age, string message)
    {
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>("number", () => Nothing.With(Measures.Age, age)).Message, StringComparison.Ordinal);
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(() => Guidance.Describe(age: age)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ends_of_a_range_are_taken()
    {
        var described = Guidance.Describe(age: 0, days: 36500, pain: 10);
        Assert.Equal((0, 36500, 10), (described[Measures.Age].Number, described[Measures.Days].Number, described[Measures.Pain].Number));
        Assert.Equal((120, 0, 0), Numbers(Guidance.Describe(age: 120, days: 0, pain: 0)));

        static (int?, int?, int?) Numbers(Presentation presentation) =>
            (presentation[Measures.Age].Number, presentation[Measures.Days].Number, presentation[Measures.Pain].Number);
    }

    [Fact]
    public void What_is_left_out_of_a_description_is_not_asked()
    {
        var described = Guidance.Describe(days: 2);
        Assert.Equal((QuantityAnswer.NotAsked, 2, QuantityAnswer.NotAsked), (described[Measures.Age], described[Measures.Days].Number, described[Measures.Pain]));
        Assert.Equal(Nothing, Guidance.Describe());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void An_answer_is_one_of_four(int answer)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>("answer", () => Nothing.With(Findings.Numbness, (Answer)answer));
        Assert.StartsWith("An answer is NotAsked, Present, Absent or Unsure.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_arguments_are_named()
    {
        Assert.Throws<ArgumentNullException>("finding", () => Nothing.WithPresent((Finding)null!));
        Assert.Throws<ArgumentNullException>("findings", () => Nothing.WithPresent((Finding[])null!));
        Assert.Throws<ArgumentNullException>(() => Nothing.WithPresent((string[])null!));
        Assert.Throws<ArgumentNullException>("quantity", () => Nothing.With(null!, 3));
        Assert.Throws<ArgumentNullException>("vocabulary", () => Presentation.Empty(null!));
        Assert.Throws<ArgumentNullException>("presentation", () => Guidance.UrgencyOf(null!));
        Assert.Throws<ArgumentNullException>("presentation", () => Guidance.Triage(null!));
        Assert.Throws<ArgumentNullException>("presentation", () => Guidance.NextQuestion(null!));
        Assert.Throws<ArgumentNullException>("presentation", () => Guidance.Rebind(null!));
        Assert.Throws<ArgumentNullException>("guidance", () => ((GuidanceModel)null!).UrgencyOf(Nothing));
        Assert.Throws<ArgumentNullException>("guidance", () => ((GuidanceModel)null!).Triage(Nothing));
        Assert.Throws<ArgumentNullException>("guidance", () => ((GuidanceModel)null!).NextQuestion(Nothing));
        Assert.Throws<ArgumentNullException>("guidance", () => ((GuidanceModel)null!).Describe());
    }

    [Fact]
    public void A_presentation_of_another_vocabulary_is_refused_by_name()
    {
        const string message = "The presentation speaks the vocabulary of small 1.0.0, not of back-spasms 1.0.0; carry it over with Rebind first.";
        var other = Presentation.Empty(PresentationTests.Model().Vocabulary);
        Refused(message, () => Guidance.UrgencyOf(other));
        Refused(message, () => Guidance.Triage(other));
        Refused(message, () => Guidance.NextQuestion(other));
    }

    [Fact]
    public void Measures_are_refused_by_a_guidance_that_does_not_know_them() =>
        Refused("'days' is not a quantity of small 1.0.0", () => PresentationTests.Model().Describe(days: 1));

    private static void Refused(string message, Func<object?> call) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(call).Message, StringComparison.Ordinal);
}
