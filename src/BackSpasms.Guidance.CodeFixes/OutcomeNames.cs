using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>Patterns that name an outcome, as short as the place allows.</summary>
internal sealed class OutcomeNames(SemanticModel model, int position)
{
    /// <summary>The pattern for an outcome, under a name where one is given.</summary>
    internal PatternSyntax Pattern(INamedTypeSymbol outcome, SyntaxToken? name)
    {
        var type = SyntaxFactory.ParseTypeName(outcome.ToMinimalDisplayString(model, position));
        return name is { } given
            ? SyntaxFactory.DeclarationPattern(type.WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.SingleVariableDesignation(given.WithoutTrivia()))
            : SyntaxFactory.ConstantPattern(SyntaxFactory.ParseExpression(type.ToString()));
    }

    /// <summary>What an arm does that nobody has thought of yet.</summary>
    internal ExpressionSyntax NotImplemented()
    {
        var type = model.Compilation.GetTypeByMetadataName("System.NotImplementedException")!;
        return SyntaxFactory.ParseExpression($"throw new {type.ToMinimalDisplayString(model, position)}()");
    }

    /// <summary>The name that a pattern gives to all of the outcome; no answer where it looks inside.</summary>
    internal static bool TryGetName(SyntaxNode pattern, out SyntaxToken? name)
    {
        var designation = pattern switch
        {
            VarPatternSyntax variable => variable.Designation,
            DeclarationPatternSyntax declaration => declaration.Designation,
            RecursivePatternSyntax recursive => recursive.Designation,
            _ => null,
        };
        name = (designation as SingleVariableDesignationSyntax)?.Identifier;
        return pattern.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>().Count() == (name is null ? 0 : 1);
    }

    /// <summary>Whether the value of a switch can be null as far as the compiler knows.</summary>
    internal static bool MayBeNull(ExpressionSyntax value, SemanticModel model) => model.GetTypeInfo(value).Nullability.FlowState == NullableFlowState.MaybeNull;
}
