using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>BSG3003: 'not present' is read as 'absent', though the person may not have been asked, or may not know.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnansweredTakenForAbsentAnalyzer : GuidanceRuleAnalyzer
{
    private const int Present = (int)Guidance.Answer.Present;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.UnansweredTakenForAbsent);

    private protected override void Register(CompilationStartAnalysisContext start, GuidanceTypes types)
    {
        if (types.Answer is not { } answer)
        {
            return;
        }

        start.RegisterOperationAction(
            context =>
            {
                if (Tested(context.Operation, answer) is { } tested && !IsToldApart(context.Operation, tested))
                {
                    context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.UnansweredTakenForAbsent, context.Operation.Syntax.GetLocation()));
                }
            },
            OperationKind.Binary,
            OperationKind.Unary,
            OperationKind.IsPattern);
    }

    /// <summary>The answer of which the operation asks whether it is not present; null where it asks something else.</summary>
    private static IOperation? Tested(IOperation operation, INamedTypeSymbol answer)
    {
        switch (operation)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } unequal:
                return Compared(unequal, answer);
            case IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: var pattern } } test:
                return IsPresent(pattern, answer) ? test.Value : null;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Unwrapped.Of(not.Operand) switch
                {
                    IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equal => Compared(equal, answer),
                    IIsPatternOperation test when IsPresent(test.Pattern, answer) => test.Value,
                    _ => null,
                };
            default:
                return null;
        }
    }

    private static IOperation? Compared(IBinaryOperation comparison, INamedTypeSymbol answer) =>
        IsPresent(comparison.RightOperand, answer) ? comparison.LeftOperand
        : IsPresent(comparison.LeftOperand, answer) ? comparison.RightOperand
        : null;

    private static bool IsPresent(IPatternOperation pattern, INamedTypeSymbol answer) =>
        pattern is IConstantPatternOperation constant && IsPresent(constant.Value, answer);

    private static bool IsPresent(IOperation operation, INamedTypeSymbol answer)
    {
        var constant = Unwrapped.Of(operation);
        return GuidanceTypes.Same(constant.Type, answer) && constant.ConstantValue is { HasValue: true, Value: Present };
    }

    /// <summary>Whether another part of the same 'and' says which of the other answers is meant.</summary>
    private static bool IsToldApart(IOperation operation, IOperation tested)
    {
        var top = operation;
        while (top.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd })
        {
            top = top.Parent;
        }

        return Parts(top).Any(part => part != operation && Mentions(part, tested));
    }

    private static IEnumerable<IOperation> Parts(IOperation operation) =>
        operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } and
            ? Parts(Unwrapped.Of(and.LeftOperand)).Concat(Parts(Unwrapped.Of(and.RightOperand)))
            : [operation];

    private static bool Mentions(IOperation operation, IOperation tested) =>
        operation.DescendantsAndSelf().Any(part => part.Kind == tested.Kind && part.Syntax.IsEquivalentTo(tested.Syntax, topLevel: false));
}
