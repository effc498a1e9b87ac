using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>The rules of the library's catalogue as the compiler knows them.</summary>
internal static class RuleDescriptors
{
    internal static readonly DiagnosticDescriptor TriageResultThrownAway = Of(
        GuidanceRules.ResultThrownAway,
        "The result of '{0}' is thrown away: show it, store it, or do not ask for it");

    internal static readonly DiagnosticDescriptor OutcomeSwitch = Of(GuidanceRules.SwitchThatMissesAnOutcome);

    internal static readonly DiagnosticDescriptor UnansweredTakenForAbsent = Of(
        GuidanceRules.UnansweredTakenForAbsent,
        "This also holds when the person was not asked or is unsure: compare with 'Answer.Absent', or name the other answers");

    internal static readonly DiagnosticDescriptor AmbientContent = Of(
        GuidanceRules.ContentThatIsNotTheSameEverywhere,
        "'{0}' can differ from run to run: content says the same everywhere and always");

    internal static readonly DiagnosticDescriptor UnknownId = Of(GuidanceRules.UnknownId);

    internal static readonly DiagnosticDescriptor ModelBuiltAgain = Of(
        GuidanceRules.ModelBuiltOnEveryCall,
        "'{0}' builds the model again on every call: build it once and keep it");

    /// <summary>What is no rule: a pack that makes no model, and why.</summary>
    internal static readonly DiagnosticDescriptor PackNotRead = new(
        "BSG0001",
        "Pack that cannot be read",
        "{0}",
        "Content",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>What is no rule: content that could not be judged, and why.</summary>
    internal static readonly DiagnosticDescriptor NotJudged = new(
        "BSG0002",
        "Content that could not be judged",
        "{0}",
        "Content",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> OfContent = GuidanceRules.All
        .Where(rule => rule.JudgesModels || rule.JudgesPacks)
        .ToImmutableDictionary(rule => rule.Id, rule => Of(rule), StringComparer.Ordinal);

    /// <summary>The rules on content that apply to C#.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> OfContentInCSharp { get; } = GuidanceRules.All
        .Where(rule => rule.JudgesCSharp && OfContent.ContainsKey(rule.Id))
        .Select(rule => OfContent[rule.Id])
        .Append(NotJudged)
        .ToImmutableArray();

    /// <summary>The rules on content that apply to packs.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> OfPacks { get; } = GuidanceRules.All
        .Where(rule => rule.JudgesPacks)
        .Select(rule => OfContent[rule.Id])
        .Append(NotJudged)
        .Append(PackNotRead)
        .ToImmutableArray();

    internal static DiagnosticDescriptor? Find(string id) => OfContent.TryGetValue(id, out var descriptor) ? descriptor : null;

    private static DiagnosticDescriptor Of(GuidanceRule rule, string message = "{0}") => new(
        rule.Id,
        char.ToUpperInvariant(rule.Title[0]) + rule.Title.Substring(1),
        message,
        rule.Category,
        rule.Severity switch
        {
            GuidanceSeverity.Error => DiagnosticSeverity.Error,
            GuidanceSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        description: rule.Why,
        helpLinkUri: rule.HelpLink.AbsoluteUri,
        customTags: rule == GuidanceRules.DuplicateId || rule == GuidanceRules.RedFlagThatNeverDecides ? [WellKnownDiagnosticTags.CompilationEnd] : []);
}
