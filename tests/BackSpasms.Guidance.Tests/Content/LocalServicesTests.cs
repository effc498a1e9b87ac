using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Tests.Content;

/// <summary>An app can put the numbers of its place into every text, because every text uses the same words for them.</summary>
public sealed partial class LocalServicesTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    [Theory]
    [InlineData("emergency number", "your local emergency number", 40)]
    [InlineData("urgent care line", "your local urgent care line", 20)]
    [InlineData("crisis line", "a crisis line in your country", 4)]
    public void A_service_is_named_in_one_way_only(string service, string wording, int least)
    {
        var naming = Wording.Of(Guidance).Where(each => each.Text.Contains(service, StringComparison.OrdinalIgnoreCase)).ToList();

        Assert.True(naming.Count >= least);
        Assert.All(naming, each => Assert.Equal(Occurrences(each.Text, service), Occurrences(each.Text, wording)));
    }

    [Fact]
    public void No_text_gives_the_number_of_one_country() => Assert.All(Wording.Of(Guidance), wording => Assert.False(Number().IsMatch(wording.Text), $"{wording.Where}: {wording.Text}"));

    [Theory]
    [InlineData("your local emergency number")]
    [InlineData("your local urgent care line")]
    [InlineData("a crisis line in your country")]
    public void With_local_services_no_text_is_left_with_the_general_words(string wording)
    {
        var local = Guidance.WithLocalServices(new LocalServices(Emergency: "112", UrgentCare: "116117", Crisis: "0800 111 0 111"));

        Assert.Empty(Wording.Of(local).Where(each => each.Text.Contains(wording, StringComparison.OrdinalIgnoreCase)).Select(each => each.Where));
    }

    [Fact]
    public void Local_services_change_neither_digest_nor_outcome()
    {
        var local = Guidance.WithLocalServices(new LocalServices(Emergency: "112"));
        var presentation = Guidance.Describe(age: 40).WithPresent(Findings.SaddleNumbness);

        Assert.Equal(Guidance.Digest, local.Digest);
        Assert.Equal("Call 112 or go to the emergency department now.", local.Triage(presentation).Headline);
        Assert.Equal("Call your local emergency number or go to the emergency department now.", Guidance.Triage(presentation).Headline);
    }

    private static int Occurrences(string text, string phrase) => Regex.Count(text, Regex.Escape(phrase), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"(?<!,)\b(999|911|112|111|000|101|988|116 ?123)\b(?! days)")]
    private static partial Regex Number();
}
