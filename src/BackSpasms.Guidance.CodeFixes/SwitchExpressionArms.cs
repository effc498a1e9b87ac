using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>The arms that a switch expression lacks.</summary>
internal static class SwitchExpressionArms
{
    internal static Func<SyntaxNode, SyntaxNode>? Plan(SwitchExpressionSyntax node, OutcomeCoverage coverage, SemanticModel model)
    {
        var names = new OutcomeNames(model, node.SpanStart);
        var open = coverage.Unnamed.ToList();
        var replacements = new Dictionary<int, List<(PatternSyntax Pattern, bool IsKept)>>();
        for (var i = 0; i < node.Arms.Count; i++)
        {
            var arm = coverage.Arms[i];
            var hidden = open.Where(arm.Takes).ToList();
            if (hidden.Count == 0)
            {
                continue;
            }

            if (!OutcomeNames.TryGetName(node.Arms[i].Pattern, out var name))
            {
                return null;
            }

            open = open.Except(hidden, SymbolEqualityComparer.Default).Cast<INamedTypeSymbol>().ToList();
            var patterns = hidden.Select(outcome => (names.Pattern(outcome, name), false)).ToList();
            if (arm.TakesNull && OutcomeNames.MayBeNull(node.GoverningExpression, model) && !coverage.Arms.Any(other => other != arm && other.TakesNull))
            {
                patterns.Add(name is null ? (SyntaxFactory.ConstantPattern(SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression)), false) : (node.Arms[i].Pattern, true));
            }
            else if (coverage.Arms[i] is var naming && model.Compilation is { } && GuidanceTypes.In(model.Compilation) is { } types)
            {
                patterns.InsertRange(0, types.Outcomes.Where(naming.Names).Select(outcome => (names.Pattern(outcome, name), false)));
            }

            replacements.Add(i, patterns);
        }

        var added = open.ConvertAll(outcome => SyntaxFactory.SwitchExpressionArm(
            names.Pattern(outcome, name: null).WithTrailingTrivia(SyntaxFactory.Space),
            names.NotImplemented()));
        return current => Change((SwitchExpressionSyntax)current, replacements, added);
    }

    private static SwitchExpressionSyntax Change(
        SwitchExpressionSyntax current,
        Dictionary<int, List<(PatternSyntax Pattern, bool IsKept)>> replacements,
        List<SwitchExpressionArmSyntax> added)
    {
        var arms = new List<SwitchExpressionArmSyntax>();
        for (var i = 0; i < current.Arms.Count; i++)
        {
            var arm = current.Arms[i];
            if (replacements.TryGetValue(i, out var patterns))
            {
                arms.AddRange(patterns.Select((pattern, index) => arm
                    .WithPattern(pattern.Pattern.WithTriviaFrom(arm.Pattern))
                    .WithLeadingTrivia(index == 0 ? arm.GetLeadingTrivia() : Indentation(arm.GetLeadingTrivia()))));
            }
            else
            {
                arms.Add(arm);
            }
        }

        var template = current.Arms.LastOrDefault();
        arms.AddRange(added.Select(arm => arm.WithLeadingTrivia(template is null ? default : Indentation(template.GetLeadingTrivia()))));
        return current.WithArms(Separated(current, arms)).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static SyntaxTriviaList Indentation(SyntaxTriviaList trivia) => SyntaxFactory.TriviaList(trivia.Where(one => one.IsKind(SyntaxKind.WhitespaceTrivia)));

    /// <summary>A comma behind each arm; where arms stand on lines of their own, so do the new ones.</summary>
    private static SeparatedSyntaxList<SwitchExpressionArmSyntax> Separated(SwitchExpressionSyntax current, List<SwitchExpressionArmSyntax> arms)
    {
        var hasLast = current.Arms.SeparatorCount == current.Arms.Count && current.Arms.Count > 0;
        var lineEnd = current.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var isMultiline = current.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(isMultiline ? lineEnd : SyntaxFactory.Space);
        var end = arms.Count > 0 && current.Arms.Count > 0 ? current.Arms[current.Arms.Count - 1].GetTrailingTrivia() : default;

        var list = new List<SyntaxNodeOrToken>();
        for (var i = 0; i < arms.Count; i++)
        {
            var isLast = i == arms.Count - 1;
            list.Add(isLast && !hasLast ? arms[i].WithTrailingTrivia(end) : arms[i].WithoutTrailingTrivia());
            if (!isLast)
            {
                list.Add(i < current.Arms.SeparatorCount && !isLast && current.Arms.GetSeparator(i) is { } own && own.TrailingTrivia.Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia)) ? own : comma);
            }
            else if (hasLast)
            {
                list.Add(current.Arms.GetSeparator(current.Arms.SeparatorCount - 1));
            }
        }

        return SyntaxFactory.SeparatedList<SwitchExpressionArmSyntax>(list);
    }
}
