using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackSpasms.Guidance.Tests.Json;

/// <summary>How a refused case is written.</summary>
public sealed class RefusalJsonTests
{
    private static readonly Vocabulary Vocabulary = BackSpasmGuidance.Default.Vocabulary;

    [Fact]
    public void A_refusal_is_written_as_the_contract_says() =>
        Assert.Equal(
            """{"id":"case-1","errors":[{"code":"unknown-finding","path":"present[0]","message":"'sadle-numbness' is not a finding of back-spasms 1.0.0; did you mean 'saddle-numbness'?"}]}""",
            Written("""{"id":"case-1","present":["sadle-numbness"]}"""));

    [Fact]
    public void Without_an_id_it_is_null() =>
        Assert.Equal(
            """{"id":null,"errors":[{"code":"not-json","path":"","message":"This is not JSON: it breaks off at line 1, byte 2."}]}""",
            Written("{"));

    [Fact]
    public void All_errors_are_written_in_order()
    {
        using var json = JsonDocument.Parse(Written("""{"age":-1,"age":2,"x":3}"""));

        Assert.Equal(
            ["out-of-range", "duplicate-property", "unknown-property"],
            json.RootElement.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("code").GetString()));
    }

    [Fact]
    public void There_is_nothing_to_refuse_in_a_good_case()
    {
        using var writer = new Utf8JsonWriter(Stream.Null);

        Assert.Throws<InvalidOperationException>(() => TriageCase.Read("{}"u8, Vocabulary).WriteErrorsTo(writer));
    }

    private static string Written(string json)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            TriageCase.Read(Encoding.UTF8.GetBytes(json), Vocabulary).WriteErrorsTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
