namespace BackSpasms.Guidance.Tests.Content;

/// <summary>Content that makes no sense cannot be made, and the refusal names what is wrong.</summary>
public sealed class ContentRefusalTests
{
    private static readonly Citation Source = new("source", "Publisher", "Title", 2024, "https://example.org/a", "Read.");
    private static readonly Quantity Days = new("days", "days", "How many days?", "days", 0, 100);
    private static readonly Finding Long = Days.AtLeast(28, "long", "four weeks or more");
    private static readonly Finding Fever = new("fever", "fever", "Fever?");
    private static readonly Finding Lifting = new("lifting", "lifting", "Lifting?");

    [Fact]
    public void A_cause_weighs_a_finding_once()
    {
        const string twice = "Finding 'fever' is weighed more than once in cause 'strain'; weigh it once, for or against.";
        Refused<ArgumentException>(twice, "opposing", () => Cause([WeightedFinding.Weak(Fever)], [WeightedFinding.Strong(Fever)]));
        Refused<ArgumentException>(twice, "opposing", () => Cause([WeightedFinding.Weak(Fever), WeightedFinding.Weak(Fever)], []));
        Assert.Equal("strain", Cause([WeightedFinding.Weak(Fever)], [WeightedFinding.Weak(Lifting)]).Id);
    }

    [Fact]
    public void A_question_shows_one_to_eight_findings()
    {
        Refused<ArgumentException>("Question 'q' must show 1 to 8 findings; it has 0.", "findings", () => Question());
        Refused<ArgumentException>("Question 'q' must show 1 to 8 findings; it has 9.", "findings", () => Question(Many(9)));
        Assert.Equal(8, Question(Many(8)).Findings.Count);
        Assert.Equal("q", Question(Fever).ToString());
    }

    [Fact]
    public void A_question_asks_no_threshold_and_nothing_twice()
    {
        Refused<ArgumentException>("Question 'q' cannot ask 'long', which follows from quantity 'days'; ask the quantity.", "findings", () => Question(Fever, Long));
        Refused<ArgumentException>("Question 'q' asks 'fever' twice.", "findings", () => Question(Fever, Lifting, Fever));
    }

    [Theory]
    [InlineData(Urgency.SelfCare)]
    [InlineData((Urgency)(-1))]
    [InlineData((Urgency)9)]
    public void A_red_flag_is_never_for_self_care_or_of_no_urgency(Urgency urgency) =>
        Refused<ArgumentOutOfRangeException>($"The urgency of red flag 'flag' must be Routine, Urgent or Emergency; it was {urgency}.", "urgency", () => Flag(urgency));

    [Theory]
    [InlineData(Urgency.Routine)]
    [InlineData(Urgency.Urgent)]
    [InlineData(Urgency.Emergency)]
    public void A_red_flag_is_of_any_urgency_above(Urgency urgency) => Assert.Equal(urgency, Flag(urgency).Urgency);

    [Fact]
    public void A_treatment_needs_an_option() => Refused<ArgumentException>(
        "Treatment 'care' needs at least one option; none was given.", "options", () => new Treatment("care", "Care", "What.", "Why.", [], [Source]));

    [Theory]
    [InlineData(-1, null, "from", "A phase starts at day 0 or later.")]
    [InlineData(3, 3, "to", "A phase must end after it starts, at day 3.")]
    [InlineData(3, 2, "to", "A phase must end after it starts, at day 3.")]
    public void A_phase_starts_at_day_zero_or_later_and_ends_after_it_starts(int from, int? to, string name, string message) =>
        Refused<ArgumentOutOfRangeException>(message, name, () => new TreatmentPhase("phase", Days, from, to));

    [Fact]
    public void A_phase_of_one_day_from_the_first_is_one()
    {
        var phase = new TreatmentPhase("first day", Days, 0, 1);
        Assert.Equal((0, 1, false, "first day"), (phase.From, phase.To, phase.IsAnyTime, phase.ToString()));
    }

    private static Cause Cause(WeightedFinding[] supporting, WeightedFinding[] opposing) => new("strain", "Strain", "Explained.", supporting, opposing, [Source]);

    private static Question Question(params Finding[] findings) => new("q", "Is it so?", null, findings);

    private static RedFlag Flag(Urgency urgency) => new("flag", urgency, Fever, "Something.", "Get help.", [Source]);

    private static Finding[] Many(int count) => [.. Enumerable.Range(0, count).Select(i => new Finding(FormattableString.Invariant($"f{i}"), "finding", "Is it so?"))];

    private static void Refused<T>(string message, string name, Func<object> make)
        where T : ArgumentException =>
        Assert.StartsWith(message, Assert.Throws<T>(name, make).Message, StringComparison.Ordinal);
}
