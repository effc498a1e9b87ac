using static BackSpasms.Guidance.Tests.Analysis.Letters;

namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class AnalyzedContentTests
{
    [Fact]
    public void Model_is_whole_and_has_every_kind_once_for_each_item()
    {
        var guidance = BackSpasmGuidance.Default;
        var content = AnalyzedContent.Of(guidance);
        Assert.True(content.IsWhole);
        Assert.Empty(content.Surroundings);
        Assert.Equal(
            new Dictionary<ContentKind, int>
            {
                [ContentKind.Model] = 1,
                [ContentKind.Topic] = 1,
                [ContentKind.Quantity] = 3,
                [ContentKind.Finding] = guidance.Vocabulary.Findings.Count,
                [ContentKind.Question] = guidance.Questions.Count,
                [ContentKind.RedFlag] = guidance.RedFlags.Count,
                [ContentKind.Cause] = 6,
                [ContentKind.Treatment] = 9,
                [ContentKind.TreatmentOption] = 11,
                [ContentKind.Phase] = 6,
                [ContentKind.Prevention] = 4,
                [ContentKind.SafetyNet] = guidance.SafetyNet.Count,
                [ContentKind.Source] = guidance.Sources.Count,
            },
            content.Items.GroupBy(item => item.Kind).ToDictionary(group => group.Key, group => group.Count()));
        Assert.All(content.Items, item => Assert.NotNull(item.Subject));
    }

    [Fact]
    public void Texts_and_conditions_are_named_as_they_are_in_a_pack() => Assert.Equal(
        [
            "model 'sample': headlines.emergency headlines.urgent headlines.routine headlines.selfCare headlines.incomplete headlines.incompleteRoutine headlines.incompleteUrgent notice",
            "topic 'topic': title explanation",
            "quantity 'days': label question clarification",
            "finding 'fever': label question clarification",
            "finding 'lifting': label question",
            "finding 'long': label",
            "question 'question': text help",
            "question 'how-long': text",
            "red flag 'flag': title suspects whatToDo whatNotToDo why (when)",
            "red flag 'long-pain': title suspects whatToDo whatNotToDo why (when)",
            "cause 'strain': title explanation",
            "treatment 'treatment': title what why",
            "treatment option 'option': title how evidence (avoidWhen)",
            "phase 'first weeks': label (opensEarlyWhen)",
            "prevention 'prevention': title what how",
            "safety-net advice 'advice': title text",
            "source 'source': read",
        ],
        AnalyzedItems.All(Models.Sample.Builder().Build().Original).Select(Parts));

    [Fact]
    public void What_a_red_flag_suspects_is_one_text_where_it_is_the_title_too() => Assert.Equal(
        "red flag 'flag': suspects whatToDo (when)",
        Parts(AnalyzedItems.Of(new RedFlag("flag", Urgency.Urgent, A, "something", "Be seen by a clinician today.", [Source]))));

    [Fact]
    public void Texts_in_a_language_stand_in_the_order_of_their_keys() => Assert.Equal(
        "texts in 'de': notice red-flag/flag/title",
        Parts(AnalyzedItems.Of(new LanguageTexts("de", [new("red-flag/flag/title", "Fieber"), new("notice", "Hinweis.")]))));

    [Fact]
    public void A_caution_names_both_of_its_conditions()
    {
        var caution = AnalyzedItems.Of(new Caution(TreatmentOptions.Ice, A, B, [Source]));
        Assert.Equal("caution for 'ice': (avoidWhen checkFirstWhen)", Parts(caution));
        Assert.Equal(("ice", true), (caution.CautionedOption, caution.HasCitation));
    }

    private static string Parts(AnalyzedItem item) =>
        $"{item.Name}: {string.Join(' ', item.Texts.Select(text => text.Part).Concat(item.Conditions.Count == 0 ? [] : [$"({string.Join(' ', item.Conditions.Select(condition => condition.Part))})"]))}";

    [Fact]
    public void Conditions_and_levels_are_compiled_once()
    {
        var content = new AnalyzedContent([Judged.Flag(A & B)]);
        var context = new AnalysisContext();
        var item = content.Items[0];
        Assert.Same(context.Compile(item, item.Conditions[0]), context.Compile(item, item.Conditions[0]));
        Assert.Same(context.Levels(content), context.Levels(content));
    }

    [Fact]
    public void Every_text_that_can_be_in_another_language_is_judged()
    {
        var guidance = BackSpasmGuidance.Default;
        var judged = AnalyzedContent.Of(guidance).Items.SelectMany(item => item.Texts).Select(text => text.Text).ToHashSet(StringComparer.Ordinal);
        var written = new List<string>();
        ContentRewriter.Rewrite(guidance.Original, (key, text) =>
        {
            if (!key.StartsWith("phrase/", StringComparison.Ordinal))
            {
                written.Add(text);
            }

            return text;
        });
        Assert.True(written.Count > 500);
        Assert.DoesNotContain(written, text => !judged.Contains(text));
    }

    [Fact]
    public void Extension_is_judged_in_the_surroundings_of_its_base()
    {
        var guidance = BackSpasmGuidance.Default;
        var caution = new Caution(TreatmentOptions.Ice, Told("acme/cold-allergy"), null, []);
        var flag = new RedFlag("acme/seat-belt", Urgency.Urgent, Findings.ChestPain & Told("acme/mark"), "something", "Be seen today.", [Sources.NhsBackPain], "Seat belt");
        var content = AnalyzedContent.OfExtension(guidance.Extend("acme", "1.0.0", extension => extension.Add(flag).Add(caution)), guidance);
        Assert.Equal(
            ["finding 'acme/mark'", "finding 'acme/cold-allergy'", "red flag 'acme/seat-belt'", "caution for 'ice'"],
            content.Items.Select(item => item.Name));
        Assert.True(content.IsWhole);
        Assert.Equal(AnalyzedContent.Of(guidance).Items.Select(item => item.Name), content.Surroundings.Select(item => item.Name));
        Assert.Equal(
            ["BSG2003 red flag 'acme/seat-belt'", "BSG1001 caution for 'ice'"],
            ContentRules.Judge(content, new AnalysisContext { ExtensionId = "acme" }).Select(result => $"{result.Id} {result.Item.Name}"));
    }

    [Fact]
    public void Caution_is_judged_with_the_model_that_it_was_added_to()
    {
        var cautioned = BackSpasmGuidance.Default.Extend("acme", "1.0.0", extension => extension.Add(new Caution(TreatmentOptions.Ice, Findings.Bruising, null, [])));
        var found = Assert.Single(GuidanceAnalyzer.Analyze(cautioned).Except(GuidanceAnalyzer.Analyze(BackSpasmGuidance.Default)));
        Assert.Equal(("BSG1001", "caution for 'ice'"), (found.Id, found.Item));
    }

    [Fact]
    public void Base_that_is_wrong_itself_is_not_judged_with_its_extension()
    {
        var guidance = new GuidanceModelBuilder("base", "1.0.0").Add(Flag(A & !A)).Add(new LanguageTexts("de", [new("notice", "400 mg")])).Build();
        var extended = guidance.Extend("acme", "1.0.0", extension => extension.Add(new LanguageTexts("de", [new("red-flag/flag/title", "500 mg")])));
        var found = Assert.Single(ContentRules.Judge(AnalyzedContent.OfExtension(extended, guidance), new AnalysisContext { ExtensionId = "acme" }));
        Assert.Equal(("BSG1006", "texts in 'de'", "red-flag/flag/title"), (found.Id, found.Item.Name, found.Part));
    }
}
