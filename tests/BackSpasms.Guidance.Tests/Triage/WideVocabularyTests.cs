namespace BackSpasms.Guidance.Tests.Triage;

/// <summary>Triage has a shorter way for up to 128 findings. However many findings a model has, the same red flags give the same outcome.</summary>
public sealed class WideVocabularyTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    [Theory]
    [InlineData(17)]
    [InlineData(90)]
    [InlineData(400)]
    public void Findings_that_no_red_flag_asks_for_change_nothing(int more)
    {
        var wide = Behind(more);
        Assert.True(wide.Rules.IsExact);
        Assert.Equal(112 + more, wide.Vocabulary.Findings.Count);
        foreach (var person in AnsweringPeople.Of(3000))
        {
            var rebound = wide.Rebind(person);
            var (here, there) = (Guidance.Triage(person), wide.Triage(rebound));
            Assert.Equal((here.Outcome, here.Range, here.Headline), (there.Outcome, there.Range, there.Headline));
            Assert.Equal(here.Range, Guidance.UrgencyOf(person));
            Assert.Equal(there.Range, wide.UrgencyOf(rebound));
        }
    }

    [Fact]
    public void Rows_of_a_wide_model_are_exact()
    {
        var wide = Behind(90);
        foreach (var person in AnsweringPeople.Of(300).Select(wide.Rebind))
        {
            Assert.Equal(wide.Diagrams.Bounds(person), wide.Rules.Bounds(person));
        }
    }

    /// <summary>The red flags of the built-in guidance, with so many findings declared before theirs that they stand in other words.</summary>
    private static GuidanceModel Behind(int more)
    {
        var builder = new GuidanceModelBuilder("wide", "1.0.0");
        for (var i = 0; i < more; i++)
        {
            builder.Add(new Finding($"more-{i}", "more", "More?"));
        }

        foreach (var finding in Findings.All)
        {
            builder.Add(finding);
        }

        foreach (var flag in RedFlags.All)
        {
            builder.Add(flag);
        }

        return builder.WithHeadlines(Guidance.Headlines).Build();
    }
}
