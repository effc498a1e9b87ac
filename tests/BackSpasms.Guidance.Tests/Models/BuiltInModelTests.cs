namespace BackSpasms.Guidance.Tests.Models;

/// <summary>The built-in guidance is built without the checks of its content, which these tests make instead.</summary>
public sealed class BuiltInModelTests
{
    private static readonly GuidanceModel BuiltIn = BackSpasmGuidance.Default;
    private static readonly GuidanceModel WithAllChecks = BackSpasmGuidance.Builder().Build();

    [Fact]
    public void Built_with_all_checks_it_has_no_errors_and_the_same_digest() => Assert.Equal(WithAllChecks.Digest, BuiltIn.Digest);

    [Fact]
    public void Everything_it_uses_is_declared_and_stands_in_the_same_order()
    {
        Assert.Equal(WithAllChecks.Vocabulary, BuiltIn.Vocabulary);
        Assert.Equal(WithAllChecks.Sources, BuiltIn.Sources);
        Assert.Equal(WithAllChecks.Treatments, BuiltIn.Treatments);
        Assert.Equal(WithAllChecks.TextKeys, BuiltIn.TextKeys);
    }

    [Fact]
    public void What_it_decides_by_is_what_it_tells()
    {
        Assert.Same(BuiltIn.Vocabulary, BuiltIn.Original.Vocabulary);
        Assert.Equal(RedFlags.All, BuiltIn.RedFlags);
    }

    [Fact]
    public void It_can_be_extended_and_is_checked_then()
    {
        var error = Assert.Throws<GuidanceException>(() => BuiltIn.Extend("acme", "1.0.0", more => more.Add(new Finding("saddle-numbness", "Another", "Another?"))));
        var clash = Assert.Single(error.Diagnostics);
        Assert.Equal(("BSG1003", "finding or quantity 'saddle-numbness'"), (clash.Id, clash.Item));
    }
}
