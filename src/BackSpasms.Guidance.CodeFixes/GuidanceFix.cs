using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>A fix that changes one place of one document, and all such places of a document at once.</summary>
public abstract class GuidanceFix : CodeFixProvider
{
    private readonly string _id;

    private protected GuidanceFix(string id)
    {
        _id = id;
        FixableDiagnosticIds = ImmutableArray.Create(id);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) => await ChangeAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        // A document of C# has both.
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        var model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => EditFor(diagnostic, root, model, context.CancellationToken) is not null))
        {
            context.RegisterCodeFix(
                CodeAction.Create(TitleFor(diagnostic), cancellation => ChangeAsync(context.Document, ImmutableArray.Create(diagnostic), cancellation), equivalenceKey: _id),
                diagnostic);
        }
    }

    private protected abstract string TitleFor(Diagnostic diagnostic);

    /// <summary>The change that mends a diagnostic; null where there is none that is certainly right.</summary>
    private protected abstract SourceEdit? EditFor(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, CancellationToken cancellation);

    /// <summary>What is left to do when all places are changed.</summary>
    private protected virtual SyntaxNode Finish(SyntaxNode root) => root;

    private async Task<Document> ChangeAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);

        // Inner places first: an outer one may repeat what stands in it.
        foreach (var edit in diagnostics
            .Select(diagnostic => EditFor(diagnostic, editor.OriginalRoot, editor.SemanticModel, cancellation))
            .OfType<SourceEdit>()
            .GroupBy(edit => edit.Node)
            .Select(edits => edits.First())
            .OrderBy(edit => edit.Node.Span.Length))
        {
            editor.ReplaceNode(edit.Node, (current, _) => edit.Change(current));
        }

        return document.WithSyntaxRoot(Finish(editor.GetChangedRoot()));
    }
}
