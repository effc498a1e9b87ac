using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>What an .editorconfig says of the rules: their thresholds and words.</summary>
internal sealed class ContentOptions(AnalyzerConfigOptionsProvider provider)
{
    internal const string MaximumGrade = "BSG1004.maximum_grade";
    internal const string MinimumWords = "BSG1004.minimum_words";
    internal const string PromiseWords = "BSG1005.words";

    /// <summary>A condition that needs more than this is not judged while somebody types; the library itself goes further.</summary>
    private const int Budget = 100_000;

    private readonly ConcurrentDictionary<(double, int, string), GuidanceAnalyzerOptions> _known = new();

    internal static AnalysisContext NewContext(CancellationToken cancellation) => new(null, cancellation) { Budget = Budget };

    internal AnalysisContext NewContext(SyntaxTree tree, CancellationToken cancellation) =>
        new(Of(provider.GetOptions(tree)), cancellation) { Budget = Budget };

    /// <summary>Contexts for a pack, by the extension that it is.</summary>
    internal Func<string?, AnalysisContext> NewContext(AdditionalText file, CancellationToken cancellation)
    {
        var options = Of(provider.GetOptions(file));
        return extension => new AnalysisContext(options, cancellation) { Budget = Budget, ExtensionId = extension };
    }

    internal GuidanceAnalyzerOptions Of(AnalyzerConfigOptions options)
    {
        var standard = GuidanceAnalyzerOptions.Default;
        var grade = options.TryGetValue(MaximumGrade, out var gradeText) && double.TryParse(gradeText, NumberStyles.Float, CultureInfo.InvariantCulture, out var given) && given >= 1
            ? given
            : standard.ReadingGrade;
        var words = options.TryGetValue(MinimumWords, out var wordsText) && int.TryParse(wordsText, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1
            ? count
            : standard.MinimumWords;
        var promises = options.TryGetValue(PromiseWords, out var promiseText) ? promiseText : string.Empty;
        return _known.GetOrAdd((grade, words, promises), key => new GuidanceAnalyzerOptions
        {
            ReadingGrade = key.Item1,
            MinimumWords = key.Item2,
            PromiseWords = string.IsNullOrWhiteSpace(key.Item3)
                ? standard.PromiseWords
                : [.. key.Item3.Split(',').Select(word => word.Trim()).Where(word => word.Length > 0)],
        });
    }
}
