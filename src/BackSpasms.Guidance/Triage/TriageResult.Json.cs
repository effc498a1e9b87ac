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
        writer.WriteString("id", caseId);
        writer.WriteStartObject("guidance");
        writer.WriteString("id", Guidance.Id);
        writer.WriteString("version", Guidance.Version);
        writer.WriteString("digest", Guidance.Digest);
        writer.WriteEndObject();
        writer.WriteString("outcome", Outcome);
        writer.WriteString("atLeast", AtLeast.Name);
        writer.WriteString("atMost", AtMost.Name);
        writer.WriteString("headline", Headline);
        WriteList(writer, "redFlags", Reasons, Write);
        WriteIds(writer, "decisive", Decisive.Ids);
        Write(writer, (this as Incomplete)?.Next);
        WriteList(writer, "causes", Causes, Write);
        Write(writer, PlanIfAny);
        WriteIds(writer, "prevention", Prevention.Select(prevention => prevention.Id));
        WriteList(writer, "safetyNet", SafetyNet, Write);
        writer.WriteString("notice", Notice);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Reason reason)
    {
        writer.WriteString("id", reason.RedFlag.Id);
        writer.WriteString("title", reason.RedFlag.Title);
        writer.WriteString("urgency", reason.RedFlag.Urgency.Name);
        writer.WriteString("status", reason.Status == RedFlagStatus.Holds ? "holds" : "open");
        WriteIds(writer, "because", reason.Because.Select(finding => finding.Id));
        WriteIds(writer, "open", reason.Open.Select(finding => finding.Id));
        writer.WriteString("whatToDo", reason.RedFlag.WhatToDo);
        WriteIds(writer, "sources", reason.RedFlag.Citations.Select(citation => citation.Id));
    }

    private static void Write(Utf8JsonWriter writer, NextQuestion? next)
    {
        if (next is null)
        {
            writer.WriteNull("next");
            return;
        }

        writer.WriteStartObject("next");
        writer.WriteString("id", next.Id);
        writer.WriteString("text", next.Text);
        WriteIds(writer, "findings", next.Quantity is { } quantity ? [quantity.Id] : next.Findings.Select(finding => finding.Id));
        writer.WriteString("because", next.Because);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CauseAssessment cause)
    {
        writer.WriteString("id", cause.Cause.Id);
        writer.WriteString("title", cause.Cause.Title);
        writer.WriteString("likelihood", cause.Likelihood.Name);
        WriteIds(writer, "for", cause.For.Select(weighted => weighted.Finding.Id));
        WriteIds(writer, "against", cause.Against.Select(weighted => weighted.Finding.Id));
    }

    private static void Write(Utf8JsonWriter writer, CarePlan? plan)
    {
        if (plan is null)
        {
            writer.WriteNull("plan");
            return;
        }

        writer.WriteStartObject("plan");
        WriteList(writer, "now", plan.Now, WriteOffered);
        WriteList(writer, "later", plan.Later, WriteOffered);
        WriteList(writer, "checkFirst", plan.CheckFirst, WriteHeldBack);
        WriteList(writer, "avoid", plan.Avoid, WriteHeldBack);
        writer.WriteEndObject();
    }

    private static void WriteOffered(Utf8JsonWriter writer, CareStep step)
    {
        writer.WriteString("id", step.Treatment.Id);
        writer.WriteString("option", step.Option.Id);
        writer.WriteString("title", step.Title);
        writer.WriteString("strength", step.Option.Strength.Name);
        writer.WriteString("how", step.Option.How);
    }

    private static void WriteHeldBack(Utf8JsonWriter writer, CareStep step)
    {
        writer.WriteString("id", step.Treatment.Id);
        writer.WriteString("option", step.Option.Id);
        writer.WriteString("title", step.Title);
        WriteIds(writer, "because", step.Because.Select(finding => finding.Id));
    }

    private static void Write(Utf8JsonWriter writer, SafetyNetAdvice advice)
    {
        writer.WriteString("urgency", advice.Urgency.Name);
        writer.WriteString("text", advice.Text);
    }

    private static void WriteIds(Utf8JsonWriter writer, string name, IEnumerable<string> ids)
    {
        writer.WriteStartArray(name);
        foreach (var id in ids)
        {
            writer.WriteStringValue(id);
        }

        writer.WriteEndArray();
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
