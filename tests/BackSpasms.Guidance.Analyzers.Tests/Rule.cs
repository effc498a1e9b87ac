using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace BackSpasms.Guidance.Analyzers.Tests;

/// <summary>Runs one rule over a source with markup: <c>[|…|]</c> stands around what it reports.</summary>
internal static class Rule<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    internal static Task Triggers(string source) =>
        source.Contains("[|", StringComparison.Ordinal) || source.Contains("{|", StringComparison.Ordinal) ? Run(source) : throw new ArgumentException("The source expects nothing.", nameof(source));

    internal static Task DoesNotTrigger(string source) => Run(source);

    internal static Task TriggersWithMessage(string source, string message) => TriggersWithMessage(new TAnalyzer().SupportedDiagnostics.Single().Id, source, message);

    internal static async Task TriggersWithMessage(string id, string source, string message)
    {
        var test = new AnalyzerTest<TAnalyzer>(source);
        test.TestState.ExpectedDiagnostics.Add(
            new DiagnosticResult(new TAnalyzer().SupportedDiagnostics.Single(descriptor => descriptor.Id == id)).WithLocation(0).WithMessage(message));
        await test.RunAsync();
    }

    /// <summary>With options of an .editorconfig; the markup may expect nothing.</summary>
    internal static async Task TriggersWith(string editorConfig, string source)
    {
        var test = new AnalyzerTest<TAnalyzer>(source);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + editorConfig));
        await test.RunAsync();
    }

    /// <summary>Where rules beside the one that is tested have something to say too.</summary>
    internal static async Task TriggersAlso(string[] others, string source)
    {
        var test = new AnalyzerTest<TAnalyzer>(source);
        test.DisabledDiagnostics.AddRange(others);
        await test.RunAsync();
    }

    /// <summary>Where the library is not referenced, the source may define what it likes under the library's names.</summary>
    internal static async Task DoesNotTriggerWithoutTheLibrary(string source)
    {
        var test = new AnalyzerTest<TAnalyzer>(source);
        test.TestState.AdditionalReferences.Clear();
        test.TestState.AdditionalReferences.AddRange(Code.Runtime());
        await test.RunAsync();
    }

    private static Task Run(string source) => new AnalyzerTest<TAnalyzer>(source).RunAsync();
}

/// <summary>Runs one rule and its fix; with several places, also the fix of all at once.</summary>
internal static class Fix<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    internal static async Task Turns(string source, string into, CompilerDiagnostics compiler = CompilerDiagnostics.Errors, string? changes = null)
    {
        var test = new FixTest<TAnalyzer, TFix>(source, into) { CompilerDiagnostics = compiler };
        if (changes is not null)
        {
            // Several places in one file take as many steps, one by one.
            test.NumberOfIncrementalIterations = int.Parse(changes, System.Globalization.CultureInfo.InvariantCulture);
        }

        await test.RunAsync();
    }

    internal static Task HasNone(string source) => new FixTest<TAnalyzer, TFix>(source, source).RunAsync();
}

internal sealed class AnalyzerTest<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    internal AnalyzerTest(string source)
    {
        TestCode = source;
        TestState.OutputKind = source.Contains(" Main(", StringComparison.Ordinal) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(Code.References);
    }

    protected override ParseOptions CreateParseOptions() => CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    protected override CompilationOptions CreateCompilationOptions() =>
        ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(NullableContextOptions.Enable);
}

internal sealed class FixTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    internal FixTest(string source, string into)
    {
        TestCode = source;
        FixedCode = into;
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(Code.References);
    }

    protected override ParseOptions CreateParseOptions() => CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    protected override CompilationOptions CreateCompilationOptions() =>
        ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(NullableContextOptions.Enable);
}
