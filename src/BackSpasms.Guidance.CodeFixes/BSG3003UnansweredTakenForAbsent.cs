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
        // What is reported is a comparison with an answer, or a test of one, with or without a 'not' around it.
        var expression = (ExpressionSyntax)root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var answer = GuidanceTypes.In(model.Compilation)!.Answer!;
        var isLeft = Inner(expression) is BinaryExpressionSyntax comparison && IsConstant(comparison.Left, model, answer) && !IsConstant(comparison.Right, model, answer);
        var absent = SyntaxFactory.ParseExpression($"{answer.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.Absent").WithAdditionalAnnotations(Simplifier.Annotation);
        return new SourceEdit(expression, current => Absent((ExpressionSyntax)current, absent, isLeft));
    }

    private static bool IsConstant(ExpressionSyntax expression, SemanticModel model, INamedTypeSymbol answer) =>
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
            var other => Equal(((IsPatternExpressionSyntax)other).Expression, ((IsPatternExpressionSyntax)other).IsKeyword, absent),
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
