namespace BackSpasms.Guidance;

/// <summary>The mask rows of a model, without what makes no difference when the levels are taken one after the other, the most urgent first.</summary>
internal static class ReducedRows
{
    /// <summary>For each urgency of <see cref="RedFlagRules.Levels"/> its rows, each a list of clauses, each the bits of the clause.</summary>
    internal static IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>>> Of(RedFlagRules rules)
    {
        // A literal that is enough by itself for this urgency or a higher one need not be looked at again: where it holds, that much is reached.
        var enough = new HashSet<int>();
        var levels = new List<IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>>>();
        foreach (var level in RedFlagRules.Levels)
        {
            var left = new List<IReadOnlyList<IReadOnlyList<int>>>();
            foreach (var row in rules.RowsOf(level).Rows.OrderBy(row => row.Count))
            {
                IReadOnlyList<IReadOnlyList<int>> rest = [.. row.Select(clause => clause.Where(bit => !enough.Contains(bit)).ToArray())];
                if (rest.Count == 1)
                {
                    enough.UnionWith(rest[0]);
                }

                if (rest.All(clause => clause.Count > 0))
                {
                    left.Add(rest);
                }
            }

            levels.Add(left);
        }

        return levels;
    }
}
