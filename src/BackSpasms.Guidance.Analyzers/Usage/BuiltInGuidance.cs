using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>Tells whether a model, a vocabulary or a presentation is certainly the built-in guidance's, without an extension.</summary>
internal sealed class BuiltInGuidance(GuidanceTypes types)
{
    internal bool IsSourceOf(IOperation operation) => IsSourceOf(operation, new HashSet<ISymbol>(SymbolEqualityComparer.Default));

    private bool IsSourceOf(IOperation value, HashSet<ISymbol> assumed)
    {
        var operation = Unwrapped.Of(value);
        switch (operation)
        {
            case IPropertyReferenceOperation { Property: { Name: "Default", IsStatic: true } property }:
                return GuidanceTypes.Same(property.ContainingType, types.BackSpasmGuidance);

            case IPropertyReferenceOperation { Property.Name: "Vocabulary", Instance: { } owner } reference when types.Owns(reference.Property):
                return IsSourceOf(owner, assumed);

            case IInvocationOperation invocation when types.Owns(invocation.TargetMethod):
                return Passes(invocation) && Source(invocation) is { } source && IsSourceOf(source, assumed);

            // Where a local is given something made of itself, that is the built-in guidance's if all else is.
            case ILocalReferenceOperation reference:
                return !assumed.Add(reference.Local) || (LocalValues.Of(reference) is { } values && values.All(given => IsSourceOf(given, assumed)));

            default:
                return false;
        }
    }

    /// <summary>Whether the call gives something of the same vocabulary as what it is called on.</summary>
    private bool Passes(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        return GuidanceTypes.Same(method.ReturnType, types.Presentation)
            || (GuidanceTypes.Same(method.ReturnType, types.GuidanceModel) && method.Name is "WithLocalServices" or "InLanguage");
    }

    /// <summary>What the call is made on: for an extension method, and for a static one, its first argument.</summary>
    private static IOperation? Source(IInvocationOperation invocation) =>
        invocation.Instance ?? invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value;
}
