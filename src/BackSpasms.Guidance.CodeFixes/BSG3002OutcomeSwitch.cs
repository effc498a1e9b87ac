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
        // What is reported stands in a switch over the outcome.
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
            .FirstAncestorOrSelf<SyntaxNode>(ancestor => ancestor is SwitchExpressionSyntax or SwitchStatementSyntax)!;
        var coverage = OutcomeCoverage.Of(model.GetOperation(node, cancellation), GuidanceTypes.In(model.Compilation)!)!;
        var change = node is SwitchExpressionSyntax expression
            ? SwitchExpressionArms.Plan(expression, coverage, model)
            : SwitchStatementLabels.Plan((SwitchStatementSyntax)node, coverage, model);
        return change is null ? null : new SourceEdit(node, change);
    }
}
