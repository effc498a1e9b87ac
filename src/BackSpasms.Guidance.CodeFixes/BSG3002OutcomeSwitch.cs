using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>Gives each outcome that is not named an arm of its own; an arm for everything else gives way to them, and they answer as it did.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OutcomeSwitchFix))]
[Shared]
public sealed class OutcomeSwitchFix() : GuidanceFix("BSG3002")
{
    private protected override string TitleFor(Diagnostic diagnostic) => "Name each outcome";

    private protected override SourceEdit? EditFor(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
            .FirstAncestorOrSelf<SyntaxNode>(ancestor => ancestor is SwitchExpressionSyntax or SwitchStatementSyntax);
        if (node is null ||
            GuidanceTypes.In(model.Compilation) is not { } types ||
            OutcomeCoverage.Of(model.GetOperation(node, cancellation), types) is not { Unnamed.IsEmpty: false } coverage)
        {
            return null;
        }

        var change = node is SwitchExpressionSyntax expression
            ? SwitchExpressionArms.Plan(expression, coverage, model)
            : SwitchStatementLabels.Plan((SwitchStatementSyntax)node, coverage, model);
        return change is null ? null : new SourceEdit(node, change);
    }
}
