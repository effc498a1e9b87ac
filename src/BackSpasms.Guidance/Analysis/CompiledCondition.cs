namespace BackSpasms.Guidance;

/// <summary>One condition as a diagram over its own findings alone.</summary>
internal sealed class CompiledCondition
{
    private CompiledCondition(DecisionDiagrams diagrams, DecisionNode node)
    {
        Diagrams = diagrams;
        Node = node;
    }

    internal DecisionDiagrams Diagrams { get; }

    internal DecisionNode Node { get; }

    /// <summary>Makes the diagram.</summary>
    /// <exception cref="DiagramTooComplexException">It passes the node budget.</exception>
    internal static CompiledCondition Of(Condition condition, AnalysisContext context)
    {
        var diagrams = context.Diagrams(new DecisionVariables([condition], condition.Findings, []));
        return new CompiledCondition(diagrams, diagrams.Compile(condition));
    }
}
