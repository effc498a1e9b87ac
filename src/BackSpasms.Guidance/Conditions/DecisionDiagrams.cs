using System.Numerics;

namespace BackSpasms.Guidance;

/// <summary>
/// Reduced ordered decision diagrams over one set of variables: the one mechanism behind satisfiability, implication, counting, witnesses and
/// exact ranges under partial answers. Equal functions are the same node, so equality is reference equality.
/// </summary>
/// <remarks>
/// An instance is not safe to share between threads while it makes nodes. <see cref="Scratch"/> gives a cheap overlay for one question:
/// the overlay reads the nodes of its base, which must no longer change, and its own nodes go when it goes.
/// </remarks>
internal sealed class DecisionDiagrams
{
    internal const int DefaultBudget = 1_000_000;

    /// <summary>How many branches the nodes may have together, for each node of the budget: a quantity with many thresholds has a branch for each band.</summary>
    private const long BranchesPerNode = 16;

    /// <summary>How many branches may be worked out, for each node of the budget: most of them lead to nodes that there are.</summary>
    private const long WorkPerNode = 64;

    /// <summary>How many results are kept to be used again, for each node of the budget.</summary>
    private const long KeptPerNode = 2;

    private readonly DecisionDiagrams? _base;
    private readonly int _budget;
    private readonly Dictionary<NodeKey, DecisionNode> _unique = [];
    private readonly Dictionary<(int Left, int Right, bool IsAnd), DecisionNode> _combined = [];
    private readonly Dictionary<int, DecisionNode> _negated = [];
    private readonly CancellationToken _cancellation;
    private int _nextId;
    private long _branches;
    private long _work;

    internal DecisionDiagrams(DecisionVariables variables, int budget = DefaultBudget, CancellationToken cancellation = default)
    {
        Variables = variables;
        _budget = budget;
        _cancellation = cancellation;
        _nextId = 2;
    }

    private DecisionDiagrams(DecisionDiagrams parent, CancellationToken cancellation)
    {
        Variables = parent.Variables;
        _base = parent;
        _budget = parent._budget;
        _cancellation = cancellation;
        _nextId = parent._nextId;
    }

    internal DecisionVariables Variables { get; }

    /// <summary>How many nodes there are, those of the base counted too, the constants left out.</summary>
    internal int NodeCount => _nextId - 2;

    /// <summary>How many nodes there may be.</summary>
    internal int Budget => _budget;

    internal DecisionDiagrams Scratch(CancellationToken cancellation = default) => new(this, cancellation);

    internal DecisionNode Compile(Condition condition) => condition switch
    {
        Finding finding => Literal(finding),
        AllCondition all => all.Parts.Aggregate(DecisionNode.True, (node, part) => node == DecisionNode.False ? node : And(node, Compile(part))),
        AnyCondition any => any.Parts.Aggregate(DecisionNode.False, (node, part) => node == DecisionNode.True ? node : Or(node, Compile(part))),
        CountCondition count => AtLeast(count),
        NotCondition not => Not(Compile(not.Part)),
        _ => throw new InvalidOperationException($"No diagram is known for a condition of type {condition.GetType().Name}."),
    };

    internal DecisionNode And(DecisionNode left, DecisionNode right) => Combine(left, right, isAnd: true);

    internal DecisionNode Or(DecisionNode left, DecisionNode right) => Combine(left, right, isAnd: false);

    internal DecisionNode Not(DecisionNode node)
    {
        if (node.IsConstant)
        {
            return node == DecisionNode.True ? DecisionNode.False : DecisionNode.True;
        }

        if (!_negated.TryGetValue(node.Id, out var result))
        {
            Spend(node.Branches.Length);
            result = Make(node.Level, Array.ConvertAll(node.Branches, Not));
            Keep(_negated, node.Id, result);
        }

        return result;
    }

    /// <summary>Where the first function holds and the second does not.</summary>
    internal DecisionNode Except(DecisionNode node, DecisionNode other) => And(node, Not(other));

    /// <summary>Whether the first function holds only where the second does.</summary>
    internal bool Implies(DecisionNode node, DecisionNode other) => Except(node, other) == DecisionNode.False;

    /// <summary>The function that is left when each variable is fixed, kept, or taken at its most or least.</summary>
    internal DecisionNode Project(DecisionNode node, int[] choices) => Project(node, choices, new DecisionNode?[_nextId]);

    /// <summary>Marks the levels of the variables on which a function depends.</summary>
    internal void MarkSupport(DecisionNode node, bool[] levels) => MarkSupport(node, levels, new bool[_nextId]);

    /// <summary>Takes a diagram over from another store with the same variables.</summary>
    internal DecisionNode Import(DecisionNode node) => Import(node, []);

    /// <summary>How many complete answer sets make a function true: whole numbers of a quantity are weighed.</summary>
    internal BigInteger Count(DecisionNode node) => new DiagramCount(Variables).Of(node);

    /// <summary>
    /// The smallest complete answer set that makes a function true: fewest findings present, then the earliest declared ones.
    /// </summary>
    /// <param name="node">The function.</param>
    /// <param name="declared">The variables in declared order.</param>
    /// <returns>A value a level; null where nothing makes it true.</returns>
    internal int[]? SmallestWitness(DecisionNode node, IEnumerable<DecisionVariable> declared) =>
        new DiagramWitness(Variables).Smallest(node, declared);

    private DecisionNode Literal(Finding finding)
    {
        var variable = Variables[finding];
        return Make(variable.Level, [.. Enumerable.Range(0, variable.Size).Select(value => variable.Holds(finding, value) ? DecisionNode.True : DecisionNode.False)]);
    }

    /// <summary>At least so many of the parts, from the last part back: row[k] = at least k of the parts seen so far.</summary>
    private DecisionNode AtLeast(CountCondition condition)
    {
        var row = new DecisionNode[condition.Count + 1];
        row[0] = DecisionNode.True;
        for (var k = 1; k < row.Length; k++)
        {
            row[k] = DecisionNode.False;
        }

        for (var i = condition.Parts.Count - 1; i >= 0; i--)
        {
            var part = Compile(condition.Parts[i]);
            // Only what the parts before can still complete is needed, and no more than there are.
            for (var k = Math.Min(condition.Count, condition.Parts.Count - i); k >= Math.Max(1, condition.Count - i); k--)
            {
                row[k] = Or(row[k], And(part, row[k - 1]));
            }
        }

        return row[condition.Count];
    }

    private DecisionNode Combine(DecisionNode left, DecisionNode right, bool isAnd)
    {
        var absorbing = isAnd ? DecisionNode.False : DecisionNode.True;
        var neutral = isAnd ? DecisionNode.True : DecisionNode.False;
        if (left == absorbing || right == absorbing)
        {
            return absorbing;
        }

        if (left == neutral || left == right)
        {
            return right;
        }

        if (right == neutral)
        {
            return left;
        }

        var key = left.Id < right.Id ? (left.Id, right.Id, isAnd) : (right.Id, left.Id, isAnd);
        if (_combined.TryGetValue(key, out var result))
        {
            return result;
        }

        var level = Math.Min(left.Level, right.Level);
        var branches = new DecisionNode[Variables[level].Size];
        Spend(branches.Length);
        for (var value = 0; value < branches.Length; value++)
        {
            branches[value] = Combine(
                left.Level == level ? left.Branches[value] : left,
                right.Level == level ? right.Branches[value] : right,
                isAnd);
        }

        result = Make(level, branches);
        Keep(_combined, key, result);
        return result;
    }

    private DecisionNode Project(DecisionNode node, int[] choices, DecisionNode?[] done)
    {
        while (!node.IsConstant && choices[node.Level] is >= 0 and var fixedTo)
        {
            node = node.Branches[fixedTo];
        }

        if (node.IsConstant)
        {
            return node;
        }

        if (done[node.Id] is { } known)
        {
            return known;
        }

        Spend(node.Branches.Length);
        var branches = node.Branches;
        for (var value = 0; value < node.Branches.Length; value++)
        {
            var projected = Project(node.Branches[value], choices, done);
            if (projected != branches[value])
            {
                if (branches == node.Branches)
                {
                    branches = (DecisionNode[])branches.Clone();
                }

                branches[value] = projected;
            }
        }

        var result = choices[node.Level] switch
        {
            Choice.Any => branches.Aggregate(Or),
            Choice.Every => branches.Aggregate(And),
            _ => branches == node.Branches ? node : Make(node.Level, branches),
        };
        done[node.Id] = result;
        return result;
    }

    private static void MarkSupport(DecisionNode node, bool[] levels, bool[] seen)
    {
        if (node.IsConstant || seen[node.Id])
        {
            return;
        }

        DiagramTooComplexException.ThrowIfTooDeep();
        seen[node.Id] = true;
        levels[node.Level] = true;
        foreach (var branch in node.Branches)
        {
            MarkSupport(branch, levels, seen);
        }
    }

    private DecisionNode Import(DecisionNode node, Dictionary<int, DecisionNode> done)
    {
        if (node.IsConstant)
        {
            return node;
        }

        if (!done.TryGetValue(node.Id, out var result))
        {
            DiagramTooComplexException.ThrowIfTooDeep();
            result = Make(node.Level, Array.ConvertAll(node.Branches, branch => Import(branch, done)));
            done.Add(node.Id, result);
        }

        return result;
    }

    /// <summary>
    /// Work is bounded as nodes are: two diagrams far below the budget can be combined in as many steps as the product of their sizes, and leave few nodes.
    /// </summary>
    private void Spend(int branches)
    {
        DiagramTooComplexException.ThrowIfTooDeep();
        _work += branches;
        if (_work > WorkPerNode * _budget)
        {
            throw DiagramTooComplexException.ForWork(_budget);
        }

        if (_work % 1024 < branches)
        {
            _cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Keeps a result to be used again; now and then it is better to forget them all than to keep ever more.</summary>
    private void Keep<TKey>(Dictionary<TKey, DecisionNode> kept, TKey key, DecisionNode result)
        where TKey : notnull
    {
        if (kept.Count >= KeptPerNode * _budget)
        {
            kept.Clear();
        }

        kept[key] = result;
    }

    /// <summary>The node with these branches: one that there is, or a new one.</summary>
    internal DecisionNode Make(int level, DecisionNode[] branches)
    {
        if (Array.TrueForAll(branches, branch => branch == branches[0]))
        {
            return branches[0];
        }

        var key = new NodeKey(level, branches);
        for (var store = this; store is not null; store = store._base)
        {
            if (store._unique.TryGetValue(key, out var known))
            {
                return known;
            }
        }

        _branches += branches.Length;
        if (_unique.Count >= _budget)
        {
            throw DiagramTooComplexException.ForNodes(_budget);
        }

        if (_branches > BranchesPerNode * _budget)
        {
            throw DiagramTooComplexException.ForWork(_budget);
        }

        if (_unique.Count % 1024 == 0)
        {
            _cancellation.ThrowIfCancellationRequested();
        }

        var node = new DecisionNode(_nextId++, level, branches);
        _unique.Add(key, node);
        return node;
    }

    private readonly struct NodeKey(int level, DecisionNode[] branches) : IEquatable<NodeKey>
    {
        private readonly int _level = level;
        private readonly DecisionNode[] _branches = branches;

        public bool Equals(NodeKey other)
        {
            if (_level != other._level)
            {
                return false;
            }

            for (var value = 0; value < _branches.Length; value++)
            {
                if (_branches[value] != other._branches[value])
                {
                    return false;
                }
            }

            return true;
        }

        public override bool Equals(object? obj) => obj is NodeKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = _level;
            foreach (var branch in _branches)
            {
                hash = unchecked((hash * 16777619) ^ branch.Id);
            }

            return hash;
        }
    }
}
