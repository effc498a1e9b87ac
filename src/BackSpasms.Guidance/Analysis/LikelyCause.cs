namespace BackSpasms.Guidance;

/// <summary>For which answers a cause is likely, as a diagram: the sum of the weights of what is present is 3 or more.</summary>
internal static class LikelyCause
{
    private const int LikelyFrom = 3;

    /// <summary>The diagram, made from the last variable to the first, once for each sum that can be reached.</summary>
    /// <param name="diagrams">Diagrams whose variables have all findings that are weighed.</param>
    /// <param name="weights">The findings, with what each adds when it is present.</param>
    /// <exception cref="DiagramTooComplexException">It passes the node budget.</exception>
    internal static DecisionNode Of(DecisionDiagrams diagrams, IReadOnlyList<(Finding Finding, int Weight)> weights)
    {
        // The thresholds of a quantity are answered together: what a value adds is the sum over all of them.
        var variables = weights
            .GroupBy(weighted => diagrams.Variables[weighted.Finding])
            .OrderBy(group => group.Key.Level)
            .Select(group => (group.Key.Level, Adds: Enumerable.Range(0, group.Key.Size)
                .Select(value => group.Where(weighted => group.Key.Holds(weighted.Finding, value)).Sum(weighted => weighted.Weight))
                .ToArray()))
            .ToList();
        var done = new Dictionary<(int Index, int Score), DecisionNode>();
        return From(0, 0);

        DecisionNode From(int index, int score)
        {
            if (index == variables.Count)
            {
                return score >= LikelyFrom ? DecisionNode.True : DecisionNode.False;
            }

            if (!done.TryGetValue((index, score), out var node))
            {
                node = diagrams.Make(variables[index].Level, Array.ConvertAll(variables[index].Adds, added => From(index + 1, score + added)));
                done.Add((index, score), node);
            }

            return node;
        }
    }
}
