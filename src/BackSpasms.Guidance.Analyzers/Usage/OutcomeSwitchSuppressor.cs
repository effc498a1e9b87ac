using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>The compiler does not know that the outcome has five cases and no other: where a switch takes all five, its warning is silenced.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutcomeSwitchSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor AllOutcomesAreTaken = new(
        "BSGS3002",
        "CS8509",
        "The switch takes every case of TriageResult, which is a closed hierarchy.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(AllOutcomesAreTaken);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (GuidanceTypes.In(context.Compilation) is not { } types)
        {
            return;
        }

        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree &&
                tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
                    .FirstAncestorOrSelf<SwitchExpressionSyntax>() is { } node &&
                TakesAll(node, context.GetSemanticModel(tree), types, context.CancellationToken))
            {
                context.ReportSuppression(Suppression.Create(AllOutcomesAreTaken, diagnostic));
            }
        }
    }

    /// <summary>All outcomes are taken, and null where it can come: the compiler has but one warning for both.</summary>
    private static bool TakesAll(SwitchExpressionSyntax node, SemanticModel model, GuidanceTypes types, CancellationToken cancellation) =>
        OutcomeCoverage.Of(model.GetOperation(node, cancellation), types) is { Missing.IsEmpty: true } coverage &&
        (model.GetTypeInfo(node.GoverningExpression, cancellation).Nullability.FlowState != NullableFlowState.MaybeNull || coverage.Arms.Any(arm => arm.TakesNull));
}
