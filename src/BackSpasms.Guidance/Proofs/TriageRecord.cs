using System.Text;
using System.Text.Json.Nodes;

namespace BackSpasms.Guidance;

/// <summary>
/// What an auditor keeps of an outcome: the answers, the outcome, and exactly which guidance said so, in canonical JSON (RFC 8785) with a digest of its own.
/// It holds no personal data beyond the answers. It shows whether something changed; it does not prove where it comes from.
/// </summary>
/// <remarks>Immutable and safe to share between threads. Two records are equal when their canonical JSON is.</remarks>
public sealed class TriageRecord : IEquatable<TriageRecord>
{
    internal TriageRecord(
        string guidanceId,
        string guidanceVersion,
        string guidanceDigest,
        string libraryVersion,
        string answers,
        string outcome,
        string atLeast,
        string atMost,
        string? digest)
    {
        GuidanceId = guidanceId;
        GuidanceVersion = guidanceVersion;
        GuidanceDigest = guidanceDigest;
        LibraryVersion = libraryVersion;
        Answers = answers;
        Outcome = outcome;
        AtLeast = atLeast;
        AtMost = atMost;
        ExpectedDigest = CanonicalJson.DigestOf(Content());
        Digest = digest ?? ExpectedDigest;
    }

    /// <summary>The id of the guidance.</summary>
    public string GuidanceId { get; }

    /// <summary>The version of the guidance.</summary>
    public string GuidanceVersion { get; }

    /// <summary>The digest of the guidance.</summary>
    public string GuidanceDigest { get; }

    /// <summary>The version of the library that made the outcome.</summary>
    public string LibraryVersion { get; }

    /// <summary>The answers, as a case in JSON.</summary>
    public string Answers { get; }

    /// <summary>The outcome by name, such as <c>self-care</c>.</summary>
    public string Outcome { get; }

    /// <summary>The least urgency by name.</summary>
    public string AtLeast { get; }

    /// <summary>The greatest urgency by name.</summary>
    public string AtMost { get; }

    /// <summary>The digest that the record carries, over everything else in it.</summary>
    public string Digest { get; }

    /// <summary>The digest that the record should carry.</summary>
    internal string ExpectedDigest { get; }

    /// <summary>Whether two records are equal.</summary>
    /// <param name="left">One record.</param>
    /// <param name="right">The other record.</param>
    public static bool operator ==(TriageRecord? left, TriageRecord? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two records differ.</summary>
    /// <param name="left">One record.</param>
    /// <param name="right">The other record.</param>
    public static bool operator !=(TriageRecord? left, TriageRecord? right) => !(left == right);

    /// <summary>Reads a record. Whether it was altered, only <see cref="TriageRecords.Replay"/> says.</summary>
    /// <param name="json">The record in JSON.</param>
    /// <exception cref="GuidanceInputException">It is not a record; the exception has all errors.</exception>
    public static TriageRecord Parse(string json) => TriageRecordReader.Read(Require.NotNull(json, nameof(json)));

    /// <summary>The record in canonical JSON.</summary>
    public string ToJson()
    {
        var json = Content();
        json["digest"] = Digest;
        return Encoding.UTF8.GetString(CanonicalJson.ToUtf8(json));
    }

    /// <inheritdoc/>
    public bool Equals(TriageRecord? other) => ReferenceEquals(this, other) || (other is not null && string.Equals(ToJson(), other.ToJson(), StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TriageRecord);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Digest);

    /// <summary>The record in canonical JSON.</summary>
    public override string ToString() => ToJson();

    private JsonObject Content() => new()
    {
        ["formatVersion"] = TriageRecordReader.FormatVersion,
        ["guidance"] = new JsonObject { ["id"] = GuidanceId, ["version"] = GuidanceVersion, ["digest"] = GuidanceDigest },
        ["libraryVersion"] = LibraryVersion,
        ["answers"] = JsonNode.Parse(Answers),
        ["outcome"] = Outcome,
        ["atLeast"] = AtLeast,
        ["atMost"] = AtMost,
    };
}
