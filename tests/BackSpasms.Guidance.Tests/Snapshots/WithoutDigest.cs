namespace BackSpasms.Guidance.Tests.Snapshots;

/// <summary>The digest changes with every word of the guidance; in a snapshot it would hide what else changed.</summary>
internal static class WithoutDigest
{
    internal static string Of(string text)
    {
        var digest = BackSpasmGuidance.Default.Digest;
        return text.Contains(digest, StringComparison.Ordinal)
            ? text.Replace(digest, "sha256:(digest)", StringComparison.Ordinal)
            : throw new InvalidOperationException($"The text does not name the digest of the guidance, {digest}.");
    }
}
