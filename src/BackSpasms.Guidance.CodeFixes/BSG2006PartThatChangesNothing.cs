using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>Leaves out a part of a condition that changes nothing; all that are reported of one condition can be left out together.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PartThatChangesNothingFix))]
[Shared]
public sealed class PartThatChangesNothingFix() : GuidanceFix("BSG2006")
{
    private protected override string TitleFor(Diagnostic diagnostic) => "Leave the part out";

    private protected override SourceEdit? EditFor(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        // Behind a reference there is more than this part.
        if (!diagnostic.Properties.ContainsKey(ContentAnalyzer.StandsAlone))
        {
            return null;
        }

        var part = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        while (part.Parent is ParenthesizedExpressionSyntax)
        {
            part = part.Parent;
        }

        return part.Parent is BinaryExpressionSyntax or ArgumentSyntax or ExpressionElementSyntax or InitializerExpressionSyntax
            ? new SourceEdit(part, current => current.WithAdditionalAnnotations(SuperfluousParts.Annotation))
            : null;
    }

    private protected override SyntaxNode Finish(SyntaxNode root) => new SuperfluousParts().Visit(root);
}
