namespace BackSpasms.Guidance;

/// <summary>Finds the complete answer set with the fewest findings present that makes a function true.</summary>
internal sealed class DiagramWitness
{
    private const int Never = int.MaxValue / 2;

    private readonly DecisionVariables _variables;
    private readonly int[] _fixed;

    internal DiagramWitness(DecisionVariables variables)
    {
        _variables = variables;
        _fixed = new int[variables.Count];
    }

    /// <summary>
    /// Fixes one variable after the other, in declared order, to the first value with which the least cost can still be reached;
    /// of values that cost the same, the one with more present comes first, so that the earliest declared findings are named, and then the one that
    /// says least: not asked before unsure before absent.
    /// </summary>
    internal int[]? Smallest(DecisionNode node, IEnumerable<DecisionVariable> declared)
    {
        for (var level = 0; level < _fixed.Length; level++)
        {
            _fixed[level] = Choice.Any;
        }

        var least = Cost(node);
        if (least >= Never)
        {
            return null;
        }

        foreach (var variable in declared)
        {
            foreach (var value in InOrder(variable))
            {
                _fixed[variable.Level] = value;
                if (Cost(node) == least)
                {
                    break;
                }
            }
        }

        return (int[])_fixed.Clone();
    }

    private int Cost(DecisionNode node)
    {
        var done = new Dictionary<int, int>();
        var below = new int[_variables.Count + 1];
        for (var level = _variables.Count - 1; level >= 0; level--)
        {
            below[level] = below[level + 1] + Values(level).Min(value => _variables[level].PresentCount(value));
        }

        return From(node, 0);

        int From(DecisionNode current, int level)
        {
            if (current == DecisionNode.False)
            {
                return Never;
            }

            if (current == DecisionNode.True)
            {
                return below[level];
            }

            if (!done.TryGetValue(current.Id, out var own))
            {
                DiagramTooComplexException.ThrowIfTooDeep();
                own = Values(current.Level).Min(value =>
                    Math.Min(Never, _variables[current.Level].PresentCount(value) + From(current.Branches[value], current.Level + 1)));
                done.Add(current.Id, own);
            }

            return Math.Min(Never, own + below[level] - below[current.Level]);
        }
    }

    private static IEnumerable<int> InOrder(DecisionVariable variable) => Enumerable.Range(0, variable.Size)
        .OrderByDescending(variable.PresentCount)
        .ThenByDescending(value => value >= variable.KnownValues ? value : 0);

    private IEnumerable<int> Values(int level) =>
        _fixed[level] >= 0 ? [_fixed[level]] : Enumerable.Range(0, _variables[level].Size);
}
