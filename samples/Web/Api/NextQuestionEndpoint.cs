using System.Text.Json;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>A case, and what to ask next.</summary>
internal static class NextQuestionEndpoint
{
    internal static async Task AskAsync(HttpContext context, GuidanceModel guidance)
    {
        var reading = await CaseBody.ReadAsync(context.Request.BodyReader, guidance.Vocabulary, context.RequestAborted);
        if (reading.Case is not { } accepted)
        {
            await Problem.Of(reading).ExecuteAsync(context);
            return;
        }

        var result = guidance.Triage(accepted.Presentation);
        var next = guidance.NextQuestion(accepted.Presentation);
        await JsonAnswer.SendAsync(context, MediaTypes.Json, (accepted.Id, Result: result, Next: next), static (json, answer) =>
        {
            json.WriteStartObject();
            json.WriteString("id", answer.Id);
            GuidanceDocuments.WriteVersion(json, answer.Result.Guidance);
            json.WriteString("outcome", answer.Result.Outcome);
            json.WriteString("headline", answer.Result.Headline);
            json.WritePropertyName("next");
            Write(json, answer.Next);
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, NextQuestion? next)
    {
        if (next is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("id", next.Id);
        json.WriteString("stage", next.Stage == InterviewStage.Care ? "care" : "triage");
        json.WriteString("text", next.Text);
        json.WriteString("help", next.Help);
        json.WriteString("because", next.Because);
        json.WriteNumber("remaining", next.Remaining);
        json.WritePropertyName("quantity");
        Write(json, next.Quantity);
        json.WriteStartArray("findings");
        foreach (var finding in next.Findings)
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Id);
            json.WriteString("question", finding.Question);
            json.WriteString("clarification", finding.Clarification);
            json.WriteString("label", finding.Label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("couldSettle");
        foreach (var flag in next.CouldSettle)
        {
            json.WriteStringValue(flag.Id);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Quantity? quantity)
    {
        if (quantity is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("id", quantity.Id);
        json.WriteString("unit", quantity.Unit);
        json.WriteNumber("minimum", quantity.Minimum);
        json.WriteNumber("maximum", quantity.Maximum);
        json.WriteEndObject();
    }
}
