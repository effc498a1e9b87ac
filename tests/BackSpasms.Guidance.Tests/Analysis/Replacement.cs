namespace BackSpasms.Guidance.Tests.Analysis;

/// <summary>A model beside the one that it replaces, judged by the rule that packs are judged by.</summary>
internal static class Replacement
{
    internal static IReadOnlyList<GuidanceDiagnostic> Judge(GuidanceModel newer, GuidanceModel replaced)
    {
        var context = new AnalysisContext();
        Bsg2009PackThatTriagesLower.Judge(AnalyzedItems.Of(newer.Original), newer, replaced, context);
        return [.. context.Results.Select(result => result.ToDiagnostic())];
    }
}
