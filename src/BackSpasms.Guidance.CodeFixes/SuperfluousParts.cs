using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>Takes marked parts out of conditions: an operator with one operand left gives way to that operand.</summary>
internal sealed class SuperfluousParts : CSharpSyntaxRewriter
{
    internal static readonly SyntaxAnnotation Annotation = new("superfluous");

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var visited = (BinaryExpressionSyntax)base.VisitBinaryExpression(node)!;
        var (left, right) = (IsMarked(visited.Left), IsMarked(visited.Right));
        if (left && right)
        {
            return visited.WithAdditionalAnnotations(Annotation);
        }

        // 'a | (b & c)' may lose its 'a': the parentheses go where they are not needed.
        return left || right
            ? Parenthesized(left ? visited.Right : visited.Left).WithTriviaFrom(visited).WithAdditionalAnnotations(visited.GetAnnotations(Annotation.Kind!))
            : visited;
    }

    public override SyntaxNode? VisitParenthesizedExpression(ParenthesizedExpressionSyntax node)
    {
        var visited = (ParenthesizedExpressionSyntax)base.VisitParenthesizedExpression(node)!;
        return IsMarked(visited.Expression) ? visited.WithAdditionalAnnotations(Annotation)
            : visited.Expression == node.Expression ? visited
            : visited.WithAdditionalAnnotations(Simplifier.Annotation);
    }

    public override SyntaxNode? VisitArgumentList(ArgumentListSyntax node)
    {
        var visited = (ArgumentListSyntax)base.VisitArgumentList(node)!;
        return visited.WithArguments(Without(visited.Arguments, argument => IsMarked(argument.Expression)));
    }

    public override SyntaxNode? VisitInitializerExpression(InitializerExpressionSyntax node)
    {
        var visited = (InitializerExpressionSyntax)base.VisitInitializerExpression(node)!;
        return visited.WithExpressions(Without(visited.Expressions, IsMarked));
    }

    public override SyntaxNode? VisitCollectionExpression(CollectionExpressionSyntax node)
    {
        var visited = (CollectionExpressionSyntax)base.VisitCollectionExpression(node)!;
        return visited.WithElements(Without(visited.Elements, element => element is ExpressionElementSyntax { Expression: var item } && IsMarked(item)));
    }

    private static bool IsMarked(SyntaxNode node) => node.HasAnnotation(Annotation);

    private static ExpressionSyntax Parenthesized(ExpressionSyntax expression) =>
        expression is ParenthesizedExpressionSyntax
            ? expression.WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation)
            : SyntaxFactory.ParenthesizedExpression(expression.WithoutTrivia()).WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation);

    private static SeparatedSyntaxList<TNode> Without<TNode>(SeparatedSyntaxList<TNode> nodes, Func<TNode, bool> isMarked)
        where TNode : SyntaxNode
    {
        // The white space before a closing brace stands behind the last node.
        var end = nodes.LastOrDefault()?.GetTrailingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        for (var marked = nodes.IndexOf(isMarked); marked >= 0; marked = nodes.IndexOf(isMarked))
        {
            nodes = nodes.RemoveAt(marked);
        }

        return nodes.LastOrDefault() is { HasTrailingTrivia: false } last ? nodes.Replace(last, last.WithTrailingTrivia(end)) : nodes;
    }
}
