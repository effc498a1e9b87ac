using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>What a pattern says of the values of one outcome. An outcome is sealed: its values have its type and no other.</summary>
internal static class PatternMatch
{
    /// <summary>Whether every value of the outcome matches.</summary>
    internal static bool Always(IPatternOperation pattern, INamedTypeSymbol outcome) => pattern switch
    {
        IDiscardPatternOperation => true,
        IDeclarationPatternOperation { MatchesNull: true } => true,
        IDeclarationPatternOperation { MatchedType: { } type } => IsOf(outcome, type),
        ITypePatternOperation { MatchedType: { } type } => IsOf(outcome, type),
        IRecursivePatternOperation { MatchedType: { } type } recursive => IsOf(outcome, type) && HasNoDemands(recursive),
        INegatedPatternOperation negated => Never(negated.Pattern, outcome),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => Always(or.LeftPattern, outcome) || Always(or.RightPattern, outcome),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and => Always(and.LeftPattern, outcome) && Always(and.RightPattern, outcome),
        _ => false,
    };

    /// <summary>Whether the pattern names the outcome's own type, other than to exclude it.</summary>
    internal static bool Mentions(IPatternOperation pattern, INamedTypeSymbol outcome) => pattern switch
    {
        IDeclarationPatternOperation { MatchesNull: false, MatchedType: { } type } => GuidanceTypes.Same(type, outcome),
        ITypePatternOperation { MatchedType: { } type } => GuidanceTypes.Same(type, outcome),
        IRecursivePatternOperation { MatchedType: { } type } => GuidanceTypes.Same(type, outcome),
        IBinaryPatternOperation binary => Mentions(binary.LeftPattern, outcome) || Mentions(binary.RightPattern, outcome),
        _ => false,
    };

    /// <summary>Whether null matches for certain.</summary>
    internal static bool TakesNull(IPatternOperation pattern) => pattern switch
    {
        IDiscardPatternOperation => true,
        IDeclarationPatternOperation declaration => declaration.MatchesNull,
        IConstantPatternOperation constant => IsNull(constant),
        INegatedPatternOperation negated => RefusesNull(negated.Pattern),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => TakesNull(or.LeftPattern) || TakesNull(or.RightPattern),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and => TakesNull(and.LeftPattern) && TakesNull(and.RightPattern),
        _ => false,
    };

    private static bool RefusesNull(IPatternOperation pattern) => pattern switch
    {
        ITypePatternOperation or IRecursivePatternOperation => true,
        IDeclarationPatternOperation declaration => !declaration.MatchesNull,
        INegatedPatternOperation negated => TakesNull(negated.Pattern),
        _ => false,
    };

    private static bool Never(IPatternOperation pattern, INamedTypeSymbol outcome) => pattern switch
    {
        IDeclarationPatternOperation { MatchesNull: false, MatchedType: { } type } => IsNotOf(outcome, type),
        ITypePatternOperation { MatchedType: { } type } => IsNotOf(outcome, type),
        IRecursivePatternOperation { MatchedType: { } type } => IsNotOf(outcome, type),
        IConstantPatternOperation constant => IsNull(constant),
        INegatedPatternOperation negated => Always(negated.Pattern, outcome),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => Never(or.LeftPattern, outcome) && Never(or.RightPattern, outcome),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and => Never(and.LeftPattern, outcome) || Never(and.RightPattern, outcome),
        _ => false,
    };

    private static bool HasNoDemands(IRecursivePatternOperation pattern) =>
        pattern.DeconstructionSubpatterns.IsEmpty &&
        pattern.PropertySubpatterns.All(property => property.Pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true });

    private static bool IsNull(IConstantPatternOperation pattern) => pattern.Value.ConstantValue is { HasValue: true, Value: null };

    private static bool IsOf(INamedTypeSymbol outcome, ITypeSymbol type)
    {
        for (ITypeSymbol? known = outcome; known is not null; known = known.BaseType)
        {
            if (GuidanceTypes.Same(known, type))
            {
                return true;
            }
        }

        return outcome.AllInterfaces.Contains(type, SymbolEqualityComparer.Default);
    }

    private static bool IsNotOf(INamedTypeSymbol outcome, ITypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Interface && !IsOf(outcome, type);
}
