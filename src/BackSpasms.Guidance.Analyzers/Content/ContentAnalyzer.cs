using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>BSG1xxx and BSG2xxx: judges content that is built in C#, by the rules that judge a model at run time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContentAnalyzer : GuidanceRuleAnalyzer
{
    /// <summary>The property of a diagnostic whose place is all of a part, so that leaving out the one is leaving out the other.</summary>
    internal const string StandsAlone = "standsAlone";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.OfContentInCSharp;

    private protected override void Register(CompilationStartAnalysisContext start, GuidanceTypes types)
    {
        var reader = new ContentReader(start.Compilation, types);
        var options = new ContentOptions(start.Options.AnalyzerConfigOptionsProvider);
        var groups = new ConcurrentDictionary<ISymbol, ConcurrentBag<ReadItem>>(SymbolEqualityComparer.Default);
        start.RegisterOperationAction(
            context =>
            {
                if (reader.Read(context.Operation, context.CancellationToken) is not { } read)
                {
                    return;
                }

                groups.GetOrAdd(GroupOf(context.ContainingSymbol), _ => []).Add(read);
                foreach (var result in ContentRules.JudgeAlone(read.Item, options.NewContext(context.Operation.Syntax.SyntaxTree, context.CancellationToken)))
                {
                    context.ReportDiagnostic(read.ToDiagnostic(result));
                }
            },
            OperationKind.ObjectCreation,
            OperationKind.Invocation);
        start.RegisterCompilationEndAction(context =>
        {
            foreach (var group in groups.Values)
            {
                JudgeTogether(group, context);
            }
        });
    }

    /// <summary>
    /// What may come together in one model: all static members that other types can see; those that only their own type sees, with each other; and what
    /// a method makes for itself.
    /// </summary>
    private static ISymbol GroupOf(ISymbol container) => container switch
    {
        IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true } =>
            container.DeclaredAccessibility == Accessibility.Private ? container.ContainingType : container.ContainingAssembly,
        _ => container,
    };

    private static void JudgeTogether(IEnumerable<ReadItem> group, CompilationAnalysisContext context)
    {
        var items = new Dictionary<AnalyzedItem, ReadItem>();
        foreach (var read in group
            .Where(read => read.IsComparable)
            .OrderBy(read => read.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(read => read.Syntax.SpanStart))
        {
            items.Add(read.Item, read);
        }

        // Content with a prefix extends something, and as far as can be seen here, the built-in guidance.
        var isExtension = items.Keys.Any(item => item.Kind == ContentKind.RedFlag && item.Id?.IndexOf('/') > 0);
        var content = new AnalyzedContent(items.Keys)
        {
            Surroundings = isExtension ? [.. BackSpasmGuidance.Default.RedFlags.Select(AnalyzedItems.Of)] : [],
        };
        foreach (var result in ContentRules.JudgeTogether(content, ContentOptions.NewContext(context.CancellationToken)))
        {
            context.ReportDiagnostic(items[result.Item].ToDiagnostic(result));
        }
    }
}
