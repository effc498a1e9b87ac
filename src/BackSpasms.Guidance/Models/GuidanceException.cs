namespace BackSpasms.Guidance;

/// <summary>Content that makes no model at all. <see cref="Diagnostics"/> has everything that is wrong with it, not only the first.</summary>
public sealed class GuidanceException : Exception
{
    /// <summary>Refuses content.</summary>
    /// <param name="diagnostics">Everything that is wrong with it.</param>
    public GuidanceException(IReadOnlyList<GuidanceDiagnostic> diagnostics)
        : base(string.Join("\n", Require.NotNull(diagnostics, nameof(diagnostics)))) =>
        Diagnostics = diagnostics;

    /// <summary>Everything that is wrong with the content.</summary>
    public IReadOnlyList<GuidanceDiagnostic> Diagnostics { get; }
}
