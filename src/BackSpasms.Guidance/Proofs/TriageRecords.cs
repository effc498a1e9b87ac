using System.Text;
using System.Text.Json.Nodes;

namespace BackSpasms.Guidance;

/// <summary>Records of outcomes, and replaying them.</summary>
public static class TriageRecords
{
    private static readonly string LibraryVersion = typeof(TriageRecords).Assembly.GetName().Version!.ToString(3);

    /// <summary>A record of an outcome, for an auditor.</summary>
    /// <param name="result">The outcome.</param>
    public static TriageRecord ToRecord(this TriageResult result)
    {
        Require.NotNull(result, nameof(result));
        return new TriageRecord(
            result.Guidance.Id,
            result.Guidance.Version,
            result.Guidance.Digest,
            LibraryVersion,
            Encoding.UTF8.GetString(CanonicalJson.ToUtf8(AnswersOf(result.Presentation))),
            result.Outcome,
            result.AtLeast.Name,
            result.AtMost.Name,
            digest: null);
    }

    /// <summary>Replays a record: does it come out the same today?</summary>
    /// <param name="guidance">The guidance of today.</param>
    /// <param name="record">The record.</param>
    public static ReplayResult Replay(this GuidanceModel guidance, TriageRecord record)
    {
        Require.NotNull(guidance, nameof(guidance));
        Require.NotNull(record, nameof(record));
        var differences = new List<ReplayDifference>();
        if (!string.Equals(record.Digest, record.ExpectedDigest, StringComparison.Ordinal))
        {
            Report(ReplayDifferenceKind.RecordAltered, $"The record was altered: it carries {record.Digest}, and its content gives {record.ExpectedDigest}.");
        }

        if (!string.Equals(record.GuidanceId, guidance.Id, StringComparison.Ordinal) ||
            !string.Equals(record.GuidanceVersion, guidance.Version, StringComparison.Ordinal) ||
            !string.Equals(record.GuidanceDigest, guidance.Digest, StringComparison.Ordinal))
        {
            Report(ReplayDifferenceKind.ContentChanged, $"The guidance differs: the record is of {record.GuidanceId} {record.GuidanceVersion} ({record.GuidanceDigest}), this is {guidance} ({guidance.Digest}).");
        }

        var reading = TriageCase.Read(Encoding.UTF8.GetBytes(record.Answers), guidance.Vocabulary);
        if (reading.Case is not { } answered)
        {
            Report(ReplayDifferenceKind.AnswersNotOfThisModel, $"The answers are not of this guidance: {string.Join(" ", reading.Errors.Select(error => error.Message))}");
            return new ReplayResult(record, differences.AsReadOnly(), null);
        }

        var result = guidance.Triage(answered.Presentation);
        if (!string.Equals(record.Outcome, result.Outcome, StringComparison.Ordinal) ||
            !string.Equals(record.AtLeast, result.AtLeast.Name, StringComparison.Ordinal) ||
            !string.Equals(record.AtMost, result.AtMost.Name, StringComparison.Ordinal))
        {
            Report(
                ReplayDifferenceKind.OutcomeDiffers,
                $"The outcome differs: the record says {record.Outcome} ({record.AtLeast} to {record.AtMost}), today it is {result.Outcome} ({result.AtLeast.Name} to {result.AtMost.Name}).");
        }

        return new ReplayResult(record, differences.AsReadOnly(), result);

        void Report(ReplayDifferenceKind kind, string message) => differences.Add(new ReplayDifference(kind, message));
    }

    private static JsonObject AnswersOf(Presentation presentation)
    {
        var answers = new JsonObject();
        var unsure = presentation.Vocabulary.Quantities.Where(quantity => presentation[quantity].IsUnsure).Select(quantity => quantity.Id);
        foreach (var quantity in presentation.Vocabulary.Quantities)
        {
            if (presentation[quantity].Number is { } number)
            {
                answers[quantity.Id] = number;
            }
        }

        answers["present"] = Ids(presentation.Present.Select(finding => finding.Id));
        answers["absent"] = Ids(presentation.Absent.Select(finding => finding.Id));
        answers["unsure"] = Ids(unsure.Concat(presentation.Unsure.Select(finding => finding.Id)));
        return answers;
    }

    private static JsonArray Ids(IEnumerable<string> ids) => new([.. ids.Select(id => (JsonNode)id)]);
}
