namespace BackSpasms.Guidance;

/// <summary>Proves safety properties of guidance, exactly and without sampling.</summary>
public static class GuidanceProofs
{
    /// <summary>Proves a property, or gives the smallest counterexample.</summary>
    /// <param name="guidance">The guidance.</param>
    /// <param name="property">What must hold.</param>
    /// <param name="cancellation">Stops a long proof.</param>
    /// <exception cref="OperationCanceledException">The proof was stopped.</exception>
    public static Proof Prove(this GuidanceModel guidance, SafetyProperty property, CancellationToken cancellation = default)
    {
        Require.NotNull(guidance, nameof(guidance));
        cancellation.ThrowIfCancellationRequested();
        return Require.NotNull(property, nameof(property)).Decide(guidance, cancellation);
    }
}
