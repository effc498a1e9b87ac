namespace BackSpasms.Guidance.Samples.Web;

/// <summary>The safety properties of the guidance, proved once, when somebody first asks.</summary>
internal sealed class SafetyProofs(GuidanceModel guidance)
{
    private readonly Lazy<IReadOnlyList<Proof>> _proofs = new(() => [.. SafetyProperty.All.Select(property => guidance.Prove(property))]);

    internal IReadOnlyList<Proof> All => _proofs.Value;
}
