namespace BackSpasms.Guidance;

/// <summary>How well a statement of care is supported by research. The default is <see cref="CommonPractice"/>.</summary>
public enum EvidenceStrength
{
    /// <summary>Custom, with no good study for or against it.</summary>
    CommonPractice = 0,

    /// <summary>Few or weak studies, or studies that disagree.</summary>
    Limited = 1,

    /// <summary>Studies that agree on some benefit, with room for doubt.</summary>
    Moderate = 2,

    /// <summary>Several good studies that agree.</summary>
    Strong = 3,
}
