using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackSpasms.Guidance;

public abstract partial class TriageResult
{
    private static readonly JsonWriterOptions PlainText = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The result as one line of JSON.</summary>
    /// <param name="caseId">The caller's own id of the case; null where it gave none.</param>
    /// <exception cref="GuidanceTooComplexException">The model passes the node budget of its decision diagrams.</exception>
    public string ToJson(string? caseId = null)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, PlainText))
        {
            WriteTo(writer, caseId);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Writes the result as one JSON object, everything in it: outcome, range, red flags, what is decisive, causes, plan, safety net and notice.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="caseId">The caller's own id of the case; null where it gave none.</param>
    /// <exception cref="GuidanceTooComplexException">The model passes the node budget of its decision diagrams.</exception>
    public void WriteTo(Utf8JsonWriter writer, string? caseId = null)
    {
        Require.NotNull(writer, nameof(writer)).WriteStartObject();
        writer.WriteString(Name.Id, caseId);
        writer.WriteStartObject(Name.Guidance);
        writer.WriteString(Name.Id, Guidance.Id);
        writer.WriteString(Name.Version, Guidance.Version);
        writer.WriteString(Name.Digest, Guidance.Digest);
        writer.WriteEndObject();
        writer.WriteString(Name.Outcome, Outcome);
        writer.WriteString(Name.AtLeast, AtLeast.Name);
        writer.WriteString(Name.AtMost, AtMost.Name);
        writer.WriteString(Name.Headline, Headline);
        WriteList(writer, Name.RedFlags, Reasons, Write);
        WriteIds(writer, Name.Decisive, Decisive.Ids, id => id);
        Write(writer, (this as Incomplete)?.Next);
        WriteList(writer, Name.Causes, Causes, Write);
        Write(writer, PlanIfAny);
        WriteIds(writer, Name.Prevention, Prevention, prevention => prevention.Id);
        WriteList(writer, Name.SafetyNet, SafetyNet, Write);
        writer.WriteString(Name.Notice, Notice);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Reason reason)
    {
        writer.WriteString(Name.Id, reason.RedFlag.Id);
        writer.WriteString(Name.Title, reason.RedFlag.Title);
        writer.WriteString(Name.Urgency, reason.RedFlag.Urgency.Name);
        writer.WriteString(Name.Status, reason.Status == RedFlagStatus.Holds ? "holds" : "open");
        WriteIds(writer, Name.Because, reason.Because, finding => finding.Id);
        WriteIds(writer, Name.Open, reason.Open, finding => finding.Id);
        writer.WriteString(Name.WhatToDo, reason.RedFlag.WhatToDo);
        WriteIds(writer, Name.Sources, reason.RedFlag.Citations, citation => citation.Id);
    }

    private static void Write(Utf8JsonWriter writer, NextQuestion? next)
    {
        if (next is null)
        {
            writer.WriteNull(Name.Next);
            return;
        }

        writer.WriteStartObject(Name.Next);
        writer.WriteString(Name.Id, next.Id);
        writer.WriteString(Name.Text, next.Text);
        IReadOnlyList<string> findings = next.Quantity is { } quantity ? [quantity.Id] : [.. next.Findings.Select(finding => finding.Id)];
        WriteIds(writer, Name.Findings, findings, id => id);
        writer.WriteString(Name.Because, next.Because);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CauseAssessment cause)
    {
        writer.WriteString(Name.Id, cause.Cause.Id);
        writer.WriteString(Name.Title, cause.Cause.Title);
        writer.WriteString(Name.Likelihood, cause.Likelihood.Name);
        WriteIds(writer, Name.For, cause.For, weighted => weighted.Finding.Id);
        WriteIds(writer, Name.Against, cause.Against, weighted => weighted.Finding.Id);
    }

    private static void Write(Utf8JsonWriter writer, CarePlan? plan)
    {
        if (plan is null)
        {
            writer.WriteNull(Name.Plan);
            return;
        }

        writer.WriteStartObject(Name.Plan);
        WriteList(writer, Name.Now, plan.Now, WriteOffered);
        WriteList(writer, Name.Later, plan.Later, WriteOffered);
        WriteList(writer, Name.CheckFirst, plan.CheckFirst, WriteHeldBack);
        WriteList(writer, Name.Avoid, plan.Avoid, WriteHeldBack);
        writer.WriteEndObject();
    }

    private static void WriteOffered(Utf8JsonWriter writer, CareStep step)
    {
        writer.WriteString(Name.Id, step.Treatment.Id);
        writer.WriteString(Name.Option, step.Option.Id);
        writer.WriteString(Name.Title, step.Title);
        writer.WriteString(Name.Strength, step.Option.Strength.Name);
        writer.WriteString(Name.How, step.Option.How);
    }

    private static void WriteHeldBack(Utf8JsonWriter writer, CareStep step)
    {
        writer.WriteString(Name.Id, step.Treatment.Id);
        writer.WriteString(Name.Option, step.Option.Id);
        writer.WriteString(Name.Title, step.Title);
        WriteIds(writer, Name.Because, step.Because, finding => finding.Id);
    }

    private static void Write(Utf8JsonWriter writer, SafetyNetAdvice advice)
    {
        writer.WriteString(Name.Urgency, advice.Urgency.Name);
        writer.WriteString(Name.Text, advice.Text);
    }

    private static void WriteIds<T>(Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyList<T> items, Func<T, string> idOf)
    {
        writer.WriteStartArray(name);
        for (var i = 0; i < items.Count; i++)
        {
            writer.WriteStringValue(idOf(items[i]));
        }

        writer.WriteEndArray();
    }

    private static void WriteList<T>(Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        for (var i = 0; i < items.Count; i++)
        {
            writer.WriteStartObject();
            write(writer, items[i]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The names of properties, encoded once: they are the same under every encoder.</summary>
    private static class Name
    {
        internal static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
        internal static readonly JsonEncodedText Guidance = JsonEncodedText.Encode("guidance");
        internal static readonly JsonEncodedText Version = JsonEncodedText.Encode("version");
        internal static readonly JsonEncodedText Digest = JsonEncodedText.Encode("digest");
        internal static readonly JsonEncodedText Outcome = JsonEncodedText.Encode("outcome");
        internal static readonly JsonEncodedText AtLeast = JsonEncodedText.Encode("atLeast");
        internal static readonly JsonEncodedText AtMost = JsonEncodedText.Encode("atMost");
        internal static readonly JsonEncodedText Headline = JsonEncodedText.Encode("headline");
        internal static readonly JsonEncodedText Notice = JsonEncodedText.Encode("notice");
        internal static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
        internal static readonly JsonEncodedText Urgency = JsonEncodedText.Encode("urgency");
        internal static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");
        internal static readonly JsonEncodedText WhatToDo = JsonEncodedText.Encode("whatToDo");
        internal static readonly JsonEncodedText Next = JsonEncodedText.Encode("next");
        internal static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
        internal static readonly JsonEncodedText Because = JsonEncodedText.Encode("because");
        internal static readonly JsonEncodedText Likelihood = JsonEncodedText.Encode("likelihood");
        internal static readonly JsonEncodedText Plan = JsonEncodedText.Encode("plan");
        internal static readonly JsonEncodedText Option = JsonEncodedText.Encode("option");
        internal static readonly JsonEncodedText Strength = JsonEncodedText.Encode("strength");
        internal static readonly JsonEncodedText How = JsonEncodedText.Encode("how");
        internal static readonly JsonEncodedText RedFlags = JsonEncodedText.Encode("redFlags");
        internal static readonly JsonEncodedText Causes = JsonEncodedText.Encode("causes");
        internal static readonly JsonEncodedText SafetyNet = JsonEncodedText.Encode("safetyNet");
        internal static readonly JsonEncodedText Now = JsonEncodedText.Encode("now");
        internal static readonly JsonEncodedText Later = JsonEncodedText.Encode("later");
        internal static readonly JsonEncodedText CheckFirst = JsonEncodedText.Encode("checkFirst");
        internal static readonly JsonEncodedText Avoid = JsonEncodedText.Encode("avoid");
        internal static readonly JsonEncodedText Decisive = JsonEncodedText.Encode("decisive");
        internal static readonly JsonEncodedText Prevention = JsonEncodedText.Encode("prevention");
        internal static readonly JsonEncodedText Open = JsonEncodedText.Encode("open");
        internal static readonly JsonEncodedText Sources = JsonEncodedText.Encode("sources");
        internal static readonly JsonEncodedText Findings = JsonEncodedText.Encode("findings");
        internal static readonly JsonEncodedText For = JsonEncodedText.Encode("for");
        internal static readonly JsonEncodedText Against = JsonEncodedText.Encode("against");
    }
}
