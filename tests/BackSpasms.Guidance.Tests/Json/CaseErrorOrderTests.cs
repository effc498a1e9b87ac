using System.Text;

namespace BackSpasms.Guidance.Tests.Json;

/// <summary>A refused case names everything that is wrong with it, in the order in which it stands there.</summary>
public sealed class CaseErrorOrderTests
{
    private static readonly Vocabulary Vocabulary = BackSpasmGuidance.Default.Vocabulary;

    [Fact]
    public void All_errors_come_together_and_in_order()
    {
        const string json = """
            {"id":"case-7","age":34.5,"days":-1,"pain":5,"pain":6,"present":["sadle-numbness","age",7,"severe-pain","numbness"],
             "absent":["numbness","tingling"],"unsure":["tingling","pain"],"colour":"red","othersAbsent":"yes"}
            """;

        var reading = TriageCase.Read(Encoding.UTF8.GetBytes(json), Vocabulary);

        Assert.Null(reading.Case);
        Assert.Equal("case-7", reading.Id);
        Assert.Equal(
            [
                "wrong-type age",
                "out-of-range days",
                "duplicate-property pain",
                "unknown-finding present[0]",
                "not-askable present[1]",
                "wrong-type present[2]",
                "not-askable present[3]",
                "answered-twice absent[0]",
                "answered-twice unsure[0]",
                "answered-twice unsure[1]",
                "unknown-property colour",
                "wrong-type othersAbsent",
            ],
            reading.Errors.Select(error => $"{error.Code} {error.Path}"));
    }

    [Fact]
    public void Errors_before_the_text_breaks_off_are_kept()
    {
        var reading = TriageCase.Read("""{"id":"a","age":200,"present":["nummness",}"""u8, Vocabulary);

        Assert.Equal("a", reading.Id);
        Assert.Equal(["out-of-range age", "unknown-finding present[0]", "not-json "], reading.Errors.Select(error => $"{error.Code} {error.Path}"));
    }

    [Fact]
    public void A_second_value_behind_the_case_is_an_error_beside_its_own() =>
        Assert.Equal(
            ["wrong-type ", "not-json "],
            TriageCase.Read("[1,2] [3]"u8, Vocabulary).Errors.Select(error => $"{error.Code} {error.Path}"));

    [Fact]
    public void The_first_of_two_ids_is_the_id() => Assert.Equal("first", TriageCase.Read("""{"id":"first","id":"second"}"""u8, Vocabulary).Id);

    [Fact]
    public void An_id_behind_an_error_is_read_as_well() => Assert.Equal("late", TriageCase.Read("""{"age":-5,"id":"late"}"""u8, Vocabulary).Id);
}
