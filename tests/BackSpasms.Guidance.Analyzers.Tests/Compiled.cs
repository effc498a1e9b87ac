using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BackSpasms.Guidance.Analyzers.Tests;

/// <summary>Runs rules as the compiler does, without the checks of the markup tests.</summary>
internal static class Compiled
{
    /// <summary>All rules of the package.</summary>
    internal static ImmutableArray<DiagnosticAnalyzer> AllRules { get; } =
    [
        .. typeof(GuidanceRuleAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false) && !type.IsSubclassOf(typeof(DiagnosticSuppressor)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    internal static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees, ReportDiagnostic warnings = ReportDiagnostic.Default, SyntaxTreeOptionsProvider? severities = null) =>
        CSharpCompilation.Create(
            "consumer",
            trees,
            Code.References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                generalDiagnosticOption: warnings,
                nullableContextOptions: NullableContextOptions.Enable,
                allowUnsafe: true).WithSyntaxTreeOptionsProvider(severities));

    internal static SyntaxTree Parse(string source, string path = "/0/Test0.cs") =>
        CSharpSyntaxTree.ParseText(SourceText.From(source), CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest), path);

    internal static async Task<IReadOnlyList<Diagnostic>> Diagnose(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> rules) =>
        [.. await compilation.WithAnalyzers(rules).GetAllDiagnosticsAsync(CancellationToken.None)];
}
