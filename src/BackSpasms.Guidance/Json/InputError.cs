namespace BackSpasms.Guidance;

/// <summary>One thing that is wrong with a JSON input. Equal when all of its parts are.</summary>
/// <param name="Code">What kind of error, as a stable code: see <see cref="InputErrorCode"/>.</param>
/// <param name="Path">Where: the path of the value, such as <c>present[0]</c>; empty for the input as a whole.</param>
/// <param name="Message">What was given, what is allowed, and the nearest valid choice.</param>
public sealed record InputError(string Code, string Path, string Message);
