namespace BackSpasms.Guidance;

/// <summary>A finding with how much it says for or against a cause. Equal when both parts are.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Weight">How much it says.</param>
public sealed record WeightedFinding(Finding Finding, EvidenceWeight Weight)
{
    /// <summary>The finding, saying much.</summary>
    /// <param name="finding">The finding.</param>
    public static WeightedFinding Strong(Finding finding) => new(Require.NotNull(finding, nameof(finding)), EvidenceWeight.Strong);

    /// <summary>The finding, saying something.</summary>
    /// <param name="finding">The finding.</param>
    public static WeightedFinding Moderate(Finding finding) => new(Require.NotNull(finding, nameof(finding)), EvidenceWeight.Moderate);

    /// <summary>The finding, saying a little.</summary>
    /// <param name="finding">The finding.</param>
    public static WeightedFinding Weak(Finding finding) => new(Require.NotNull(finding, nameof(finding)), EvidenceWeight.Weak);
}
