using System.Text;
using System.Text.Json.Nodes;

namespace BackSpasms.Guidance.Tests.Models;

/// <summary>The canonical form against the examples of RFC 8785.</summary>
public sealed class CanonicalJsonTests
{
    [Fact]
    public void Strings_are_escaped_as_in_section_3_2_2() => Assert.Equal(
        "{\"literals\":[null,true,false],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
        Canonical("""{ "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false] }"""));

    [Fact]
    public void Properties_are_sorted_by_utf16_code_units_as_in_section_3_2_3()
    {
        const string unsorted = """
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """;
        Assert.Equal(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
                + "\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
            Canonical(unsorted));
    }

    [Fact]
    public void Utf8_of_the_example_is_that_of_section_3_2_4() => Assert.Equal(
        "7B226C69746572616C73223A5B6E756C6C2C747275652C66616C73655D2C22737472696E67223A22E282AC245C75303030665C6E4127425C225C5C5C5C5C222F227D",
        Convert.ToHexString(CanonicalJson.ToUtf8(JsonNode.Parse("""{ "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false] }"""))));

    [Theory]
    [InlineData("\"\\b\\f\\n\\r\\t\\u0000\\u001f\"", "\"\\b\\f\\n\\r\\t\\u0000\\u001f\"")]
    [InlineData("\"\\u007f\\u2028\\u2029<>&+'\\u00e9\"", "\"\u007f\u2028\u2029<>&+'\u00e9\"")]
    [InlineData("\"\\/\"", "\"/\"")]
    [InlineData("[ 1 , -1, 0, 36500 ]", "[1,-1,0,36500]")]
    [InlineData("[ ]", "[]")]
    [InlineData("{ }", "{}")]
    [InlineData("[true, false, null]", "[true,false,null]")]
    [InlineData("{\"b\":[{\"d\":1,\"c\":2}],\"a\":{}}", "{\"a\":{},\"b\":[{\"c\":2,\"d\":1}]}")]
    [InlineData("{\"aa\":1,\"a\":2,\"B\":3,\"a-\":4}", "{\"B\":3,\"a\":2,\"a-\":4,\"aa\":1}")]
    public void Nothing_is_written_that_the_form_does_not_need(string json, string canonical) => Assert.Equal(canonical, Canonical(json));

    [Fact]
    public void Numbers_made_in_memory_are_written_like_those_that_were_read() =>
        Assert.Equal("{\"a\":7,\"b\":-8}", Encoding.UTF8.GetString(CanonicalJson.ToUtf8(new JsonObject { ["b"] = -8, ["a"] = 7L })));

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    [InlineData(0xDE00, 0xD83D)]
    [InlineData(0x61, 0xD83D, 0x62)]
    public void Half_a_character_is_refused(params int[] units)
    {
        // By number, since an attribute cannot hold half a character.
        var text = string.Concat(units.Select(unit => (char)unit));
        Assert.ThrowsAny<ArgumentException>(() => CanonicalJson.ToUtf8(new JsonObject { ["a"] = text }));
        Assert.ThrowsAny<ArgumentException>(() => CanonicalJson.ToUtf8(new JsonObject { [text] = "a" }));
    }

    [Fact]
    public void A_number_with_a_fraction_is_refused_rather_than_rounded() =>
        Assert.Throws<InvalidOperationException>(() => CanonicalJson.ToUtf8(JsonNode.Parse("[1.5]")));

    private static string Canonical(string json) => Encoding.UTF8.GetString(CanonicalJson.ToUtf8(JsonNode.Parse(json)));
}
