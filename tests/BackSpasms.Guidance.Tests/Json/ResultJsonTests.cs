using System.Text;
using System.Text.Json;
using BackSpasms.Guidance.Tests.Content;

namespace BackSpasms.Guidance.Tests.Json;

/// <summary>The JSON of a result, on which programs rely: names, order, types and meaning.</summary>
public sealed class ResultJsonTests
{
    private const string Lifting = """{"id":"a","age":34,"days":1,"pain":5,"present":["heavy-lifting"],"othersAbsent":true}""";

    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    public static TheoryData<string> Outcomes { get; } = ["self-care", "routine", "urgent", "emergency", "incomplete"];

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void A_result_has_these_properties_in_this_order(string outcome)
    {
        var json = Parsed(OneOfEachOutcome.Named(outcome).ToJson("case-1"));

        Assert.Equal(
            "id guidance outcome atLeast atMost headline redFlags decisive next causes plan prevention safetyNet notice",
            Names(json));
        Assert.Equal("id version digest", Names(json.GetProperty("guidance")));
        Assert.All(json.GetProperty("redFlags").EnumerateArray(), flag => Assert.Equal("id title urgency status because open whatToDo sources", Names(flag)));
        Assert.All(json.GetProperty("causes").EnumerateArray(), cause => Assert.Equal("id title likelihood for against", Names(cause)));
        Assert.All(json.GetProperty("safetyNet").EnumerateArray(), advice => Assert.Equal("urgency text", Names(advice)));
        if (json.GetProperty("next") is { ValueKind: JsonValueKind.Object } next)
        {
            Assert.Equal("id text findings because", Names(next));
        }

        if (json.GetProperty("plan") is { ValueKind: JsonValueKind.Object } plan)
        {
            Assert.Equal("now later checkFirst avoid", Names(plan));
            Assert.All([.. Items(plan, "now"), .. Items(plan, "later")], step => Assert.Equal("id option title strength how", Names(step)));
            Assert.All([.. Items(plan, "checkFirst"), .. Items(plan, "avoid")], step => Assert.Equal("id option title because", Names(step)));
        }
    }

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void Values_have_these_types(string outcome)
    {
        var json = Parsed(OneOfEachOutcome.Named(outcome).ToJson("case-1"));

        Assert.All(["id", "outcome", "atLeast", "atMost", "headline", "notice"], name => Assert.Equal(JsonValueKind.String, json.GetProperty(name).ValueKind));
        Assert.All(["redFlags", "decisive", "causes", "prevention", "safetyNet"], name => Assert.Equal(JsonValueKind.Array, json.GetProperty(name).ValueKind));
        Assert.All([.. Items(json, "decisive"), .. Items(json, "prevention")], item => Assert.Equal(JsonValueKind.String, item.ValueKind));
        foreach (var flag in Items(json, "redFlags"))
        {
            Assert.Contains(flag.GetProperty("urgency").GetString(), new[] { "routine", "urgent", "emergency" });
            Assert.Contains(flag.GetProperty("status").GetString(), new[] { "holds", "open" });
            Assert.NotEmpty(Ids(flag, "sources"));
            Assert.NotEmpty(flag.GetProperty("status").GetString() == "holds" ? Ids(flag, "because") : Ids(flag, "open"));
        }

        Assert.All(Items(json, "causes"), cause => Assert.Contains(cause.GetProperty("likelihood").GetString(), new[] { "likely", "possible", "unlikely" }));
        Assert.All(Items(json, "safetyNet"), advice => Assert.Contains(advice.GetProperty("urgency").GetString(), new[] { "routine", "urgent", "emergency" }));
    }

    [Theory]
    [InlineData("self-care", JsonValueKind.Object, JsonValueKind.Null)]
    [InlineData("routine", JsonValueKind.Object, JsonValueKind.Null)]
    [InlineData("urgent", JsonValueKind.Null, JsonValueKind.Null)]
    [InlineData("emergency", JsonValueKind.Null, JsonValueKind.Null)]
    [InlineData("incomplete", JsonValueKind.Null, JsonValueKind.Object)]
    public void A_plan_comes_only_with_self_care_and_routine_and_a_question_only_with_incomplete(string outcome, JsonValueKind plan, JsonValueKind next)
    {
        var json = Parsed(OneOfEachOutcome.Named(outcome).ToJson());

        Assert.Equal(outcome, json.GetProperty("outcome").GetString());
        Assert.Equal(plan, json.GetProperty("plan").ValueKind);
        Assert.Equal(next, json.GetProperty("next").ValueKind);
        Assert.Equal(outcome == "incomplete", json.GetProperty("decisive").GetArrayLength() > 0);
    }

    [Fact]
    public void An_id_that_was_not_given_is_null() => Assert.Equal(JsonValueKind.Null, Result("""{"age":34}""").GetProperty("id").ValueKind);

    [Fact]
    public void The_guidance_says_which_it_is()
    {
        var guidance = Result(Lifting).GetProperty("guidance");

        Assert.Equal("back-spasms", guidance.GetProperty("id").GetString());
        Assert.Equal("1.0.0", guidance.GetProperty("version").GetString());
        Assert.Matches("^sha256:[0-9a-f]{64}$", guidance.GetProperty("digest").GetString());
    }

    [Fact]
    public void The_worked_example_of_the_contract_comes_out()
    {
        var json = Result(Lifting);

        Assert.Equal("a self-care self-care self-care", $"{json.GetProperty("id")} {json.GetProperty("outcome")} {json.GetProperty("atLeast")} {json.GetProperty("atMost")}");
        Assert.Empty(Items(json, "redFlags"));
        Assert.Equal(
            ["rest/rest", "heat-and-ice/ice", "heat-and-ice/heat", "pain-relief/anti-inflammatory", "pain-relief/paracetamol", "correct-posture/correct-posture", "massage/massage"],
            Steps(json, "now"));
        Assert.Equal(["gentle-stretching/gentle-stretching", "physical-therapy/physical-therapy"], Steps(json, "later"));
        Assert.Empty(Steps(json, "checkFirst"));
        Assert.Empty(Steps(json, "avoid"));
        Assert.Equal(["exercise-and-stretching", "proper-lifting", "good-posture"], Ids(json, "prevention"));
        Assert.Equal(
            ["emergency", "emergency", "emergency", "emergency", "emergency", "urgent", "routine", "routine"],
            Items(json, "safetyNet").Select(advice => advice.GetProperty("urgency").GetString()));
    }

    [Fact]
    public void Saddle_numbness_takes_the_plan_away()
    {
        var json = Result("""{"id":"a","age":34,"days":1,"pain":5,"present":["heavy-lifting","saddle-numbness"],"othersAbsent":true}""");

        Assert.Equal("emergency", json.GetProperty("outcome").GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("plan").ValueKind);
    }

    [Fact]
    public void Without_the_other_answers_it_is_incomplete_and_asks_what_is_decisive()
    {
        var json = Result("""{"id":"a","age":34,"days":1,"pain":5,"present":["heavy-lifting"]}""");

        Assert.Equal("incomplete self-care emergency", $"{json.GetProperty("outcome")} {json.GetProperty("atLeast")} {json.GetProperty("atMost")}");
        var next = json.GetProperty("next");
        Assert.Equal("below-the-waist", next.GetProperty("id").GetString());
        Assert.Equal(
            ["saddle-numbness", "new-bladder-trouble", "new-bowel-trouble", "new-sexual-dysfunction", "both-legs-symptoms", "rapidly-worsening-weakness", "leg-weakness"],
            Ids(next, "findings"));
        Assert.Subset(Ids(json, "decisive").ToHashSet(), Ids(next, "findings").ToHashSet());
    }

    [Fact]
    public void A_question_for_a_number_names_the_measure()
    {
        var next = Result("{}").GetProperty("next");

        Assert.Equal("age", next.GetProperty("id").GetString());
        Assert.Equal("How old are you?", next.GetProperty("text").GetString());
        Assert.Equal(["age"], Ids(next, "findings"));
    }

    [Fact]
    public void Decisive_names_measures_first_and_no_threshold()
    {
        var json = Result("""{"pain":5,"present":["flank-to-groin-pain"],"othersAbsent":true}""");

        // Under 18 and from 60 on it is an emergency, between it is for today.
        Assert.Equal("incomplete urgent emergency", $"{json.GetProperty("outcome")} {json.GetProperty("atLeast")} {json.GetProperty("atMost")}");
        Assert.Equal(["age"], Ids(json, "decisive"));
        var all = Ids(Result("{}"), "decisive");
        Assert.Equal(["age", "days", "pain", "saddle-numbness"], all.Take(4));
        Assert.DoesNotContain(all, id => id is "severe-pain" or "age-under-18" or "lasting-4-weeks-or-more");
        Assert.DoesNotContain("low-mood-or-worry", all);
    }

    [Fact]
    public void A_red_flag_that_holds_names_the_answers_behind_it_in_the_order_of_the_model() =>
        Assert.Equal(
            [
                "infection-with-nerve-signs holds, because numbness fever-or-chills, open ",
                "spinal-infection holds, because fever-or-chills, open ",
                "numbness holds, because numbness, open ",
            ],
            RedFlags("""{"age":40,"days":2,"pain":4,"present":["fever-or-chills","numbness"],"othersAbsent":true}"""));

    [Fact]
    public void A_red_flag_that_holds_by_a_number_names_the_thresholds() =>
        Assert.Equal(
            [
                "fragility-fracture holds, because age-70-or-over severe-pain, open ",
                "persistent holds, because lasting-4-weeks-or-more, open ",
                "severe holds, because severe-pain, open ",
            ],
            RedFlags("""{"age":72,"days":30,"pain":8,"othersAbsent":true}"""));

    [Fact]
    public void A_red_flag_that_is_open_names_what_is_open_in_the_terms_still_possible() =>
        Assert.Equal(
            [
                "aortic-aneurysm open, because , open age-60-or-over",
                "obstructed-kidney open, because , open age-under-18",
                "kidney-or-urinary holds, because flank-to-groin-pain, open ",
                "child-with-warning-signs open, because , open age-under-5",
                "child open, because , open age-under-18",
            ],
            RedFlags("""{"days":1,"pain":5,"present":["flank-to-groin-pain"],"unsure":["age"],"othersAbsent":true}"""));

    [Fact]
    public void A_red_flag_that_holds_can_have_more_terms_open() =>
        Assert.Equal(
            [
                "cauda-equina holds, because saddle-numbness, open new-bladder-trouble",
                "leg-weakness open, because , open leg-weakness",
            ],
            RedFlags("""{"age":34,"days":1,"pain":5,"present":["saddle-numbness"],"unsure":["new-bladder-trouble","leg-weakness"],"othersAbsent":true}"""));

    [Fact]
    public void Causes_stand_likeliest_first_and_else_in_the_order_of_the_model() =>
        Assert.Equal(
            [
                "muscle-strain likely, for heavy-lifting, against ",
                "muscle-imbalance unlikely, for , against ",
                "injury-or-trauma unlikely, for , against ",
                "herniated-disc unlikely, for , against ",
                "stress-and-tension unlikely, for , against ",
                "dehydration-or-electrolyte-imbalance unlikely, for , against heavy-lifting",
            ],
            Causes(Lifting));

    [Fact]
    public void A_cause_is_weighed_for_and_against() =>
        Assert.Equal(
            [
                "herniated-disc likely, for leg-pain-below-knee numbness, against ",
                "stress-and-tension possible, for high-stress muscle-tightness upper-back, against leg-pain-below-knee",
                "muscle-imbalance unlikely, for , against ",
                "injury-or-trauma unlikely, for , against ",
                "dehydration-or-electrolyte-imbalance unlikely, for , against leg-pain-below-knee",
                "muscle-strain unlikely, for muscle-tightness, against leg-pain-below-knee numbness",
            ],
            Causes("""{"age":40,"days":2,"pain":4,"present":["leg-pain-below-knee","numbness","high-stress","upper-back","muscle-tightness"],"othersAbsent":true}"""));

    [Fact]
    public void What_is_held_back_names_the_findings_that_make_it_so()
    {
        var json = Result("""{"age":62,"days":1,"pain":5,"present":["heavy-lifting","kidney-disease"],"unsure":["bruising","poor-circulation"],"othersAbsent":true}""");

        Assert.Equal("self-care", json.GetProperty("outcome").GetString());
        Assert.Equal(["anti-inflammatory: kidney-disease"], HeldBack(json, "avoid"));
        Assert.Equal(
            ["ice: poor-circulation", "heat: bruising poor-circulation", "paracetamol: kidney-disease", "massage: bruising"],
            HeldBack(json, "checkFirst"));
        Assert.Equal(["rest/rest", "correct-posture/correct-posture"], Steps(json, "now"));
    }

    [Theory]
    [InlineData("{}", "Some questions are still open")]
    [InlineData("""{"pain":8}""", "Book an appointment with your clinician in any case")]
    [InlineData("""{"unsure":["pain"]}""", "Book an appointment with your clinician in any case")]
    [InlineData("""{"present":["leg-weakness"]}""", "Be seen today in any case")]
    [InlineData("""{"unsure":["leg-weakness"]}""", "Be seen today in any case")]
    public void While_it_is_incomplete_the_headline_says_what_to_do_now(string json, string start)
    {
        var result = Result(json);

        Assert.Equal("incomplete", result.GetProperty("outcome").GetString());
        Assert.StartsWith(start, result.GetProperty("headline").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Strength_has_its_stable_names() =>
        Assert.Equal(
            ["rest limited", "ice common-practice", "heat moderate"],
            Items(Result(Lifting).GetProperty("plan"), "now").Take(3).Select(step => $"{step.GetProperty("option")} {step.GetProperty("strength")}"));

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void A_result_is_one_line_with_plain_letters(string outcome)
    {
        var text = OneOfEachOutcome.Named(outcome).ToJson("größe 'x'");

        Assert.DoesNotContain('\n', text);
        Assert.StartsWith("""{"id":"größe 'x'","guidance":""", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Writing_and_text_are_the_same_object()
    {
        var result = OneOfEachOutcome.Named("routine");
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            result.WriteTo(writer, "case-1");
        }

        Assert.True(JsonElement.DeepEquals(Parsed(result.ToJson("case-1")), Parsed(Encoding.UTF8.GetString(stream.ToArray()))));
    }

    private static JsonElement Result(string json)
    {
        var read = TriageCase.Parse(json, Guidance.Vocabulary);
        return Parsed(Guidance.Triage(read.Presentation).ToJson(read.Id));
    }

    private static JsonElement Parsed(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static string Names(JsonElement json) => string.Join(" ", json.EnumerateObject().Select(property => property.Name));

    private static JsonElement[] Items(JsonElement json, string list) => [.. json.GetProperty(list).EnumerateArray()];

    private static string[] Ids(JsonElement json, string list) => [.. Items(json, list).Select(id => id.GetString()!)];

    private static IEnumerable<string> Steps(JsonElement result, string list) =>
        Items(result.GetProperty("plan"), list).Select(step => $"{step.GetProperty("id")}/{step.GetProperty("option")}");

    private static IEnumerable<string> HeldBack(JsonElement result, string list) =>
        Items(result.GetProperty("plan"), list).Select(step => $"{step.GetProperty("option")}: {string.Join(" ", Ids(step, "because"))}");

    private static IEnumerable<string> RedFlags(string json) =>
        Items(Result(json), "redFlags")
            .Select(flag => $"{flag.GetProperty("id")} {flag.GetProperty("status")}, because {string.Join(" ", Ids(flag, "because"))}, open {string.Join(" ", Ids(flag, "open"))}");

    private static IEnumerable<string> Causes(string json) =>
        Items(Result(json), "causes")
            .Select(cause => $"{cause.GetProperty("id")} {cause.GetProperty("likelihood")}, for {string.Join(" ", Ids(cause, "for"))}, against {string.Join(" ", Ids(cause, "against"))}");
}
