namespace BackSpasms.Guidance;

/// <summary>A diagram would need more nodes than its budget allows. Layers above turn this into an answer that names the rule.</summary>
internal sealed class DiagramTooComplexException(int budget)
    : Exception(FormattableString.Invariant($"The decision diagram needs more than {budget} nodes."));
