namespace BackSpasms.Guidance.Tests.Conditions;

public sealed class FindingTests
{
    [Fact]
    public void A_told_finding_has_its_texts_and_measures_nothing()
    {
        var finding = new Finding("fever", "fever", "Do you have a fever?", "38 degrees or more.", "infection");
        Assert.Equal(("fever", "fever", "Do you have a fever?", "38 degrees or more.", "infection"), (finding.Id, finding.Label, finding.Question, finding.Clarification, finding.Group));
        Assert.True(finding.IsTold);
        Assert.Null(finding.Quantity);
        Assert.Null(finding.Threshold);
        Assert.Equal([finding], finding.Findings);
    }

    [Fact]
    public void Findings_with_the_same_id_and_measure_are_equal_whatever_their_wording()
    {
        var age = Age();
        Assert.Equal(new Finding("fever", "fever", "Fever?"), new Finding("fever", "Fieber", "Haben Sie Fieber?"));
        Assert.NotEqual(new Finding("fever", "fever", "Fever?"), new Finding("fevers", "fever", "Fever?"));
        Assert.NotEqual(new Finding("fever", "fever", "Fever?"), new Finding("Fever", "fever", "Fever?"));
        Assert.Equal(age.AtLeast(50, "old", "old"), Age().AtLeast(50, "old", "alt"));
        Assert.NotEqual(age.AtLeast(50, "old", "old"), age.AtLeast(51, "old", "old"));
        Assert.NotEqual(age.AtLeast(50, "old", "old"), age.Below(50, "old", "old"));
        Assert.NotEqual(age.AtLeast(50, "old", "old"), new Finding("old", "old", "Old?"));
        Assert.NotEqual(age.AtLeast(50, "old", "old"), new Quantity("age", "age", "How old?", "years", 0, 121).AtLeast(50, "old", "old"));
    }

    [Fact]
    public void The_same_wording_is_the_same_in_every_text()
    {
        var fever = new Finding("fever", "fever", "Fever?", "38 or more.", "infection");
        Assert.True(fever.HasSameWording(new Finding("other", "fever", "Fever?", "38 or more.", "infection")));
        Assert.False(fever.HasSameWording(new Finding("fever", "Fever", "Fever?", "38 or more.", "infection")));
        Assert.False(fever.HasSameWording(new Finding("fever", "fever", "A fever?", "38 or more.", "infection")));
        Assert.False(fever.HasSameWording(new Finding("fever", "fever", "Fever?", null, "infection")));
        Assert.False(fever.HasSameWording(new Finding("fever", "fever", "Fever?", "38 or more.", "nerve")));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Empty_texts_are_refused_by_name(string empty)
    {
        Refused("id", "'id' needs a text; it was empty.", () => new Finding(empty, "label", "Question?"));
        Refused("label", "'label' needs a text; it was empty.", () => new Finding("id", empty, "Question?"));
        Refused("question", "'question' needs a text; it was empty.", () => new Finding("id", "label", empty));
    }

    [Fact]
    public void Missing_texts_are_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("id", () => new Finding(null!, "label", "Question?"));
        Assert.Throws<ArgumentNullException>("label", () => new Finding("id", null!, "Question?"));
        Assert.Throws<ArgumentNullException>("question", () => new Finding("id", "label", null!));
    }

    private static Quantity Age() => new("age", "age", "How old?", "years", 0, 120);

    private static void Refused(string name, string message, Func<object> build) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(name, build).Message, StringComparison.Ordinal);
}
