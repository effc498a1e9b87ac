namespace BackSpasms.Guidance;

/// <summary>The guidance that an extension pack extends, or that a whole model replaces. Equal when id and version range are.</summary>
/// <param name="Id">The id of the guidance, such as <c>sprains</c>.</param>
/// <param name="VersionRange">
/// Its versions, in the notation of NuGet: <c>[1.0.0,2.0.0)</c> from 1.0.0 up to, and without, 2.0.0; <c>1.0.0</c> that or later; <c>[1.0.0]</c> that alone.
/// </param>
public sealed record GuidanceRequirement(string Id, string VersionRange)
{
    /// <summary>Whether a model is the guidance that is asked for, in a version that is. Extensions on it do not count.</summary>
    /// <param name="guidance">A model.</param>
    public bool IsMetBy(GuidanceModel guidance) =>
        string.Equals(Id, Require.NotNull(guidance, nameof(guidance)).Id, StringComparison.Ordinal) &&
        PackVersionRange.TryParse(VersionRange, out var range) &&
        PackVersion.TryParse(guidance.Version, out var version) &&
        range.Contains(version);

    /// <summary>Id and version range.</summary>
    public override string ToString() => $"{Id} {VersionRange}";
}
