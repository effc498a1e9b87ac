namespace BackSpasms.Guidance;

/// <summary>
/// Finds the parts of a condition that can be left out without changing for which answers it holds. They are left out one after the other, the last
/// of each condition first, until none is left that changes nothing: so all that are found can be left out together.
/// </summary>
/// <remarks>
/// A part is left out of 'all' or 'any' by taking it off the list, and of 'at least n' by taking it off the list with n as it was. Whether that changes
/// anything is seen where the part is decisive: where the value of the whole condition hangs on it.
/// </remarks>
internal sealed class RedundantParts(DecisionDiagrams diagrams)
{
    private readonly DecisionDiagrams _diagrams = diagrams;
    private readonly List<Node> _left = [];

    /// <summary>The parts, each with its index at each level, in the order in which they stand. Parts of a part that is found are not named.</summary>
    /// <exception cref="DiagramTooComplexException">It passes the node budget.</exception>
    internal IReadOnlyList<(Condition Part, IReadOnlyList<int> Path)> Of(Condition condition)
    {
        var root = new Node(condition, [], _diagrams);
        while (LeaveOut(root, DecisionNode.True))
        {
        }

        return
        [
            .. _left.Where(part => !_left.Exists(other => other != part && other.Contains(part)))
                .OrderBy(part => part.Path, PathOrder.Instance)
                .Select(part => (part.Condition, (IReadOnlyList<int>)part.Path)),
        ];
    }

    /// <summary>Leaves parts out below a node; says whether it did.</summary>
    /// <param name="node">The node.</param>
    /// <param name="decisive">The answers for which the value of the whole condition hangs on the node.</param>
    private bool LeaveOut(Node node, DecisionNode decisive)
    {
        var count = _left.Count;
        if (node.Condition is NotCondition)
        {
            LeaveOut(node.Parts[0], decisive);
            node.Refresh();
        }
        else if (node.Condition is CompoundCondition)
        {
            LeavePartsOut(node, decisive);
            if (_left.Count == count)
            {
                LookInside(node, decisive);
            }
        }

        return _left.Count > count;
    }

    private void LeavePartsOut(Node node, DecisionNode decisive)
    {
        var before = Before(node);
        var after = node.Sum([]);
        for (var i = node.Parts.Count - 1; i >= 0; i--)
        {
            var part = node.Parts[i];
            if (node.CanSpare)
            {
                var decisivePart = _diagrams.And(decisive, node.Decisive(before[i], after));
                var isNeutral = node.Condition is AllCondition ? _diagrams.Implies(decisivePart, part.Value) : _diagrams.And(decisivePart, part.Value) == DecisionNode.False;
                if (isNeutral)
                {
                    node.Parts.RemoveAt(i);
                    _left.Add(part);
                    continue;
                }
            }

            after = node.Add(after, part.Value);
        }

        node.Refresh();
    }

    private void LookInside(Node node, DecisionNode decisive)
    {
        var before = Before(node);
        var after = node.Sum([]);
        for (var i = node.Parts.Count - 1; i >= 0; i--)
        {
            var value = node.Parts[i].Value;
            LeaveOut(node.Parts[i], _diagrams.And(decisive, node.Decisive(before[i], after)));
            if (node.Parts[i].Value != value)
            {
                // Now the whole part, or another, may be superfluous, which is the better thing to say: so all over again.
                break;
            }

            after = node.Add(after, node.Parts[i].Value);
        }

        node.Refresh();
    }

    /// <summary>For each part, the sum of those before it.</summary>
    private static List<DecisionNode[]> Before(Node node)
    {
        var sums = new List<DecisionNode[]> { node.Sum([]) };
        foreach (var part in node.Parts)
        {
            sums.Add(node.Add(sums[sums.Count - 1], part.Value));
        }

        return sums;
    }

    /// <summary>A part of the condition, with those of its own parts that are not left out.</summary>
    private sealed class Node
    {
        private readonly DecisionDiagrams _diagrams;
        private readonly int _needed;

        internal Node(Condition condition, int[] path, DecisionDiagrams diagrams)
        {
            Condition = condition;
            Path = path;
            _diagrams = diagrams;
            _needed = condition is CountCondition count ? count.Count : 1;
            Parts = condition switch
            {
                NotCondition not => [new Node(not.Part, [.. path, 0], diagrams)],
                CompoundCondition compound => [.. compound.Parts.Select((part, index) => new Node(part, [.. path, index], diagrams))],
                _ => [],
            };
            Value = DecisionNode.False;
            Refresh();
        }

        internal Condition Condition { get; }

        internal int[] Path { get; }

        internal List<Node> Parts { get; }

        /// <summary>For which answers it holds.</summary>
        internal DecisionNode Value { get; private set; }

        /// <summary>Whether a part can be taken off the list at all.</summary>
        internal bool CanSpare => Parts.Count > _needed;

        internal bool Contains(Node part) => Path.SequenceEqual(part.Path.Take(Path.Length));

        internal void Refresh() => Value = Condition switch
        {
            NotCondition => _diagrams.Not(Parts[0].Value),
            CompoundCondition => Sum(Parts)[^1],
            _ => _diagrams.Compile(Condition),
        };

        /// <summary>Parts taken together: all of them, any of them, or at least 0, 1, 2, … of them.</summary>
        internal DecisionNode[] Sum(IReadOnlyList<Node> parts)
        {
            DecisionNode[] sum = Condition switch
            {
                AllCondition => [DecisionNode.True],
                AnyCondition => [DecisionNode.False],
                _ => [DecisionNode.True, .. Enumerable.Repeat(DecisionNode.False, _needed)],
            };
            foreach (var part in parts)
            {
                sum = Add(sum, part.Value);
            }

            return sum;
        }

        internal DecisionNode[] Add(DecisionNode[] sum, DecisionNode value)
        {
            switch (Condition)
            {
                case AllCondition:
                    return [_diagrams.And(sum[0], value)];
                case AnyCondition:
                    return [_diagrams.Or(sum[0], value)];
                default:
                    var more = (DecisionNode[])sum.Clone();
                    for (var k = more.Length - 1; k >= 1; k--)
                    {
                        more[k] = _diagrams.Or(sum[k], _diagrams.And(value, sum[k - 1]));
                    }

                    return more;
            }
        }

        /// <summary>The answers for which the value of this condition hangs on one part, given those before and after it.</summary>
        internal DecisionNode Decisive(DecisionNode[] before, DecisionNode[] after) => Condition switch
        {
            AllCondition => _diagrams.And(before[0], after[0]),
            AnyCondition => _diagrams.Not(_diagrams.Or(before[0], after[0])),
            _ => _diagrams.Except(AtLeast(_needed - 1, before, after), AtLeast(_needed, before, after)),
        };

        private DecisionNode AtLeast(int count, DecisionNode[] before, DecisionNode[] after)
        {
            var either = DecisionNode.False;
            for (var k = 0; k <= count; k++)
            {
                either = _diagrams.Or(either, _diagrams.And(before[k], after[count - k]));
            }

            return either;
        }
    }

    private sealed class PathOrder : IComparer<int[]>
    {
        internal static readonly PathOrder Instance = new();

        public int Compare(int[]? x, int[]? y)
        {
            // Of the parts that are named none stands in another, so two paths part before either ends.
            for (var i = 0; i < x!.Length; i++)
            {
                if (x[i] != y![i])
                {
                    return x[i].CompareTo(y[i]);
                }
            }

            return 0;
        }
    }
}
