using System.Text;

namespace BackSpasms.Guidance.Tests.Cases;

/// <summary>The clinical cases as data: every file of this folder is read, triaged and held against what the evidence asks for.</summary>
public sealed class CaseTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    public static TheoryData<string> Files { get; } = [.. ClinicalCase.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void Comes_out_as_expected(string file)
    {
        var clinical = ClinicalCase.Read(file);
        var result = Triage(file, clinical);
        var expected = clinical.Expected;

        Same(file, "outcome", expected.Outcome, result.Outcome);
        Same(file, "range", $"{expected.AtLeast} to {expected.AtMost}", $"{Name(result.AtLeast)} to {Name(result.AtMost)}");
        Same(file, "red flags that hold", Joined(expected.Holds), Joined(result.Reasons.Where(reason => reason.Status == RedFlagStatus.Holds).Select(reason => reason.RedFlag.Id)));
        if (expected.Likeliest is { } likeliest)
        {
            Same(file, "likeliest cause", likeliest, result.Causes[0].Cause.Id);
            Assert.True(result.Causes[0].Likelihood != CauseLikelihood.Unlikely, $"{file}: {likeliest} is unlikely.");
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Has_the_expected_plan(string file)
    {
        var clinical = ClinicalCase.Read(file);
        var expected = clinical.Expected;
        var plan = Triage(file, clinical).Match<CarePlan?>(emergency: _ => null, urgent: _ => null, routine: routine => routine.Plan, selfCare: selfCare => selfCare.Plan, incomplete: _ => null);

        Assert.True(plan is not null == expected.Outcome is "self-care" or "routine", $"{file}: an outcome of {expected.Outcome} has {(plan is null ? "no" : "a")} plan.");
        Has(file, "now", expected.PlanNow, plan?.Now);
        Has(file, "avoid", expected.PlanAvoid, plan?.Avoid);
        Has(file, "check first", expected.PlanCheckFirst, plan?.CheckFirst);
        var everywhere = plan is null ? [] : Options([.. plan.Now, .. plan.Later, .. plan.CheckFirst, .. plan.Avoid]);
        Assert.All(expected.PlanNotOffered ?? [], option =>
        {
            Assert.True(plan is not null, $"{file}: there is no plan that could leave {option} out.");
            Assert.False(everywhere.Contains(option), $"{file}: {option} stands in the plan.");
        });
        Assert.True(everywhere.Distinct(StringComparer.Ordinal).Count() == everywhere.Count, $"{file}: an option stands in two lists: {Joined(everywhere)}.");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Is_told_and_cites_sources_of_the_guidance(string file)
    {
        var clinical = ClinicalCase.Read(file);

        Assert.False(string.IsNullOrWhiteSpace(clinical.Title) || string.IsNullOrWhiteSpace(clinical.Story), $"{file}: title and story are needed.");
        Assert.True(clinical.Evidence.Count > 0, $"{file}: a case needs evidence.");
        Assert.All(clinical.Evidence, evidence =>
        {
            Assert.True(Guidance.Sources.Any(source => source.Id == evidence.Source), $"{file}: '{evidence.Source}' is no source of the guidance.");
            Assert.False(string.IsNullOrWhiteSpace(evidence.Says), $"{file}: say what {evidence.Source} says.");
        });
        Assert.True(file.StartsWith($"{clinical.Expected.Outcome}-", StringComparison.Ordinal), $"{file}: the name starts with the outcome, {clinical.Expected.Outcome}.");
    }

    [Fact]
    public void There_are_enough_cases_of_every_outcome()
    {
        var outcomes = ClinicalCase.Files.CountBy(file => ClinicalCase.Read(file).Expected.Outcome).ToDictionary(StringComparer.Ordinal);

        Assert.True(ClinicalCase.Files.Count >= 60);
        Assert.All(["self-care", "routine", "urgent", "emergency", "incomplete"], outcome => Assert.True(outcomes.GetValueOrDefault(outcome) >= 10, outcome));
    }

    [Fact]
    public void Every_red_flag_holds_in_some_case()
    {
        var held = ClinicalCase.Files.SelectMany(file => ClinicalCase.Read(file).Expected.Holds ?? []).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Guidance.RedFlags.Select(flag => flag.Id).Except(held, StringComparer.Ordinal));
    }

    [Fact]
    public void No_two_cases_are_the_same_person() =>
        Assert.Empty(ClinicalCase.Files.GroupBy(file => ClinicalCase.Read(file).Title, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => Joined(group)));

    private static TriageResult Triage(string file, ClinicalCase clinical)
    {
        var reading = TriageCase.Read(Encoding.UTF8.GetBytes(clinical.Case.GetRawText()), Guidance.Vocabulary);

        Assert.True(reading.Case is not null, $"{file}: {string.Join("; ", reading.Errors.Select(error => error.Message))}");
        return Guidance.Triage(reading.Case.Presentation);
    }

    private static void Has(string file, string list, IReadOnlyList<string>? options, IReadOnlyList<CareStep>? steps) =>
        Assert.All(options ?? [], option => Assert.True(steps is not null && Options(steps).Contains(option), $"{file}: {option} is not under '{list}': {Joined(steps is null ? [] : Options(steps))}."));

    private static void Same(string file, string what, string expected, string actual) =>
        Assert.True(expected == actual, $"{file}: {what}: expected {expected}, was {actual}.");

    private static List<string> Options(IReadOnlyList<CareStep> steps) => [.. steps.Select(step => step.Option.Id)];

    private static string Joined(IEnumerable<string>? ids) => ids is null || !ids.Any() ? "none" : string.Join(", ", ids);

    private static string Name(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "emergency",
        Urgency.Urgent => "urgent",
        Urgency.Routine => "routine",
        _ => "self-care",
    };
}
