namespace BackSpasms.Guidance.Tests.Content;

public sealed class CitationTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    private static readonly IReadOnlyList<ContentItem> Items =
    [
        Guidance.About!,
        .. Guidance.RedFlags,
        .. Guidance.Causes,
        .. Guidance.Treatments,
        .. Guidance.Treatments.SelectMany(treatment => treatment.Options),
        .. Guidance.Preventions,
        .. Guidance.SafetyNet,
    ];

    [Fact]
    public void Every_item_has_a_citation_and_none_twice() =>
        Assert.All(Items, item =>
        {
            Assert.NotEmpty(item.Citations);
            Assert.Equal(item.Citations.Count, item.Citations.Distinct().Count());
        });

    [Fact]
    public void Every_cited_source_is_declared() =>
        Assert.All(Items.SelectMany(item => item.Citations), source => Assert.Contains(source, Guidance.Sources));

    [Fact]
    public void Every_declared_source_is_cited() =>
        Assert.Empty(Guidance.Sources.Except(Items.SelectMany(item => item.Citations)).Select(source => source.Id));

    [Fact]
    public void Every_address_is_absolute_and_secure() =>
        Assert.All(Guidance.Sources, source => Assert.StartsWith("https://", source.Url.OriginalString, StringComparison.Ordinal));

    [Theory]
    [InlineData("nhs-back-pain", "https://www.nhs.uk/conditions/back-pain/")]
    [InlineData("nhs-kidney-infection", "https://www.nhs.uk/conditions/kidney-infection/")]
    [InlineData("nhs-ibuprofen", "https://www.nhs.uk/medicines/ibuprofen-for-adults/")]
    [InlineData("nhs-paracetamol", "https://www.nhs.uk/medicines/paracetamol-for-adults/")]
    [InlineData("nice-ng59", "https://www.nice.org.uk/guidance/ng59")]
    [InlineData("nice-ng65", "https://www.nice.org.uk/guidance/ng65")]
    [InlineData("nice-ng234", "https://www.nice.org.uk/guidance/ng234")]
    [InlineData("ahcpr-1994", "https://www.ncbi.nlm.nih.gov/books/NBK52120/")]
    [InlineData("ifompt-2020", "https://doi.org/10.2519/jospt.2020.9971")]
    [InlineData("girft-ces-2023", "https://gettingitrightfirsttime.co.uk/")]
    [InlineData("henschke-2009", "https://pubmed.ncbi.nlm.nih.gov/19790051/")]
    [InlineData("acp-2017", "https://doi.org/10.7326/M16-2367")]
    [InlineData("casazza-2012", "https://www.aafp.org/pubs/afp/issues/2012/0215/p343.html")]
    [InlineData("cochrane-bed-rest-2010", "https://doi.org/10.1002/14651858.CD007612.pub2")]
    [InlineData("cochrane-heat-cold-2006", "https://doi.org/10.1002/14651858.CD004750.pub2")]
    [InlineData("cochrane-nsaid-2020", "https://doi.org/10.1002/14651858.CD013581")]
    [InlineData("cochrane-exercise-2023", "https://doi.org/10.1002/14651858.CD009365.pub2")]
    [InlineData("cochrane-massage-2015", "https://doi.org/10.1002/14651858.CD001929.pub3")]
    [InlineData("cochrane-lifting-2011", "https://doi.org/10.1002/14651858.CD005958.pub3")]
    [InlineData("pace-2014", "https://doi.org/10.1016/S0140-6736(14)60805-9")]
    [InlineData("fritz-2015", "https://jamanetwork.com/journals/jama/fullarticle/2456165")]
    [InlineData("steffens-2016", "https://pubmed.ncbi.nlm.nih.gov/26752509/")]
    [InlineData("walkback-2024", "https://doi.org/10.1016/S0140-6736(24)00755-4")]
    [InlineData("cramps-2022", "https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277/")]
    [InlineData("cramps-2019", "https://pmc.ncbi.nlm.nih.gov/articles/PMC6901412/")]
    [InlineData("prognosis-2012", "https://www.cmaj.ca/content/184/11/E613")]
    [InlineData("prognosis-2008", "https://pmc.ncbi.nlm.nih.gov/articles/PMC2483884/")]
    [InlineData("nhs-stroke", "https://www.nhs.uk/conditions/stroke/symptoms/")]
    [InlineData("cleveland-back-spasms", "https://my.clevelandclinic.org/health/diseases/22881-back-spasms")]
    [InlineData("swain-2020", "https://doi.org/10.1016/j.jbiomech.2019.08.006")]
    [InlineData("who-chronic-exercise-2023", "https://pmc.ncbi.nlm.nih.gov/articles/PMC10684665/")]
    public void A_source_has_the_address_of_the_original(string id, string address) =>
        Assert.Equal(address, Assert.Single(Guidance.Sources, source => source.Id == id).Url.OriginalString);

    [Theory]
    [InlineData("swain-2020", "muscle-strain, correct-posture, correct-posture, good-posture")]
    [InlineData("nhs-paracetamol", "paracetamol")]
    [InlineData("who-chronic-exercise-2023", "physical-therapy, physical-therapy")]
    [InlineData("mindfulness-2012", "stress-management, stress-management")]
    public void A_statement_that_rests_on_one_source_cites_it(string source, string items) =>
        Assert.Equal(items, string.Join(", ", Items.Where(item => item.Citations.Any(citation => citation.Id == source)).Select(item => item.Id)));

    [Theory]
    [InlineData("https://www.nhs.uk/conditions/back-pain/", "www.nhs.uk")]
    [InlineData("https://www2.hse.ie/a(1)_b.c", "www2.hse.ie")]
    [InlineData("https://one-two.example.org/", "one-two.example.org")]
    [InlineData("http://example.org/", "example.org")]
    [InlineData("https://EXAMPLE.org/a b?c=%20#d", "example.org")]
    [InlineData("https://127.0.0.1/", "127.0.0.1")]
    [InlineData("https://example.org", "example.org")]
    [InlineData("https://xn--a-.example.org/", "xn--a-.example.org")]
    [InlineData("https://a-.example.org/", "a-.example.org")]
    [InlineData("https://a_b.example.org/", "a_b.example.org")]
    public void An_absolute_web_address_is_taken_as_it_is(string address, string host)
    {
        var source = new Citation("source", "publisher", "title", null, address, "read");
        Assert.Equal((address, host), (source.Url.OriginalString, source.Url.Host));
    }

    [Theory]
    [InlineData("https://")]
    [InlineData("https:///path")]
    [InlineData("https://.example.org/")]
    [InlineData("https://example..org/")]
    [InlineData("example.org/path")]
    [InlineData("/path")]
    [InlineData("ftp://example.org/")]
    [InlineData("file:///etc/hosts")]
    public void Any_other_address_is_refused(string address) =>
        Assert.Throws<ArgumentException>("url", () => new Citation("source", "publisher", "title", null, address, "read"));

    [Fact]
    public void Sources_are_equal_when_all_of_their_parts_are()
    {
        var one = Source();
        Assert.True(one == Source() && one.Equals((object)Source()) && !(one != Source()));
        Assert.Equal(one.GetHashCode(), Source().GetHashCode());
        Assert.All(
            [Source(id: "other"), Source(publisher: "other"), Source(title: "other"), Source(year: 2023), Source(year: null), Source(url: "https://example.org/b"), Source(read: "other")],
            other => Assert.True(one != other && !one.Equals(other) && !(one == other)));
        Assert.False(one == null);
        Assert.True((Citation?)null == null);
        Assert.False(one.Equals("source"));

        static Citation Source(string id = "source", string publisher = "publisher", string title = "title", int? year = 2024, string url = "https://example.org/a", string read = "read") =>
            new(id, publisher, title, year, url, read);
    }
}
