using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Tests.Models;

public sealed class DigestTests
{
    [Fact]
    public void A_digest_is_sha256_and_64_hexadecimal_digits()
    {
        Assert.Matches(new Regex(@"\Asha256:[0-9a-f]{64}\z"), Sample.Builder().Build().Digest);
        Assert.Matches(new Regex(@"\Asha256:[0-9a-f]{64}\z"), BackSpasmGuidance.Default.Digest);
    }

    [Fact]
    public void A_digest_is_taken_over_the_canonical_form_of_what_is_written()
    {
        foreach (var model in new[] { Sample.Builder().Build(), BackSpasmGuidance.Default, new GuidanceModelBuilder("small", "1.0.0").Build() })
        {
            using var json = JsonDocument.Parse(ModelTests.Written(model));
            var canonical = Canonical(json.RootElement);
            Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical))), model.Digest);
        }
    }

    [Fact]
    public void Digests_of_the_same_content_are_equal() => Assert.Equal(Sample.Builder().Build().Digest, Sample.Builder().Build().Digest);

    [Fact]
    public void Any_change_of_content_changes_the_digest()
    {
        GuidanceModelBuilder[] all =
        [
            Sample.Builder(),
            Sample.Builder(id: "other"),
            Sample.Builder(version: "1.0.1"),
            Sample.Builder().WithNotice("Another notice."),
            Sample.Builder().WithHeadlines(new Headlines("a", "b", "c", "d", "e", "f", "g")),
            Sample.Builder().About(new Topic("topic", "Topic", "Explained otherwise.", [])),
            Sample.Builder().Add(new Finding("cough", "cough", "Do you cough?")),
            Sample.Builder().Add(new Finding("cough", "cough", "Do you cough a lot?")),
            Sample.Builder().Add(new Finding("cough", "cough", "Do you cough?", "Dry or not.")),
            Sample.Builder().Add(new Finding("cough", "cough", "Do you cough?", null, "group")),
            Sample.Builder().Add(Sample.Days.AtLeast(50, "longer", "longer")),
            Sample.Builder().Add(Sample.Days.AtLeast(51, "longer", "longer")),
            Sample.Builder().Add(Sample.Days.Below(50, "longer", "longer")),
            Sample.Builder().Add(Sample.Flag("more", Sample.Fever & Sample.Lifting)),
            Sample.Builder().Add(Sample.Flag("more", Sample.Lifting & Sample.Fever)),
            Sample.Builder().Add(Sample.Flag("more", Sample.Fever | Sample.Lifting)),
            Sample.Builder().Add(Sample.Flag("more", Condition.CountOf(1, Sample.Fever, Sample.Lifting))),
            Sample.Builder().Add(Sample.Flag("more", Condition.CountOf(2, Sample.Fever, Sample.Lifting))),
            Sample.Builder().Add(Sample.Flag("more", !Sample.Fever)),
            Sample.Builder().Add(Sample.Flag("more", Sample.Fever, "Something else to do.")),
            Sample.Builder().Add(Sample.Question("more")),
            Sample.Builder().Add(Sample.Treatment("more", "more")),
            Sample.Builder().Add(Sample.Prevention("more")),
            Sample.Builder().Add(Sample.Advice("more")),
            Sample.Builder().Add(Sample.Advice("more", "Another text.")),
            Sample.Builder().Add(new Citation("more", "Publisher", "Title", null, "https://example.org", "Read.")),
            Sample.Builder().Add(new Citation("more", "Publisher", "Title", 2020, "https://example.org", "Read.")),
            Sample.Builder().Add(new Cause("more", "Cause", "Explained.", [WeightedFinding.Weak(Sample.Fever)], [], [])),
            Sample.Builder().Add(new Cause("more", "Cause", "Explained.", [WeightedFinding.Moderate(Sample.Fever)], [], [])),
            Sample.Builder().Add(new Cause("more", "Cause", "Explained.", [], [WeightedFinding.Moderate(Sample.Fever)], [])),
        ];
        Assert.Equal(all.Length, all.Select(builder => builder.Build().Digest).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_order_of_content_is_content() => Assert.NotEqual(
        new GuidanceModelBuilder("small", "1.0.0").Add(Sample.Fever).Add(Sample.Lifting).Build().Digest,
        new GuidanceModelBuilder("small", "1.0.0").Add(Sample.Lifting).Add(Sample.Fever).Build().Digest);

    /// <summary>RFC 8785 for objects, lists, strings, whole numbers and literals, written down once more.</summary>
    private static string Canonical(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(",", element.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => Quoted(member.Name) + ":" + Canonical(member.Value))) + "}",
        JsonValueKind.Array => "[" + string.Join(",", element.EnumerateArray().Select(Canonical)) + "]",
        JsonValueKind.String => Quoted(element.GetString()!),
        _ => element.GetRawText(),
    };

    private static string Quoted(string text) => "\"" + string.Concat(text.Select(letter => letter switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\b' => "\\b",
        '\f' => "\\f",
        < ' ' => FormattableString.Invariant($"\\u{(int)letter:x4}"),
        _ => letter.ToString(),
    })) + "\"";
}
