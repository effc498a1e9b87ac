using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>BSG3005: an id given as text that the built-in guidance does not have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownIdAnalyzer : GuidanceRuleAnalyzer
{
    /// <summary>The property of the diagnostic that holds the id which was most likely meant.</summary>
    internal const string Nearest = "nearest";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.UnknownId);

    private protected override void Register(CompilationStartAnalysisContext start, GuidanceTypes types)
    {
        var builtIn = new BuiltInGuidance(types);
        start.RegisterOperationAction(
            context =>
            {
                var invocation = (IInvocationOperation)context.Operation;
                if (Reader(invocation.TargetMethod, types) is { } reader && invocation.Instance is { } receiver && invocation.SemanticModel is { } model)
                {
                    var ids = invocation.Arguments.SelectMany(argument => Texts(argument.Value, model)).Where(id => reader(id.Text) is not null).ToList();
                    if (ids.Count > 0 && builtIn.IsSourceOf(receiver))
                    {
                        ids.ForEach(id => Report(context, id.Syntax, reader(id.Text)!));
                    }
                }
            },
            OperationKind.Invocation);
    }

    private static void Report(OperationAnalysisContext context, SyntaxNode syntax, Refusal refusal) =>
        context.ReportDiagnostic(Diagnostic.Create(
            RuleDescriptors.UnknownId,
            syntax.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(Nearest, refusal.Nearest),
            refusal.Message));

    /// <summary>How the called method refuses an id; null where it takes none.</summary>
    private static Func<string, Refusal?>? Reader(IMethodSymbol method, GuidanceTypes types)
    {
        if (GuidanceTypes.Same(method.ContainingType, types.Presentation))
        {
            return method.Name is "WithPresent" or "WithAbsent" or "WithUnsure" ? Finding : null;
        }

        return GuidanceTypes.Same(method.ContainingType, types.Vocabulary)
            ? method.Name switch { "Finding" => Finding, "Quantity" => Quantity, _ => null }
            : null;
    }

    private static Refusal? Finding(string id)
    {
        var vocabulary = BackSpasmGuidance.Default.Vocabulary;
        return vocabulary.FindFinding(id) is null
            ? new Refusal(vocabulary.UnknownFinding(id), NearestId.Of(id, vocabulary.Findings.Select(finding => finding.Id)))
            : null;
    }

    private static Refusal? Quantity(string id)
    {
        var vocabulary = BackSpasmGuidance.Default.Vocabulary;
        var ids = vocabulary.Quantities.Select(quantity => quantity.Id);
        return vocabulary.FindQuantity(id) is null
            ? new Refusal($"'{id}' is not a quantity of {vocabulary}{NearestId.Suggestion(id, ids)}", NearestId.Of(id, ids))
            : null;
    }

    /// <summary>The constant texts of an argument, also in the array that the compiler makes of several.</summary>
    private static IEnumerable<(string Text, SyntaxNode Syntax)> Texts(IOperation value, SemanticModel model)
    {
        var operation = Unwrapped.Of(value);
        if (operation.ConstantValue is { HasValue: true, Value: string text })
        {
            return [(text, operation.Syntax)];
        }

        if (operation is IArrayCreationOperation { Initializer: { } initializer })
        {
            return initializer.ElementValues.SelectMany(element => Texts(element, model));
        }

        return operation.Syntax is CollectionExpressionSyntax collection
            ? collection.Elements.OfType<ExpressionElementSyntax>()
                .Select(element => element.Expression)
                .Where(element => model.GetConstantValue(element).Value is string)
                .Select(element => ((string)model.GetConstantValue(element).Value!, (SyntaxNode)element))
            : [];
    }

    private sealed record Refusal(string Message, string? Nearest);
}
