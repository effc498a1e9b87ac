using System.Collections.Concurrent;
using System.Text.Json;

namespace BackSpasms.Guidance.Samples.Tests;

public sealed class ShowCommandTests
{
    private static readonly string[] Kinds = ["redFlags", "causes", "treatments", "preventions", "quantities", "findings", "questions", "safetyNet", "sources"];

    [Fact]
    public void Every_id_of_the_guidance_has_a_page_that_names_it()
    {
        var titles = new List<(string Id, string Title)>();
        using (var model = JsonDocument.Parse(ConsoleSample.Run("", "export", "model").OrThrow().Output))
        {
            titles.Add(TitleOf(model.RootElement.GetProperty("about")));
            foreach (var item in Kinds.SelectMany(kind => model.RootElement.GetProperty(kind).EnumerateArray()))
            {
                titles.Add(TitleOf(item));
                titles.AddRange(item.TryGetProperty("options", out var options) ? options.EnumerateArray().Select(TitleOf) : []);
            }
        }

        var wrong = new ConcurrentBag<string>();
        Parallel.ForEach(titles.GroupBy(each => each.Id), new ParallelOptions { MaxDegreeOfParallelism = 2 }, item =>
        {
            var run = ConsoleSample.Run("", "show", item.Key);
            if (run.ExitCode != 0 || item.Any(each => !run.Output.Contains(each.Title, StringComparison.OrdinalIgnoreCase)))
            {
                wrong.Add(item.Key);
            }
        });

        Assert.Empty(wrong);
        Assert.True(titles.Count > 250, $"Only {titles.Count} items.");
    }

    [Theory]
    [InlineData("back-spasms", "what it is")]
    [InlineData("muscle-strain", "cause")]
    [InlineData("heat-and-ice", "treatment")]
    [InlineData("anti-inflammatory", "option")]
    [InlineData("proper-lifting", "prevention")]
    [InlineData("cauda-equina", "red flag")]
    public void A_page_says_its_kind_and_its_sources_with_their_addresses(string id, string kind)
    {
        var page = ConsoleSample.Run("", "show", id).OrThrow().Output;

        Assert.Contains($"({kind} [{id}])", page, StringComparison.Ordinal);
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

    [Theory]
    [InlineData("causes", 6)]
    [InlineData("treatments", 9)]
    [InlineData("prevention", 4)]
    [InlineData("red-flags", 44)]
    public void A_list_has_every_item(string list, int count)
    {
        var model = ConsoleSample.Run("", "export", "model").OrThrow().Output;
        var name = list switch { "prevention" => "preventions", "red-flags" => "redFlags", _ => list };
        using var json = JsonDocument.Parse(model);
        var ids = json.RootElement.GetProperty(name).EnumerateArray().Select(item => item.GetProperty("id").GetString()!).ToList();

        var page = ConsoleSample.Run("", "show", list).OrThrow().Output;

        Assert.Equal(count, ids.Count);
        Assert.All(ids, id => Assert.Contains(id, page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("findings", "saddle-numbness")]
    [InlineData("questions", "below-the-waist")]
    [InlineData("sources", "https://www.nhs.uk/conditions/back-pain/")]
    public void The_other_lists_are_there(string list, string item) =>
        Assert.Contains(item, ConsoleSample.Run("", "show", list).OrThrow().Output, StringComparison.Ordinal);

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
    public void Where_no_terminal_is_there_are_no_colours_and_no_frames()
    {
        var page = ConsoleSample.Run(new Dictionary<string, string?> { ["TERM"] = "xterm-256color", ["COLORTERM"] = "truecolor" }, "", "show", "cauda-equina").OrThrow().Output;

        Assert.DoesNotContain('\u001b', page);
        Assert.DoesNotContain('┏', page);
        Assert.DoesNotContain('\r', page);
        Assert.Contains("*** EMERGENCY ***", page, StringComparison.Ordinal);
    }

    private static (string Id, string Title) TitleOf(JsonElement item) =>
        (item.GetProperty("id").GetString()!, new[] { "title", "label", "text" }.Where(name => item.TryGetProperty(name, out _)).Select(name => item.GetProperty(name).GetString()!).First());
}
