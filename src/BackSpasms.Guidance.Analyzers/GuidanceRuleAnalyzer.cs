using Microsoft.CodeAnalysis.Diagnostics;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>What all rules have in common: they run concurrently, leave generated code alone, and are silent where the library is not referenced.</summary>
public abstract class GuidanceRuleAnalyzer : DiagnosticAnalyzer
{
    private protected GuidanceRuleAnalyzer()
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(Microsoft.CodeAnalysis.Diagnostics.AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (GuidanceTypes.In(start.Compilation) is { } types)
            {
                Register(start, types);
            }
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext start, GuidanceTypes types);
}
