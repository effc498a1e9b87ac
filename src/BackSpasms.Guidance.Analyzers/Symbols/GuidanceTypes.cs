using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>The library's types, as one compilation sees them.</summary>
internal sealed class GuidanceTypes
{
    private const string Prefix = "BackSpasms.Guidance.";

    private readonly Compilation _compilation;

    private GuidanceTypes(Compilation compilation, INamedTypeSymbol condition, INamedTypeSymbol triageResult)
    {
        _compilation = compilation;
        Condition = condition;
        TriageResult = triageResult;
        Outcomes = triageResult.GetTypeMembers().Where(type => Same(type.BaseType, triageResult)).ToImmutableArray();
        Answer = Find("Answer");
        BackSpasmGuidance = Find("BackSpasmGuidance");
        GuidanceModel = Find("GuidanceModel");
        GuidanceModelBuilder = Find("GuidanceModelBuilder");
        Presentation = Find("Presentation");
        UrgencyRange = Find("UrgencyRange");
        Vocabulary = Find("Vocabulary");
    }

    internal INamedTypeSymbol Condition { get; }

    internal INamedTypeSymbol TriageResult { get; }

    /// <summary>The cases of <see cref="TriageResult"/>, in declared order.</summary>
    internal ImmutableArray<INamedTypeSymbol> Outcomes { get; }

    internal INamedTypeSymbol? Answer { get; }

    internal INamedTypeSymbol? BackSpasmGuidance { get; }

    internal INamedTypeSymbol? GuidanceModel { get; }

    internal INamedTypeSymbol? GuidanceModelBuilder { get; }

    internal INamedTypeSymbol? Presentation { get; }

    internal INamedTypeSymbol? UrgencyRange { get; }

    internal INamedTypeSymbol? Vocabulary { get; }

    /// <summary>The library's types; null where the compilation does not know them, and no rule has anything to look for.</summary>
    internal static GuidanceTypes? In(Compilation compilation) =>
        compilation.GetTypeByMetadataName(Prefix + "Condition") is { } condition &&
        compilation.GetTypeByMetadataName(Prefix + "TriageResult") is { } triageResult
            ? new GuidanceTypes(compilation, condition, triageResult)
            : null;

    internal INamedTypeSymbol? Find(string name) => _compilation.GetTypeByMetadataName(Prefix + name);

    /// <summary>Whether the library defines the symbol.</summary>
    internal bool Owns(ISymbol? symbol) => SymbolEqualityComparer.Default.Equals(symbol?.ContainingAssembly, Condition.ContainingAssembly);

    internal static bool Same(ISymbol? left, ISymbol? right) => left is not null && SymbolEqualityComparer.Default.Equals(left, right);
}
