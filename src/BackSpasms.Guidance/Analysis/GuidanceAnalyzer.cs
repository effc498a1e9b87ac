namespace BackSpasms.Guidance;

/// <summary>Judges the content of guidance by the rules of <see cref="GuidanceRules"/>.</summary>
public static class GuidanceAnalyzer
{
    /// <summary>
    /// Everything that is wrong, or looks wrong, with the content of a model as it was written: item by item in the model's order, and for each item in
    /// order of the rules. The same model gives the same list on every machine.
    /// </summary>
    /// <remarks>
    /// The rules on logic are decided exactly, for every set of answers. Where that takes more nodes than the budget allows, the list has a
    /// <c>too-complex</c> info for the item, and those rules say nothing of it.
    /// </remarks>
    /// <param name="guidance">The model.</param>
    /// <param name="options">Thresholds and words; null for <see cref="GuidanceAnalyzerOptions.Default"/>.</param>
    /// <param name="cancellation">Stops a long analysis.</param>
    /// <exception cref="OperationCanceledException">The analysis was stopped.</exception>
    public static IReadOnlyList<GuidanceDiagnostic> Analyze(
        GuidanceModel guidance,
        GuidanceAnalyzerOptions? options = null,
        CancellationToken cancellation = default)
    {
        var content = AnalyzedContent.Of(Require.NotNull(guidance, nameof(guidance)));
        return Array.AsReadOnly([.. ContentRules.Judge(content, new AnalysisContext(options, cancellation)).Select(result => result.ToDiagnostic())]);
    }
}
