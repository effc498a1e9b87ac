using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>BSG3002: a switch over the outcome that misses a case, or hides one behind an arm for everything else.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutcomeSwitchAnalyzer : GuidanceRuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.OutcomeSwitch);

    private protected override void Register(CompilationStartAnalysisContext start, GuidanceTypes types) =>
        start.RegisterOperationAction(
            context =>
            {
                if (OutcomeCoverage.Of(context.Operation, types) is { Unnamed.IsEmpty: false } coverage)
                {
                    Report(context, coverage);
                }
            },
            OperationKind.SwitchExpression,
            OperationKind.Switch);

    private static void Report(OperationAnalysisContext context, OutcomeCoverage coverage)
    {
        if (coverage.Hiding is { } hiding)
        {
            var hidden = coverage.Unnamed.Where(hiding.Takes);
            var (place, name) = hiding.PatternSyntax is DefaultSwitchLabelSyntax label
                ? (label.Keyword.GetLocation(), label.Keyword.Text)
                : (hiding.PatternSyntax.GetLocation(), hiding.PatternSyntax.NormalizeWhitespace().ToString());
            Report(place, $"'{name}' hides {List(hidden)}: name each outcome, so that none is answered by accident");
        }
        else
        {
            Report(Keyword(context.Operation.Syntax), $"The switch misses {List(coverage.Missing)}");
        }

        void Report(Location place, string message) =>
            context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.OutcomeSwitch, place, message));
    }

    private static Location Keyword(SyntaxNode node) =>
        (node is SwitchExpressionSyntax expression ? expression.SwitchKeyword : ((SwitchStatementSyntax)node).SwitchKeyword).GetLocation();

    private static string List(IEnumerable<INamedTypeSymbol> outcomes)
    {
        var names = outcomes.Select(outcome => $"'{outcome.Name}'").ToList();
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[names.Count - 1]}";
    }
}
