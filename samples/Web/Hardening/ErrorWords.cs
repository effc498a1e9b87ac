namespace BackSpasms.Guidance.Samples.Web;

/// <summary>An error in plain words.</summary>
internal sealed record ErrorWords(string Title, string Detail)
{
    internal static ErrorWords Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => new("This page does not exist", "The address may be mistyped, or the page may have moved."),
        StatusCodes.Status405MethodNotAllowed => new("This address does not work that way", "Its method is another one: see the description of the API."),
        StatusCodes.Status408RequestTimeout => new("That took too long", "The request did not arrive in time. Please send it again."),
        StatusCodes.Status413PayloadTooLarge => new("That was too large", "The request has more bytes than are allowed here."),
        StatusCodes.Status415UnsupportedMediaType => new("That content type is not known here", "Send the content type that the description of the API names."),
        StatusCodes.Status429TooManyRequests => new("Too many requests", "Please wait a moment and try again."),
        >= 500 => new("Something went wrong here", "It is not your fault. Please try again in a moment."),
        _ => new("That request could not be read", "Something in it is not as it should be. Please start again."),
    };
}
