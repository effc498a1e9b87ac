namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>Why an outcome is, or is not, of an urgency: as typed data and in words.</summary>
public sealed class WhyNotTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    [Fact]
    public void A_red_flag_holds_is_ruled_out_or_is_open()
    {
        var result = Guidance.Triage(Guidance.Describe(age: 30, pain: 8)
            .WithPresent(Findings.BellyPain)
            .WithAbsent(Findings.UnsteadyWalking, Findings.LegWeakness, Findings.HistoryOfCancer, Findings.SickleCellDisease)
            .WithUnsure(Findings.PainkillerHarm)
            .WithAbsent(Findings.JawStiffness));

        var why = result.WhyNot(Urgency.Emergency);

        Assert.Equal(Urgency.Emergency, why.Level);
        Assert.Equal(Guidance.RedFlags.Where(flag => flag.Urgency == Urgency.Emergency), why.RedFlags.Select(verdict => verdict.RedFlag));
        AssertVerdict(
            RedFlags.AbdominalEmergency,
            RedFlagStatus.Holds,
            ["belly-pain", "severe-pain"],
            [],
            "Belly, groin or testicle pain with another warning sign: holds: pain in the tummy, groin or testicle; severe pain, 7 or more out of 10.");
        AssertVerdict(
            RedFlags.ChildWithNerveSigns,
            RedFlagStatus.RuledOut,
            ["leg-weakness", "unsteady-walking", "age-under-18"],
            [],
            "Under 18 with a weak leg, a limp or trouble walking: ruled out; no: weakness in a leg or foot; no: unsteady walking; not aged under 18.");
        AssertVerdict(
            RedFlags.CordCompressionWithCancer,
            RedFlagStatus.RuledOut,
            ["history-of-cancer"],
            [],
            "Nerve signs in someone who has or had cancer: ruled out; no: cancer, now or in the past.");
        AssertVerdict(
            RedFlags.PainkillerOrSelfHarm,
            RedFlagStatus.Open,
            [],
            ["painkiller-harm", "thoughts-of-self-harm"],
            "Harm from painkillers, or thoughts of ending your life: open; these could make it hold: too much of a painkiller, or harm from one; thoughts of ending your life, or not feeling safe with yourself.");
        AssertVerdict(
            RedFlags.JawOrWholeBodySpasms,
            RedFlagStatus.Open,
            [],
            ["whole-body-spasms"],
            "A stiff jaw, or spasms of several parts of the body: open; these could make it hold: spasms beyond your control that arch the back or seize several parts of the body.");

        void AssertVerdict(RedFlag flag, RedFlagStatus status, string[] settledBy, string[] open, string words)
        {
            var verdict = Assert.Single(why.RedFlags, each => each.RedFlag == flag);
            Assert.Equal(status, verdict.Status);
            Assert.Equal(settledBy, verdict.SettledBy.Select(finding => finding.Id));
            Assert.Equal(open, verdict.Open.Select(finding => finding.Id));
            Assert.Equal(words, verdict.InWords);
            Assert.Equal(words, verdict.ToString());
        }
    }

    [Fact]
    public void All_of_a_level_in_words()
    {
        var guidance = new GuidanceModelBuilder("small", "1.0.0")
            .Add(SmallGuidance.Flag("fever-in-old-age", Urgency.Urgent, SmallGuidance.Fever & SmallGuidance.Old, "Fever in old age"))
            .Add(SmallGuidance.Flag("fall", Urgency.Urgent, SmallGuidance.Fall, "A fall"))
            .Add(SmallGuidance.Flag("rash", Urgency.Urgent, SmallGuidance.Rash | SmallGuidance.Long, "A rash"))
            .Build();
        var result = guidance.Triage(Presentation.Empty(guidance.Vocabulary).With(SmallGuidance.Age, 30).WithPresent("fall").WithAbsent("rash"));

        Assert.Equal(
            "Fever in old age: ruled out; not aged 65 or over.\nA fall: holds: a fall.\nA rash: open; these could make it hold: pain for four weeks.",
            result.WhyNot(Urgency.Urgent).ToString());
        Assert.Empty(result.WhyNot(Urgency.Emergency).RedFlags);
        Assert.Equal(string.Empty, result.WhyNot(Urgency.Emergency).ToString());
    }

    [Fact]
    public void A_condition_with_a_finding_in_two_polarities()
    {
        // With a fall and a rash it holds, whatever the fever: no part of it says so alone.
        var guidance = SmallGuidance.Build(feverWhen: (SmallGuidance.Fever & SmallGuidance.Fall) | (!SmallGuidance.Fever & SmallGuidance.Rash));
        var open = Presentation.Empty(guidance.Vocabulary);

        AssertVerdict(open.WithPresent("fall", "rash"), RedFlagStatus.Holds, "fall, rash", string.Empty, "Fever in old age: holds: a fall; a \"rash\".");
        AssertVerdict(open.WithAbsent("fall", "rash"), RedFlagStatus.RuledOut, "fall, rash", string.Empty, "Fever in old age: ruled out; no: a fall; no: a \"rash\".");
        AssertVerdict(open.WithAbsent("fever").WithPresent("rash"), RedFlagStatus.Holds, "fever, rash", string.Empty, "Fever in old age: holds: no: a fever; a \"rash\".");
        AssertVerdict(open.WithPresent("fever"), RedFlagStatus.Open, string.Empty, "fall", "Fever in old age: open; these could make it hold: a fall.");

        void AssertVerdict(Presentation answers, RedFlagStatus status, string settledBy, string stillOpen, string words)
        {
            var verdict = Assert.Single(guidance.Triage(answers).WhyNot(Urgency.Emergency).RedFlags);
            Assert.Equal(
                (status, settledBy, stillOpen, words),
                (verdict.Status, string.Join(", ", verdict.SettledBy.Select(finding => finding.Id)), string.Join(", ", verdict.Open.Select(finding => finding.Id)), verdict.InWords));
        }
    }

    [Fact]
    public void A_condition_that_no_answers_reach()
    {
        var guidance = SmallGuidance.Build(feverWhen: SmallGuidance.Fever & !SmallGuidance.Fever);

        var verdict = Assert.Single(guidance.Triage(Presentation.Empty(guidance.Vocabulary)).WhyNot(Urgency.Emergency).RedFlags);

        Assert.Equal((RedFlagStatus.RuledOut, "Fever in old age: ruled out whatever the answers are."), (verdict.Status, verdict.InWords));
    }

    [Fact]
    public void Only_a_level_that_red_flags_have_can_be_asked_for() => Assert.StartsWith(
        "The level must be Routine, Urgent or Emergency: self-care is what is left when no red flag holds.",
        Assert.Throws<ArgumentOutOfRangeException>("level", () => Guidance.Triage(Guidance.Describe()).WhyNot(Urgency.SelfCare)).Message,
        StringComparison.Ordinal);
}
