using System.Text;
using System.Text.Json;

namespace BackSpasms.Guidance.Tests.Extending;

/// <summary>Everything that an extension adds shows wherever the built-in content does.</summary>
public sealed class AddedContentTests
{
    private static readonly GuidanceModel Base = BackSpasmGuidance.Default;
    private static readonly GuidanceModel Extended = Acme.Guidance;

    [Fact]
    public void Identity_says_what_it_is_made_of()
    {
        Assert.Equal(("back-spasms", "1.0.0+acme.1.2.0", "back-spasms 1.0.0+acme.1.2.0"), (Extended.Id, Extended.Version, Extended.ToString()));
        Assert.Equal([new GuidanceExtension("acme", "1.2.0")], Extended.Extensions);
        Assert.Equal("acme 1.2.0", Extended.Extensions[0].ToString());
        Assert.Equal("1.0.0+acme.1.2.0", Extended.Vocabulary.ModelVersion);
        Assert.NotEqual(Base.Digest, Extended.Digest);
    }

    [Fact]
    public void Vocabulary_has_it_behind_what_the_base_has()
    {
        Assert.Equal(Base.Vocabulary.Quantities.Append(Acme.Hours), Extended.Vocabulary.Quantities);
        Assert.Equal([.. Base.Vocabulary.Findings, Acme.LongHours, Acme.SeatBeltMark, Acme.Airbag], Extended.Vocabulary.Findings);
        Assert.Same(Acme.SeatBeltMark, Extended.Vocabulary.Finding("acme/seat-belt-mark"));
    }

    [Fact]
    public void Content_has_it_behind_what_the_base_has()
    {
        Assert.Equal(Base.Questions.Concat([Acme.Crash, Acme.HoursADay]), Extended.Questions);
        Assert.Equal(Base.RedFlags.Append(Acme.SeatBeltInjury), Extended.RedFlags);
        Assert.Equal(Base.Causes.Append(Acme.DriversBack), Extended.Causes);
        Assert.Equal([.. Base.Treatments.Select(treatment => treatment.Id), "acme/seat"], Extended.Treatments.Select(treatment => treatment.Id));
        Assert.Equal(Base.Preventions.Append(Acme.Breaks), Extended.Preventions);
        Assert.Equal(Base.SafetyNet.Append(Acme.AfterACrash), Extended.SafetyNet);
        Assert.Equal(Base.Sources.Append(Acme.Source), Extended.Sources);
        Assert.Same(Base.DefaultCause, Extended.DefaultCause);
        Assert.Equal(["de"], Extended.Languages);
    }

    [Fact]
    public void A_red_flag_over_findings_of_both_decides_and_says_why()
    {
        var bumped = Acme.Strain.WithPresent(Findings.MinorTrauma);
        Assert.IsType<TriageResult.SelfCare>(Base.Triage(Base.Rebind(bumped)));
        Assert.IsType<TriageResult.SelfCare>(Extended.Triage(bumped));

        var result = Assert.IsType<TriageResult.Urgent>(Extended.Triage(bumped.WithPresent(Acme.SeatBeltMark)));
        var reason = Assert.Single(result.Reasons);
        Assert.Equal(("acme/seat-belt-injury", RedFlagStatus.Holds), (reason.RedFlag.Id, reason.Status));
        Assert.Equal([Findings.MinorTrauma, Acme.SeatBeltMark], reason.Because);
        Assert.Contains("A seat belt injury (today). Because of: a minor fall, knock or strain that set it off; a mark of the seat belt.", result.Explain(), StringComparison.Ordinal);
        Assert.Contains("Acme, A source (2021): https://example.org/acme", result.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_asked_of_it_keeps_the_outcome_open_and_is_asked()
    {
        var open = Acme.Strain.WithPresent(Findings.MinorTrauma).With(Acme.SeatBeltMark, Answer.NotAsked).With(Acme.Airbag, Answer.NotAsked);
        var result = Assert.IsType<TriageResult.Incomplete>(Extended.Triage(open));
        Assert.Equal(["acme/seat-belt-mark"], result.Decisive.Ids);
        Assert.Equal(new UrgencyRange(Urgency.SelfCare, Urgency.Urgent), result.Range);
        Assert.Equal(("acme/crash", 1), (result.Next.Id, result.Next.Remaining));
        Assert.Equal([Acme.SeatBeltMark], result.Next.Findings);
        Assert.Equal("It could confirm or rule out: A seat belt injury.", result.Next.Because);
    }

    [Fact]
    public void Second_stage_asks_what_its_cause_and_its_option_need()
    {
        var question = Extended.NextQuestion(Acme.Strain.With(Acme.Airbag, Answer.NotAsked))!;
        Assert.Equal((InterviewStage.Care, "acme/crash", 2), (question.Stage, question.Id, question.Remaining));
        Assert.Equal([Acme.Airbag], question.Findings);

        question = Extended.NextQuestion(Acme.Strain)!;
        Assert.Equal((InterviewStage.Care, "acme/hours-a-day", 1), (question.Stage, question.Id, question.Remaining));
        Assert.Equal(Acme.Hours, question.Quantity);
        Assert.Null(Extended.NextQuestion(Acme.Strain.With(Acme.Hours, 2)));
    }

    [Fact]
    public void Its_cause_is_ranked_and_its_care_offered()
    {
        var result = Assert.IsType<TriageResult.SelfCare>(Extended.Triage(Acme.Strain.With(Acme.Hours, 8)));
        var cause = result.Causes.Single(each => each.Cause == Acme.DriversBack);
        Assert.Equal((2, CauseLikelihood.Possible), (cause.Score, cause.Likelihood));
        Assert.Equal([WeightedFinding.Strong(Acme.LongHours)], cause.For);
        Assert.Equal([WeightedFinding.Weak(Findings.HeavyLifting)], cause.Against);
        Assert.Contains(result.Plan.Now, step => step.Option.Id == "acme/adjust-the-seat");
        Assert.Contains(Acme.Breaks, result.Prevention);
        Assert.Same(Acme.AfterACrash, result.SafetyNet[^1]);
        Assert.DoesNotContain(Acme.Breaks, Extended.Triage(Acme.Strain.With(Acme.Hours, 5)).Prevention);
    }

    [Theory]
    [InlineData(Answer.Present, Answer.Absent, "avoid")]
    [InlineData(Answer.Unsure, Answer.Absent, "check first")]
    [InlineData(Answer.Absent, Answer.Present, "check first")]
    [InlineData(Answer.Present, Answer.Present, "avoid")]
    [InlineData(Answer.Absent, Answer.Absent, "now")]
    public void Its_option_has_its_own_conditions(Answer airbag, Answer mark, string expected)
    {
        var result = Assert.IsType<TriageResult.SelfCare>(Extended.Triage(Acme.Strain.With(Acme.Airbag, airbag).With(Acme.SeatBeltMark, mark)));
        Assert.Equal(expected, PlanPlace.Of(result.Plan, "acme/adjust-the-seat"));
    }

    [Fact]
    public void A_case_in_JSON_can_name_it()
    {
        var json = """{"id":"c","age":34,"days":1,"pain":4,"acme/hours":8,"present":["minor-trauma","acme/seat-belt-mark"],"othersAbsent":true}"""u8;
        var result = Extended.Triage(TriageCase.Read(json, Extended.Vocabulary).Case!.Presentation);
        Assert.Equal("urgent", result.Outcome);

        using var document = JsonDocument.Parse(result.ToJson("c"));
        Assert.Equal("1.0.0+acme.1.2.0", document.RootElement.GetProperty("guidance").GetProperty("version").GetString());
        Assert.Equal(Extended.Digest, document.RootElement.GetProperty("guidance").GetProperty("digest").GetString());
        Assert.Equal("acme/seat-belt-injury", document.RootElement.GetProperty("redFlags")[0].GetProperty("id").GetString());
        Assert.Equal("acme/drivers-back", document.RootElement.GetProperty("causes").EnumerateArray().Select(cause => cause.GetProperty("id").GetString()).First(id => id!.StartsWith("acme/", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_model_in_JSON_has_it()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Extended.WriteTo(writer);
        }

        using var document = JsonDocument.Parse(stream.ToArray());
        var root = document.RootElement;
        Assert.Equal(["acme/hours"], Own("quantities"));
        Assert.Equal(["acme/long-hours", "acme/seat-belt-mark", "acme/airbag"], Own("findings"));
        Assert.Equal(["acme/crash", "acme/hours-a-day"], Own("questions"));
        Assert.Equal(["acme/seat-belt-injury"], Own("redFlags"));
        Assert.Equal(["acme/drivers-back"], Own("causes"));
        Assert.Equal(["acme/seat"], Own("treatments"));
        Assert.Equal(["acme/breaks"], Own("preventions"));
        Assert.Equal(["acme/after-a-crash"], Own("safetyNet"));
        Assert.Equal(["acme/source"], Own("sources"));
        Assert.Equal("de", root.GetProperty("texts")[0].GetProperty("language").GetString());
        Assert.Equal("Muskelzerrung", root.GetProperty("texts")[0].GetProperty("texts").GetProperty("cause/muscle-strain/title").GetString());

        List<string> Own(string list) =>
            [.. root.GetProperty(list).EnumerateArray().Select(item => item.GetProperty("id").GetString()!).Where(id => id.StartsWith("acme/", StringComparison.Ordinal))];
    }

    [Fact]
    public void The_page_for_a_reviewer_has_it()
    {
        var page = Extended.ToMarkdown();
        foreach (var id in new[] { "acme/seat-belt-injury", "acme/drivers-back", "acme/adjust-the-seat", "acme/breaks", "acme/source" })
        {
            Assert.Contains(id, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_changed_is_what_was_added_and_the_caution()
    {
        var change = GuidanceChange.Between(Base, Extended);
        var added = change.Content.Where(each => each.Kind == ContentChangeKind.Added).Select(each => $"{each.Item} {each.Id}");
        Assert.Equal(
            [
                "quantity acme/hours",
                "finding acme/long-hours",
                "finding acme/seat-belt-mark",
                "finding acme/airbag",
                "question acme/crash",
                "question acme/hours-a-day",
                "red flag acme/seat-belt-injury",
                "cause acme/drivers-back",
                "treatment acme/seat",
                "prevention acme/breaks",
                "safety-net advice acme/after-a-crash",
                "source acme/source",
                "treatment option acme/adjust-the-seat",
                "text de:cause/muscle-strain/title",
                "text de:red-flag/acme/seat-belt-injury/title",
            ],
            added);
        Assert.Contains(new ContentChange(ContentChangeKind.Redecided, "treatment option", "heat", "avoidWhen, checkFirstWhen"), change.Content);
        Assert.Contains(new ContentChange(ContentChangeKind.Recited, "treatment option", "heat", "citations"), change.Content);
        Assert.All(change.Moves, move => Assert.True(move.To > move.From));
        Assert.Contains(change.Moves, move => (move.From, move.To) == (Urgency.SelfCare, Urgency.Urgent));
    }

    [Fact]
    public void Texts_alone_are_a_change_too()
    {
        var change = GuidanceChange.Between(Base, Base.Extend("acme", "1.0.0", extension => extension.Add(new LanguageTexts("de", [new("notice", "Hinweis.")]))));
        Assert.False(change.IsNone);
        Assert.NotEmpty(change.Content);
    }

    [Fact]
    public void The_base_is_untouched()
    {
        var digest = Base.Digest;
        var json = JsonOf(Base);
        Acme.On(Base);
        Assert.Equal(digest, Base.Digest);
        Assert.Equal(json, JsonOf(Base));
        Assert.Empty(Base.Extensions);
        Assert.Equal("1.0.0", Base.Version);
        Assert.Null(Base.Vocabulary.FindFinding("acme/airbag"));
        Assert.DoesNotContain(Acme.Source, Base.Treatments.SelectMany(treatment => treatment.Options).SelectMany(option => option.Citations));
    }

    [Fact]
    public void What_is_added_to_the_builder_afterwards_reaches_no_model()
    {
        GuidanceExtensionBuilder? kept = null;
        var model = Base.Extend("acme", "1.0.0", extension => kept = extension.Add(Acme.Airbag));
        kept!.Add(Acme.SeatBeltInjury);
        var further = model.Extend("zeta", "1.0.0", extension => extension.Add(new Finding("zeta/other", "other", "Other?")));
        Assert.DoesNotContain(Acme.SeatBeltInjury, model.RedFlags);
        Assert.DoesNotContain(Acme.SeatBeltInjury, further.RedFlags);
        Assert.NotNull(further.Vocabulary.FindFinding("acme/airbag"));
    }

    [Fact]
    public void An_extension_of_a_shown_model_keeps_language_and_local_services()
    {
        var shown = BackSpasmGuidance.Default.Extend("words", "1.0.0", extension => extension.Add(new LanguageTexts("de", [new("notice", "Hinweis.")])))
            .WithLocalServices(new LocalServices(Emergency: "112")).InLanguage("de");
        var extended = Acme.On(shown);
        Assert.Equal(("de", "Hinweis."), (extended.Language, extended.Notice));
        Assert.Contains("112", extended.Headlines.Emergency, StringComparison.Ordinal);
        Assert.Equal("Verletzung durch den Gurt", extended.RedFlags[^1].Title);
    }

    [Fact]
    public void An_extension_may_be_empty()
    {
        var model = Base.Extend("acme", "1.0.0", _ => { });
        Assert.Equal("1.0.0+acme.1.0.0", model.Version);
        Assert.Equal(Base.RedFlags, model.RedFlags);
        Assert.Equal(ProofVerdict.Holds, model.Prove(SafetyProperty.EquivalentTo(Base)).Verdict);
    }

    private static string JsonOf(GuidanceModel guidance)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            guidance.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
