namespace BackSpasms.Guidance;

/// <summary>
/// Diagrams over presentations with unknowns: each variable is a known answer, unsure or not asked. Here the range that triage computes and the range
/// by definition are both functions, so that 'they are the same' can be proved for all presentations at once.
/// </summary>
internal sealed class OpenAnswerDiagrams
{
    private readonly GuidanceModel _guidance;
    private readonly ModelDiagrams _source;

    internal OpenAnswerDiagrams(GuidanceModel guidance, CancellationToken cancellation)
    {
        _guidance = guidance;
        _source = guidance.Diagrams;
        Diagrams = new DecisionDiagrams(_source.Variables.WithOpenStates(), _source.Budget, cancellation);
    }

    internal DecisionDiagrams Diagrams { get; }

    /// <summary>Where a function holds in every completion of what is open.</summary>
    internal DecisionNode InEveryCompletion(DecisionNode node) => Lift(node, Diagrams.And, Diagrams.And, []);

    /// <summary>Where a function holds in some completion of what is open.</summary>
    internal DecisionNode InSomeCompletion(DecisionNode node) => Lift(node, Diagrams.Or, Diagrams.Or, []);

    /// <summary>
    /// Where, for every completion of what is not asked, some completion of what is unsure makes a function hold.
    /// Unsure answers are completed first, in a pass of their own, since the order of 'every' and 'some' matters.
    /// </summary>
    internal DecisionNode InEveryCompletionAtWorst(DecisionNode node)
    {
        var unsureCompleted = Lift(node, Diagrams.Or, (_, _) => DecisionNode.False, []);
        return CompleteNotAsked(unsureCompleted, []);
    }

    /// <summary>What the mask rows of some levels compute with a reading of open answers.</summary>
    private DecisionNode OfRows(IReadOnlyCollection<Urgency> levels, AnswerReading reading)
    {
        var any = DecisionNode.False;
        foreach (var row in levels.SelectMany(level => _guidance.Rules.RowsOf(level).Rows))
        {
            var all = DecisionNode.True;
            foreach (var clause in row)
            {
                all = Diagrams.And(all, clause.Aggregate(DecisionNode.False, (node, bit) => Diagrams.Or(node, Literal(bit, reading))));
            }

            any = Diagrams.Or(any, all);
        }

        return any;
    }

    /// <summary>What the mask rows of some levels compute for one end of the range: each end starts from the one below it.</summary>
    internal DecisionNode OfRows(IReadOnlyCollection<Urgency> levels, params AnswerReading[] readings) =>
        readings.Aggregate(DecisionNode.False, (node, reading) => Diagrams.Or(node, OfRows(levels, reading)));

    /// <summary>The smallest presentation in which a function holds that is not false everywhere.</summary>
    internal Presentation Smallest(DecisionNode node)
    {
        var declared = _source.Declared.Select(variable => Diagrams.Variables[variable.Level]);
        return _source.PresentationOf(Diagrams.SmallestWitness(node, declared)!);
    }

    /// <summary>A literal as triage reads it: through the bits of a real presentation, so that the ties between thresholds are proved too.</summary>
    private DecisionNode Literal(int bit, AnswerReading reading)
    {
        var finding = _guidance.Vocabulary.Findings[bit];
        var variable = Diagrams.Variables[_source.Variables[finding].Level];
        var wanted = _guidance.Rules.IsFlipped(bit) ? Answer.Absent : Answer.Present;
        var branches = new DecisionNode[variable.Size];
        for (var value = 0; value < variable.Size; value++)
        {
            var answer = AnswerAt(variable, value, bit);
            var counts = answer is Answer.Unsure or Answer.NotAsked ? reading.Counts(answer) : answer == wanted;
            branches[value] = counts ? DecisionNode.True : DecisionNode.False;
        }

        return Diagrams.Make(variable.Level, branches);
    }

    private Answer AnswerAt(DecisionVariable variable, int value, int bit)
    {
        if (value >= variable.KnownValues)
        {
            return value == variable.KnownValues ? Answer.Unsure : Answer.NotAsked;
        }

        return variable.Quantity is { } quantity
            ? Presentation.Empty(_guidance.Vocabulary).With(quantity, variable.BandStart(value)).AnswerAt(bit)
            : value == 1 ? Answer.Present : Answer.Absent;
    }

    private DecisionNode Lift(
        DecisionNode node,
        Func<DecisionNode, DecisionNode, DecisionNode> unsure,
        Func<DecisionNode, DecisionNode, DecisionNode> notAsked,
        Dictionary<int, DecisionNode> done)
    {
        if (node.IsConstant)
        {
            return node;
        }

        if (!done.TryGetValue(node.Id, out var result))
        {
            var known = Array.ConvertAll(node.Branches, branch => Lift(branch, unsure, notAsked, done));
            result = Diagrams.Make(node.Level, [.. known, known.Aggregate(unsure), known.Aggregate(notAsked)]);
            done.Add(node.Id, result);
        }

        return result;
    }

    private DecisionNode CompleteNotAsked(DecisionNode node, Dictionary<int, DecisionNode> done)
    {
        if (node.IsConstant)
        {
            return node;
        }

        if (!done.TryGetValue(node.Id, out var result))
        {
            var known = Diagrams.Variables[node.Level].KnownValues;
            var branches = Array.ConvertAll(node.Branches, branch => CompleteNotAsked(branch, done));
            branches[known + 1] = branches.Take(known).Aggregate(Diagrams.And);
            result = Diagrams.Make(node.Level, branches);
            done.Add(node.Id, result);
        }

        return result;
    }
}
