namespace BackSpasms.Guidance;

/// <summary>One run of the rules: what it may take for granted, and what it has found. Not safe to share between threads.</summary>
internal sealed class AnalysisContext(GuidanceAnalyzerOptions? options = null, CancellationToken cancellation = default)
{
    private readonly List<AnalysisResult> _results = [];
    private readonly HashSet<(AnalyzedItem Item, string? Part)> _tooComplex = [];
    private readonly Dictionary<AnalyzedCondition, CompiledCondition?> _compiled = [];
    private readonly Dictionary<AnalyzedContent, RedFlagLevels?> _levels = [];

    internal GuidanceAnalyzerOptions Options { get; } = options ?? GuidanceAnalyzerOptions.Default;

    internal CancellationToken Cancellation { get; } = cancellation;

    /// <summary>How many nodes a set of diagrams may have.</summary>
    internal int Budget { get; init; } = DecisionDiagrams.DefaultBudget;

    /// <summary>The extension that the judged content belongs to, whose prefix its ids carry; null for whole models, and where it is not known.</summary>
    internal string? ExtensionId { get; init; }

    internal IReadOnlyList<AnalysisResult> Results => _results;

    internal void Report(GuidanceRule rule, AnalyzedItem item, string? part, string message, IReadOnlyList<int>? conditionPath = null) =>
        _results.Add(new AnalysisResult(rule, rule.Id, item, part, message) { ConditionPath = conditionPath ?? [] });

    /// <summary>Says once that something was not judged, and why.</summary>
    internal void TooComplex(AnalyzedItem item, string? part)
    {
        if (_tooComplex.Add((item, part)))
        {
            NotJudged("too-complex", item, part, FormattableString.Invariant($"It is too complex to judge exactly with {Budget} nodes of a decision diagram. Split its condition."));
        }
    }

    internal void NotJudged(string id, AnalyzedItem item, string? part, string message) => _results.Add(new AnalysisResult(null, id, item, part, message));

    internal DecisionDiagrams Diagrams(DecisionVariables variables) => new(variables, Budget, Cancellation);

    /// <summary>The diagram of a condition, over its own findings; null where it is too complex, which is then said.</summary>
    internal CompiledCondition? Compile(AnalyzedItem item, AnalyzedCondition condition)
    {
        if (!_compiled.TryGetValue(condition, out var compiled))
        {
            try
            {
                compiled = CompiledCondition.Of(condition.Condition, this);
            }
            catch (DiagramTooComplexException)
            {
                TooComplex(item, condition.Part);
            }

            _compiled.Add(condition, compiled);
        }

        return compiled;
    }

    /// <summary>The red flags of content as diagrams; null where they are too complex, which is then said.</summary>
    internal RedFlagLevels? Levels(AnalyzedContent content)
    {
        if (!_levels.TryGetValue(content, out var levels))
        {
            levels = RedFlagLevels.Of(content, this);
            _levels.Add(content, levels);
        }

        return levels;
    }
}
