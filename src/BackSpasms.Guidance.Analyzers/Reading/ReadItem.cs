using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>A piece of content as the rules judge it, with its places in the source.</summary>
internal sealed class ReadItem(AnalyzedItem item, SyntaxNode syntax, ContentForm form, Arguments arguments, IReadOnlyDictionary<string, ReadCondition> conditions)
{
    internal AnalyzedItem Item { get; } = item;

    internal SyntaxNode Syntax { get; } = syntax;

    /// <summary>Whether all that makes it equal to another is known.</summary>
    internal bool IsComparable { get; init; } = true;

    internal Diagnostic ToDiagnostic(AnalysisResult result)
    {
        var (place, properties) = Place(result);
        return Diagnostic.Create(RuleDescriptors.Find(result.Id) ?? RuleDescriptors.NotJudged, place.GetLocation(), properties, $"{result.Item.Name}: {result.Message}");
    }

    private (SyntaxNode Place, ImmutableDictionary<string, string?> Properties) Place(AnalysisResult result)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        var part = result.Part ?? form.Id;
        if (conditions.TryGetValue(part, out var condition))
        {
            var read = condition.PartAt(result.ConditionPath);
            return (read.Syntax, read.IsBehind ? properties : properties.Add(ContentAnalyzer.StandsAlone, "true"));
        }

        var parameter = part.StartsWith(form.Prefix, StringComparison.Ordinal) ? part.Substring(form.Prefix.Length) : part;
        return (arguments.Place(parameter) ?? arguments.Place(form.Id) ?? Syntax, properties);
    }
}
