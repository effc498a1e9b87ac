namespace BackSpasms.Guidance;

/// <summary>The red flags that are known, as diagrams: one a flag, and one for 'this urgent or more'.</summary>
internal sealed class RedFlagLevels
{
    private readonly Dictionary<AnalyzedItem, DecisionNode> _flags = [];
    private readonly Dictionary<Urgency, DecisionNode> _levels = [];

    private RedFlagLevels(DecisionDiagrams diagrams) => Diagrams = diagrams;

    internal DecisionDiagrams Diagrams { get; }

    internal IReadOnlyCollection<AnalyzedItem> Flags => _flags.Keys;

    /// <summary>The levels of content; null where they are too complex, which is then said of the flag at which the budget ran out.</summary>
    internal static RedFlagLevels? Of(AnalyzedContent content, AnalysisContext context)
    {
        var flags = content.All.Where(item => item.Kind == ContentKind.RedFlag && item.Urgency is not null && item.ConditionOf("when") is not null).ToList();
        var conditions = flags.Select(flag => flag.ConditionOf("when")!).ToList();
        var levels = new RedFlagLevels(context.Diagrams(new DecisionVariables(conditions, [.. conditions.SelectMany(condition => condition.Findings).Distinct()], [])));
        var reached = DecisionNode.False;
        foreach (var level in RedFlagRules.Levels)
        {
            foreach (var flag in flags.Where(flag => flag.Urgency == level))
            {
                context.Cancellation.ThrowIfCancellationRequested();
                try
                {
                    levels._flags[flag] = levels.Diagrams.Compile(flag.ConditionOf("when")!);
                    reached = levels.Diagrams.Or(reached, levels._flags[flag]);
                }
                catch (DiagramTooComplexException)
                {
                    Tell(flag, content, context);
                    return null;
                }
            }

            levels._levels[level] = reached;
        }

        return levels;
    }

    /// <summary>The diagram of a flag.</summary>
    internal DecisionNode Of(AnalyzedItem flag) => _flags[flag];

    /// <summary>Where some flag of a higher urgency holds.</summary>
    internal DecisionNode Above(Urgency urgency) => urgency == Urgency.Emergency ? DecisionNode.False : _levels[urgency + 1];

    /// <summary>Where some flag of this urgency or a higher one holds.</summary>
    internal DecisionNode AtLeast(Urgency urgency) => _levels[urgency];

    /// <summary>Where the flag at which the budget ran out is not judged itself, the last that is says so.</summary>
    private static void Tell(AnalyzedItem flag, AnalyzedContent content, AnalysisContext context)
    {
        if ((content.Items.Contains(flag) ? flag : content.Items.LastOrDefault(item => item.Kind == ContentKind.RedFlag)) is { } judged)
        {
            context.TooComplex(judged, "when");
        }
    }
}
