using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>What a reference stands for, where it can only stand for one thing: in this compilation, or in the built-in content.</summary>
internal sealed class References(Compilation compilation, GuidanceTypes types)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    /// <summary>The expression behind a reference to a static member, to a local that is set once, or to a parameter; null where there is none.</summary>
    internal Value? Behind(Value value, CancellationToken cancellation)
    {
        switch (value.Operation)
        {
            case IParameterReferenceOperation reference:
                return value.Scope?[reference.Parameter];
            case ILocalReferenceOperation reference:
                return LocalValues.Of(reference) is [var only] ? value.Of(only) : null;
            case IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field }:
                return Declared(field, Initializer, cancellation);
            case IPropertyReferenceOperation { Property: { IsStatic: true, SetMethod: null } property }:
                return Declared(property, Initializer, cancellation);
            case IInvocationOperation { TargetMethod: { IsStatic: true, IsGenericMethod: false } method } call:
                return Declared(method, OnlyResult, cancellation) is { } result ? result with { Scope = new Scope(call, value.Scope) } : null;
            default:
                return null;
        }
    }

    /// <summary>The content of the library that a reference names; null where it names none.</summary>
    internal object? BuiltIn(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: { IsStatic: true, DeclaringSyntaxReferences.IsEmpty: true } property } && types.Owns(property)
            ? typeof(GuidanceModel).Assembly.GetType(property.ContainingType.ToDisplayString())?.GetProperty(property.Name, BindingFlags.Public | BindingFlags.Static)?.GetValue(null)
            : null;

    private Value? Declared(ISymbol symbol, Func<SyntaxNode, ExpressionSyntax?> valueOf, CancellationToken cancellation)
    {
        if (symbol.DeclaringSyntaxReferences is not [var reference] ||
            valueOf(reference.GetSyntax(cancellation)) is not { } expression ||
            IsSetInConstructor(symbol, cancellation))
        {
            return null;
        }

        return ModelOf(expression.SyntaxTree).GetOperation(expression, cancellation) is { } operation ? new Value(operation, null) : null;
    }

#pragma warning disable RS1030 // Content is judged across files: the model of the other file is needed, once.
    private SemanticModel ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, key => compilation.GetSemanticModel(key));
#pragma warning restore RS1030

    /// <summary>A static constructor can replace what an initializer set.</summary>
    private static bool IsSetInConstructor(ISymbol symbol, CancellationToken cancellation) =>
        symbol is not IMethodSymbol &&
        symbol.ContainingType.StaticConstructors
            .SelectMany(constructor => constructor.DeclaringSyntaxReferences)
            .SelectMany(reference => reference.GetSyntax(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>())
            .Any(name => string.Equals(name.Identifier.ValueText, symbol.Name, StringComparison.Ordinal));

    private static ExpressionSyntax? Initializer(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax field => field.Initializer?.Value,
        PropertyDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
        PropertyDeclarationSyntax { Initializer: { } initializer } => initializer.Value,
        PropertyDeclarationSyntax { AccessorList.Accessors: [{ } getter] } => getter.ExpressionBody?.Expression ?? OnlyReturn(getter.Body),
        _ => null,
    };

    private static ExpressionSyntax? OnlyResult(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.ExpressionBody?.Expression ?? OnlyReturn(method.Body),
        LocalFunctionStatementSyntax function => function.ExpressionBody?.Expression ?? OnlyReturn(function.Body),
        _ => null,
    };

    private static ExpressionSyntax? OnlyReturn(BlockSyntax? body) => body?.Statements is [ReturnStatementSyntax { Expression: { } result }] ? result : null;
}
