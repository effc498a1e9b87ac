namespace BackSpasms.Guidance.Tests.Presentations;

public sealed class RebindTests
{
    private static readonly Quantity Age = new("age", "age", "How old?", "years", 0, 120);
    private static readonly Quantity Pain = new("pain", "pain", "How bad?", "points", 0, 10);
    private static readonly Finding Fever = new("fever", "fever", "Fever?");
    private static readonly Finding Numbness = new("numbness", "numbness", "Numb?");
    private static readonly Finding Cough = new("cough", "cough", "Cough?");
    private static readonly Finding Old = Age.AtLeast(50, "old", "old");
    private static readonly Finding Child = Age.Below(18, "child", "child");

    private static readonly GuidanceModel Smaller = new GuidanceModelBuilder("base", "1.0.0").Add(Fever).Add(Numbness).Add(Old).Build();
    private static readonly GuidanceModel Larger = new GuidanceModelBuilder("base", "2.0.0").Add(Pain).Add(Child).Add(Cough).Add(Old).Add(Numbness).Add(Fever).Build();

    [Fact]
    public void Answers_are_carried_over_and_what_the_model_has_more_is_not_asked()
    {
        var rebound = Larger.Rebind(Presentation.Empty(Smaller.Vocabulary).WithPresent(Fever).WithUnsure(Numbness).With(Age, 12));
        Assert.Equal(Presentation.Empty(Larger.Vocabulary).WithPresent(Fever).WithUnsure(Numbness).With(Age, 12), rebound);
        Assert.Equal((Answer.NotAsked, Answer.Present, Answer.Absent), (rebound[Cough], rebound[Child], rebound[Old]));
        Assert.Equal(QuantityAnswer.NotAsked, rebound[Pain]);
    }

    [Fact]
    public void What_the_model_does_not_know_is_left_out()
    {
        var rebound = Smaller.Rebind(Presentation.Empty(Larger.Vocabulary).WithPresent(Cough).WithAbsent(Fever).With(Pain, 4).WithUnsure(Age));
        Assert.Equal(Presentation.Empty(Smaller.Vocabulary).WithAbsent(Fever).WithUnsure(Age), rebound);
    }

    [Fact]
    public void What_only_shares_the_id_is_left_out()
    {
        var other = new Quantity("age", "age", "How old?", "months", 0, 120);
        var model = new GuidanceModelBuilder("other", "1.0.0").Add(other.AtLeast(50, "old", "old")).Add(Fever).Build();
        Assert.Equal(
            Presentation.Empty(model.Vocabulary).WithPresent(Fever),
            model.Rebind(Presentation.Empty(Smaller.Vocabulary).WithPresent(Fever).With(Age, 60)));
    }

    [Fact]
    public void A_presentation_of_the_same_vocabulary_stays_as_it_is()
    {
        var presentation = Presentation.Empty(Smaller.Vocabulary).WithPresent(Fever);
        Assert.Same(presentation, Smaller.Rebind(presentation));
        var twin = new GuidanceModelBuilder("base", "1.0.0").Add(Fever).Add(Numbness).Add(Old).Build();
        Assert.Equal(presentation, twin.Rebind(presentation));
        Assert.Equal(new UrgencyRange(Urgency.SelfCare, Urgency.SelfCare), twin.UrgencyOf(presentation));
    }

    [Fact]
    public void Vocabularies_are_equal_by_model_version_and_content_in_order()
    {
        var twin = new GuidanceModelBuilder("base", "1.0.0").Add(Fever).Add(Numbness).Add(Old).Build();
        Assert.True(Smaller.Vocabulary == twin.Vocabulary);
        Assert.Equal(Smaller.Vocabulary.GetHashCode(), twin.Vocabulary.GetHashCode());
        Assert.True(Smaller.Vocabulary != Larger.Vocabulary);
        Assert.True(Smaller.Vocabulary != new GuidanceModelBuilder("base", "1.0.0").Add(Numbness).Add(Fever).Add(Old).Build().Vocabulary);
        Assert.True(Smaller.Vocabulary != new GuidanceModelBuilder("base", "1.0.1").Add(Fever).Add(Numbness).Add(Old).Build().Vocabulary);
        Assert.Equal("base 1.0.0", Smaller.Vocabulary.ToString());
    }

    [Fact]
    public void Vocabulary_finds_what_it_has_by_id()
    {
        Assert.Equal(Fever, Smaller.Vocabulary.Finding("fever"));
        Assert.Equal(Old, Smaller.Vocabulary.FindFinding("old"));
        Assert.Null(Smaller.Vocabulary.FindFinding("Fever"));
        Assert.Equal(Age, Smaller.Vocabulary.Quantity("age"));
        Assert.Null(Smaller.Vocabulary.FindQuantity("old"));
        Assert.Equal([Fever, Numbness, Old], Smaller.Vocabulary.Findings);
        Assert.Equal([Age], Smaller.Vocabulary.Quantities);
    }
}
