namespace BackSpasms.Guidance;

/// <summary>
/// What a person may do: options that serve a likely or possible cause, or else the model's default cause. One option stands in one list.
/// A plan exists only with the outcomes self-care and routine.
/// </summary>
public sealed class CarePlan
{
    internal CarePlan(IReadOnlyList<CareStep> now, IReadOnlyList<CareStep> later, IReadOnlyList<CareStep> checkFirst, IReadOnlyList<CareStep> avoid)
    {
        Now = now;
        Later = later;
        CheckFirst = checkFirst;
        Avoid = avoid;
    }

    /// <summary>Options inside their phase, with nothing known or open that speaks against them.</summary>
    public IReadOnlyList<CareStep> Now { get; }

    /// <summary>Options whose phase is still to come, with nothing known or open that speaks against them.</summary>
    public IReadOnlyList<CareStep> Later { get; }

    /// <summary>Options to ask a pharmacist or clinician about first, and the findings, present or open, that make it so.</summary>
    public IReadOnlyList<CareStep> CheckFirst { get; }

    /// <summary>Options to leave out, and the findings that make it so.</summary>
    public IReadOnlyList<CareStep> Avoid { get; }
}
