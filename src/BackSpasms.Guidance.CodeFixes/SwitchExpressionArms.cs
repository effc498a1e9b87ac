using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>The arms that a switch expression lacks.</summary>
internal static class SwitchExpressionArms
{
    /// <summary>What turns the switch into one that names each outcome; null where no such change is certainly right.</summary>
    internal static Func<SyntaxNode, SyntaxNode>? Plan(SwitchExpressionSyntax node, OutcomeCoverage coverage, SemanticModel model)
    {
        var names = new OutcomeNames(model, node.SpanStart);
        var open = coverage.Unnamed.ToList();
        var replacements = new Dictionary<int, List<PatternSyntax>>();
        for (var i = 0; i < node.Arms.Count; i++)
        {
            var arm = coverage.Arms[i];
            var hidden = open.FindAll(arm.Takes);
            if (hidden.Count == 0)
            {
                continue;
            }

            if (!OutcomeNames.TryGetName(node.Arms[i].Pattern, out var name))
            {
                return null;
            }

            // An arm may name one outcome and hide another, as 'Emergency or _' does.
            open.RemoveAll(hidden.Contains);
            var before = coverage.Arms.Take(i).ToList();
            var patterns = coverage.Outcomes
                .Where(outcome => hidden.Contains(outcome) || (arm.Names(outcome) && !before.Exists(earlier => earlier.Takes(outcome))))
                .Select(outcome => names.Pattern(outcome, name))
                .ToList();
            if (arm.TakesNull && OutcomeNames.MayBeNull(node.GoverningExpression, model) && !coverage.Arms.Any(other => other != arm && other.TakesNull))
            {
                // Null has no name by which the arm could speak of it.
                patterns.Add(name is null ? SyntaxFactory.ConstantPattern(SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression)) : node.Arms[i].Pattern);
            }

            replacements.Add(i, patterns);
        }

        var added = open.ConvertAll(outcome => SyntaxFactory.SwitchExpressionArm(
            names.Pattern(outcome, name: null).WithTrailingTrivia(SyntaxFactory.Space),
            names.NotImplemented()));
        return current => Change((SwitchExpressionSyntax)current, replacements, added);
    }

    private static SwitchExpressionSyntax Change(SwitchExpressionSyntax current, Dictionary<int, List<PatternSyntax>> replacements, List<SwitchExpressionArmSyntax> added)
    {
        var comma = CommaOf(current);
        var list = new List<SyntaxNodeOrToken>();
        for (var i = 0; i < current.Arms.Count; i++)
        {
            var arm = current.Arms[i];
            List<SwitchExpressionArmSyntax> arms = replacements.TryGetValue(i, out var patterns) ? patterns.ConvertAll(pattern => arm.WithPattern(pattern.WithTriviaFrom(arm.Pattern))) : [arm];
            for (var j = 0; j < arms.Count; j++)
            {
                // What is written above an arm stands above the first that comes of it, and what is written behind it behind the last.
                list.Add(j == 0 ? arms[j] : arms[j].WithLeadingTrivia(Indentation(arm.GetLeadingTrivia())));
                if (j < arms.Count - 1)
                {
                    list[list.Count - 1] = ((SwitchExpressionArmSyntax)list[list.Count - 1]!).WithoutTrailingTrivia();
                    list.Add(comma);
                }
            }

            if (i < current.Arms.SeparatorCount)
            {
                list.Add(current.Arms.GetSeparator(i));
            }
        }

        Append(list, current, added, comma);
        return current.WithArms(SyntaxFactory.SeparatedList<SwitchExpressionArmSyntax>(list)).WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>Puts arms behind all others; a comma stands behind the last one where one did before.</summary>
    private static void Append(List<SyntaxNodeOrToken> list, SwitchExpressionSyntax current, List<SwitchExpressionArmSyntax> added, SyntaxToken comma)
    {
        var last = current.Arms.LastOrDefault();
        var indentation = last is null ? default : Indentation(last.GetLeadingTrivia());
        foreach (var arm in added)
        {
            var end = list.Count > 0 && list[list.Count - 1].AsNode() is SwitchExpressionArmSyntax behind ? behind.GetTrailingTrivia() : default;
            if (list.Count > 0 && list[list.Count - 1].IsNode)
            {
                list[list.Count - 1] = ((SwitchExpressionArmSyntax)list[list.Count - 1]!).WithoutTrailingTrivia();
                list.Add(comma);
            }

            list.Add(arm.WithLeadingTrivia(indentation).WithTrailingTrivia(end));
            if (current.Arms.SeparatorCount == current.Arms.Count && current.Arms.Count > 0)
            {
                list.Add(comma);
            }
        }
    }

    /// <summary>A comma between new arms: where arms stand on lines of their own, so do the new ones.</summary>
    private static SyntaxToken CommaOf(SwitchExpressionSyntax current) => SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(
        current.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)
            ? current.OpenBraceToken.TrailingTrivia.First(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            : SyntaxFactory.Space);

    private static SyntaxTriviaList Indentation(SyntaxTriviaList trivia) => SyntaxFactory.TriviaList(trivia.Where(one => one.IsKind(SyntaxKind.WhitespaceTrivia)));
}
