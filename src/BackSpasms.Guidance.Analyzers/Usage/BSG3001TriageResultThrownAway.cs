using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>BSG3001: somebody was triaged and nobody looks at the outcome.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TriageResultThrownAwayAnalyzer : GuidanceRuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.TriageResultThrownAway);

    private protected override void Register(CompilationStartAnalysisContext start, GuidanceTypes types)
    {
        start.RegisterOperationAction(
            context => Judge(context, types, ((IExpressionStatementOperation)context.Operation).Operation),
            OperationKind.ExpressionStatement);
        start.RegisterOperationAction(
            context =>
            {
                if (context.Operation is ISimpleAssignmentOperation { Target: IDiscardOperation } discard)
                {
                    Judge(context, types, discard.Value);
                }
            },
            OperationKind.SimpleAssignment);
    }

    private static void Judge(OperationAnalysisContext context, GuidanceTypes types, IOperation value)
    {
        var operation = Unwrapped.Of(value);
        while (operation is IConditionalAccessOperation access)
        {
            operation = Unwrapped.Of(access.WhenNotNull);
        }

        if (operation is IInvocationOperation { TargetMethod: var method } && types.Owns(method) && IsOutcome(method.ReturnType, types))
        {
            context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.TriageResultThrownAway, operation.Syntax.GetLocation(), method.Name));
        }
    }

    private static bool IsOutcome(ITypeSymbol type, GuidanceTypes types) =>
        GuidanceTypes.Same(type, types.TriageResult) ||
        GuidanceTypes.Same(type.BaseType, types.TriageResult) ||
        GuidanceTypes.Same(type, types.UrgencyRange);
}
