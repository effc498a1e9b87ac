using Microsoft.CodeAnalysis;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>A node, and what to make of it; what stands in the node may have changed by then.</summary>
internal sealed record SourceEdit(SyntaxNode Node, Func<SyntaxNode, SyntaxNode> Change);
