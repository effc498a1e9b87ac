using System.Globalization;

namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class GuidanceAnalyzerTests
{
    /// <summary>What is left on the built-in guidance, each with the reason why it stays.</summary>
    private static readonly Dictionary<string, string> Accepted = new(StringComparer.Ordinal);

    [Fact]
    public void Built_in_guidance_is_clean_but_for_what_is_accepted_with_a_reason()
    {
        var found = GuidanceAnalyzer.Analyze(BackSpasmGuidance.Default);
        Assert.DoesNotContain(found, each => each.Severity != GuidanceSeverity.Info);
        Assert.Equal(Accepted.Keys.Order(StringComparer.Ordinal), found.Select(each => $"{each.Id} {each.Item} {each.Part}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Results_stand_in_the_order_of_the_items_and_then_of_the_rules()
    {
        var found = GuidanceAnalyzer.Analyze(Defective());
        Assert.Equal(
            [
                "BSG1008 finding 'd' ",
                "BSG2007 finding 'a' ",
                "BSG2007 finding 'b' ",
                "BSG1001 red flag 'flag' citations",
                "BSG1005 red flag 'flag' suspects",
                "BSG1005 red flag 'flag' whatToDo",
                "BSG1006 red flag 'flag' whatToDo",
                "BSG2004 red flag 'flag' when",
                "BSG2006 red flag 'flag' when",
                "BSG2006 red flag 'flag' when",
                "BSG2001 red flag 'never' when",
                "BSG1009 treatment option 'option' serves",
            ],
            found.Select(each => $"{each.Id} {each.Item} {each.Part}"));
        Assert.Equal(["'a or c'", "'a and not b and c'"], found.Where(each => each.Id == "BSG2006").Select(each => each.Message.Split(" changes")[0]));
    }

    [Fact]
    public void Same_model_gives_the_same_list_in_any_culture_and_on_any_thread()
    {
        var expected = GuidanceAnalyzer.Analyze(Defective());
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in new[] { "tr-TR", "de-DE", "ar-SA", "th-TH" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(expected, GuidanceAnalyzer.Analyze(Defective()));
                Assert.Equal(expected.Select(each => each.ToString()), GuidanceAnalyzer.Analyze(Defective()).Select(each => each.ToString()));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        var model = Defective();
        Assert.All(Enumerable.Range(0, 8).AsParallel().Select(_ => GuidanceAnalyzer.Analyze(model)).ToList(), found => Assert.Equal(expected, found));
    }

    [Fact]
    public void Texts_are_judged_as_they_were_written_whatever_language_is_shown()
    {
        var guidance = Defective();
        Assert.Equal(GuidanceAnalyzer.Analyze(guidance), GuidanceAnalyzer.Analyze(guidance.InLanguage("de").WithLocalServices(new LocalServices(Emergency: "999"))));
    }

    [Fact]
    public void Options_change_what_is_found()
    {
        var guidance = BackSpasmGuidance.Default;
        Assert.Contains(GuidanceAnalyzer.Analyze(guidance, new GuidanceAnalyzerOptions { ReadingGrade = 5 }), found => found.Id == "BSG1004");
        Assert.Contains(GuidanceAnalyzer.Analyze(guidance, new GuidanceAnalyzerOptions { MinimumWords = 1 }), found => found.Id == "BSG1004");
        Assert.Contains(GuidanceAnalyzer.Analyze(guidance, new GuidanceAnalyzerOptions { PromiseWords = ["ambulance", "emergency number"] }), found => found.Id == "BSG1005");
    }

    [Fact]
    public void Options_have_the_defaults_that_the_catalogue_names()
    {
        Assert.Equal((9, 40), (GuidanceAnalyzerOptions.Default.ReadingGrade, GuidanceAnalyzerOptions.Default.MinimumWords));
        Assert.Same(GuidanceAnalyzerOptions.DefaultPromiseWords, GuidanceAnalyzerOptions.Default.PromiseWords);
        Assert.Superset(new HashSet<string> { "cures", "guaranteed", "always works" }, new HashSet<string>(GuidanceAnalyzerOptions.DefaultPromiseWords));
    }

    [Fact]
    public void Options_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new GuidanceAnalyzerOptions { ReadingGrade = 0.5 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new GuidanceAnalyzerOptions { ReadingGrade = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new GuidanceAnalyzerOptions { MinimumWords = 0 });
        Assert.Throws<ArgumentException>(() => new GuidanceAnalyzerOptions { PromiseWords = [null!] });
        Assert.Throws<ArgumentNullException>(() => new GuidanceAnalyzerOptions { PromiseWords = null! });
    }

    [Fact]
    public void No_model_is_refused_by_name() => Assert.Equal("guidance", Assert.Throws<ArgumentNullException>(() => GuidanceAnalyzer.Analyze(null!)).ParamName);

    [Fact]
    public void Analysis_can_be_stopped()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => GuidanceAnalyzer.Analyze(BackSpasmGuidance.Default, cancellation: source.Token));
    }

    [Fact]
    public void What_is_too_complex_is_said_once_for_each_part_and_never_guessed()
    {
        var content = AnalyzedContent.Of(BuiltInCopy.Builder().Add(new RedFlag(
            "many-signs",
            Urgency.Emergency,
            (Letters.A & Letters.B & Letters.C & Letters.D) | (Letters.A & !Letters.A),
            "something",
            "Get help.",
            [Letters.Source])).Build());
        var results = ContentRules.Judge(content, new AnalysisContext { Budget = 3 }).Where(result => result.Item.Id == "many-signs").ToList();
        var found = Assert.Single(results);
        Assert.Equal(("too-complex", GuidanceSeverity.Info, "when"), (found.Id, found.Severity, found.Part));
        Assert.Equal("It is too complex to judge exactly with 3 nodes of a decision diagram. Split its condition.", found.Message);
        Assert.Null(found.ToDiagnostic().HelpLink);
    }

    [Fact]
    public void Levels_that_are_too_complex_are_said_of_a_red_flag_that_is_judged()
    {
        var flag = Judged.Flag(Letters.A, Urgency.Routine);
        var content = new AnalyzedContent([flag, AnalyzedItems.Of(Letters.A)]) { Surroundings = [Judged.Flag(Letters.A & Letters.B & Letters.C, Urgency.Emergency, "other")], IsWhole = true };
        var found = Assert.Single(ContentRules.JudgeTogether(content, new AnalysisContext { Budget = 2 }));
        Assert.Equal(("too-complex", flag), (found.Id, found.Item));
    }

    [Fact]
    public void Red_flags_of_which_none_is_below_an_emergency_need_no_levels() =>
        Assert.Empty(ContentRules.JudgeTogether(new AnalyzedContent([Judged.Flag(Letters.A & Letters.B, Urgency.Emergency)]), new AnalysisContext { Budget = 1 }));

    [Fact]
    public void A_rule_that_needs_more_nodes_than_its_condition_is_not_guessed()
    {
        var flag = Judged.Flag((Letters.A & Letters.B) | (Letters.C & Letters.D));
        Assert.Contains(Enumerable.Range(1, 60), budget =>
        {
            var context = new AnalysisContext { Budget = budget };
            return context.Compile(flag, flag.Conditions[0]) is not null && ContentRules.JudgeAlone(flag, context).Any(result => result is { Id: "too-complex", Part: "when" });
        });
    }

    [Fact]
    public void Judgement_can_be_stopped_before_the_first_rule()
    {
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => ContentRules.JudgeAlone(Judged.Finding("Is it so?"), new AnalysisContext(cancellation: cancelled)));
        Assert.Throws<OperationCanceledException>(() => ContentRules.JudgeTogether(new AnalyzedContent([]), new AnalysisContext(cancellation: cancelled)));
    }

    [Fact]
    public void Options_that_make_no_sense_are_refused_with_a_reason()
    {
        Assert.StartsWith("The school grade must be 1 or more.", Assert.Throws<ArgumentOutOfRangeException>(() => new GuidanceAnalyzerOptions { ReadingGrade = 0.5 }).Message, StringComparison.Ordinal);
        Assert.StartsWith("Running text has at least 1 word.", Assert.Throws<ArgumentOutOfRangeException>(() => new GuidanceAnalyzerOptions { MinimumWords = 0 }).Message, StringComparison.Ordinal);
        Assert.Equal((1, 1), (new GuidanceAnalyzerOptions { ReadingGrade = 1 }.ReadingGrade, new GuidanceAnalyzerOptions { MinimumWords = 1 }.MinimumWords));
    }

    [Fact]
    public void Item_alone_is_judged_by_what_it_can_break_alone()
    {
        var flag = AnalyzedItems.Of(new RedFlag("Flag", Urgency.Routine, Letters.A & !Letters.B, "something", "Take 4 g.", []));
        Assert.Equal(["BSG1001", "BSG1002", "BSG1006", "BSG2004"], ContentRules.JudgeAlone(flag, new AnalysisContext()).Select(result => result.Id));
        Assert.Same(flag.Subject, Assert.Single(ContentRules.JudgeTogether(new AnalyzedContent([flag]) { Surroundings = [Judged.Flag(Letters.A, Urgency.Emergency)] }, new AnalysisContext())).Item.Subject);
    }

    [Fact]
    public void Large_condition_is_judged_in_reasonable_time()
    {
        // As many terms as a condition may have, half of which change nothing.
        var pairs = Enumerable.Range(0, 333).Select(i => (One: (Condition)Letters.Told($"one-{i}"), Other: Letters.Told($"other-{i}")));
        var when = Condition.Any([.. pairs.Select(pair => pair.One & (pair.One | pair.Other))]);
        Assert.Equal(333, Judged.By(GuidanceRules.PartThatChangesNothing, new AnalyzedContent([Judged.Flag(when)])).Count);
    }

    /// <summary>A small model with many defects.</summary>
    private static GuidanceModel Defective() => new GuidanceModelBuilder("defective", "1.0.0")
        .Add(Letters.D)
        .Add(new RedFlag("flag", Urgency.Urgent, ((Letters.A | Letters.C) & Letters.A & !Letters.B) | (Letters.A & !Letters.B & Letters.C), "It cures.", "It cures. Take 4 g.", [], "Flag"))
        .Add(new RedFlag("never", Urgency.Routine, Letters.A & !Letters.A, "something", "Get help.", [Letters.Source]))
        .Add(Letters.Treatment(Letters.Option(null)))
        .Add(Letters.AsksAge())
        .Add(new LanguageTexts("de", [new("red-flag/never/what-to-do", "Holen Sie Hilfe.")]))
        .Build();
}
