using System.IO.Pipelines;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>Reads a form, in memory and within its limits. Only one type of form is read: others may be written to disk on the way.</summary>
internal static class FormBody
{
    private const int MostFields = 256;

    internal static bool IsForm(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads it to the end; null where it is not a form.</summary>
    internal static async Task<IFormCollection?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        // The framework's own form reader breaks the connection when it is stopped, so a slow client would not be told why.
        var text = await ReadTextAsync(request.BodyReader, cancellation);
        try
        {
            using var reader = new FormReader(text) { ValueCountLimit = MostFields };
            return new FormCollection(reader.ReadForm());
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static async Task<string> ReadTextAsync(PipeReader body, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await body.ReadOrStopAsync(cancellation);
            if (read.Buffer.Length > LimitOptions.FormBytes)
            {
                body.AdvanceTo(read.Buffer.End);
                throw new BadHttpRequestException("The form is too large.", StatusCodes.Status413PayloadTooLarge);
            }

            if (read.IsCompleted)
            {
                var text = Encoding.UTF8.GetString(read.Buffer);
                body.AdvanceTo(read.Buffer.End);
                return text;
            }

            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
