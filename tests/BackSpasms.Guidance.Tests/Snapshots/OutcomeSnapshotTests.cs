using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BackSpasms.Guidance.Tests.Content;

namespace BackSpasms.Guidance.Tests.Snapshots;

/// <summary>Each of the five outcomes as programs and as people get it, and a case that is refused.</summary>
public sealed class OutcomeSnapshotTests
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Outcomes { get; } = ["self-care", "routine", "urgent", "emergency", "incomplete"];

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void Json(string outcome) =>
        Snapshot.Match(WithoutDigest.Of(Written(writer => OneOfEachOutcome.Named(outcome).WriteTo(writer, "case-1"))), outcome);

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void Plain_text(string outcome) => Snapshot.Match(WithoutDigest.Of(OneOfEachOutcome.Named(outcome).Explain(TextFormat.Plain)), outcome);

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void Markdown(string outcome) => Snapshot.Match(WithoutDigest.Of(OneOfEachOutcome.Named(outcome).Explain(TextFormat.Markdown)), outcome);

    [Fact]
    public void Refused_case()
    {
        const string json = """{"id":"case-1","age":34.5,"days":-1,"present":["sadle-numbness","age","severe-pain","numbness"],"absent":["numbness"],"unsure":[7],"colour":"red","id":"again"}""";

        Snapshot.Match(Written(TriageCase.Read(Encoding.UTF8.GetBytes(json), BackSpasmGuidance.Default.Vocabulary).WriteErrorsTo));
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Indented))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
