using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>A refusal for a program: problem details of RFC 9457, with the contract's errors where a case was refused.</summary>
internal sealed class Problem : IResult
{
    private static readonly JsonWriterOptions PlainText = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
        : new(StatusCodes.Status400BadRequest, "The case was refused", "Each of the errors names a place in the case, and what is allowed there.", refused);

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = _status;
        response.ContentType = MediaTypes.Problem;
        response.Headers[HeaderNames.CacheControl] = "no-store";
        using (var json = new Utf8JsonWriter(response.BodyWriter, PlainText))
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
                foreach (var error in _refused.Errors)
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

        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }
}
