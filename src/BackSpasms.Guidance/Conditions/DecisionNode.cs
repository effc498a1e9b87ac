namespace BackSpasms.Guidance;

/// <summary>A node of a reduced ordered decision diagram: one branch a value of its variable. Equal functions share one node.</summary>
internal sealed class DecisionNode
{
    internal static readonly DecisionNode False = new(0, int.MaxValue, []);
    internal static readonly DecisionNode True = new(1, int.MaxValue, []);

    internal DecisionNode(int id, int level, DecisionNode[] branches)
    {
        Id = id;
        Level = level;
        Branches = branches;
    }

    internal int Id { get; }

    /// <summary>The level of the variable that it asks; beyond all variables for the two constants.</summary>
    internal int Level { get; }

    internal DecisionNode[] Branches { get; }

    internal bool IsConstant => Branches.Length == 0;
}
