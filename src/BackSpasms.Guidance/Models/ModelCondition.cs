namespace BackSpasms.Guidance;

/// <summary>A condition of a model's content.</summary>
/// <param name="When">The condition.</param>
/// <param name="Gate">The same as a gate.</param>
/// <param name="IsExact">Whether the gate says exactly what is known: no finding stands in both polarities, and no thresholds exclude each other. Elsewhere the diagrams do.</param>
internal sealed record ModelCondition(Condition When, ConditionGate Gate, bool IsExact);
