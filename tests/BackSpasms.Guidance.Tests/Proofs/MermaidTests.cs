namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>Drawings that a clinician can read, literally.</summary>
public sealed class MermaidTests
{
    [Fact]
    public void A_red_flag_of_the_built_in_guidance() => Assert.Equal(
        """
        flowchart TD
          n1{"weakness in a leg or foot?"}
          n2{"age?"}
          n2 -- "under 18" --> yes
          n2 -- "18 or more" --> no
          n1 -- "present" --> n2
          n3{"age?"}
          n4{"unsteady walking?"}
          n4 -- "present" --> yes
          n4 -- "absent" --> no
          n3 -- "under 18" --> n4
          n3 -- "18 or more" --> no
          n1 -- "absent" --> n3
          yes(["emergency: Under 18 with a weak leg, a limp or trouble walking"])
          no(["this red flag does not hold"])

        """.ReplaceLineEndings("\n"),
        BackSpasmGuidance.Default.ToMermaid(RedFlags.ChildWithNerveSigns));

    [Fact]
    public void A_red_flag_that_names_a_finding_twice_asks_it_once()
    {
        var guidance = SmallGuidance.Build(feverWhen: (SmallGuidance.Rash & SmallGuidance.Fever) | (!SmallGuidance.Rash & SmallGuidance.Old));

        Assert.Equal(
            """
            flowchart TD
              n1{"a #quot;rash#quot;?"}
              n2{"a fever?"}
              n2 -- "present" --> yes
              n2 -- "absent" --> no
              n1 -- "present" --> n2
              n3{"age?"}
              n3 -- "under 65" --> no
              n3 -- "65 or more" --> yes
              n1 -- "absent" --> n3
              yes(["emergency: Fever in old age"])
              no(["this red flag does not hold"])

            """.ReplaceLineEndings("\n"),
            guidance.ToMermaid(guidance.RedFlags[0]));
    }

    [Fact]
    public void A_red_flag_that_can_never_hold()
    {
        var guidance = SmallGuidance.Build(feverWhen: SmallGuidance.Rash & !SmallGuidance.Rash);

        Assert.Equal(
            "flowchart TD\n  yes([\"emergency: Fever in old age\"])\n  no([\"this red flag does not hold\"])\n",
            guidance.ToMermaid(guidance.RedFlags[0]));
    }

    [Fact]
    public void A_level()
    {
        var guidance = new GuidanceModelBuilder("small", "1.0.0")
            .Add(SmallGuidance.Flag("rash", Urgency.Urgent, SmallGuidance.Rash & !SmallGuidance.Old, "A rash"))
            .Add(SmallGuidance.Flag("fever", Urgency.Routine, SmallGuidance.Fever, "A fever"))
            .Add(SmallGuidance.Flag("fall", Urgency.Urgent, SmallGuidance.Fall, "A \"bad\" fall"))
            .Build();

        Assert.Equal(
            """
            flowchart TD
              f0{{"A rash? a #quot;rash#quot; and not aged 65 or over"}}
              f0 -- yes --> outcome
              f0 -- no --> f1
              f1{{"A #quot;bad#quot; fall? a fall"}}
              f1 -- yes --> outcome
              f1 -- no --> none
              outcome(["urgent"])
              none(["not urgent"])

            """.ReplaceLineEndings("\n"),
            guidance.ToMermaid(Urgency.Urgent));
    }

    [Theory]
    [InlineData(Urgency.Emergency, 18)]
    [InlineData(Urgency.Urgent, 13)]
    [InlineData(Urgency.Routine, 13)]
    public void Every_red_flag_of_a_level_stands_in_its_drawing(Urgency level, int redFlags)
    {
        var drawing = BackSpasmGuidance.Default.ToMermaid(level);

        Assert.Equal(redFlags, drawing.Split("-- yes --> outcome\n").Length - 1);
        Assert.Equal(redFlags, drawing.Split("-- no -->").Length - 1);
    }

    [Fact]
    public void Only_a_level_that_red_flags_have_can_be_drawn() => Assert.StartsWith(
        "The level must be Routine, Urgent or Emergency: self-care is what is left when no red flag holds.",
        Assert.Throws<ArgumentOutOfRangeException>("level", () => BackSpasmGuidance.Default.ToMermaid(Urgency.SelfCare)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Only_a_red_flag_of_the_model_can_be_drawn() => Assert.StartsWith(
        "'fall' is not a red flag of back-spasms 1.0.0",
        Assert.Throws<ArgumentException>(() => BackSpasmGuidance.Default.ToMermaid(SmallGuidance.Build().RedFlags[1])).Message,
        StringComparison.Ordinal);
}
