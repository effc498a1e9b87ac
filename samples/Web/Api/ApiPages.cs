using System.Text;
using System.Text.Json;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>The page for developers, made from the same description that programs read, and a form on it that tries a case.</summary>
internal static class ApiPages
{
    internal const string Example = """{"id":"case-1","age":34,"days":1,"pain":5,"present":["heavy-lifting"],"othersAbsent":true}""";

    private const string Field = "case";

    internal static void MapApiPage(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api", () => PageResult.Of<ApiPage>());
        routes.MapPost("/api", TryAsync);
    }

    private static async Task<IResult> TryAsync(HttpContext context, GuidanceModel guidance)
    {
        if (!FormBody.IsForm(context.Request))
        {
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        var form = await FormBody.ReadAsync(context.Request, context.RequestAborted);
        var text = form?[Field].ToString() ?? string.Empty;
        var reading = TriageCase.Read(Encoding.UTF8.GetBytes(text), guidance.Vocabulary);
        return PageResult.Private<ApiPage>(
            reading.Case is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
            (nameof(ApiPage.Case), text),
            (nameof(ApiPage.Answer), Answer(reading, guidance)));
    }

    private static string Answer(TriageCaseReading reading, GuidanceModel guidance)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonAnswer.PlainText with { Indented = true }))
        {
            if (reading.Case is { } accepted)
            {
                guidance.Triage(accepted.Presentation).WriteTo(json, accepted.Id);
            }
            else
            {
                reading.WriteErrorsTo(json);
            }
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
