using System.Text;

namespace BackSpasms.Guidance.Tests.Json;

/// <summary>What a well-formed case says.</summary>
public sealed class CaseReadingTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    [Fact]
    public void A_case_gives_its_answers()
    {
        var read = TriageCase.Parse(
            """{"id":"case-1","age":34,"days":1,"pain":6,"present":["heavy-lifting"],"absent":["fever-or-chills"],"unsure":["night-or-rest-pain"],"othersAbsent":false}""",
            Guidance.Vocabulary);

        Assert.Equal("case-1", read.Id);
        Assert.Equal(
            Guidance.Describe(age: 34, days: 1, pain: 6).WithPresent(Findings.HeavyLifting).WithAbsent(Findings.FeverOrChills).WithUnsure(Findings.NightOrRestPain),
            read.Presentation);
    }

    [Fact]
    public void Nothing_given_is_nothing_asked()
    {
        var read = TriageCase.Parse("{}", Guidance.Vocabulary);

        Assert.Null(read.Id);
        Assert.Equal(Guidance.Describe(), read.Presentation);
    }

    [Fact]
    public void Others_absent_leaves_measures_and_unsure_answers_alone()
    {
        var presentation = TriageCase.Parse("""{"othersAbsent":true,"age":34,"present":["heavy-lifting"],"unsure":["night-or-rest-pain","pain"]}""", Guidance.Vocabulary).Presentation;

        Assert.Equal(Answer.Present, presentation[Findings.HeavyLifting]);
        Assert.Equal(Answer.Unsure, presentation[Findings.NightOrRestPain]);
        Assert.Equal(Answer.Unsure, presentation[Findings.SeverePain]);
        Assert.Equal(Answer.NotAsked, presentation[Findings.Lasting4WeeksOrMore]);
        Assert.Equal(Answer.Absent, presentation[Findings.SaddleNumbness]);
        Assert.Empty(presentation.NotAsked);
    }

    [Theory]
    [InlineData("""{"unsure":["age"]}""")]
    [InlineData("""{"present":[],"absent":[],"unsure":["age"]}""")]
    [InlineData(" \r\n\t{ \"unsure\" : [ \"age\" ] } \n")]
    [InlineData("""{"unsure":["\u0061ge"]}""")]
    [InlineData("""{"\u0075nsure":["age"]}""")]
    public void A_measure_can_be_asked_and_not_known(string json) =>
        Assert.Equal(Guidance.Describe().WithUnsure(Measures.Age), TriageCase.Parse(json, Guidance.Vocabulary).Presentation);

    [Theory]
    [InlineData("""{"age":0,"days":0,"pain":0}""", 0, 0, 0)]
    [InlineData("""{"age":120,"days":36500,"pain":10}""", 120, 36500, 10)]
    [InlineData("""{"age":-0,"days":28,"pain":7}""", 0, 28, 7)]
    public void Both_ends_of_a_range_belong_to_it(string json, int age, int days, int pain) =>
        Assert.Equal(Guidance.Describe(age, days, pain), TriageCase.Parse(json, Guidance.Vocabulary).Presentation);

    [Theory]
    [InlineData("""{"id":"plain"}""", "plain")]
    [InlineData("""{"id":""}""", "")]
    [InlineData("""{"id":"Žofie ☂ \ud83d\ude00 \"quoted\""}""", "Žofie ☂ 😀 \"quoted\"")]
    public void An_id_is_any_text(string json, string id) => Assert.Equal(id, TriageCase.Parse(json, Guidance.Vocabulary).Id);

    [Fact]
    public void A_case_of_exactly_the_greatest_length_is_read()
    {
        const string start = """{"age":34,"id":"a"}""";
        var json = start + new string(' ', (1024 * 1024) - start.Length);

        Assert.Equal("a", TriageCase.Parse(json, Guidance.Vocabulary).Id);
    }

    [Fact]
    public void Reading_without_errors_has_a_case_and_nothing_to_refuse()
    {
        var reading = TriageCase.Read("""{"id":"a","age":34}"""u8, Guidance.Vocabulary);

        Assert.NotNull(reading.Case);
        Assert.Empty(reading.Errors);
        Assert.Equal("a", reading.Id);
    }

    [Fact]
    public void Parsing_throws_all_errors_at_once()
    {
        var error = Assert.Throws<GuidanceInputException>(() => TriageCase.Parse("""{"age":-1,"present":["sadle-numbness"]}""", Guidance.Vocabulary));

        Assert.Equal(["out-of-range", "unknown-finding"], error.Errors.Select(each => each.Code));
        Assert.Equal(
            "age: 'age' must be a whole number from 0 to 120 (years); it was -1.\n"
                + "present[0]: 'sadle-numbness' is not a finding of back-spasms 1.0.0; did you mean 'saddle-numbness'?",
            error.Message);
    }

    [Fact]
    public void Cases_are_equal_when_id_and_answers_are()
    {
        var one = TriageCase.Parse("""{"id":"a","age":34,"absent":["numbness"]}""", Guidance.Vocabulary);
        var same = TriageCase.Parse(Encoding.UTF8.GetBytes("""{"absent":["numbness"],"age":34,"id":"a"}"""), Guidance.Vocabulary);
        var other = TriageCase.Parse("""{"id":"a","age":35,"absent":["numbness"]}""", Guidance.Vocabulary);

        Assert.Equal(one, same);
        Assert.NotEqual(one, other);
    }
}
