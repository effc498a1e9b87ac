using System.Text.Json;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>A refusal for a program: problem details of RFC 9457, with the contract's errors where a case was refused.</summary>
internal sealed class Problem : IResult
{
    // A case of 1 MiB can have a quarter of a million errors, and an answer of 28 MB would say no more than the first of them.
    private const int MostErrors = 1000;

    private readonly int _status;
    private readonly string _title;
    private readonly string _detail;
    private readonly TriageCaseReading? _refused;

    private Problem(int status, string title, string detail, TriageCaseReading? refused)
    {
        _status = status;
        _title = title;
        _detail = detail;
        _refused = refused;
    }

    internal static Problem Of(int status, string title, string detail) => new(status, title, detail, null);

    /// <summary>A case that was refused.</summary>
    internal static Problem Of(TriageCaseReading refused) => refused.Errors[0].Code == InputErrorCode.TooLarge
        ? new(StatusCodes.Status413PayloadTooLarge, "The case is too large", refused.Errors[0].Message, refused)
        : new(StatusCodes.Status400BadRequest, "The case was refused", DetailOf(refused.Errors.Count), refused);

    private static string DetailOf(int errors)
    {
        const string Each = "Each of the errors names a place in the case, and what is allowed there.";
        return errors > MostErrors ? FormattableString.Invariant($"{Each} These are the first {MostErrors} of {errors}.") : Each;
    }

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext context)
    {
        context.Response.StatusCode = _status;
        await JsonAnswer.SendAsync(context, MediaTypes.Problem, this, static (json, problem) => problem.WriteTo(json));
    }

    private void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", _refused is null ? "about:blank" : "/api#errors");
        json.WriteString("title", _title);
        json.WriteNumber("status", _status);
        json.WriteString("detail", _detail);
        if (_refused is not null)
        {
            json.WriteString("id", _refused.Id);
            json.WriteStartArray("errors");
            foreach (var error in _refused.Errors.Take(MostErrors))
            {
                json.WriteStartObject();
                json.WriteString("code", error.Code);
                json.WriteString("path", error.Path);
                json.WriteString("message", error.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
