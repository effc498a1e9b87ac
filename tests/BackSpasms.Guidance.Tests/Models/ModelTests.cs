using System.Text;
using System.Text.Json;

namespace BackSpasms.Guidance.Tests.Models;

public sealed class ModelTests
{
    [Fact]
    public void A_model_has_its_content_in_declared_order()
    {
        var model = Sample.Builder().Build();
        Assert.Equal(("sample", "1.0.0", "sample 1.0.0"), (model.Id, model.Version, model.ToString()));
        Assert.Equal(["flag", "long-pain"], model.RedFlags.Select(flag => flag.Id));
        Assert.Equal(["question", "how-long"], model.Questions.Select(question => question.Id));
        Assert.Equal(["fever", "lifting", "long"], model.Vocabulary.Findings.Select(finding => finding.Id));
        Assert.Equal(["days"], model.Vocabulary.Quantities.Select(quantity => quantity.Id));
        Assert.Equal(["strain"], model.Causes.Select(cause => cause.Id));
        Assert.Same(model.Causes[0], model.DefaultCause);
        Assert.Equal(["treatment"], model.Treatments.Select(treatment => treatment.Id));
        Assert.Equal(["prevention"], model.Preventions.Select(prevention => prevention.Id));
        Assert.Equal(["advice"], model.SafetyNet.Select(advice => advice.Id));
        Assert.Equal(["source"], model.Sources.Select(source => source.Id));
        Assert.Equal("topic", model.About!.Id);
    }

    [Fact]
    public void Without_headlines_and_notice_general_ones_stand()
    {
        var model = new GuidanceModelBuilder("small", "1.0.0").Build();
        Assert.Same(Headlines.General, model.Headlines);
        Assert.Contains("guidance, not a diagnosis, and not a medical device", model.Notice, StringComparison.Ordinal);
        var general = Headlines.General;
        Assert.All(
            [general.Emergency, general.Urgent, general.Routine, general.SelfCare, general.Incomplete, general.IncompleteRoutine, general.IncompleteUrgent],
            headline => Assert.False(string.IsNullOrWhiteSpace(headline)));
        Assert.Null(model.About);
        Assert.Null(model.DefaultCause);
    }

    [Fact]
    public void An_empty_model_gives_self_care_and_asks_nothing()
    {
        var model = new GuidanceModelBuilder("small", "1.0.0").Build();
        var nothing = Presentation.Empty(model.Vocabulary);
        Assert.Empty(Assert.IsType<TriageResult.SelfCare>(model.Triage(nothing)).Plan.Now);
        Assert.Null(model.NextQuestion(nothing));
    }

    [Fact]
    public void An_empty_model_explains_itself_by_what_it_has()
    {
        var model = new GuidanceModelBuilder("small", "1.0.0").Build();
        var text = model.Triage(Presentation.Empty(model.Vocabulary)).Explain(TextFormat.Markdown);
        Assert.Equal(["# Self-care", "## Why", "## About this"], text.Split('\n').Where(line => line.StartsWith('#')));
        Assert.StartsWith("# small: guidance small 1.0.0\n", model.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Headlines_and_notice_of_the_model_stand_under_its_results()
    {
        var headlines = new Headlines("Emergency!", "Urgent!", "Routine!", "Self-care!", "Incomplete!", "Incomplete, routine!", "Incomplete, urgent!");
        var model = Sample.Builder().WithHeadlines(headlines).WithNotice("Our notice.").Build();
        var result = model.Triage(Presentation.Empty(model.Vocabulary).WithPresent(Sample.Fever));
        Assert.Equal(("Emergency!", "Our notice."), (result.Headline, result.Notice));
    }

    [Fact]
    public void Model_is_written_as_one_json_object()
    {
        using var json = JsonDocument.Parse(Written(Sample.Builder().Build()));
        var root = json.RootElement;
        Assert.Equal(JsonValueKind.Object, root.ValueKind);
        Assert.Equal("sample", root.GetProperty("id").GetString());
        Assert.Equal("1.0.0", root.GetProperty("version").GetString());
        Assert.Equal(["flag", "long-pain"], root.GetProperty("redFlags").EnumerateArray().Select(flag => flag.GetProperty("id").GetString()));
        Assert.Equal("""{"all":["long",{"not":"fever"}]}""", root.GetProperty("redFlags")[1].GetProperty("when").GetRawText());
        Assert.Equal("https://example.org/a?b=c&d=%C3%A9", root.GetProperty("sources")[0].GetProperty("url").GetString());
    }

    [Fact]
    public void Two_builds_are_written_alike_byte_for_byte() => Assert.Equal(Written(Sample.Builder().Build()), Written(Sample.Builder().Build()));

    internal static string Written(GuidanceModel model)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            model.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
