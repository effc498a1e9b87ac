namespace BackSpasms.Guidance.Tests.Triage;

/// <summary>The rules of the care plan, each on the smallest model that shows it.</summary>
public sealed class CarePlanTests
{
    private static readonly Finding Lifting = new("lifting", "lifting", "Lifting?");
    private static readonly Finding Stress = new("stress", "stress", "Stress?");
    private static readonly Finding Ulcer = new("ulcer", "ulcer", "Ulcer?");
    private static readonly Finding Asthma = new("asthma", "asthma", "Asthma?");
    private static readonly Finding Liver = new("liver", "liver", "Liver?");
    private static readonly Finding Again = new("again", "again", "Again?");
    private static readonly Quantity Days = new("days", "days", "How many days?", "days", 0, 100);
    private static readonly TreatmentPhase FirstThree = new("first three days", Days, 0, 3);
    private static readonly TreatmentPhase AfterFourWeeks = new("after four weeks", Days, 28, null, Again);
    private static readonly TreatmentPhase AnyTime = new("any time", Days, 0, null);

    private static readonly Cause Strain = new("strain", "Strain", "Explained.", [WeightedFinding.Strong(Lifting)], [WeightedFinding.Strong(Stress)], []);
    private static readonly Cause Tension = new("tension", "Tension", "Explained.", [WeightedFinding.Weak(Stress)], [], []);

    [Fact]
    public void An_option_is_offered_now_inside_its_phase_later_before_it_and_not_after_it()
    {
        Assert.Equal("now", PlaceOf(Option(FirstThree), known => known.With(Days, 2)));
        Assert.Equal("left out", PlaceOf(Option(FirstThree), known => known.With(Days, 3)));
        Assert.Equal("later", PlaceOf(Option(AfterFourWeeks), known => known.With(Days, 27)));
        Assert.Equal("now", PlaceOf(Option(AfterFourWeeks), known => known.With(Days, 28)));
    }

    [Fact]
    public void A_condition_opens_a_phase_early() => Assert.Equal("now", PlaceOf(Option(AfterFourWeeks), known => known.With(Days, 1).WithPresent(Again)));

    [Fact]
    public void Without_days_only_an_option_for_any_time_is_offered()
    {
        Assert.Equal("now", PlaceOf(Option(AnyTime), known => known));
        Assert.Equal("left out", PlaceOf(Option(FirstThree), known => known));
        Assert.Equal("left out", PlaceOf(Option(FirstThree), known => known.WithUnsure(Days)));
        Assert.Equal("left out", PlaceOf(Option(AfterFourWeeks), known => known.WithUnsure(Days)));
    }

    [Fact]
    public void A_phase_that_ends_behind_the_last_day_that_there_can_be_does_not_end()
    {
        Assert.Equal("now", PlaceOf(Option(new TreatmentPhase("all days", Days, 0, 101)), known => known));
        Assert.Equal("left out", PlaceOf(Option(new TreatmentPhase("but one", Days, 0, 100)), known => known));
        Assert.Equal("now", PlaceOf(Option(new TreatmentPhase("to the last", Days, 28, 101, Again)), known => known.WithUnsure(Days).WithPresent(Again)));
        Assert.Equal("left out", PlaceOf(Option(new TreatmentPhase("but the last", Days, 28, 100, Again)), known => known.WithUnsure(Days).WithPresent(Again)));
    }

    [Fact]
    public void What_must_be_avoided_is_said_with_the_findings_that_make_it_so()
    {
        var (place, because) = Held(Option(AnyTime, avoid: Ulcer | Asthma), known => known.WithPresent(Asthma).WithAbsent(Ulcer));
        Assert.Equal(("avoid", "asthma"), (place, because));
    }

    [Fact]
    public void Where_it_is_open_whether_to_avoid_it_ask_first()
    {
        Assert.Equal(("check first", "ulcer"), Held(Option(AnyTime, avoid: Ulcer | Asthma), known => known.WithAbsent(Asthma)));
        Assert.Equal(("check first", "ulcer"), Held(Option(AnyTime, avoid: Ulcer | Asthma), known => known.WithAbsent(Asthma).WithUnsure(Ulcer)));
        Assert.Equal(("check first", "ulcer"), Held(Option(AfterFourWeeks, avoid: Ulcer), known => known.With(Days, 1)));
    }

    [Fact]
    public void Where_asking_first_is_needed_or_may_be_the_option_stands_there_alone()
    {
        Assert.Equal(("check first", "liver"), Held(Option(AnyTime, check: Liver), known => known.WithPresent(Liver)));
        Assert.Equal(("check first", "liver"), Held(Option(AnyTime, check: Liver), known => known));
        Assert.Equal("now", PlaceOf(Option(AnyTime, check: Liver), known => known.WithAbsent(Liver)));
    }

    [Fact]
    public void To_avoid_is_stronger_than_to_ask_first() =>
        Assert.Equal(("avoid", "ulcer"), Held(Option(AnyTime, avoid: Ulcer, check: Liver), known => known.WithPresent(Ulcer, Liver)));

    [Fact]
    public void Options_of_likely_and_possible_causes_are_offered_and_no_other()
    {
        Assert.Equal("now", PlaceOf(Option(AnyTime, serves: Tension), known => known.WithPresent(Stress)));
        Assert.Equal("left out", PlaceOf(Option(AnyTime, serves: Strain), known => known.WithPresent(Stress)));
        Assert.Equal("left out", PlaceOf(Option(AnyTime, serves: Tension), known => known.WithPresent(Lifting)));
    }

    [Fact]
    public void Without_a_likely_or_possible_cause_those_of_the_default_cause_are_offered()
    {
        Assert.Equal("now", PlaceOf(Option(AnyTime, serves: Strain), known => known));
        Assert.Equal("left out", PlaceOf(Option(AnyTime, serves: Tension), known => known));
    }

    [Fact]
    public void An_unsure_finding_neither_speaks_for_a_cause_nor_against_it()
    {
        var result = Model(Option(AnyTime)).Triage(Presentation.Empty(Model(Option(AnyTime)).Vocabulary).WithUnsure(Lifting, Stress));
        Assert.All(result.Causes, assessment => Assert.Equal((0, CauseLikelihood.Unlikely), (assessment.Score, assessment.Likelihood)));
    }

    [Fact]
    public void Plan_of_a_plain_lifting_strain_offers_heat_and_ice_now()
    {
        var plan = Assert.IsType<TriageResult.SelfCare>(Persons.Guidance.Triage(Persons.LiftingStrain)).Plan;
        Assert.Subset(plan.Now.Select(step => step.Option.Id).ToHashSet(), new HashSet<string> { "heat", "ice" });
        Assert.All(plan.Now, step => Assert.Equal(step.Option.Title, step.Title));
    }

    private static TreatmentOption Option(TreatmentPhase phase, Condition? avoid = null, Condition? check = null, Cause? serves = null) =>
        new("option", "Do it", "Like this.", phase, [serves ?? Strain], EvidenceStrength.Limited, avoid, check, []);

    private static GuidanceModel Model(TreatmentOption option)
    {
        var builder = new GuidanceModelBuilder("small", "1.0.0").Add(Strain).Add(Tension).DefaultCause(Strain)
            .Add(new Treatment("treatment", "Care", "What.", "Why.", [option], []));
        foreach (var finding in new[] { Lifting, Stress, Ulcer, Asthma, Liver, Again })
        {
            builder.Add(finding);
        }

        return builder.Build();
    }

    private static string PlaceOf(TreatmentOption option, Func<Presentation, Presentation> answer) => Placed(option, answer).Place;

    private static (string Place, string Because) Held(TreatmentOption option, Func<Presentation, Presentation> answer)
    {
        var (place, step) = Placed(option, answer);
        return (place, string.Join(",", step?.Because ?? []));
    }

    private static (string Place, CareStep? Step) Placed(TreatmentOption option, Func<Presentation, Presentation> answer)
    {
        var model = Model(option);
        var plan = Assert.IsType<TriageResult.SelfCare>(model.Triage(answer(Presentation.Empty(model.Vocabulary)))).Plan;
        var placed = new[] { ("now", plan.Now), ("later", plan.Later), ("check first", plan.CheckFirst), ("avoid", plan.Avoid) }
            .SelectMany(list => list.Item2, (list, step) => (list.Item1, (CareStep?)step)).ToList();
        return placed.Count == 0 ? ("left out", null) : Assert.Single(placed);
    }
}
