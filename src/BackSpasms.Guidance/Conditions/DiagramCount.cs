using System.Numerics;

namespace BackSpasms.Guidance;

/// <summary>Counts the complete answer sets that make a function true, exactly.</summary>
internal sealed class DiagramCount
{
    private readonly DecisionVariables _variables;
    private readonly BigInteger[] _below;
    private readonly Dictionary<int, BigInteger> _done = [];

    internal DiagramCount(DecisionVariables variables)
    {
        _variables = variables;
        _below = new BigInteger[variables.Count + 1];
        _below[variables.Count] = BigInteger.One;
        for (var level = variables.Count - 1; level >= 0; level--)
        {
            var width = BigInteger.Zero;
            for (var value = 0; value < variables[level].Size; value++)
            {
                width += variables[level].Weight(value);
            }

            _below[level] = _below[level + 1] * width;
        }
    }

    /// <summary>How many complete answer sets there are.</summary>
    internal BigInteger All => _below[0];

    internal BigInteger Of(DecisionNode node) => From(node, 0);

    /// <summary>The count over the variables from a level on; a level that the diagram skips is free.</summary>
    private BigInteger From(DecisionNode node, int level)
    {
        if (node == DecisionNode.False)
        {
            return BigInteger.Zero;
        }

        if (node == DecisionNode.True)
        {
            return _below[level];
        }

        if (!_done.TryGetValue(node.Id, out var own))
        {
            DiagramTooComplexException.ThrowIfTooDeep();
            own = BigInteger.Zero;
            for (var value = 0; value < node.Branches.Length; value++)
            {
                own += _variables[node.Level].Weight(value) * From(node.Branches[value], node.Level + 1);
            }

            _done.Add(node.Id, own);
        }

        return own * (_below[level] / _below[node.Level]);
    }
}
