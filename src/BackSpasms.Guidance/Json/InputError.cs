namespace BackSpasms.Guidance;

/// <summary>One thing that is wrong with a JSON input. Equal when all of its parts are.</summary>
/// <param name="Code">What kind of error, as a stable code: see <see cref="InputErrorCode"/>.</param>
/// <param name="Path">Where: the path of the value, such as <c>present[0]</c>; empty for the input as a whole.</param>
/// <param name="Message">What was given, what is allowed, and the nearest valid choice.</param>
public sealed record InputError(string Code, string Path, string Message)
{
    /// <summary>The line in the file, from 1; null where only the path is known.</summary>
    public int? Line { get; init; }

    /// <summary>The column in the line, from 1, in UTF-16 code units; null where only the path is known.</summary>
    public int? Column { get; init; }
}
