namespace BackSpasms.Guidance.Analyzers;

/// <summary>References of a pack to what another extension has, on top of which it is to be read: where that stands is not known here.</summary>
internal static class ForeignReference
{
    /// <summary>The extension that a reference is to; null where the error is about something else, or about the pack's own content.</summary>
    /// <param name="error">The error.</param>
    /// <param name="pack">The id of the pack.</param>
    internal static string? ExtensionOf(InputError error, string? pack)
    {
        // The message begins with what is not known, in quotes. A text key has the id in its middle, such as 'red-flag/acme/seat-belt/title'.
        var quoted = error.Message.Split('\'');
        if (!error.Code.StartsWith("unknown-", StringComparison.Ordinal) || quoted.Length < 3)
        {
            return null;
        }

        var parts = quoted[1].Split('/');
        var prefix = (error.Code, parts.Length) switch
        {
            (PackErrorCode.UnknownText, 4) => parts[1],
            (not PackErrorCode.UnknownText, 2) => parts[0],
            _ => null,
        };
        return string.Equals(prefix, pack, StringComparison.Ordinal) ? null : prefix;
    }
}
