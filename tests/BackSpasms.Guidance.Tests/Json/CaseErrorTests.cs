using System.Text;

namespace BackSpasms.Guidance.Tests.Json;

/// <summary>How a case is refused: code, path and message, which programs and people rely on.</summary>
public sealed class CaseErrorTests
{
    private static readonly Vocabulary Vocabulary = BackSpasmGuidance.Default.Vocabulary;

    public static TheoryData<string, string, string, string> Refusals { get; } = new()
    {
        // The case as a whole.
        { "", "not-json", "", "This is not JSON: it breaks off at line 1, byte 1." },
        { "   ", "not-json", "", "This is not JSON: it breaks off at line 1, byte 4." },
        { "{", "not-json", "", "This is not JSON: it breaks off at line 1, byte 2." },
        { "nonsense", "not-json", "", "This is not JSON: it breaks off at line 1, byte 2." },
        { "{\n \"age\": 34,\n \"pain\" 5}", "not-json", "", "This is not JSON: it breaks off at line 3, byte 9." },
        { "{\"age\":34,}", "not-json", "", "This is not JSON: it breaks off at line 1, byte 11." },
        { "{} {}", "not-json", "", "This is not JSON: it breaks off at line 1, byte 4." },
        { "{} x", "not-json", "", "This is not JSON: it breaks off at line 1, byte 4." },
        { "{/* no */}", "not-json", "", "This is not JSON: it breaks off at line 1, byte 2." },
        { "{'age':34}", "not-json", "", "This is not JSON: it breaks off at line 1, byte 2." },
        { "{\"age\":NaN}", "not-json", "", "This is not JSON: it breaks off at line 1, byte 8." },
        { "{\"age\":034}", "not-json", "", "This is not JSON: it breaks off at line 1, byte 9." },
        { "[]", "wrong-type", "", "A case must be an object; it was a list." },
        { "[{\"age\":34}]", "wrong-type", "", "A case must be an object; it was a list." },
        { "34", "wrong-type", "", "A case must be an object; it was a number." },
        { "\"age\"", "wrong-type", "", "A case must be an object; it was a string." },
        { "null", "wrong-type", "", "A case must be an object; it was null." },
        { "true", "wrong-type", "", "A case must be an object; it was true or false." },

        // Text that is no Unicode.
        { "{\"id\":\"\\ud800\"}", "not-json", "", "This is not JSON: a string in it is not valid Unicode." },
        { "{\"\\udc00\":1}", "not-json", "", "This is not JSON: a string in it is not valid Unicode." },
        { "{\"present\":[\"\\ud83d\"]}", "not-json", "", "This is not JSON: a string in it is not valid Unicode." },

        // Properties.
        { "{\"ages\":34}", "unknown-property", "ages", "'ages' is not a property of a case; did you mean 'age'?" },
        { "{\"Age\":34}", "unknown-property", "Age", "'Age' is not a property of a case; did you mean 'age'?" },
        { "{\"othersabsent\":true}", "unknown-property", "othersabsent", "'othersabsent' is not a property of a case; did you mean 'othersAbsent'?" },
        { "{\"temperature\":37}", "unknown-property", "temperature", "'temperature' is not a property of a case." },
        { "{\"temperature\":{\"unit\":[1,2]}}", "unknown-property", "temperature", "'temperature' is not a property of a case." },
        { "{\"\":1}", "unknown-property", "", "'' is not a property of a case." },
        { "{\"age\":34,\"age\":34}", "duplicate-property", "age", "'age' is given twice; give it once." },
        { "{\"age\":34,\"\\u0061ge\":35}", "duplicate-property", "age", "'age' is given twice; give it once." },
        { "{\"id\":\"a\",\"id\":{}}", "duplicate-property", "id", "'id' is given twice; give it once." },
        { "{\"present\":[],\"present\":[\"no-such\"]}", "duplicate-property", "present", "'present' is given twice; give it once." },

        // Types.
        { "{\"id\":7}", "wrong-type", "id", "'id' must be a string; it was a number." },
        { "{\"id\":null}", "wrong-type", "id", "'id' must be a string; it was null." },
        { "{\"othersAbsent\":\"true\"}", "wrong-type", "othersAbsent", "'othersAbsent' must be true or false; it was a string." },
        { "{\"othersAbsent\":1}", "wrong-type", "othersAbsent", "'othersAbsent' must be true or false; it was a number." },
        { "{\"present\":\"numbness\"}", "wrong-type", "present", "'present' must be a list of ids; it was a string." },
        { "{\"absent\":null}", "wrong-type", "absent", "'absent' must be a list of ids; it was null." },
        { "{\"unsure\":{\"age\":true}}", "wrong-type", "unsure", "'unsure' must be a list of ids; it was an object." },
        { "{\"present\":[\"numbness\",7]}", "wrong-type", "present[1]", "An id must be a string; it was a number." },
        { "{\"present\":[[\"numbness\"]]}", "wrong-type", "present[0]", "An id must be a string; it was a list." },
        { "{\"age\":\"34\"}", "wrong-type", "age", "'age' must be a whole number from 0 to 120; it was a string." },
        { "{\"age\":null}", "wrong-type", "age", "'age' must be a whole number from 0 to 120; it was null." },
        { "{\"age\":[34]}", "wrong-type", "age", "'age' must be a whole number from 0 to 120; it was a list." },
        { "{\"days\":true}", "wrong-type", "days", "'days' must be a whole number from 0 to 36500; it was true or false." },
        { "{\"age\":34.5}", "wrong-type", "age", "'age' must be a whole number from 0 to 120 (years); it was 34.5." },
        { "{\"age\":34.0}", "wrong-type", "age", "'age' must be a whole number from 0 to 120 (years); it was 34.0." },
        { "{\"days\":1e3}", "wrong-type", "days", "'days' must be a whole number from 0 to 36500 (days); it was 1e3." },
        { "{\"pain\":1E400}", "wrong-type", "pain", "'pain' must be a whole number from 0 to 10 (points); it was 1E400." },

        // Ranges.
        { "{\"age\":121}", "out-of-range", "age", "'age' must be a whole number from 0 to 120 (years); it was 121." },
        { "{\"age\":-1}", "out-of-range", "age", "'age' must be a whole number from 0 to 120 (years); it was -1." },
        { "{\"days\":36501}", "out-of-range", "days", "'days' must be a whole number from 0 to 36500 (days); it was 36501." },
        { "{\"pain\":11}", "out-of-range", "pain", "'pain' must be a whole number from 0 to 10 (points); it was 11." },
        { "{\"pain\":4294967301}", "out-of-range", "pain", "'pain' must be a whole number from 0 to 10 (points); it was 4294967301." },
        { "{\"age\":99999999999999999999999}", "out-of-range", "age", "'age' must be a whole number from 0 to 120 (years); it was 99999999999999999999999." },
        { "{\"age\":-99999999999999999999999}", "out-of-range", "age", "'age' must be a whole number from 0 to 120 (years); it was -99999999999999999999999." },

        // Findings.
        { "{\"present\":[\"sadle-numbness\"]}", "unknown-finding", "present[0]", "'sadle-numbness' is not a finding of back-spasms 1.0.0; did you mean 'saddle-numbness'?" },
        { "{\"absent\":[\"numbness\",\"Tingling\"]}", "unknown-finding", "absent[1]", "'Tingling' is not a finding of back-spasms 1.0.0; did you mean 'tingling'?" },
        { "{\"unsure\":[\"qqqqqqqq\"]}", "unknown-finding", "unsure[0]", "'qqqqqqqq' is not a finding of back-spasms 1.0.0." },
        { "{\"present\":[\"\"]}", "unknown-finding", "present[0]", "'' is not a finding of back-spasms 1.0.0." },
        { "{\"present\":[\"severe-pain\"]}", "not-askable", "present[0]", "'severe-pain' follows from 'pain' and cannot be answered by itself; give 'pain' as a number." },
        { "{\"unsure\":[\"age-50-or-over\"]}", "not-askable", "unsure[0]", "'age-50-or-over' follows from 'age' and cannot be answered by itself; give 'age' as a number." },
        { "{\"present\":[\"age\"]}", "not-askable", "present[0]", "'age' is a number, neither present nor absent; give it as \"age\": number, or in 'unsure'." },
        { "{\"absent\":[\"days\"]}", "not-askable", "absent[0]", "'days' is a number, neither present nor absent; give it as \"days\": number, or in 'unsure'." },
        { "{\"present\":[\"numbness\",\"numbness\"]}", "answered-twice", "present[1]", "'numbness' is answered twice, at 'present[0]' and at 'present[1]'; answer it once." },
        { "{\"present\":[\"numbness\"],\"absent\":[\"numbness\"]}", "answered-twice", "absent[0]", "'numbness' is answered twice, at 'present[0]' and at 'absent[0]'; answer it once." },
        { "{\"age\":34,\"unsure\":[\"age\"]}", "answered-twice", "unsure[0]", "'age' is answered twice, at 'age' and at 'unsure[0]'; answer it once." },
        { "{\"unsure\":[\"age\"],\"age\":34}", "answered-twice", "age", "'age' is answered twice, at 'unsure[0]' and at 'age'; answer it once." },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_case_is_refused_with_code_path_and_message(string json, string code, string path, string message)
    {
        var reading = TriageCase.Read(Encoding.UTF8.GetBytes(json), Vocabulary);

        Assert.Null(reading.Case);
        Assert.Equal(new InputError(code, path, message), Assert.Single(reading.Errors));
    }

    [Fact]
    public void Every_code_is_tested() =>
        Assert.Equal(
            ["answered-twice", "duplicate-property", "not-askable", "not-json", "out-of-range", "too-large", "unknown-finding", "unknown-property", "wrong-type"],
            Refusals.Select(refusal => (string)refusal[1]).Append("too-large").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void A_byte_too_many_is_too_large()
    {
        var reading = TriageCase.Read(Encoding.UTF8.GetBytes("""{"id":"a"}""" + new string(' ', (1024 * 1024) - 9)), Vocabulary);

        Assert.Null(reading.Case);
        Assert.Null(reading.Id);
        Assert.Equal(new InputError("too-large", "", "A case may have at most 1048576 bytes; this one has 1048577."), Assert.Single(reading.Errors));
    }

    [Theory]
    [InlineData(new byte[] { 0x7B, 0x22, 0x69, 0x64, 0x22, 0x3A, 0x22, 0xFF, 0x22, 0x7D })]
    [InlineData(new byte[] { 0x7B, 0x22, 0xC3, 0x22, 0x3A, 0x31, 0x7D })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00 })]
    [InlineData(new byte[] { 0x00 })]
    public void Bytes_that_are_no_utf_8_are_no_json(byte[] bytes)
    {
        var reading = TriageCase.Read(bytes, Vocabulary);

        Assert.Null(reading.Case);
        Assert.Equal("not-json", Assert.Single(reading.Errors).Code);
    }

    [Theory]
    [InlineData("present")]
    [InlineData("somewhere")]
    [InlineData("id")]
    public void Deep_nesting_is_refused_and_not_followed(string property)
    {
        var json = $"{{\"{property}\":{new string('[', 100_000)}";

        var reading = TriageCase.Read(Encoding.UTF8.GetBytes(json), Vocabulary);

        Assert.Null(reading.Case);
        Assert.Equal("not-json", reading.Errors[^1].Code);
    }

    [Fact]
    public void A_number_without_end_is_cut_in_the_message()
    {
        var reading = TriageCase.Read(Encoding.UTF8.GetBytes($"{{\"age\":{new string('9', 500_000)}}}"), Vocabulary);

        var error = Assert.Single(reading.Errors);
        Assert.Equal("out-of-range", error.Code);
        Assert.Equal($"'age' must be a whole number from 0 to 120 (years); it was {new string('9', 100)}….", error.Message);
    }

    [Fact]
    public void An_id_of_a_finding_without_end_is_cut_in_the_message()
    {
        var reading = TriageCase.Read(Encoding.UTF8.GetBytes($"{{\"present\":[\"{new string('q', 500_000)}\"]}}"), Vocabulary);

        Assert.Equal(new InputError("unknown-finding", "present[0]", $"'{new string('q', 100)}…' is not a finding of back-spasms 1.0.0."), Assert.Single(reading.Errors));
    }

    [Fact]
    public void An_id_is_cut_between_letters_and_never_inside_one()
    {
        var id = new string('q', 99) + "😀" + new string('q', 99);
        var reading = TriageCase.Read(Encoding.UTF8.GetBytes($"{{\"present\":[\"{id}\"]}}"), Vocabulary);

        Assert.StartsWith($"'{new string('q', 99)}…' is not a finding", Assert.Single(reading.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_unknown_ids_a_hundred_get_a_suggestion()
    {
        var reading = TriageCase.Read(Encoding.UTF8.GetBytes($"{{\"present\":[{string.Join(',', Enumerable.Repeat("\"numbnes\"", 101))}]}}"), Vocabulary);

        Assert.Equal(101, reading.Errors.Count);
        Assert.All(reading.Errors.Take(100), error => Assert.EndsWith("; did you mean 'numbness'?", error.Message, StringComparison.Ordinal));
        Assert.Equal("'numbnes' is not a finding of back-spasms 1.0.0.", reading.Errors[100].Message);
    }

    [Fact]
    public void A_name_of_a_property_without_end_is_cut_in_the_message()
    {
        var reading = TriageCase.Read(Encoding.UTF8.GetBytes($"{{\"{new string('q', 500_000)}\":1}}"), Vocabulary);

        var error = Assert.Single(reading.Errors);
        Assert.Equal("unknown-property", error.Code);
        Assert.Equal($"'{new string('q', 100)}…' is not a property of a case.", error.Message);
    }
}
