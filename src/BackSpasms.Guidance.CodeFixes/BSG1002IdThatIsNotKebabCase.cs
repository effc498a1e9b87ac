using System.Composition;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>Writes an id in kebab-case.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IdThatIsNotKebabCaseFix))]
[Shared]
public sealed class IdThatIsNotKebabCaseFix() : GuidanceFix("BSG1002")
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private protected override string TitleFor(Diagnostic diagnostic) => "Write the id in kebab-case";

    private protected override SourceEdit? EditFor(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, CancellationToken cancellation) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal &&
        Kebab(literal.Token.ValueText) is { } id
            ? new SourceEdit(literal, current => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(id)).WithTriviaFrom(current))
            : null;

    /// <summary>The id in kebab-case; null where nothing of it would be left, or it has the form already.</summary>
    private static string? Kebab(string id)
    {
        // A prefix stays one: 'Acme/SeatBelt' becomes 'acme/seat-belt'.
        var slash = id.IndexOf('/');
        var parts = slash < 0 ? [Words(id)] : new[] { Words(id.Substring(0, slash)), Words(id.Substring(slash + 1)) };
        var kebab = string.Join("/", parts.Where(part => part.Length > 0));
        return kebab.Length == 0 || string.Equals(kebab, id, StringComparison.Ordinal) ? null : kebab;
    }

    private static string Words(string text)
    {
        var apart = Regex.Replace(text, "(?<=[a-z0-9])(?=[A-Z])", "-", RegexOptions.None, Patience).ToLowerInvariant();
        return Regex.Replace(apart, "[^a-z0-9]+", "-", RegexOptions.None, Patience).Trim('-');
    }
}
