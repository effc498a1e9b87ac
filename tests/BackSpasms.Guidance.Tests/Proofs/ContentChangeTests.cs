using System.Text.Json.Nodes;
using BackSpasms.Guidance.Tests.Models;

namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>Each property of each kind of content, changed alone: what the change is called, and of which item.</summary>
public sealed class ContentChangeTests
{
    private static readonly Citation Other = new("other-source", "Publisher", "Other title", null, "https://example.org/other", "Read.");
    private static readonly Cause Sprain = new("sprain", "Sprain", "Explained.", [WeightedFinding.Weak(Sample.Lifting)], [], [Sample.Source]);

    private static readonly string Written = GuidancePack.Write(Sample.Builder()
        .Add(Other)
        .Add(Sprain)
        .Add(Sample.Treatment("more-care", "more-option", Sprain))
        .Add(Sample.Prevention("more-prevention"))
        .Add(Sample.Advice("more-advice"))
        .Add(new LanguageTexts("de", [new("red-flag/flag/title", "Fieber"), new("notice", "Hinweis.")]))
        .Build());

    [Theory]
    [InlineData("headlines/emergency", "guidance 'sample' reworded: headlines")]
    [InlineData("notice", "guidance 'sample' reworded: notice")]
    [InlineData("about/title", "topic 'topic' reworded: title")]
    [InlineData("about/explanation", "topic 'topic' reworded: explanation")]
    [InlineData("about/codes/0/meaning", "topic 'topic' reworded: codes")]
    [InlineData("quantities/0/label", "quantity 'days' reworded: label")]
    [InlineData("quantities/0/question", "quantity 'days' reworded: question")]
    [InlineData("quantities/0/clarification", "quantity 'days' reworded: clarification")]
    [InlineData("quantities/0/unit", "quantity 'days' reworded: unit")]
    [InlineData("findings/0/label", "finding 'fever' reworded: label")]
    [InlineData("findings/0/question", "finding 'fever' reworded: question")]
    [InlineData("findings/0/clarification", "finding 'fever' reworded: clarification")]
    [InlineData("findings/0/group", "finding 'fever' reworded: group")]
    [InlineData("questions/0/text", "question 'question' reworded: text")]
    [InlineData("questions/0/help", "question 'question' reworded: help")]
    [InlineData("redFlags/0/title", "red flag 'flag' reworded: title")]
    [InlineData("redFlags/0/suspects", "red flag 'flag' reworded: suspects")]
    [InlineData("redFlags/0/whatToDo", "red flag 'flag' reworded: whatToDo")]
    [InlineData("redFlags/0/whatNotToDo", "red flag 'flag' reworded: whatNotToDo")]
    [InlineData("redFlags/0/why", "red flag 'flag' reworded: why")]
    [InlineData("causes/0/title", "cause 'strain' reworded: title")]
    [InlineData("causes/0/explanation", "cause 'strain' reworded: explanation")]
    [InlineData("causes/0/codes/0/code", "cause 'strain' reworded: codes")]
    [InlineData("treatments/0/title", "treatment 'treatment' reworded: title")]
    [InlineData("treatments/0/what", "treatment 'treatment' reworded: what")]
    [InlineData("treatments/0/why", "treatment 'treatment' reworded: why")]
    [InlineData("treatments/0/options/0/title", "treatment option 'option' reworded: title")]
    [InlineData("treatments/0/options/0/how", "treatment option 'option' reworded: how")]
    [InlineData("treatments/0/options/0/evidence", "treatment option 'option' reworded: evidence")]
    [InlineData("treatments/0/options/0/phase/label", "treatment option 'option' redecided: phase")]
    [InlineData("preventions/0/title", "prevention 'prevention' reworded: title")]
    [InlineData("preventions/0/what", "prevention 'prevention' reworded: what")]
    [InlineData("preventions/0/how", "prevention 'prevention' reworded: how")]
    [InlineData("safetyNet/0/title", "safety-net advice 'advice' reworded: title")]
    [InlineData("safetyNet/0/text", "safety-net advice 'advice' reworded: text")]
    [InlineData("sources/1/publisher", "source 'source' reworded: publisher")]
    [InlineData("sources/1/title", "source 'source' reworded: title")]
    [InlineData("sources/1/read", "source 'source' reworded: read")]
    [InlineData("texts/0/texts/red-flag~flag~title", "text 'de:red-flag/flag/title' reworded")]
    public void Words_are_reworded(string path, string change) => Assert.Equal([change], Changes(path, "Otherwise"));

    [Theory]
    [InlineData("defaultCause", "\"sprain\"", "guidance 'sample' redecided: defaultCause")]
    [InlineData("about/citations", "[\"other-source\"]", "topic 'topic' recited: citations")]
    [InlineData("quantities/0/maximum", "90", "quantity 'days' redecided: maximum")]
    [InlineData("findings/2/atLeast", "29", "finding 'long' redecided: atLeast")]
    [InlineData("questions/0/findings", "[\"fever\"]", "question 'question' redecided: findings")]
    [InlineData("redFlags/0/urgency", "\"urgent\"", "red flag 'flag' redecided: urgency")]
    [InlineData("redFlags/0/when", "\"lifting\"", "red flag 'flag' redecided: when")]
    [InlineData("redFlags/0/citations", "[\"other-source\"]", "red flag 'flag' recited: citations")]
    [InlineData("causes/0/for/0/weight", "\"weak\"", "cause 'strain' redecided: for")]
    [InlineData("causes/0/against", "[]", "cause 'strain' redecided: against")]
    [InlineData("causes/0/regions", "[]", "cause 'strain' redecided: regions")]
    [InlineData("treatments/0/citations", "[\"other-source\"]", "treatment 'treatment' recited: citations")]
    [InlineData("treatments/0/options/0/strength", "\"strong\"", "treatment option 'option' redecided: strength")]
    [InlineData("treatments/0/options/0/serves", "[\"sprain\"]", "treatment option 'option' redecided: serves")]
    [InlineData("treatments/0/options/0/avoidWhen", "\"none-known\"", "treatment option 'option' redecided: avoidWhen")]
    [InlineData("treatments/0/options/0/citations", "[\"other-source\"]", "treatment option 'option' recited: citations")]
    [InlineData("preventions/0/strength", "\"limited\"", "prevention 'prevention' redecided: strength")]
    [InlineData("safetyNet/0/urgency", "\"urgent\"", "safety-net advice 'advice' redecided: urgency")]
    [InlineData("sources/1/year", "2025", "source 'source' reworded: year")]
    [InlineData("sources/1/url", "\"https://example.org\"", "source 'source' reworded: url")]
    public void Rules_are_redecided_and_sources_recited(string path, string value, string change) => Assert.Equal([change], Changes(path, JsonNode.Parse(value)!));

    [Theory]
    [InlineData("questions/0", "question 'question'")]
    [InlineData("redFlags/1", "red flag 'long-pain'")]
    [InlineData("treatments/1/options/0", "treatment 'more-care', treatment option 'more-option'")]
    [InlineData("preventions/1", "prevention 'more-prevention'")]
    [InlineData("safetyNet/1", "safety-net advice 'more-advice'")]
    [InlineData("sources/0", "source 'other-source'")]
    [InlineData("about", "topic 'topic'")]
    [InlineData("texts/0/texts/notice", "text 'de:notice'")]
    [InlineData("texts", "text 'de:notice', text 'de:red-flag/flag/title'")]
    public void What_is_left_out_is_removed_and_the_other_way_round_it_is_added(string path, string items)
    {
        var less = Less(path.EndsWith("options/0", StringComparison.Ordinal) ? "treatments/1" : path);
        var full = GuidancePack.Parse(Written);

        Assert.Equal(items.Split(", ").Select(item => $"{item} removed"), GuidanceChange.Between(full, less).Content.Select(change => change.ToString()));
        Assert.Equal(items.Split(", ").Select(item => $"{item} added"), GuidanceChange.Between(less, full).Content.Select(change => change.ToString()));
    }

    [Theory]
    [InlineData("findings/0/clarification", "finding 'fever' reworded: clarification")]
    [InlineData("questions/0/help", "question 'question' reworded: help")]
    [InlineData("redFlags/0/why", "red flag 'flag' reworded: why")]
    [InlineData("treatments/0/options/0/evidence", "treatment option 'option' reworded: evidence")]
    public void A_text_that_is_left_out_or_added_is_reworded(string path, string change)
    {
        var (full, less) = (GuidancePack.Parse(Written), Less(path));

        Assert.Equal([change], GuidanceChange.Between(full, less).Content.Select(each => each.ToString()));
        Assert.Equal([change], GuidanceChange.Between(less, full).Content.Select(each => each.ToString()));
    }

    [Theory]
    [InlineData("findings", "finding")]
    [InlineData("questions", "question")]
    [InlineData("redFlags", "red flag")]
    [InlineData("causes", "cause")]
    [InlineData("treatments", "treatment")]
    [InlineData("preventions", "prevention")]
    [InlineData("safetyNet", "safety-net advice")]
    [InlineData("sources", "source")]
    public void Another_order_is_a_change(string list, string item)
    {
        var pack = JsonNode.Parse(Written)!;
        var items = pack[list]!.AsArray();
        var first = items[0];
        items.RemoveAt(0);
        items.Add(first);

        var change = GuidanceChange.Between(GuidancePack.Parse(Written), GuidancePack.Parse(pack.ToJsonString()));

        Assert.Equal([$"{item} '*' redecided: order"], change.Content.Select(each => each.ToString()));
    }

    [Fact]
    public void What_changes_of_one_item_is_told_by_kind_rules_first()
    {
        var pack = JsonNode.Parse(Written)!;
        Set(pack, "redFlags/0/why", "Otherwise");
        Set(pack, "redFlags/0/title", "Otherwise");
        Set(pack, "redFlags/0/urgency", "urgent");
        Set(pack, "redFlags/0/citations", new JsonArray());

        Assert.Equal(
            ["red flag 'flag' redecided: urgency", "red flag 'flag' reworded: title, why", "red flag 'flag' recited: citations"],
            Changes(pack));
    }

    [Fact]
    public void A_change_in_words_as_a_release_note_where_no_outcome_moves()
    {
        var older = GuidancePack.Parse(Written);
        var pack = JsonNode.Parse(Written)!;
        Set(pack, "notice", "Otherwise");
        var newer = GuidancePack.Parse(pack.ToJsonString());

        // 101 days, two findings.
        Assert.Equal(Note("Of 404 complete sets of answers, none changes its outcome.", "- **guidance sample** reworded: notice", newer), GuidanceChange.Between(older, newer).ToMarkdown());
        Assert.Equal(Note("Of 404 complete sets of answers, none changes its outcome.", "No content changes.", older), GuidanceChange.Between(older, older).ToMarkdown());

        string Note(string outcomes, string content, GuidanceModel other) =>
            $"# sample 1.0.0 compared with sample 1.0.0\n\nOlder: `{older.Digest}`\n\nNewer: `{other.Digest}`\n\n## Outcomes\n\n{outcomes}\n\n## Content\n\n{content}\n";
    }

    private static IEnumerable<string> Changes(string path, JsonNode value)
    {
        var pack = JsonNode.Parse(Written)!;
        Set(pack, path, value);
        return Changes(pack);
    }

    private static IEnumerable<string> Changes(JsonNode pack) =>
        GuidanceChange.Between(GuidancePack.Parse(Written), GuidancePack.Parse(pack.ToJsonString())).Content.Select(change => change.ToString());

    private static void Set(JsonNode pack, string path, JsonNode value)
    {
        var (parent, name) = Place(pack, path);
        parent[name] = value;
    }

    private static GuidanceModel Less(string path)
    {
        var pack = JsonNode.Parse(Written)!;
        var steps = path.Split('/');
        if (int.TryParse(steps[^1], out var index))
        {
            pack[steps[0]]!.AsArray().RemoveAt(index);
        }
        else
        {
            var (parent, name) = Place(pack, path);
            Assert.True(parent.Remove(name));
        }

        return GuidancePack.Parse(pack.ToJsonString());
    }

    /// <summary>The object that a path leads into, and the property; a slash in a name is written as a tilde.</summary>
    private static (JsonObject Parent, string Name) Place(JsonNode pack, string path)
    {
        var steps = path.Split('/');
        var parent = steps[..^1].Aggregate(pack, (node, step) => node is JsonArray items ? items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!);
        return (parent.AsObject(), steps[^1].Replace('~', '/'));
    }
}
