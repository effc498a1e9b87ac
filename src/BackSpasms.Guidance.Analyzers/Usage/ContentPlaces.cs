using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>Where content is defined: what is passed to its constructors and builders, what adds it to a model, and its static members.</summary>
internal sealed class ContentPlaces
{
    private static readonly string[] ContentTypeNames =
    [
        "Caution",
        "Citation",
        "ClinicalCode",
        "Condition",
        "ContentItem",
        "Headlines",
        "LanguageTexts",
        "Quantity",
        "Question",
        "TreatmentPhase",
        "WeightedFinding",
    ];

    private readonly GuidanceTypes _types;
    private readonly HashSet<ISymbol> _content = new(SymbolEqualityComparer.Default);

    internal ContentPlaces(GuidanceTypes types)
    {
        _types = types;
        _content.UnionWith(ContentTypeNames.Select(types.Find).OfType<INamedTypeSymbol>());
    }

    internal bool Include(IOperation operation)
    {
        for (var inner = operation; inner.Parent is { } outer; inner = outer)
        {
            switch (outer)
            {
                case IObjectCreationOperation creation when IsContent(creation.Type) || IsBuilder(creation.Type):
                case IInvocationOperation invocation when Defines(invocation, inner):
                case IFieldInitializerOperation field when field.InitializedFields.Any(IsStaticContent):
                case IPropertyInitializerOperation property when property.InitializedProperties.Any(IsStaticContent):
                    return true;
            }
        }

        return false;
    }

    private bool Defines(IInvocationOperation invocation, IOperation inner)
    {
        if (!_types.Owns(invocation.TargetMethod) || inner == invocation.Instance)
        {
            return false;
        }

        return invocation.TargetMethod.Name is "Extend"
            || IsBuilder(invocation.TargetMethod.ContainingType)
            || IsContent(invocation.TargetMethod.ReturnType);
    }

    private bool IsBuilder(ITypeSymbol? type) => _types.Owns(type) && type?.Name is "ContentBuilder" or "GuidanceModelBuilder" or "GuidanceExtensionBuilder";

    private bool IsStaticContent(IFieldSymbol field) => field.IsStatic && IsContentOrMany(field.Type);

    private bool IsStaticContent(IPropertySymbol property) => property.IsStatic && IsContentOrMany(property.Type);

    private bool IsContentOrMany(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsContentOrMany(array.ElementType),
        INamedTypeSymbol { TypeArguments: [var item] } => IsContentOrMany(item),
        _ => IsContent(type),
    };

    private bool IsContent(ITypeSymbol? type)
    {
        for (var known = type; known is not null; known = known.BaseType)
        {
            if (_content.Contains(known))
            {
                return true;
            }
        }

        return false;
    }
}
