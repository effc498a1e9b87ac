namespace BackSpasms.Guidance;

/// <summary>
/// Searches changes in one direction. The range as a function of all answers, known and open, is one diagram; a set of changes is tried by one walk
/// through it.
/// </summary>
internal sealed class CounterfactualSearch
{
    private readonly TriageResult _result;
    private readonly CounterfactualDirection _direction;
    private readonly CancellationToken _cancellation;
    private readonly DecisionDiagrams _diagrams;
    private readonly DecisionNode _reached;
    private readonly int[] _values;
    private readonly List<(DecisionVariable Variable, int Value)> _candidates;
    private readonly List<int[]> _found = [];
    private int _searchedTo;

    internal CounterfactualSearch(TriageResult result, CounterfactualDirection direction, CancellationToken cancellation)
    {
        _result = result;
        _direction = direction;
        _cancellation = cancellation;
        var model = result.Guidance.Diagrams;
        var open = new OpenAnswerDiagrams(result.Guidance, cancellation);
        _diagrams = open.Diagrams;
        _reached = direction == CounterfactualDirection.Up
            ? open.InEveryCompletion(model.AtLeast(result.AtLeast + 1))
            : _diagrams.Not(open.InSomeCompletion(model.AtLeast(result.AtMost)));
        _values = ValuesOf(model, result.Presentation);

        var matters = new bool[_diagrams.Variables.Count];
        _diagrams.MarkSupport(_reached, matters);
        _candidates =
        [
            .. from declared in model.Declared
               where matters[declared.Level]
               from value in Enumerable.Range(0, declared.KnownValues)
               where value != _values[declared.Level]
               select (declared, value),
        ];
    }

    /// <summary>The smallest sets with so many changes. Sizes must be searched in order, since a set is smallest if no found one is part of it.</summary>
    internal IEnumerable<Counterfactual> OfSize(int size)
    {
        foreach (var chosen in Combinations(size, 0, []))
        {
            _cancellation.ThrowIfCancellationRequested();
            if (!_found.Exists(smaller => smaller.All(chosen.Contains)) && Reaches(chosen))
            {
                _found.Add([.. chosen]);
                yield return Describe(chosen);
            }
        }

        _searchedTo = size;
    }

    /// <summary>Whether every set of changes that reaches another urgency contains one of at most so many changes.</summary>
    internal bool LeavesNothing(int size)
    {
        for (var next = _searchedTo + 1; next <= size; next++)
        {
            foreach (var _ in OfSize(next))
            {
                // Only what is found matters.
            }
        }

        var left = _reached;
        foreach (var found in _found)
        {
            var contains = found.Aggregate(DecisionNode.True, (node, candidate) => _diagrams.And(node, Is(_candidates[candidate])));
            left = _diagrams.Except(left, contains);
        }

        // Where something is left, known answers reach it too: an open answer in it can be what it was, since that is one of its completions.
        return left == DecisionNode.False;
    }

    private static int[] ValuesOf(ModelDiagrams model, Presentation presentation)
    {
        var values = model.Choices(presentation, Choice.Keep, Choice.Any);
        for (var level = 0; level < values.Length; level++)
        {
            var known = model.Variables[level].KnownValues;
            values[level] = values[level] switch
            {
                Choice.Keep => known + 1,
                Choice.Any => known,
                var value => value,
            };
        }

        return values;
    }

    private IEnumerable<List<int>> Combinations(int size, int from, List<int> chosen)
    {
        if (size == 0)
        {
            yield return chosen;
            yield break;
        }

        for (var candidate = from; candidate < _candidates.Count; candidate++)
        {
            // One variable changes once.
            if (chosen.Count > 0 && _candidates[chosen[chosen.Count - 1]].Variable == _candidates[candidate].Variable)
            {
                continue;
            }

            chosen.Add(candidate);
            foreach (var combination in Combinations(size - 1, candidate + 1, chosen))
            {
                yield return combination;
            }

            chosen.RemoveAt(chosen.Count - 1);
        }
    }

    private bool Reaches(List<int> chosen)
    {
        var node = _reached;
        while (!node.IsConstant)
        {
            var value = _values[node.Level];
            foreach (var candidate in chosen)
            {
                if (_candidates[candidate].Variable.Level == node.Level)
                {
                    value = _candidates[candidate].Value;
                }
            }

            node = node.Branches[value];
        }

        return node == DecisionNode.True;
    }

    private DecisionNode Is((DecisionVariable Variable, int Value) candidate)
    {
        var branches = new DecisionNode[_diagrams.Variables[candidate.Variable.Level].Size];
        for (var value = 0; value < branches.Length; value++)
        {
            branches[value] = value == candidate.Value ? DecisionNode.True : DecisionNode.False;
        }

        return _diagrams.Make(candidate.Variable.Level, branches);
    }

    private Counterfactual Describe(List<int> chosen)
    {
        var presentation = _result.Presentation;
        var changes = new List<AnswerChange>();
        foreach (var (variable, value) in chosen.Select(candidate => _candidates[candidate]))
        {
            changes.Add(new AnswerChange(variable, value));
            presentation = variable.Quantity is { } quantity
                ? presentation.With(quantity, variable.BandStart(value))
                : presentation.With(variable.Finding!, value == 1 ? Answer.Present : Answer.Absent);
        }

        return new Counterfactual(_direction, changes.AsReadOnly(), presentation, _result.Guidance.UrgencyOf(presentation));
    }
}
