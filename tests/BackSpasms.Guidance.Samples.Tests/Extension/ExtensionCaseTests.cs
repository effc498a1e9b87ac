using BackSpasms.Guidance.Samples.Work;

namespace BackSpasms.Guidance.Samples.Tests.Extension;

/// <summary>The cases of the sample's extensions, each on both sides of its line.</summary>
public sealed class ExtensionCaseTests
{
    private static readonly GuidanceModel BuiltIn = BackSpasmGuidance.Default;
    private static readonly GuidanceModel Guidance = DeskWork.Read(OccupationalHealth.On(BuiltIn)).Model!;
    private static readonly Quantity DaysOff = Guidance.Vocabulary.Quantity("desk-work/days-off-work");

    [Fact]
    public void A_lift_at_work_alone_stays_self_care() => AssertOutcome("self-care", Strain(44).WithPresent(WorkFindings.HandlingAtWork));

    [Theory]
    [InlineData("osteoporosis", "routine")]
    [InlineData("long-term-steroids", "routine")]
    public void A_lift_at_work_with_fragile_bones_is_for_today(string risk, string builtIn)
    {
        var person = Strain(44).WithPresent(risk);
        AssertOutcome(builtIn, person);
        AssertOutcome("urgent", person.WithPresent(WorkFindings.HandlingAtWork), "occupational-health/handling-with-fragile-bones");
        AssertOutcome("urgent", person.WithUnsure(WorkFindings.HandlingAtWork));
        Assert.Equal(builtIn, BuiltIn.Triage(BuiltIn.Rebind(person.WithPresent(WorkFindings.HandlingAtWork))).Outcome);
    }

    [Theory]
    [InlineData(69, "self-care")]
    [InlineData(70, "urgent")]
    public void A_lift_at_work_from_70_on_is_for_today(int age, string outcome) => AssertOutcome(outcome, Strain(age).WithPresent(WorkFindings.HandlingAtWork));

    [Fact]
    public void While_the_lift_is_not_asked_the_outcome_stays_open_and_it_is_asked()
    {
        var result = Assert.IsType<TriageResult.Incomplete>(Guidance.Triage(Strain(44).WithPresent(Findings.LongTermSteroids).With(WorkFindings.HandlingAtWork, Answer.NotAsked)));
        Assert.Equal([WorkFindings.HandlingAtWork.Id], result.Decisive.Ids);
        Assert.Equal("occupational-health/your-work", result.Next.Id);
        Assert.Equal([WorkFindings.HandlingAtWork], result.Next.Findings);
    }

    [Fact]
    public void Who_cannot_drive_safely_needs_an_appointment()
    {
        AssertOutcome("routine", Strain(40).WithPresent(WorkFindings.CannotDriveSafely), "occupational-health/not-safe-at-the-wheel");
        AssertOutcome("routine", Strain(40).WithUnsure(WorkFindings.CannotDriveSafely));
        AssertOutcome("self-care", Strain(40).WithPresent(WorkFindings.LongDriving, WorkFindings.WholeBodyVibration));
    }

    [Theory]
    [InlineData(0, "self-care")]
    [InlineData(13, "self-care")]
    [InlineData(14, "routine")]
    [InlineData(36500, "routine")]
    public void Two_weeks_off_work_need_an_appointment(int days, string outcome) => AssertOutcome(outcome, Strain(40).With(DaysOff, days));

    [Fact]
    public void Days_off_that_nobody_knows_count_at_their_worst() => AssertOutcome("routine", Strain(40).WithUnsure(DaysOff));

    [Theory]
    [InlineData(59, false, "now")]
    [InlineData(59, true, "now")]
    [InlineData(60, false, "now")]
    [InlineData(60, true, "check first")]
    public void Massage_after_a_lift_at_work_from_60_on_is_to_be_asked_about_first(int age, bool handled, string place)
    {
        var person = handled ? Strain(age).WithPresent(WorkFindings.HandlingAtWork) : Strain(age);
        Assert.Equal(place, Place(person, "massage"));
    }

    [Theory]
    [InlineData(false, false, "later")]
    [InlineData(true, false, "later")]
    [InlineData(false, true, "later")]
    [InlineData(true, true, "check first")]
    public void Stretching_with_signs_of_a_nerve_is_to_be_asked_about_first(bool sitting, bool tingling, string place)
    {
        var person = Strain(40).With(Findings.WorseSittingOrBending, sitting ? Answer.Present : Answer.Absent).With(Findings.Tingling, tingling ? Answer.Present : Answer.Absent);
        Assert.Equal(place, Place(person, "gentle-stretching"));
    }

    [Fact]
    public void Long_driving_is_a_possible_cause_and_with_a_shaking_seat_a_likely_one()
    {
        var driver = Strain(40).WithPresent(WorkFindings.LongDriving);
        Assert.Equal(CauseLikelihood.Unlikely, Likelihood(Strain(40), "occupational-health/long-hours-at-the-wheel"));
        Assert.Equal(CauseLikelihood.Possible, Likelihood(driver, "occupational-health/long-hours-at-the-wheel"));
        Assert.Equal(CauseLikelihood.Likely, Likelihood(driver.WithPresent(WorkFindings.WholeBodyVibration), "occupational-health/long-hours-at-the-wheel"));
        Assert.Equal("left out", Place(Strain(40), "occupational-health/break-up-the-drive"));
        Assert.Equal("now", Place(driver, "occupational-health/break-up-the-drive"));
        Assert.Equal("check first", Place(driver.WithPresent(WorkFindings.CannotDriveSafely), "occupational-health/break-up-the-drive"));
    }

    [Fact]
    public void Long_sitting_is_a_cause_with_care_and_prevention_of_its_own()
    {
        var sitting = Strain(29).WithPresent("desk-work/long-sitting", "desk-work/few-breaks");
        Assert.Equal(CauseLikelihood.Likely, Likelihood(sitting, "desk-work/long-sitting"));
        Assert.Equal("now", Place(sitting, "desk-work/get-up-often"));
        Assert.Contains(Guidance.Triage(sitting).Prevention, prevention => prevention.Id == "desk-work/walk-regularly");
        Assert.DoesNotContain(Guidance.Triage(Strain(29)).Prevention, prevention => prevention.Id == "desk-work/walk-regularly");
    }

    [Fact]
    public void The_interview_asks_about_work_and_comes_to_an_end()
    {
        var asked = new List<string>();
        var person = Guidance.Describe();
        while (Guidance.NextQuestion(person) is { } question)
        {
            asked.Add(question.Id);
            person = question.Quantity is { } quantity
                ? person.With(quantity, quantity == Measures.Age ? 40 : 0)
                : person.WithAbsent([.. question.Findings]);
        }

        Assert.Subset(new HashSet<string>(asked, StringComparer.Ordinal), new HashSet<string>(["occupational-health/your-work", "desk-work/days-off", "desk-work/your-desk"], StringComparer.Ordinal));
        Assert.IsType<TriageResult.SelfCare>(Guidance.Triage(person));
    }

    [Fact]
    public void It_is_never_below_the_built_in_guidance_and_keeps_every_safety_property()
    {
        Assert.Equal(ProofVerdict.Holds, Guidance.Prove(SafetyProperty.NeverBelow(BuiltIn)).Verdict);
        Assert.All(SafetyProperty.All, property => Assert.Equal(ProofVerdict.Holds, Guidance.Prove(property).Verdict));
    }

    [Fact]
    public void The_pack_can_be_loaded_with_or_without_the_other_extension_and_in_either_order()
    {
        var packFirst = OccupationalHealth.On(DeskWork.Read(BuiltIn).Model!);
        Assert.Equal(Guidance.Digest, packFirst.Digest);
        Assert.Empty(DeskWork.Read(BuiltIn).Errors);
    }

    /// <summary>Somebody who was asked everything and has an ordinary strain since yesterday.</summary>
    private static Presentation Strain(int age) =>
        Guidance.Describe(age: age, days: 1, pain: 4).WithPresent(Findings.SuddenAwkwardMovement).With(DaysOff, 0).WithOthersAbsent();

    private static void AssertOutcome(string outcome, Presentation person, params string[] because)
    {
        var result = Guidance.Triage(person);
        Assert.Equal(outcome, result.Outcome);
        Assert.Subset(result.Reasons.Select(reason => reason.RedFlag.Id).ToHashSet(StringComparer.Ordinal), because.ToHashSet(StringComparer.Ordinal));
    }

    private static CauseLikelihood Likelihood(Presentation person, string cause) => Guidance.Triage(person).Causes.Single(each => each.Cause.Id == cause).Likelihood;

    private static string Place(Presentation person, string option)
    {
        var plan = Guidance.Triage(person).Match<CarePlan?>(_ => null, _ => null, routine => routine.Plan, selfCare => selfCare.Plan, _ => null)!;
        return Has(plan.Now) ? "now" : Has(plan.Later) ? "later" : Has(plan.CheckFirst) ? "check first" : Has(plan.Avoid) ? "avoid" : "left out";

        bool Has(IReadOnlyList<CareStep> steps) => steps.Any(step => step.Option.Id == option);
    }
}
