using System.Runtime.CompilerServices;

namespace BackSpasms.Guidance;

/// <summary>
/// A diagram would need more nodes than its budget allows, or more work or depth than goes with that many. Layers above turn this into an answer that
/// names the rule.
/// </summary>
internal sealed class DiagramTooComplexException : Exception
{
    private DiagramTooComplexException(string message)
        : base(message)
    {
    }

    internal static DiagramTooComplexException ForNodes(int budget) => new(FormattableString.Invariant($"The decision diagram needs more than {budget} nodes."));

    internal static DiagramTooComplexException ForWork(int budget) => new(FormattableString.Invariant($"The decision diagram takes too much work for a budget of {budget} nodes."));

    /// <summary>Diagrams are walked level by level, and there can be more levels than the stack of a thread has room for, which would end the process.</summary>
    /// <exception cref="DiagramTooComplexException">There is too little room to go deeper.</exception>
    internal static void ThrowIfTooDeep()
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }
        catch (InsufficientExecutionStackException)
        {
            throw new DiagramTooComplexException("The decision diagram is too deep for the stack of this thread.");
        }
    }
}
