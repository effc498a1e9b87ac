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
        var extended = bases.Of(pack, context.CancellationToken);
        var reading = pack.Read(extended);
        var foreign = reading.Errors.Select(error => ForeignReference.ExtensionOf(error, reading.Id)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (extended is not null && foreign.Count > 0)
        {
            extended = bases.With(extended, foreign, context.CancellationToken);
            reading = pack.Read(extended);
        }

        foreach (var error in reading.Errors.Where(error => !IsElsewhere(error, reading, extended)))
        {
            context.ReportDiagnostic(Diagnostic.Create(PackErrorRules.Of(error), pack.PlaceOf(error), error.Message));
        }

        if (reading.Model is not { } guidance || pack.Root is not { } root)
        {
            return;
        }

        var content = reading.IsExtension && extended is not null
            ? AnalyzedContent.OfExtension(guidance, extended, PackCautions.Of(root, guidance, extended))
            : AnalyzedContent.Of(guidance);
        foreach (var result in ContentRules.Judge(content, newContext(reading.IsExtension ? reading.Id : null)))
        {
            var place = PackPlaces.Of(root, result) ?? root;
            context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.ById(result.Id), pack.PlaceOf(place), $"{result.Item.Name}: {result.Message}"));
        }
    }

    /// <summary>What is extended may be anywhere: it is not for the compiler to say that it is missing.</summary>
    private static bool IsElsewhere(InputError error, GuidancePackReading reading, GuidanceModel? extended) =>
        (extended is null && string.Equals(error.Code, PackErrorCode.MissingBase, StringComparison.Ordinal)) ||
        ForeignReference.ExtensionOf(error, reading.Id) is not null;
}
