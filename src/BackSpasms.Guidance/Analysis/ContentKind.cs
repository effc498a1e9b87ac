namespace BackSpasms.Guidance;

/// <summary>What a piece of content is.</summary>
internal enum ContentKind
{
    /// <summary>The model as a whole: its id and the texts around its content.</summary>
    Model,
    Extension,
    Topic,
    Quantity,
    Finding,
    Question,
    RedFlag,
    Cause,
    Treatment,
    TreatmentOption,
    Phase,
    Prevention,
    SafetyNet,
    Source,
    Caution,

    /// <summary>Texts in one language, by key.</summary>
    Texts,
}
