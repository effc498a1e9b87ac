namespace BackSpasms.Guidance.Tests.Triage;

public sealed class OutcomeTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    public static TheoryData<string, Presentation> Outcomes() => new()
    {
        { "emergency", Persons.SaddleNumbness },
        { "urgent", Persons.Fever },
        { "routine", Persons.SeverePain },
        { "self-care", Persons.LiftingStrain },
        { "incomplete", Persons.HardlyAsked },
    };

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void Match_calls_the_function_of_its_own_case_once_and_no_other(string outcome, Presentation presentation)
    {
        var result = Guidance.Triage(presentation);
        var called = new List<string>();
        var value = result.Match(
            emergency: e => Called("emergency", e),
            urgent: u => Called("urgent", u),
            routine: r => Called("routine", r),
            selfCare: s => Called("self-care", s),
            incomplete: i => Called("incomplete", i));
        Assert.Equal([outcome], called);
        Assert.Equal(outcome, value);
        Assert.Equal(outcome, result.Outcome);

        string Called(string name, TriageResult given)
        {
            Assert.Same(result, given);
            called.Add(name);
            return name;
        }
    }

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void Match_names_the_function_that_it_misses(string outcome, Presentation presentation)
    {
        var name = outcome == "self-care" ? "selfCare" : outcome;
        Assert.Throws<ArgumentNullException>(name, () => Guidance.Triage(presentation).Match<int>(null!, null!, null!, null!, null!));
    }

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void Every_result_carries_what_it_needs_to_be_shown(string outcome, Presentation presentation)
    {
        var result = Guidance.Triage(presentation);
        Assert.False(string.IsNullOrWhiteSpace(result.Headline));
        Assert.Equal(Guidance.Notice, result.Notice);
        Assert.Contains("not a diagnosis", result.Notice, StringComparison.Ordinal);
        Assert.NotEmpty(result.SafetyNet);
        Assert.Equal(Guidance.Causes.Count, result.Causes.Count);
        Assert.Same(Guidance, result.Guidance);
        Assert.Same(presentation, result.Presentation);
        Assert.Equal(new UrgencyRange(result.AtLeast, result.AtMost), result.Range);
        Assert.Equal(Guidance.UrgencyOf(presentation), result.Range);
        Assert.StartsWith($"{outcome} ({result.Range})", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Outcomes_form_a_closed_hierarchy()
    {
        var cases = typeof(TriageResult).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(TriageResult))).ToList();
        Assert.Equal(["Emergency", "Incomplete", "Routine", "SelfCare", "Urgent"], cases.Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.All(cases, type => Assert.True(type.IsSealed && type.DeclaringType == typeof(TriageResult), type.Name));
        Assert.All(
            cases.Append(typeof(TriageResult)).SelectMany(type => type.GetConstructors(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)),
            constructor => Assert.True(constructor.IsPrivate || constructor.IsAssembly));
    }

    [Fact]
    public void Only_self_care_and_routine_have_a_plan_and_only_incomplete_a_next_question()
    {
        Assert.Equal(["Routine", "SelfCare"], WithProperty("Plan"));
        Assert.Equal(["Incomplete"], WithProperty("Next"));

        static IEnumerable<string> WithProperty(string name) => typeof(TriageResult).GetNestedTypes().Append(typeof(TriageResult))
            .Where(type => type.GetProperty(name) is not null).Select(type => type.Name).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Unsure_counts_at_its_worst()
    {
        var result = Guidance.Triage(Persons.LiftingStrain.WithUnsure(Findings.SaddleNumbness));
        Assert.IsType<TriageResult.Emergency>(result);
        Assert.Equal(new UrgencyRange(Urgency.SelfCare, Urgency.Emergency), result.Range);
        Assert.True(result.Decisive.IsEmpty);
    }

    [Fact]
    public void Headline_of_incomplete_says_what_to_do_now_where_something_is_certain()
    {
        var headlines = Guidance.Headlines;
        Assert.Equal(headlines.Incomplete, Incomplete(Persons.HardlyAsked).Headline);

        var routine = Incomplete(Guidance.Describe(age: 34, days: 40, pain: 5));
        Assert.Equal((Urgency.Routine, headlines.IncompleteRoutine), (routine.AtLeast, routine.Headline));

        var urgent = Incomplete(Guidance.Describe(age: 34, days: 40, pain: 5).WithPresent(Findings.LegWeakness));
        Assert.Equal((Urgency.Urgent, headlines.IncompleteUrgent), (urgent.AtLeast, urgent.Headline));
    }

    [Fact]
    public void Headline_of_incomplete_takes_unsure_answers_at_their_worst()
    {
        var unsure = Incomplete(Guidance.Describe(age: 34, days: 1, pain: 5).WithUnsure(Findings.LegWeakness));
        Assert.Equal((Urgency.SelfCare, Guidance.Headlines.IncompleteUrgent), (unsure.AtLeast, unsure.Headline));
    }

    [Fact]
    public void Headlines_of_the_settled_outcomes_are_those_of_the_guidance()
    {
        var headlines = Guidance.Headlines;
        Assert.Equal(headlines.Emergency, Guidance.Triage(Persons.SaddleNumbness).Headline);
        Assert.Equal(headlines.Urgent, Guidance.Triage(Persons.Fever).Headline);
        Assert.Equal(headlines.Routine, Guidance.Triage(Persons.SeverePain).Headline);
        Assert.Equal(headlines.SelfCare, Guidance.Triage(Persons.LiftingStrain).Headline);
    }

    private static TriageResult.Incomplete Incomplete(Presentation presentation) => Assert.IsType<TriageResult.Incomplete>(Guidance.Triage(presentation));

    [Fact]
    public void A_result_reads_as_outcome_range_and_guidance()
    {
        Assert.Equal("self-care (self-care) by back-spasms 1.0.0", Persons.Guidance.Triage(Persons.LiftingStrain).ToString());
        Assert.Equal("incomplete (self-care to emergency) by back-spasms 1.0.0", Persons.Guidance.Triage(Persons.NothingAsked).ToString());
    }

    [Fact]
    public void Missing_arguments_are_named()
    {
        Assert.Throws<ArgumentNullException>("guidance", () => GuidanceTriage.Triage(null!, Persons.NothingAsked));
        Assert.Throws<ArgumentNullException>("guidance", () => GuidanceTriage.UrgencyOf(null!, Persons.NothingAsked));
        Assert.Throws<ArgumentNullException>("presentation", () => Persons.Guidance.Triage(null!));
        Assert.Throws<ArgumentNullException>("presentation", () => Persons.Guidance.UrgencyOf((Presentation)null!));
        Assert.Throws<ArgumentNullException>("writer", () => Persons.Guidance.Triage(Persons.NothingAsked).WriteTo(null!));
    }
}
