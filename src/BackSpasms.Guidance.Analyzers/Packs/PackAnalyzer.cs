using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>Judges packs among the files of a compilation, by the reader and the rules that judge them at run time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PackAnalyzer : GuidanceRuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.OfPacks;

    private protected override void Register(CompilationStartAnalysisContext start, GuidanceTypes types)
    {
        var options = new ContentOptions(start.Options.AnalyzerConfigOptionsProvider);
        var bases = new PackBases(start.Options.AdditionalFiles);
        start.RegisterAdditionalFileAction(context =>
        {
            if (PackFile.Of(context.AdditionalFile, context.CancellationToken) is { } pack)
            {
                Judge(pack, bases, options.NewContext(context.AdditionalFile, context.CancellationToken), context);
            }
        });
    }

    private static void Judge(PackFile pack, PackBases bases, Func<string?, AnalysisContext> newContext, AdditionalFileAnalysisContext context)
    {
        var other = bases.Of(pack, context.CancellationToken);
        var reading = pack.Read(other);
        var foreign = reading.Errors.Select(error => ForeignReference.ExtensionOf(error, reading.Id)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (other is not null && foreign.Count > 0)
        {
            other = bases.With(other, foreign, context.CancellationToken);
            reading = pack.Read(other);
        }

        foreach (var error in reading.Errors.Where(error => !IsElsewhere(error, reading, other)))
        {
            var found = PackAnalysis.Of(error);
            Report(found, RuleDescriptors.Find(found.Id) ?? RuleDescriptors.PackNotRead, found.Message);
        }

        if (reading.Model is not null)
        {
            foreach (var found in pack.Judge(reading, other, newContext(reading.IsExtension ? reading.Id : null)))
            {
                Report(found, RuleDescriptors.Find(found.Id) ?? RuleDescriptors.NotJudged, $"{found.Item}: {found.Message}");
            }
        }

        void Report(GuidanceDiagnostic found, DiagnosticDescriptor descriptor, string message) =>
            context.ReportDiagnostic(Diagnostic.Create(descriptor, pack.PlaceOf(found), message));
    }

    /// <summary>What is extended may be anywhere: it is not for the compiler to say that it is missing.</summary>
    private static bool IsElsewhere(InputError error, GuidancePackReading reading, GuidanceModel? other) =>
        (other is null && string.Equals(error.Code, PackErrorCode.MissingBase, StringComparison.Ordinal)) ||
        ForeignReference.ExtensionOf(error, reading.Id) is not null;
}
