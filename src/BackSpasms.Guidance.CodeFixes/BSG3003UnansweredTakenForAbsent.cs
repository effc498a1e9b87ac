using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>Writes <c>== Answer.Absent</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnansweredTakenForAbsentFix))]
[Shared]
public sealed class UnansweredTakenForAbsentFix() : GuidanceFix("BSG3003")
{
    private protected override string TitleFor(Diagnostic diagnostic) => "Ask for 'Answer.Absent'";

    private protected override SourceEdit? EditFor(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (node is not ExpressionSyntax expression || GuidanceTypes.In(model.Compilation)?.Answer is not { } answer)
        {
            return null;
        }

        var absent = SyntaxFactory.ParseExpression($"{answer.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.Absent").WithAdditionalAnnotations(Simplifier.Annotation);
        return IsComparison(expression, model, answer) is { } isLeft
            ? new SourceEdit(expression, current => Absent((ExpressionSyntax)current, absent, isLeft))
            : null;
    }

    /// <summary>On which side the constant stands; null where the expression is none that the rule reports.</summary>
    private static bool? IsComparison(ExpressionSyntax expression, SemanticModel model, INamedTypeSymbol answer) => Inner(expression) switch
    {
        BinaryExpressionSyntax comparison => IsPresent(comparison.Left, model, answer) && !IsPresent(comparison.Right, model, answer),
        IsPatternExpressionSyntax => false,
        _ => null,
    };

    private static bool IsPresent(ExpressionSyntax expression, SemanticModel model, INamedTypeSymbol answer) =>
        GuidanceTypes.Same(model.GetTypeInfo(expression).Type, answer) && model.GetConstantValue(expression).HasValue;

    /// <summary>The comparison without a 'not' around it.</summary>
    private static ExpressionSyntax Inner(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                    expression = not.Operand;
                    break;
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                default:
                    return expression;
            }
        }
    }

    private static SyntaxNode Absent(ExpressionSyntax current, ExpressionSyntax absent, bool isLeft)
    {
        var equal = Inner(current) switch
        {
            BinaryExpressionSyntax comparison when isLeft => Equal(absent.WithTriviaFrom(comparison.Left), comparison.OperatorToken, comparison.Right),
            BinaryExpressionSyntax comparison => Equal(comparison.Left, comparison.OperatorToken, absent.WithTriviaFrom(comparison.Right)),
            IsPatternExpressionSyntax test => Equal(test.Expression, test.IsKeyword, absent),
            var other => other,
        };
        return SyntaxFactory.ParenthesizedExpression(equal.WithoutTrivia())
            .WithTriviaFrom(current)
            .WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation);
    }

    private static ExpressionSyntax Equal(ExpressionSyntax left, SyntaxToken sign, ExpressionSyntax right) =>
        SyntaxFactory.BinaryExpression(
            SyntaxKind.EqualsExpression,
            left,
            SyntaxFactory.Token(SyntaxKind.EqualsEqualsToken).WithTriviaFrom(sign),
            right);
}
