namespace BackSpasms.Guidance.Tests.Models;

/// <summary>What makes no model at all, and how it is said.</summary>
public sealed class ModelCheckTests
{
    [Theory]
    [InlineData("lower")]
    [InlineData("lower-back-2")]
    [InlineData("2-days")]
    [InlineData("acme/lower-back")]
    public void Ids_are_kebab_case_with_one_prefix_at_most(string id) => Assert.Equal(id, Sample.Builder().Add(Sample.Flag(id)).Build().RedFlags[^1].Id);

    [Theory]
    [InlineData("Lower")]
    [InlineData("lower_back")]
    [InlineData("lower back")]
    [InlineData("-lower")]
    [InlineData("lower-")]
    [InlineData("lower--back")]
    [InlineData("acme/lower/back")]
    [InlineData("/lower")]
    [InlineData("acme/")]
    [InlineData("rücken")]
    [InlineData("low\u0131")]
    [InlineData("٣-days")]
    public void Other_ids_are_refused(string id)
    {
        var found = Assert.Single(Refused(Sample.Builder().Add(Sample.Flag(id))));
        Assert.Equal(("BSG1002", GuidanceSeverity.Error, $"red flag '{id}'"), (found.Id, found.Severity, found.Item));
    }

    [Fact]
    public void Ids_of_every_kind_are_checked()
    {
        const string bad = "Not Kebab";
        var quantity = new Quantity(bad, "label", "How many?", "units", 0, 9);
        (string Item, Func<GuidanceModelBuilder> Build)[] kinds =
        [
            ("model", () => Sample.Builder(id: bad)),
            ("question", () => Sample.Builder().Add(Sample.Question(bad))),
            ("red flag", () => Sample.Builder().Add(Sample.Flag(bad))),
            ("cause", () => Sample.Builder().Add(new Cause(bad, "Cause", "Explained.", [], [], []))),
            ("treatment", () => Sample.Builder().Add(Sample.Treatment(bad, "other"))),
            ("treatment option", () => Sample.Builder().Add(Sample.Treatment("other", bad))),
            ("prevention", () => Sample.Builder().Add(Sample.Prevention(bad))),
            ("safety-net advice", () => Sample.Builder().Add(Sample.Advice(bad))),
            ("source", () => Sample.Builder().Add(new Citation(bad, "Publisher", "Title", null, "https://example.org", "Read."))),
            ("finding or quantity", () => Sample.Builder().Add(new Finding(bad, "label", "Question?"))),
            ("finding or quantity", () => Sample.Builder().Add(quantity)),
        ];
        foreach (var (item, build) in kinds)
        {
            var found = Assert.Single(Refused(build()));
            Assert.Equal(("BSG1002", $"{item} '{bad}'"), (found.Id, found.Item));
        }
    }

    [Fact]
    public void An_id_stands_once_within_its_kind()
    {
        (string Item, Func<GuidanceModelBuilder> Build)[] kinds =
        [
            ("question 'question'", () => Sample.Builder().Add(Sample.Question())),
            ("red flag 'flag'", () => Sample.Builder().Add(Sample.Flag())),
            ("cause 'strain'", () => Sample.Builder().Add(new Cause("strain", "Cause", "Explained.", [], [], []))),
            ("treatment 'treatment'", () => Sample.Builder().Add(Sample.Treatment(option: "other"))),
            ("treatment option 'option'", () => Sample.Builder().Add(Sample.Treatment("other"))),
            ("prevention 'prevention'", () => Sample.Builder().Add(Sample.Prevention())),
            ("safety-net advice 'advice'", () => Sample.Builder().Add(Sample.Advice())),
            ("source 'source'", () => Sample.Builder().Add(new Citation("source", "Other", "Title", 2024, "https://example.org", "Read."))),
            ("finding or quantity 'fever'", () => Sample.Builder().Add(new Finding("fever", "other wording", "Do you have a fever?"))),
            ("finding or quantity 'days'", () => Sample.Builder().Add(new Quantity("days", "days", "How many days?", "days", 0, 99))),
            ("finding or quantity 'days'", () => Sample.Builder().Add(new Finding("days", "days", "Days?"))),
        ];
        foreach (var (item, build) in kinds)
        {
            var found = Assert.Single(Refused(build()));
            Assert.Equal(("BSG1003", GuidanceSeverity.Error, item), (found.Id, found.Severity, found.Item));
        }
    }

    [Fact]
    public void The_same_id_in_different_kinds_is_welcome() => Assert.Equal("fever", Sample.Builder().Add(Sample.Flag("fever")).Build().RedFlags[^1].Id);

    [Fact]
    public void A_finding_that_is_made_twice_and_reads_the_same_is_one_finding()
    {
        var twin = new Finding("fever", "fever", "Do you have a fever?", "38 or more.", "infection");
        var model = Sample.Builder().Add(Sample.Flag("twin", twin)).Build();
        Assert.Equal(["fever", "lifting", "long"], model.Vocabulary.Findings.Select(finding => finding.Id));
    }

    [Fact]
    public void A_quantity_that_is_made_twice_and_reads_the_same_is_one_quantity()
    {
        Assert.Equal(["days"], Sample.Builder().Add(Twin()).Build().Vocabulary.Quantities.Select(quantity => quantity.Id));
        Assert.All(
            [Twin(label: "other"), Twin(question: "Since when?"), Twin(clarification: null)],
            other => Assert.Equal("finding or quantity 'days'", Assert.Single(Refused(Sample.Builder().Add(other))).Item));

        static Quantity Twin(string label = "days", string question = "How many days?", string? clarification = "Whole days.") =>
            new("days", label, question, "days", 0, 100, clarification);
    }

    [Fact]
    public void The_same_item_added_twice_is_said_to_be_the_same()
    {
        var flag = Sample.Flag("twice");
        var found = Assert.Single(Refused(Sample.Builder().Add(flag).Add(flag)));
        Assert.Equal(("BSG1003", "red flag 'twice'", "The same one is added more than once; add it once."), (found.Id, found.Item, found.Message));
    }

    [Fact]
    public void An_unknown_cause_is_refused_with_the_nearest()
    {
        var unknown = new Cause("strian", "Cause", "Explained.", [], [], []);
        var option = Assert.Single(Refused(Sample.Builder().Add(Sample.Treatment("other", "other", unknown))));
        Assert.Equal(
            ("unknown-reference", "treatment option 'other'", "It serves cause 'strian', which is not added; did you mean 'strain'?"),
            (option.Id, option.Item, option.Message));
        Assert.Equal("prevention 'other'", Assert.Single(Refused(Sample.Builder().Add(Sample.Prevention("other", unknown)))).Item);
        Assert.Equal("default cause", Assert.Single(Refused(Sample.Builder().DefaultCause(unknown))).Item);
    }

    [Fact]
    public void Another_cause_of_the_same_id_is_not_taken_for_the_one_that_is_added()
    {
        var twin = new Cause("strain", "Cause", "Explained.", [], [], []);
        var found = Assert.Single(Refused(Sample.Builder().Add(Sample.Prevention("other", twin))));
        Assert.Equal("It serves another cause with the id 'strain' than the one that is added; use the same object.", found.Message);
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("1")]
    [InlineData("1.0.0.0")]
    [InlineData("1.0.0-beta")]
    [InlineData("one")]
    public void A_version_is_three_numbers(string version)
    {
        var found = Assert.Single(Refused(Sample.Builder(version: version)));
        Assert.Equal(("BSG1002", "model 'sample'"), (found.Id, found.Item));
        Assert.Contains($"'{version}'", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("present")]
    [InlineData("absent")]
    [InlineData("unsure")]
    public void A_quantity_cannot_be_named_like_a_property_of_a_case(string id) =>
        Assert.Equal($"quantity '{id}'", Assert.Single(Refused(Sample.Builder().Add(new Quantity(id, "label", "How many?", "units", 0, 9)))).Item);

    [Fact]
    public void A_model_has_at_most_two_thousand_findings()
    {
        var builder = Many(2000 - 3);
        Assert.Equal(2000, builder.Build().Vocabulary.Findings.Count);
        Assert.Equal("too-many-findings", Assert.Single(Refused(builder.Add(new Finding("one-more", "label", "Question?")))).Id);

        static GuidanceModelBuilder Many(int count) => Enumerable.Range(0, count).Aggregate(
            Sample.Builder(), (builder, i) => builder.Add(new Finding(FormattableString.Invariant($"f{i}"), "label", "Question?")));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var builder = Sample.Builder(id: "Sample", version: "1")
            .Add(Sample.Flag("Bad Id"))
            .Add(Sample.Flag())
            .Add(Sample.Prevention("other", new Cause("unknown", "Cause", "Explained.", [], [], [])));
        var refusal = Assert.Throws<GuidanceException>(builder.Build);
        Assert.Equal(
            ["BSG1002 model 'Sample'", "BSG1002 model 'Sample'", "BSG1002 red flag 'Bad Id'", "BSG1003 red flag 'flag'", "unknown-reference prevention 'other'"],
            refusal.Diagnostics.Select(found => $"{found.Id} {found.Item}").Order(StringComparer.Ordinal));
        Assert.Equal(string.Join("\n", refusal.Diagnostics), refusal.Message);
        Assert.Contains("error BSG1003: red flag 'flag': There are 2 with this id, and they are not the same; give each its own id.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_builder_goes_on_and_leaves_earlier_models_alone()
    {
        var builder = Sample.Builder();
        var first = builder.Build();
        var second = builder.Add(Sample.Flag("one-more")).Build();
        Assert.Equal([2, 3], [first.RedFlags.Count, second.RedFlags.Count]);
        Assert.NotEqual(first.Digest, second.Digest);
        Assert.Equal(first.Digest, Sample.Builder().Build().Digest);
    }

    [Fact]
    public void Missing_arguments_are_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("id", () => new GuidanceModelBuilder(null!, "1.0.0"));
        Assert.Throws<ArgumentException>("version", () => new GuidanceModelBuilder("sample", string.Empty));
        Assert.Throws<ArgumentNullException>("redFlag", () => Sample.Builder().Add((RedFlag)null!));
        Assert.Throws<ArgumentNullException>("finding", () => Sample.Builder().Add((Finding)null!));
        Assert.Throws<ArgumentNullException>("treatment", () => Sample.Builder().Add((Treatment)null!));
        Assert.Throws<ArgumentNullException>("headlines", () => Sample.Builder().WithHeadlines(null!));
        Assert.Throws<ArgumentException>("notice", () => Sample.Builder().WithNotice(" "));
        Assert.Throws<ArgumentNullException>("cause", () => Sample.Builder().DefaultCause(null!));
        Assert.Throws<ArgumentNullException>("topic", () => Sample.Builder().About(null!));
    }

    private static IReadOnlyList<GuidanceDiagnostic> Refused(GuidanceModelBuilder builder) => Assert.Throws<GuidanceException>(builder.Build).Diagnostics;
}
