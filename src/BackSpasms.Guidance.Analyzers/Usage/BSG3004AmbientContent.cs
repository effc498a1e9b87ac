using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>BSG3004: content that depends on the moment or the machine on which it is made.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AmbientContentAnalyzer : GuidanceRuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.AmbientContent);

    private protected override void Register(CompilationStartAnalysisContext start, GuidanceTypes types)
    {
        var ambient = new AmbientMembers(start.Compilation);
        var places = new ContentPlaces(types);
        start.RegisterOperationAction(
            context =>
            {
                if (ambient.UsedBy(context.Operation) is { } member && places.Include(context.Operation))
                {
                    context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.AmbientContent, context.Operation.Syntax.GetLocation(), member));
                }
            },
            OperationKind.PropertyReference,
            OperationKind.FieldReference,
            OperationKind.Invocation,
            OperationKind.ObjectCreation);
    }
}
