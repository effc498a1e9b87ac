namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>Nothing (null) in place of an argument is refused at once, by name.</summary>
public sealed class MissingArgumentTests
{
    private static readonly GuidanceModel Guidance = SmallGuidance.Build();

    [Fact]
    public void Of_proofs()
    {
        Refused("guidance", () => ((GuidanceModel)null!).Prove(SafetyProperty.RedFlagsOnlyRaise));
        Refused("property", () => Guidance.Prove(null!));
        Refused("other", () => SafetyProperty.NeverBelow(null!));
        Refused("other", () => SafetyProperty.EquivalentTo(null!));
    }

    [Fact]
    public void Of_comparisons()
    {
        Refused("older", () => GuidanceChange.Between(null!, Guidance));
        Refused("newer", () => GuidanceChange.Between(Guidance, null!));
    }

    [Fact]
    public void Of_questions_about_a_result()
    {
        Refused("result", () => ((TriageResult)null!).WhyNot(Urgency.Urgent));
        Refused("result", () => ((TriageResult)null!).Counterfactuals());
    }

    [Fact]
    public void Of_records()
    {
        Refused("result", () => ((TriageResult)null!).ToRecord());
        Refused("json", () => TriageRecord.Parse(null!));
        Refused("record", () => Guidance.Replay(null!));
        var record = Guidance.Triage(Presentation.Empty(Guidance.Vocabulary)).ToRecord();
        Refused("guidance", () => ((GuidanceModel)null!).Replay(record));
    }

    [Fact]
    public void Of_drawings()
    {
        Refused("guidance", () => ((GuidanceModel)null!).ToMermaid(Guidance.RedFlags[0]));
        Refused("redFlag", () => Guidance.ToMermaid(null!));
        Refused("guidance", () => ((GuidanceModel)null!).ToMermaid(Urgency.Urgent));
    }

    private static void Refused(string name, Func<object> call) => Assert.Throws<ArgumentNullException>(name, call);
}
