using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>Writes the nearest id that the guidance has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownIdFix))]
[Shared]
public sealed class UnknownIdFix() : GuidanceFix("BSG3005")
{
    private protected override string TitleFor(Diagnostic diagnostic) => $"Use '{diagnostic.Properties[UnknownIdAnalyzer.Nearest]}'";

    private protected override SourceEdit? EditFor(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, CancellationToken cancellation) =>
        diagnostic.Properties.TryGetValue(UnknownIdAnalyzer.Nearest, out var nearest) && nearest is not null &&
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
            ? new SourceEdit(literal, current => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(nearest)).WithTriviaFrom(current))
            : null;
}
