using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>The labels that a switch statement lacks.</summary>
internal static class SwitchStatementLabels
{
    internal static Func<SyntaxNode, SyntaxNode>? Plan(SwitchStatementSyntax node, OutcomeCoverage coverage, SemanticModel model)
    {
        var names = new OutcomeNames(model, node.SpanStart);
        var open = coverage.Unnamed.ToList();
        var labels = node.Sections.SelectMany(section => section.Labels).ToList();
        var replacements = new Dictionary<int, List<SwitchLabelSyntax>>();
        for (var i = 0; i < labels.Count; i++)
        {
            var arm = coverage.Arms[i];
            var hidden = open.Where(arm.Takes).ToList();
            if (hidden.Count == 0)
            {
                continue;
            }

            var pattern = (labels[i] as CasePatternSwitchLabelSyntax)?.Pattern;
            SyntaxToken? name = null;
            if (pattern is not null && !OutcomeNames.TryGetName(pattern, out name))
            {
                return null;
            }

            // Labels of one section cannot share a name, and a label that names something later must not come after the same outcome.
            if (name is not null || (labels[i].Parent != node.Sections.Last() && labels.Skip(i + 1).Any(later => later is CasePatternSwitchLabelSyntax { WhenClause: not null })))
            {
                return null;
            }

            open = open.Except(hidden, SymbolEqualityComparer.Default).Cast<INamedTypeSymbol>().ToList();
            var cases = hidden.ConvertAll(outcome => Label(names.Pattern(outcome, name: null)));
            if (arm.TakesNull && OutcomeNames.MayBeNull(node.Expression, model) && !coverage.Arms.Any(other => other != arm && other.TakesNull))
            {
                cases.Add(Label(SyntaxFactory.ConstantPattern(SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression))));
            }

            replacements.Add(i, cases);
        }

        var added = open.ConvertAll(outcome => SyntaxFactory.SwitchSection(
            SyntaxFactory.SingletonList(Label(names.Pattern(outcome, name: null))),
            SyntaxFactory.SingletonList<StatementSyntax>(SyntaxFactory.BreakStatement())));
        return current => Change((SwitchStatementSyntax)current, replacements, added);
    }

    private static SwitchLabelSyntax Label(PatternSyntax pattern) =>
        SyntaxFactory.CaseSwitchLabel(((ConstantPatternSyntax)pattern).Expression);

    private static SwitchStatementSyntax Change(SwitchStatementSyntax current, Dictionary<int, List<SwitchLabelSyntax>> replacements, List<SwitchSectionSyntax> added)
    {
        var sections = new List<SwitchSectionSyntax>();
        var index = 0;
        foreach (var section in current.Sections)
        {
            var labels = new List<SwitchLabelSyntax>();
            foreach (var label in section.Labels)
            {
                if (replacements.TryGetValue(index++, out var cases))
                {
                    cases = cases.ConvertAll(one => one.WithTrailingTrivia(SyntaxFactory.ElasticLineFeed));
                    cases[0] = cases[0].WithLeadingTrivia(label.GetLeadingTrivia());
                    cases[cases.Count - 1] = cases[cases.Count - 1].WithTrailingTrivia(label.GetTrailingTrivia());
                    labels.AddRange(cases);
                }
                else
                {
                    labels.Add(label);
                }
            }

            sections.Add(section.WithLabels(SyntaxFactory.List(labels)));
        }

        sections.AddRange(added);
        return current.WithSections(SyntaxFactory.List(sections)).WithAdditionalAnnotations(Formatter.Annotation);
    }
}
