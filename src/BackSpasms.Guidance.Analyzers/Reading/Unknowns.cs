using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>
/// Stand-ins for findings that are not known. Each stands for itself alone, so that only what holds of any finding is said of it; and as it is not
/// known whether a person is asked it, it is a threshold.
/// </summary>
internal sealed class Unknowns
{
    private readonly Dictionary<ISymbol, Finding> _members = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxNode, Finding> _expressions = [];
    private int _count;

    internal Finding Of(Value value)
    {
        // An argument is evaluated once, however often the parameter is used.
        while (value.Operation is IParameterReferenceOperation reference && value.Scope?[reference.Parameter] is { } argument)
        {
            value = argument.Unwrap();
        }

        return SymbolOf(value.Operation) is { } symbol
            ? Of(_members, symbol, symbol.Name)
            : Of(_expressions, value.Operation.Syntax, value.Operation.Syntax.ToString());
    }

    /// <summary>What is the same wherever it is named; a getter that works something out may not be.</summary>
    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Instance: null } field => field.Field,
        IPropertyReferenceOperation { Instance: null, Property: var property } when property.DeclaringSyntaxReferences.All(IsSetOnce) => property,
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static bool IsSetOnce(SyntaxReference reference) => reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null };

    private Finding Of<TKey>(Dictionary<TKey, Finding> known, TKey key, string name)
        where TKey : notnull
    {
        if (!known.TryGetValue(key, out var finding))
        {
            var quantity = new Quantity(FormattableString.Invariant($"unknown {++_count}"), name, name, "unknown", 0, 1);
            finding = quantity.AtLeast(1, name, name);
            known.Add(key, finding);
        }

        return finding;
    }
}
