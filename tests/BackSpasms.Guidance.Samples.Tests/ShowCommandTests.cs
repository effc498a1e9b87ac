using System.Text.Json;

namespace BackSpasms.Guidance.Samples.Tests;

public sealed class ShowCommandTests
{
    /// <summary>The lists of the model, and what a page calls an item of each.</summary>
    private static readonly (string List, string Kind)[] Kinds =
    [
        ("redFlags", "red flag"), ("causes", "cause"), ("treatments", "treatment"), ("preventions", "prevention"), ("quantities", "measure"),
        ("findings", "finding"), ("questions", "question"), ("safetyNet", "safety net"), ("sources", "source"),
    ];

    [Fact]
    public void Every_item_of_the_guidance_has_a_page_with_its_title_kind_and_id()
    {
        var items = new List<(string Id, string Kind, string Title)>();
        using (var model = JsonDocument.Parse(ConsoleSample.BuiltInModel))
        {
            items.Add(ItemOf(model.RootElement.GetProperty("about"), "what it is"));
            foreach (var (list, kind) in Kinds)
            {
                foreach (var item in model.RootElement.GetProperty(list).EnumerateArray())
                {
                    items.Add(ItemOf(item, kind));
                    items.AddRange(item.TryGetProperty("options", out var options) ? options.EnumerateArray().Select(option => ItemOf(option, "option")) : []);
                }
            }
        }

        var pages = ConsoleSample.Run("", ["show", .. items.Select(item => item.Id).Distinct()]).OrThrow().Output.Split('\n').ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.All(items, item => Assert.Contains($"{item.Title} ({item.Kind} [{item.Id}])", pages));
        Assert.True(items.Count > 250, $"Only {items.Count} items.");
    }

    [Fact]
    public void A_page_says_its_kind_and_its_sources_with_their_addresses()
    {
        var page = ConsoleSample.Run("", "show", "proper-lifting").OrThrow().Output;

        Assert.Contains("(prevention [proper-lifting])", page, StringComparison.Ordinal);
        Assert.Contains("https://", page, StringComparison.Ordinal);
        Assert.Contains("Read there: ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_treatment_shows_each_option_with_its_time_its_conditions_in_words_and_its_strength()
    {
        var page = ConsoleSample.Run("", "show", "heat-and-ice").OrThrow().Output;

        Assert.Contains("(option [ice])", page, StringComparison.Ordinal);
        Assert.Contains("(option [heat])", page, StringComparison.Ordinal);
        Assert.Contains("first 72 hours", page, StringComparison.Ordinal);
        Assert.Contains("common practice", page, StringComparison.Ordinal);
        Assert.Contains("reduced feeling in the skin [reduced-skin-feeling]", page, StringComparison.Ordinal);
        Assert.Contains("poor circulation [poor-circulation]", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_of_several_kinds_shows_all_of_them()
    {
        var page = ConsoleSample.Run("", "show", "leg-weakness").OrThrow().Output;

        Assert.Contains("(red flag [leg-weakness])", page, StringComparison.Ordinal);
        Assert.Contains("(finding [leg-weakness])", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lists_have_every_item()
    {
        using var json = JsonDocument.Parse(ConsoleSample.BuiltInModel);
        (string List, string Property)[] lists =
            [("causes", "causes"), ("treatments", "treatments"), ("prevention", "preventions"), ("red-flags", "redFlags"), ("findings", "findings"), ("questions", "questions"), ("sources", "sources")];

        var lines = ConsoleSample.Run("", ["show", .. lists.Select(list => list.List)]).OrThrow().Output.Split('\n').Select(line => line.Split(' ')).ToList();

        foreach (var (list, property) in lists)
        {
            var ids = json.RootElement.GetProperty(property).EnumerateArray().Select(item => item.GetProperty("id").GetString()!).ToList();
            Assert.NotEmpty(ids);
            Assert.All(ids, id => Assert.Contains(lines, words => words.Contains(id)));
        }
    }

    [Fact]
    public void Red_flags_say_how_soon_in_words()
    {
        var lines = ConsoleSample.Run("", "show", "red-flags").OrThrow().Output.Split('\n');

        Assert.Contains(lines, line => line.StartsWith("emergency", StringComparison.Ordinal) && line.Contains("cauda-equina", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("today", StringComparison.Ordinal) && line.Contains("shingles", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("appointment", StringComparison.Ordinal) && line.Contains("persistent", StringComparison.Ordinal));
    }

    [Fact]
    public void Alone_it_says_what_it_is_which_version_and_what_to_type_next()
    {
        var page = ConsoleSample.Run("", "show").OrThrow().Output;

        Assert.Contains("A back spasm is", page, StringComparison.Ordinal);
        Assert.Contains("back-spasms 1.0.0", page, StringComparison.Ordinal);
        Assert.Contains("sha256:", page, StringComparison.Ordinal);
        Assert.Contains("show red-flags", page, StringComparison.Ordinal);
        Assert.Contains("not a medical device", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_id_is_refused_and_told_the_nearest()
    {
        var run = ConsoleSample.Run("", "show", "heat-and-ise");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("did you mean 'heat-and-ice'?", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_are_shown_in_the_order_asked_for_and_an_unknown_one_among_them_is_refused()
    {
        var run = ConsoleSample.Run("", "show", "shingles", "heat-and-ise", "cauda-equina");

        Assert.Equal(1, run.ExitCode);
        Assert.InRange(run.Output.IndexOf("(red flag [shingles])", StringComparison.Ordinal), 0, run.Output.IndexOf("(red flag [cauda-equina])", StringComparison.Ordinal));
        Assert.Equal("'heat-and-ise' is no list and no id of back-spasms 1.0.0; did you mean 'heat-and-ice'?\n", run.Errors);
    }

    [Fact]
    public void Where_no_terminal_is_there_are_no_colours_and_no_frames()
    {
        var page = ConsoleSample.Run(new Dictionary<string, string?> { ["TERM"] = "xterm-256color", ["COLORTERM"] = "truecolor" }, "", "show", "cauda-equina").OrThrow().Output;

        Assert.DoesNotContain('\u001b', page);
        Assert.DoesNotContain('┏', page);
        Assert.DoesNotContain('\r', page);
        Assert.Contains("*** EMERGENCY ***", page, StringComparison.Ordinal);
    }

    private static (string Id, string Kind, string Title) ItemOf(JsonElement item, string kind) =>
        (item.GetProperty("id").GetString()!, kind, new[] { "title", "label", "text" }.Where(name => item.TryGetProperty(name, out _)).Select(name => item.GetProperty(name).GetString()!).First());
}
