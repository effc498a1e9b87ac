using System.Text;
using System.Text.Json;
using CsCheck;

namespace BackSpasms.Guidance.Tests.Json;

/// <summary>Input from outside is never trusted: any bytes end with a case or with errors, never with an exception.</summary>
public sealed class CaseFuzzTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    private static readonly string[] Names = ["id", "age", "days", "pain", "present", "absent", "unsure", "othersAbsent", "x", "Age", ""];

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "34", "-1", "7", "1e3", "34.5", "99999999999999999999", "\"a\"", "\"\"", "\"\\ud800\"", "[]", "[null]", "{}",
        "[\"numbness\"]", "[\"numbness\",\"numbness\"]", "[\"age\"]", "[\"severe-pain\"]", "[\"nope\",7,[],{\"a\":[]}]", "[\"heavy-lifting\",\"fever-or-chills\"]",
    ];

    private static readonly string[] Marks =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "d800", "age", "present", "numbness", "34", "-", ".", "e", "true", "null", " ", "\n", "\uFEFF", "\0", "é",
    ];

    private static readonly string[] Seeds =
    [
        """{"id":"case-1","age":34,"days":1,"pain":6,"present":["heavy-lifting"],"absent":["fever-or-chills"],"unsure":["night-or-rest-pain"],"othersAbsent":false}""",
        """{"unsure":["age","days","pain"],"othersAbsent":true}""",
        """{"id":"\u00e9\ud83d\ude00","present":["numbness","tingling"],"absent":[],"unsure":[],"pain":10}""",
    ];

    [Fact]
    public void Random_bytes_end_with_a_case_or_errors() => Gen.Byte.Array[0, 200].Sample(AssertEnds, iter: 10_000);

    [Fact]
    public void Random_json_marks_end_with_a_case_or_errors() =>
        OneOf(Marks).Array[0, 40].Sample(marks => AssertEnds(Encoding.UTF8.GetBytes(string.Concat(marks))), iter: 10_000);

    [Fact]
    public void Cases_with_bytes_changed_end_with_a_case_or_errors() =>
        Gen.Select(OneOf(Seeds), Gen.Select(Gen.Int[0, 300], Gen.Byte, Gen.Int[0, 2]).Array[1, 6])
            .Sample((seed, changes) => AssertEnds(Changed(Encoding.UTF8.GetBytes(seed), changes)), iter: 10_000);

    [Fact]
    public void Objects_of_any_properties_end_with_a_case_or_errors() =>
        Gen.Select(OneOf(Names), OneOf(Values)).Array[0, 8]
            .Sample(members => AssertEnds(Encoding.UTF8.GetBytes($"{{{string.Join(",", members.Select(member => $"\"{member.Item1}\":{member.Item2}"))}}}")), iter: 10_000);

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static byte[] Changed(byte[] bytes, (int At, byte Value, int Kind)[] changes)
    {
        var changed = bytes.ToList();
        foreach (var (at, value, kind) in changes)
        {
            var place = at % (changed.Count + 1);
            if (kind == 0 || place == changed.Count)
            {
                changed.Insert(place, value);
            }
            else if (kind == 1)
            {
                changed.RemoveAt(place);
            }
            else
            {
                changed[place] = value;
            }
        }

        return [.. changed];
    }

    private static void AssertEnds(byte[] bytes)
    {
        var reading = TriageCase.Read(bytes, Guidance.Vocabulary);

        Assert.Equal(reading.Errors.Count == 0, reading.Case is not null);
        if (reading.Case is { } good)
        {
            // What is read can be triaged, and the result written.
            using var result = JsonDocument.Parse(Guidance.Triage(good.Presentation).ToJson(good.Id));
            Assert.Equal(good.Id, result.RootElement.GetProperty("id").GetString());
        }
        else
        {
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream))
            {
                reading.WriteErrorsTo(writer);
            }

            using var refusal = JsonDocument.Parse(stream.ToArray());
            Assert.Equal(reading.Errors.Count, refusal.RootElement.GetProperty("errors").GetArrayLength());
        }
    }
}
