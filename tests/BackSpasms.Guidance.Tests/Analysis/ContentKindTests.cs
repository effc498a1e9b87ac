namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class ContentKindTests
{
    [Fact]
    public void Each_kind_has_a_name() => Assert.Equal(
        [
            "model", "extension", "topic", "quantity", "finding", "question", "red flag", "cause", "treatment", "treatment option", "phase", "prevention",
            "safety-net advice", "source", "caution for", "texts in",
        ],
        Enum.GetValues<ContentKind>().Select(kind => kind.Name));

    [Fact]
    public void An_item_is_called_by_its_kind_and_id()
    {
        Assert.Equal("red flag 'flag'", new AnalyzedItem(ContentKind.RedFlag, "flag").ToString());
        Assert.Equal("model", new AnalyzedItem(ContentKind.Model, null).Name);
    }

    [Fact]
    public void Phases_cautions_and_texts_declare_no_id() => Assert.Equal(
        [ContentKind.Phase, ContentKind.Caution, ContentKind.Texts],
        Enum.GetValues<ContentKind>().Where(kind => !kind.DeclaresId));

    [Fact]
    public void Findings_and_quantities_share_their_ids()
    {
        Assert.Equal(ContentKind.Finding, ContentKind.Quantity.IdSpace);
        Assert.All(Enum.GetValues<ContentKind>().Where(kind => kind != ContentKind.Quantity), kind => Assert.Equal(kind, kind.IdSpace));
    }

    [Fact]
    public void Questions_findings_and_quantities_ask() => Assert.Equal(
        [ContentKind.Quantity, ContentKind.Finding, ContentKind.Question],
        Enum.GetValues<ContentKind>().Where(kind => kind.Asks));

    [Fact]
    public void A_condition_is_found_by_the_name_of_its_part()
    {
        var option = AnalyzedItems.Of(new TreatmentOption("option", "Do it", "Like this.", Letters.Phase(), [], EvidenceStrength.Limited, Letters.A, Letters.B, [Letters.Source]));
        Assert.Equal((Letters.A, Letters.B, null), (option.ConditionOf("avoidWhen"), option.ConditionOf("checkFirstWhen"), option.ConditionOf("when")));
    }
}
