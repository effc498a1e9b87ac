using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>A record replays the same, and any change of its meaning shows, with its kind.</summary>
public sealed class RecordTests
{
    private static readonly GuidanceModel Guidance = SmallGuidance.Build();

    private static readonly string LibraryVersion = typeof(GuidanceModel).Assembly.GetName().Version!.ToString(3);

    private static Presentation Answers => Presentation.Empty(Guidance.Vocabulary)
        .With(SmallGuidance.Age, 70)
        .WithUnsure(SmallGuidance.Days)
        .WithPresent("fall")
        .WithUnsure("rash")
        .WithAbsent("fever");

    [Fact]
    public void The_record_of_a_small_model_is_canonical_json()
    {
        var before = """{"answers":{"absent":["fever"],"age":70,"present":["fall"],"unsure":["days","rash"]},"atLeast":"urgent","atMost":"urgent",""";
        var after = $$"""
            "formatVersion":1,"guidance":{"digest":"{{Guidance.Digest}}","id":"small","version":"1.0.0"},"libraryVersion":"{{LibraryVersion}}","outcome":"urgent"}
            """;
        var digest = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(before + after)));

        var record = Guidance.Triage(Answers).ToRecord();

        Assert.Equal($"{before}\"digest\":\"{digest}\",{after}", record.ToJson());
        Assert.Equal(digest, record.Digest);
        Assert.Equal(record.ToJson(), record.ToString());
        Assert.Equal(
            ("small", "1.0.0", Guidance.Digest, LibraryVersion, "urgent", "urgent", "urgent"),
            (record.GuidanceId, record.GuidanceVersion, record.GuidanceDigest, record.LibraryVersion, record.Outcome, record.AtLeast, record.AtMost));
        Assert.Equal("""{"absent":["fever"],"age":70,"present":["fall"],"unsure":["days","rash"]}""", record.Answers);
    }

    [Fact]
    public void A_record_replays_the_same()
    {
        var record = Guidance.Triage(Answers).ToRecord();

        var replay = SmallGuidance.Build().Replay(TriageRecord.Parse(record.ToJson()));

        Assert.True(replay.IsSame);
        Assert.Empty(replay.Differences);
        Assert.Equal("Same: urgent by small 1.0.0.", replay.ToString());
        Assert.Equal(Answers, replay.Result!.Presentation);
        Assert.Equal(record, replay.Record);
        Assert.Equal(record.GetHashCode(), replay.Record.GetHashCode());
    }

    [Fact]
    public void Records_are_equal_when_all_of_their_content_is()
    {
        var one = Guidance.Triage(Answers).ToRecord();
        var same = Guidance.Triage(Answers).ToRecord();
        var other = Guidance.Triage(Answers.With(SmallGuidance.Age, 71)).ToRecord();
        Assert.True(one == same && !(one != same) && one.Equals((object)same));
        Assert.True(one != other && !(one == other) && !one.Equals((object)other));
        Assert.False(one == null);
        Assert.True((TriageRecord?)null == null);
        Assert.False(one.Equals((TriageRecord?)null));
        Assert.False(one.Equals("record"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_outcome_of_the_built_in_guidance_replays_the_same(bool isUnsureOfTingling)
    {
        var guidance = BackSpasmGuidance.Default;
        var adult = guidance.Describe(age: 35, days: 2, pain: 4);
        Presentation[] presentations =
        [
            guidance.Describe(),
            guidance.Describe(days: 3).WithUnsure(Measures.Age).WithUnsure(Findings.FeverOrChills),
            adult.WithOthersAbsent(),
            adult.WithPresent(Findings.Numbness).WithOthersAbsent(),
            adult.WithPresent(Findings.FeverOrChills).WithOthersAbsent(),
            adult.WithPresent(Findings.SaddleNumbness),
        ];
        Assert.All(presentations, presentation =>
        {
            var asked = isUnsureOfTingling ? presentation.WithUnsure(Findings.Tingling) : presentation;
            var replay = guidance.Replay(TriageRecord.Parse(guidance.Triage(asked).ToRecord().ToJson()));
            Assert.True(replay.IsSame, replay.ToString());
            Assert.Equal(asked, replay.Result!.Presentation);
        });
    }

    [Fact]
    public void Records_are_equal_by_all_that_they_say()
    {
        var record = Guidance.Triage(Answers).ToRecord();
        var same = SmallGuidance.Build().Triage(Answers).ToRecord();
        var other = Guidance.Triage(Answers.WithAbsent("rash")).ToRecord();
        TriageRecord? nothing = null;

        Assert.True(record == same && record.Equals((object)same) && !(record != same));
        Assert.True(record != other && !record.Equals((object)other) && !(record == other));
        Assert.True(nothing == null && record != nothing && nothing != record && !record.Equals(nothing));
        Assert.False(record.Equals("record"));
        Assert.Equal(record.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(record.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void A_replay_that_differs_reads_as_its_differences()
    {
        var newer = SmallGuidance.Build("1.1.0", fallTitle: "A bad fall");
        Assert.Equal(
            $"The guidance differs: the record is of small 1.0.0 ({Guidance.Digest}), this is small 1.1.0 ({newer.Digest}).",
            newer.Replay(Guidance.Triage(Answers).ToRecord()).ToString());

        var altered = TriageRecord.Parse(Guidance.Triage(Answers).ToRecord().ToJson().Replace("\"urgent\"", "\"routine\"", StringComparison.Ordinal));
        Assert.Equal(
            $"The record was altered: it carries {altered.Digest}, and its content gives {altered.ExpectedDigest}.\n"
                + "The outcome differs: the record says routine (routine to routine), today it is urgent (urgent to urgent).",
            Guidance.Replay(altered).ToString());
    }

    [Theory]
    [InlineData("[]", "A record must be an object.")]
    [InlineData("{\n \"a\": tru}", "This is not JSON: it breaks off at line 2, byte 10.")]
    [InlineData("{", "This is not JSON: it breaks off at line 1, byte 2.")]
    public void A_refusal_says_what_is_wrong(string json, string message) =>
        Assert.Equal(message, Assert.Single(Assert.Throws<GuidanceInputException>(() => TriageRecord.Parse(json)).Errors).Message);

    [Theory]
    [InlineData("\"outcome\":\"urgent\"", "\"outcome\":\"urgent\",\"outcome\":\"urgent\"", "'outcome' is given twice; give it once.")]
    [InlineData("\"age\":70", "\"age\":70.5", "'answers' must be a case, with whole numbers and no property given twice.")]
    [InlineData("\"outcome\":\"urgent\"", "\"outcome\":\"\\ud800\"", "This is not JSON: a string in it is not valid Unicode.")]
    public void A_refusal_of_one_thing_says_which(string before, string after, string message)
    {
        var json = Guidance.Triage(Answers).ToRecord().ToJson().Replace(before, after, StringComparison.Ordinal);
        Assert.Equal(message, Assert.Single(Assert.Throws<GuidanceInputException>(() => TriageRecord.Parse(json)).Errors).Message);
    }

    [Fact]
    public void White_space_and_the_order_of_properties_do_not_matter()
    {
        var record = Guidance.Triage(Answers).ToRecord();
        var turned = JsonNode.Parse(record.ToJson())!.AsObject();
        var json = new JsonObject(turned.Reverse().Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Turned(member.Value!))));
        var indented = json.ToJsonString(new() { WriteIndented = true });

        var read = TriageRecord.Parse(indented);

        Assert.StartsWith("{\n  \"outcome\"", indented.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(record, read);
        Assert.True(record == read);
        Assert.True(Guidance.Replay(read).IsSame);

        static JsonNode Turned(JsonNode node) => node is JsonObject members
            ? new JsonObject(members.Reverse().Select(member => KeyValuePair.Create(member.Key, (JsonNode?)member.Value!.DeepClone())))
            : node.DeepClone();
    }

    [Theory]
    [InlineData("\"age\":70", "\"age\":71", "RecordAltered")]
    [InlineData("\"present\":[\"fall\"]", "\"present\":[]", "RecordAltered, OutcomeDiffers")]
    [InlineData("\"absent\":[\"fever\"]", "\"absent\":[]", "RecordAltered, OutcomeDiffers")]
    [InlineData("\"unsure\":[\"days\",\"rash\"]", "\"unsure\":[\"rash\"]", "RecordAltered")]
    [InlineData("\"present\":[\"fall\"]", "\"present\":[\"falling\"]", "RecordAltered, AnswersNotOfThisModel")]
    [InlineData("\"age\":70", "\"age\":121", "RecordAltered, AnswersNotOfThisModel")]
    [InlineData("\"atLeast\":\"urgent\"", "\"atLeast\":\"routine\"", "RecordAltered, OutcomeDiffers")]
    [InlineData("\"atMost\":\"urgent\"", "\"atMost\":\"emergency\"", "RecordAltered, OutcomeDiffers")]
    [InlineData("\"outcome\":\"urgent\"", "\"outcome\":\"self-care\"", "RecordAltered, OutcomeDiffers")]
    [InlineData("\"id\":\"small\"", "\"id\":\"other\"", "RecordAltered, ContentChanged")]
    [InlineData("\"version\":\"1.0.0\"", "\"version\":\"1.0.1\"", "RecordAltered, ContentChanged")]
    [InlineData("\"guidance\":{\"digest\":\"sha256:", "\"guidance\":{\"digest\":\"sha256:0", "RecordAltered, ContentChanged")]
    [InlineData("\"digest\":\"sha256:", "\"digest\":\"sha256:0", "RecordAltered")]
    [InlineData("\"libraryVersion\":\"", "\"libraryVersion\":\"9.", "RecordAltered")]
    public void A_change_of_meaning_does_not_replay(string before, string after, string kinds)
    {
        var json = Guidance.Triage(Answers).ToRecord().ToJson();
        var at = json.IndexOf(before, StringComparison.Ordinal);
        Assert.True(at >= 0, before);
        var changed = TriageRecord.Parse(json[..at] + after + json[(at + before.Length)..]);

        var replay = Guidance.Replay(changed);

        Assert.False(replay.IsSame);
        Assert.Equal(kinds, string.Join(", ", replay.Differences.Select(difference => difference.Kind)));
        Assert.Equal(kinds.Contains("AnswersNotOfThisModel", StringComparison.Ordinal), replay.Result is null);
        Assert.NotEqual(Guidance.Triage(Answers).ToRecord(), changed);
    }

    [Fact]
    public void Differences_say_what_the_record_says_and_what_is_so_today()
    {
        var older = Guidance.Triage(Presentation.Empty(Guidance.Vocabulary).With(SmallGuidance.Days, 30).WithOthersAbsent()).ToRecord();
        var newer = SmallGuidance.Build("1.1.0", longIs: Urgency.Urgent);

        var replay = newer.Replay(older);

        Assert.Equal([ReplayDifferenceKind.ContentChanged, ReplayDifferenceKind.OutcomeDiffers], replay.Differences.Select(difference => difference.Kind));
        Assert.Equal(
            [
                $"The guidance differs: the record is of small 1.0.0 ({Guidance.Digest}), this is small 1.1.0 ({newer.Digest}).",
                "The outcome differs: the record says routine (routine to routine), today it is urgent (urgent to urgent).",
            ],
            replay.Differences.Select(difference => difference.Message));
        Assert.Equal(Urgency.Urgent, replay.Result!.AtLeast);
    }

    [Fact]
    public void Content_that_only_reads_otherwise_is_a_change_of_content()
    {
        var replay = SmallGuidance.Build(fallTitle: "A bad fall").Replay(Guidance.Triage(Answers).ToRecord());

        Assert.Equal([ReplayDifferenceKind.ContentChanged], replay.Differences.Select(difference => difference.Kind));
    }

    [Fact]
    public void Another_model_does_not_know_the_answers()
    {
        var replay = BackSpasmGuidance.Default.Replay(Guidance.Triage(Answers).ToRecord());

        Assert.Equal([ReplayDifferenceKind.ContentChanged, ReplayDifferenceKind.AnswersNotOfThisModel], replay.Differences.Select(difference => difference.Kind));
        Assert.StartsWith("The answers are not of this guidance: 'fever' is not a finding of back-spasms 1.0.0", replay.Differences[1].Message, StringComparison.Ordinal);
        Assert.Contains(" 'fall' is not a finding of back-spasms 1.0.0", replay.Differences[1].Message, StringComparison.Ordinal);
        Assert.Null(replay.Result);
    }

    [Theory]
    [InlineData("[]", "wrong-type ")]
    [InlineData("null", "wrong-type ")]
    [InlineData("{", "not-json ")]
    [InlineData("", "not-json ")]
    [InlineData("{}", "wrong-type formatVersion, wrong-type guidance, wrong-type libraryVersion, wrong-type answers, wrong-type outcome, wrong-type atLeast, wrong-type atMost, wrong-type digest")]
    public void What_is_no_record_is_refused(string json, string errors) => Assert.Equal(errors, ErrorsOf(json));

    [Theory]
    [InlineData("\"formatVersion\":1", "\"formatVersion\":2", "out-of-range formatVersion")]
    [InlineData("\"formatVersion\":1", "\"formatVersion\":\"1\"", "out-of-range formatVersion")]
    [InlineData("\"formatVersion\":1", "\"formatVersion\":1.5", "out-of-range formatVersion")]
    [InlineData("\"outcome\":\"urgent\"", "\"outcome\":1", "wrong-type outcome")]
    [InlineData("\"outcome\":\"urgent\"", "\"outcom\":\"urgent\"", "unknown-property outcom, wrong-type outcome")]
    [InlineData("\"outcome\":\"urgent\"", "\"outcome\":\"urgent\",\"outcome\":\"urgent\"", "duplicate-property outcome")]
    [InlineData("\"id\":\"small\"", "\"id\":null", "wrong-type guidance.id")]
    [InlineData("\"id\":\"small\",\"version\":\"1.0.0\"", "\"name\":\"small\"", "unknown-property guidance.name, wrong-type guidance.id, wrong-type guidance.version")]
    [InlineData("\"age\":70", "\"age\":70.5", "wrong-type answers")]
    [InlineData("\"age\":70", "\"age\":70,\"age\":70", "wrong-type answers")]
    [InlineData("\"outcome\":\"urgent\"", "\"outcome\":\"\\ud800\"", "not-json ")]
    public void What_is_wrong_with_a_record_is_named(string before, string after, string errors)
    {
        var json = Guidance.Triage(Answers).ToRecord().ToJson();
        Assert.Contains(before, json, StringComparison.Ordinal);

        Assert.Equal(errors, ErrorsOf(json.Replace(before, after, StringComparison.Ordinal)));
    }

    [Fact]
    public void All_errors_of_a_record_come_together()
    {
        var refusal = Assert.Throws<GuidanceInputException>(() => TriageRecord.Parse(
            """{"formatVersion":3,"guidance":[],"libraryVersion":true,"answers":{},"outcome":"urgent","atLeast":"urgent","atMost":{},"digset":"x"}"""));

        Assert.Equal(
            [
                "unknown-property digset: 'digset' is not a property of a record; did you mean 'digest'?",
                "wrong-type digest: A record must have 'digest'.",
                "wrong-type guidance: 'guidance' must be an object.",
                "out-of-range formatVersion: This library reads records of format 1; this one is of format 3.",
                "wrong-type libraryVersion: 'libraryVersion' must be a string.",
                "wrong-type atMost: 'atMost' must be a string.",
            ],
            refusal.Errors.Select(error => $"{error.Code} {error.Path}: {error.Message}"));
    }

    private static string ErrorsOf(string json) =>
        string.Join(", ", Assert.Throws<GuidanceInputException>(() => TriageRecord.Parse(json)).Errors.Select(error => $"{error.Code} {error.Path}"));
}
