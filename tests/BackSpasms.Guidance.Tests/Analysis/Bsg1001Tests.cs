using static BackSpasms.Guidance.GuidanceRules;

namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class Bsg1001Tests
{
    [Fact]
    public void Red_flag_without_one_Triggers()
    {
        var found = Judged.Triggers(ContentWithoutCitation, AnalyzedItems.Of(new RedFlag("flag", Urgency.Urgent, Letters.A, "something", "Get help.", [])));
        Assert.Equal(("red flag 'flag'", "citations"), (found.Item.Name, found.Part));
    }

    [Fact]
    public void Topic_and_cause_without_one_Triggers()
    {
        Judged.Triggers(ContentWithoutCitation, AnalyzedItems.Of(new Topic("topic", "Topic", "Explained.", [])));
        Judged.Triggers(ContentWithoutCitation, AnalyzedItems.Of(new Cause("cause", "Cause", "Explained.", [], [], [])));
    }

    [Fact]
    public void Treatment_and_option_without_one_Triggers()
    {
        var option = new TreatmentOption("option", "Do it", "Like this.", Letters.Phase(), [], EvidenceStrength.Limited, null, null, []);
        Judged.Triggers(ContentWithoutCitation, AnalyzedItems.Of(option));
        Judged.Triggers(ContentWithoutCitation, AnalyzedItems.Of(new Treatment("treatment", "Care", "What.", "Why.", [option], [])));
    }

    [Fact]
    public void Prevention_and_safety_net_without_one_Triggers()
    {
        Judged.Triggers(ContentWithoutCitation, AnalyzedItems.Of(new Prevention("prevention", "Move", "What.", "How.", [], EvidenceStrength.Limited, [])));
        Judged.Triggers(ContentWithoutCitation, AnalyzedItems.Of(new SafetyNetAdvice("advice", "Watch", Urgency.Urgent, "Watch it.", [])));
    }

    [Fact]
    public void Caution_without_one_Triggers() =>
        Assert.Equal("caution for 'option'", Judged.Triggers(ContentWithoutCitation, AnalyzedItems.Of(new Caution(Letters.Option(null), Letters.A, null, []))).Item.Name);

    [Fact]
    public void Red_flag_with_one_DoesNotTrigger() => Judged.DoesNotTrigger(ContentWithoutCitation, Judged.Flag(Letters.A));

    [Fact]
    public void Item_whose_citations_are_not_known_DoesNotTrigger() =>
        Judged.DoesNotTrigger(ContentWithoutCitation, new AnalyzedItem(ContentKind.RedFlag, "flag") { HasCitation = null });

    [Fact]
    public void Finding_question_and_quantity_need_none_DoesNotTrigger() =>
        Judged.DoesNotTrigger(ContentWithoutCitation, AnalyzedItems.Of(Letters.A), AnalyzedItems.Of(Letters.Asks(Letters.A)), AnalyzedItems.Of(Letters.Age));

    [Fact]
    public void Source_itself_DoesNotTrigger() => Judged.DoesNotTrigger(ContentWithoutCitation, AnalyzedItems.Of(Letters.Source));
}
