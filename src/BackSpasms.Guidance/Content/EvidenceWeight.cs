namespace BackSpasms.Guidance;

/// <summary>How much one finding says for or against a cause. The number is what it adds to, or takes from, the score.</summary>
public enum EvidenceWeight
{
    /// <summary>Says a little: 1.</summary>
    Weak = 1,

    /// <summary>Says something: 2.</summary>
    Moderate = 2,

    /// <summary>Says much: 3.</summary>
    Strong = 3,
}
