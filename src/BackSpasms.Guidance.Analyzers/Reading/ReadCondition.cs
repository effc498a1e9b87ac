using Microsoft.CodeAnalysis;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>A condition of the library's own types, with the place of each of its parts.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Syntax">Where it stands in the item: for what is behind a reference, the reference.</param>
/// <param name="IsBehind">Whether it stands behind a reference, and not at the place itself.</param>
/// <param name="Parts">Its parts, in the order of the condition's own.</param>
internal sealed record ReadCondition(Condition Condition, SyntaxNode Syntax, bool IsBehind, IReadOnlyList<ReadCondition> Parts)
{
    internal ReadCondition PartAt(IEnumerable<int> path)
    {
        var part = this;
        foreach (var index in path)
        {
            if (index >= part.Parts.Count)
            {
                break;
            }

            part = part.Parts[index];
        }

        return part;
    }
}
