using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>BSG3006: a model is built on every call, used, and forgotten.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelBuiltAgainAnalyzer : GuidanceRuleAnalyzer
{
    private static readonly string[] TestFrameworks = ["Xunit", "NUnit", "Microsoft.VisualStudio.TestTools", "BenchmarkDotNet"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.ModelBuiltAgain);

    private protected override void Register(CompilationStartAnalysisContext start, GuidanceTypes types)
    {
        var entryPoint = start.Compilation.GetEntryPoint(start.CancellationToken);
        start.RegisterOperationAction(
            context =>
            {
                var invocation = (IInvocationOperation)context.Operation;
                if (Builds(invocation, types) && IsForgotten(invocation, context.ContainingSymbol, entryPoint, types))
                {
                    context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.ModelBuiltAgain, NameOf(invocation), invocation.TargetMethod.Name));
                }
            },
            OperationKind.Invocation);
    }

    private static bool Builds(IInvocationOperation invocation, GuidanceTypes types) =>
        types.Owns(invocation.TargetMethod) &&
        GuidanceTypes.Same(invocation.TargetMethod.ReturnType, types.GuidanceModel) &&
        invocation.TargetMethod.Name is "Build" or "Extend";

    private static bool IsForgotten(IInvocationOperation build, ISymbol container, IMethodSymbol? entryPoint, GuidanceTypes types)
    {
        var (function, body) = Function(build, container);
        if (function is null ||
            function.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor ||
            GuidanceTypes.Same(function, entryPoint) ||
            IsTest(function))
        {
            return false;
        }

        return EndsOf(build, body, types, []) is { Count: > 0 } ends &&
            ends.TrueForAll(end => end == ModelEnd.Used || (end == ModelEnd.Returned && function.MethodKind == MethodKind.PropertyGet));
    }

    /// <summary>The innermost function that holds the operation, and its operations; none for an initializer, which runs once.</summary>
    private static (IMethodSymbol? Function, IOperation Body) Function(IOperation operation, ISymbol container)
    {
        var current = operation;
        while (current.Parent is { } parent)
        {
            current = parent;
            switch (current)
            {
                case IAnonymousFunctionOperation lambda:
                    return (lambda.Symbol, lambda);
                case ILocalFunctionOperation local:
                    return (local.Symbol, local);
            }
        }

        return (container as IMethodSymbol, current);
    }

    private static bool IsTest(IMethodSymbol method) =>
        method.GetAttributes().Any(attribute => attribute.AttributeClass?.ContainingNamespace?.ToDisplayString() is { } name &&
            Array.Exists(TestFrameworks, framework => name.StartsWith(framework, StringComparison.Ordinal)));

    /// <summary>What becomes of a model in the function that built it.</summary>
    private static List<ModelEnd> EndsOf(IOperation value, IOperation body, GuidanceTypes types, HashSet<ISymbol> seen)
    {
        var operation = value;
        while (operation.Parent is IConversionOperation)
        {
            operation = operation.Parent;
        }

        switch (operation.Parent)
        {
            case IReturnOperation:
                return [ModelEnd.Returned];

            // 'Triage(this GuidanceModel …)' and the model's own members.
            case IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true } extension } } when types.Owns(extension):
                return [ModelEnd.Used];
            case IInvocationOperation call:
                // The outermost call of a chain tells of all of it.
                return Builds(call, types) ? [ModelEnd.Kept] : Continues(call, types) ? EndsOf(call, body, types, seen) : [ModelEnd.Used];
            case IMemberReferenceOperation:
                return [ModelEnd.Used];

            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                return seen.Add(local)
                    ? [.. body.Descendants()
                        .Where(use => use is ILocalReferenceOperation { Local: var used } && GuidanceTypes.Same(used, local))
                        .SelectMany(use => EndsOf(use, body, types, seen))]
                    : [];

            default:
                return [ModelEnd.Kept];
        }
    }

    private static bool Continues(IInvocationOperation call, GuidanceTypes types) => GuidanceTypes.Same(call.TargetMethod.ReturnType, types.GuidanceModel);

    private static Location NameOf(IInvocationOperation invocation) =>
        invocation.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax { Expression: Microsoft.CodeAnalysis.CSharp.Syntax.MemberAccessExpressionSyntax member }
            ? member.Name.GetLocation()
            : invocation.Syntax.GetLocation();

    private enum ModelEnd
    {
        /// <summary>Asked something, in the function itself.</summary>
        Used,

        /// <summary>Given to the caller.</summary>
        Returned,

        /// <summary>Stored, passed on, or anything else that may keep it.</summary>
        Kept,
    }
}
