using System.Text.Json;
using BackSpasms.Guidance.Tests.Properties;
using CsCheck;

namespace BackSpasms.Guidance.Tests.Extending;

/// <summary>In a language that has all texts, no text of an outcome, a question or a plan stays untranslated, and nothing else changes.</summary>
public sealed class PseudoLanguageTests
{
    private static readonly GuidanceModel English = Acme.Guidance.Extend("words", "1.0.0", g => g.Add(PseudoLanguage.Of(Acme.Guidance)));
    private static readonly GuidanceModel Translated = English.InLanguage(PseudoLanguage.Tag);

    private static readonly Presentation Strain = English.Describe(age: 34, days: 1, pain: 5)
        .WithPresent(Findings.HeavyLifting, Findings.MuscleTightness, Findings.StomachUlcerOrBleed)
        .WithUnsure(Findings.PoorCirculation)
        .WithOthersAbsent();

    /// <summary>People for whom every part of an explanation is written at least once.</summary>
    public static TheoryData<string> People => [.. Persons.Keys];

    private static Dictionary<string, Presentation> Persons { get; } = new(StringComparer.Ordinal)
    {
        ["self-care"] = Strain.With(Acme.Hours, 8),
        ["routine"] = Strain.With(Measures.Days, 35).WithPresent(Findings.LegPainBelowKnee, Findings.Tingling, Findings.LowerBack),
        ["urgent"] = Strain.WithPresent(Findings.FeverOrChills),
        ["urgent by the extension"] = Strain.WithPresent(Findings.MinorTrauma, Acme.SeatBeltMark),
        ["emergency"] = Strain.WithPresent(Findings.SaddleNumbness).WithUnsure(Findings.LegWeakness),
        ["emergency, unsure"] = Strain.WithUnsure(Findings.ChestPain),
        ["nothing asked"] = English.Describe(),
        ["incomplete, routine at least"] = English.Describe(pain: 8).WithPresent(Findings.HeavyLifting).WithUnsure(Findings.Numbness),
        ["incomplete, urgent at least"] = English.Describe(age: 50).WithPresent(Findings.FeverOrChills),
    };

    [Fact]
    public void All_texts_are_there()
    {
        Assert.Equal([PseudoLanguage.Tag], English.Languages.Except(["de"]));
        Assert.Equal(English.TextKeys, English.TextKeys.Distinct());
        Assert.True(English.TextKeys.Count > 700, $"There are only {English.TextKeys.Count} texts.");
        Assert.Empty(English.MissingTexts(PseudoLanguage.Tag));
        Assert.Equal(PseudoLanguage.Tag, Translated.Language);
    }

    [Fact]
    public void Nothing_of_the_content_stays_untranslated() => AssertTranslated(PseudoLanguage.TextsOf(Translated), atLeast: 700);

    [Fact]
    public void No_wording_of_findings_and_quantities_stays_untranslated()
    {
        AssertTranslated(PseudoLanguage.TextsOf(Translated.Vocabulary.Findings), atLeast: 250);
        AssertTranslated(PseudoLanguage.TextsOf(Translated.Vocabulary.Quantities), atLeast: 10);
    }

    [Theory]
    [MemberData(nameof(People))]
    public void Nothing_of_an_outcome_stays_untranslated(string person)
    {
        var result = Translated.Triage(Persons[person]);
        AssertTranslated(PseudoLanguage.TextsOf(result), atLeast: 700);

        // What a result shares with its model is seen there; so each part is also looked at by itself.
        AssertTranslated(PseudoLanguage.TextsOf(result.Reasons), atLeast: result is TriageResult.SelfCare ? 0 : 5);
        AssertTranslated(PseudoLanguage.TextsOf(result.Causes), atLeast: 12);
        AssertTranslated(PseudoLanguage.TextsOf(result.Decisive), atLeast: result is TriageResult.Incomplete ? 2 : 0);
        AssertTranslated(result.Match(_ => [], _ => [], routine => PseudoLanguage.TextsOf(routine.Plan), selfCare => PseudoLanguage.TextsOf(selfCare.Plan), _ => []), atLeast: 0);
    }

    [Theory]
    [MemberData(nameof(People))]
    public void Nothing_of_an_explanation_stays_untranslated(string person)
    {
        foreach (var format in new[] { TextFormat.Plain, TextFormat.Markdown })
        {
            var lines = Translated.Triage(Persons[person]).Explain(format).Split('\n');
            Assert.True(lines.Length > 8, $"Only {lines.Length} lines.");

            // Sources are cited as they were published.
            Assert.All(
                lines.Where(line => !line.Contains("http", StringComparison.Ordinal)),
                line => Assert.False(PseudoLanguage.Outside(line).Any(char.IsLetter), line));
        }
    }

    [Theory]
    [MemberData(nameof(People))]
    public void Nothing_of_an_outcome_in_JSON_stays_untranslated(string person)
    {
        using var document = JsonDocument.Parse(Translated.Triage(Persons[person]).ToJson());
        string[] words = ["headline", "title", "text", "how", "whatToDo", "notice"];
        var found = 0;
        Walk(document.RootElement, string.Empty);
        Assert.True(found > 5, $"Only {found} texts.");

        void Walk(JsonElement element, string name)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Object:
                    foreach (var member in element.EnumerateObject())
                    {
                        Walk(member.Value, member.Name);
                    }

                    break;
                case JsonValueKind.Array:
                    // The list named 'because' has ids; the sentence of that name is under 'next'.
                    foreach (var item in element.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object))
                    {
                        Walk(item, string.Empty);
                    }

                    break;
                case JsonValueKind.String when words.Contains(name) || name == "because":
                    Assert.False(PseudoLanguage.Outside(element.GetString()!).Any(char.IsLetter), element.GetString());
                    found++;
                    break;
            }
        }
    }

    [Fact]
    public void Nothing_of_a_whole_interview_stays_untranslated()
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var answer in new[] { Answer.Absent, Answer.Unsure })
        {
            var person = Translated.Describe();
            while (Translated.NextQuestion(person) is { } question)
            {
                AssertTranslated(PseudoLanguage.TextsOf(question), atLeast: 3);
                Assert.StartsWith("⟦", question.Because, StringComparison.Ordinal);
                asked.Add(question.Id);
                person = question.Quantity is { } quantity ? person.With(quantity, Math.Min(30, quantity.Maximum)) : question.Findings.Aggregate(person, (known, finding) => known.With(finding, answer));
            }
        }

        Assert.True(asked.Count > 15, $"Only {asked.Count} questions.");
        Assert.Contains("acme/crash", asked);
    }

    [Fact]
    public void A_question_that_no_screen_asks_is_translated_too()
    {
        var loose = new Finding("acme/loose", "something loose", "Is something loose?", "Any part of you.");
        var model = BackSpasmGuidance.Default.Extend("acme", "1.0.0", g => g.Add(ExtensionRefusalTests.Flag("acme/loose", loose)));
        var translated = model.Extend("words", "1.0.0", g => g.Add(PseudoLanguage.Of(model))).InLanguage(PseudoLanguage.Tag);
        var question = translated.NextQuestion(translated.Describe(age: 34, days: 1, pain: 4).WithOthersAbsent().With(loose, Answer.NotAsked))!;
        Assert.Equal(("⟦Is something loose?⟧", "⟦Any part of you.⟧"), (question.Text, question.Help));
        AssertTranslated(PseudoLanguage.TextsOf(question), atLeast: 5);
    }

    [Fact]
    public void A_number_that_no_screen_asks_is_translated_too()
    {
        var hours = new Quantity("acme/hours", "hours", "How many hours?", "hours", 0, 24, "A day.");
        var model = BackSpasmGuidance.Default.Extend("acme", "1.0.0", g => g.Add(hours).Add(ExtensionRefusalTests.Flag("acme/long", hours.AtLeast(6, "acme/long-hours", "long hours"))));
        var translated = model.Extend("words", "1.0.0", g => g.Add(PseudoLanguage.Of(model))).InLanguage(PseudoLanguage.Tag);
        var question = translated.NextQuestion(translated.Describe(age: 34, days: 1, pain: 4).WithOthersAbsent())!;
        Assert.Equal(("⟦How many hours?⟧", "⟦A day.⟧"), (question.Text, question.Help));
        AssertTranslated(PseudoLanguage.TextsOf(question), atLeast: 5);
    }

    [Fact]
    public void Every_outcome_is_among_the_people() => Assert.Equal(
        ["emergency", "incomplete", "routine", "self-care", "urgent"],
        Persons.Values.Select(person => Translated.Triage(person).Outcome).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Digest_version_and_vocabulary_are_the_same()
    {
        Assert.Equal((English.Id, English.Version, English.Digest), (Translated.Id, Translated.Version, Translated.Digest));
        Assert.Equal(English.Vocabulary, Translated.Vocabulary);
        Assert.Null(English.Language);
    }

    [Fact]
    public void What_was_answered_in_English_is_triaged_alike_without_being_carried_over() => BuiltInPresentations.Any.Sample(
        person =>
        {
            var known = English.Rebind(person);
            var (one, other) = (English.Triage(known), Translated.Triage(known));
            Assert.Equal((one.Outcome, one.Range), (other.Outcome, other.Range));
            Assert.Equal(one.Decisive.Ids, other.Decisive.Ids);
            Assert.Equal(one.Reasons.Select(reason => (reason.RedFlag.Id, reason.Status)), other.Reasons.Select(reason => (reason.RedFlag.Id, reason.Status)));
            Assert.Equal(one.Reasons.SelectMany(reason => reason.Because.Concat(reason.Open)), other.Reasons.SelectMany(reason => reason.Because.Concat(reason.Open)));
            Assert.Equal(one.Causes.Select(cause => (cause.Cause.Id, cause.Score)), other.Causes.Select(cause => (cause.Cause.Id, cause.Score)));
            Assert.Equal(Ids(one), Ids(other));
            Assert.Equal(English.NextQuestion(known)?.Id, Translated.NextQuestion(known)?.Id);
        },
        iter: 300);

    [Fact]
    public void Answers_go_both_ways()
    {
        var inTranslation = Translated.Describe(age: 34).WithPresent(Translated.Vocabulary.Finding("heavy-lifting"));
        var inEnglish = English.Describe(age: 34).WithPresent(Findings.HeavyLifting);
        Assert.Equal(inEnglish, inTranslation);
        Assert.Same(inTranslation, English.Rebind(inTranslation));
        Assert.Equal("⟦heavy lifting before it began⟧", inTranslation.Present.Single().Label);
    }

    [Fact]
    public void Local_services_go_into_the_texts_of_a_language()
    {
        var services = new LocalServices(Emergency: "112", UrgentCare: "116 117", Crisis: "a friend");
        foreach (var local in new[] { Translated.WithLocalServices(services), English.WithLocalServices(services).InLanguage(PseudoLanguage.Tag) })
        {
            Assert.Equal("⟦Call 112 or go to the emergency department now.⟧", local.Triage(Persons["emergency"]).Headline);
            Assert.Equal("⟦Be seen by a clinician today: phone your clinician or 116 117 now.⟧", local.Triage(Persons["urgent"]).Headline);
            Assert.Equal(English.Digest, local.Digest);
            AssertTranslated(PseudoLanguage.TextsOf(local), atLeast: 700);
        }
    }

    private static List<string> Ids(TriageResult result) => result.Match<CarePlan?>(_ => null, _ => null, routine => routine.Plan, selfCare => selfCare.Plan, _ => null) is { } plan
        ?
        [
            .. plan.Now.Select(step => $"now {step.Option.Id}"),
            .. plan.Later.Select(step => $"later {step.Option.Id}"),
            .. plan.CheckFirst.Select(step => $"check {step.Option.Id} {string.Join(",", step.Because)}"),
            .. plan.Avoid.Select(step => $"avoid {step.Option.Id} {string.Join(",", step.Because)}"),
        ]
        : [];

    private static void AssertTranslated(IEnumerable<(string Path, string Text)> texts, int atLeast)
    {
        var all = texts.ToList();
        Assert.True(all.Count >= atLeast, $"Only {all.Count} texts.");
        Assert.All(all, text => Assert.False(PseudoLanguage.Outside(text.Text).Any(char.IsLetter), $"{text.Path}: {text.Text}"));
    }
}
