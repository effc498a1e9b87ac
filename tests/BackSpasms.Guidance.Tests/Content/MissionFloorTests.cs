using CsCheck;

namespace BackSpasms.Guidance.Tests.Content;

/// <summary>Spasms that persist, are severe, or come with numbness, tingling or weakness need medical attention, whatever else is answered.</summary>
public sealed class MissionFloorTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    public static TheoryData<string> Signs { get; } = ["persist", "severe", "numbness", "tingling", "weakness"];

    [Theory]
    [MemberData(nameof(Signs))]
    public void Present_it_is_never_self_care(string sign) =>
        Background.Any.Sample(
            background =>
            {
                var result = Guidance.Triage(WithSign(background, sign));

                Assert.IsNotType<TriageResult.SelfCare>(result);
                Assert.True(result.AtLeast >= Urgency.Routine, $"{sign} with {background} is at least {result.AtLeast}.");
            },
            iter: 2_000);

    [Theory]
    [MemberData(nameof(Signs))]
    public void Not_known_it_is_never_self_care(string sign) =>
        Background.Any.Sample(
            background => Assert.True(
                Guidance.Triage(Unknown(background, sign)) is not TriageResult.SelfCare,
                $"{sign}, not known, with {background} is self-care."),
            iter: 2_000);

    [Theory]
    [InlineData("persist", "persistent")]
    [InlineData("severe", "severe")]
    [InlineData("numbness", "numbness")]
    [InlineData("tingling", "tingling")]
    [InlineData("weakness", "leg-weakness")]
    public void Present_it_is_named_as_a_reason(string sign, string redFlag)
    {
        var result = Guidance.Triage(WithSign(Guidance.Describe(age: 40, days: 2, pain: 3).WithOthersAbsent(), sign));

        Assert.Contains(result.Reasons, reason => reason.RedFlag.Id == redFlag && reason.Status == RedFlagStatus.Holds);
    }

    private static Presentation WithSign(Presentation background, string sign) => sign switch
    {
        "persist" => background.With(Measures.Days, 28),
        "severe" => background.With(Measures.Pain, 7),
        "numbness" => background.WithPresent(Findings.Numbness),
        "tingling" => background.WithPresent(Findings.Tingling),
        _ => background.WithPresent(Findings.LegWeakness),
    };

    private static Presentation Unknown(Presentation background, string sign) => sign switch
    {
        "persist" => background.WithUnsure(Measures.Days),
        "severe" => background.WithUnsure(Measures.Pain),
        "numbness" => background.WithUnsure(Findings.Numbness),
        "tingling" => background.With(Findings.Tingling, Answer.NotAsked),
        _ => background.WithUnsure(Findings.LegWeakness),
    };
}
