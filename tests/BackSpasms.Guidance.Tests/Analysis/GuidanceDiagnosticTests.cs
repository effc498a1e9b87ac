namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class GuidanceDiagnosticTests
{
    private static readonly GuidanceDiagnostic Plain = new("BSG1003", GuidanceSeverity.Error, "red flag 'flag'", "There are two.");

    [Fact]
    public void Text_has_what_is_known()
    {
        Assert.Equal("error BSG1003: red flag 'flag': There are two.", Plain.ToString());
        Assert.Equal("error BSG1003: red flag 'flag', id: There are two.", (Plain with { Part = "id" }).ToString());
        Assert.Equal("(12,5): error BSG1003: red flag 'flag', id: There are two.", (Plain with { Part = "id", Path = "redFlags[0].id", Line = 12, Column = 5 }).ToString());
    }

    [Fact]
    public void Help_link_leads_to_the_page_of_the_rule_and_only_of_a_rule()
    {
        Assert.Equal("https://github.com/backspasms/BackSpasms.Guidance/blob/main/docs/rules/BSG1003.md", Plain.HelpLink!.OriginalString);
        Assert.Null((Plain with { Id = "unknown-reference" }).HelpLink);
    }

    [Fact]
    public void Equal_when_all_parts_are()
    {
        Assert.Equal(Plain, new GuidanceDiagnostic("BSG1003", GuidanceSeverity.Error, "red flag 'flag'", "There are two."));
        Assert.NotEqual(Plain, Plain with { Line = 1 });
        Assert.NotEqual(Plain, Plain with { Part = "id" });
    }

    [Fact]
    public void Nothing_but_item_and_message_has_to_be_known()
    {
        Assert.Equal((null, null, null, null), (Plain.Part, Plain.Path, Plain.Line, Plain.Column));
    }
}
