namespace BackSpasms.Guidance;

/// <summary>The variables of a set of diagrams, in the order of first appearance in the conditions; what no condition names comes last.</summary>
internal sealed class DecisionVariables
{
    private readonly Dictionary<Finding, DecisionVariable> _byFinding = [];
    private readonly Dictionary<Quantity, DecisionVariable> _byQuantity = [];
    private readonly List<DecisionVariable> _all = [];

    /// <summary>Orders the variables.</summary>
    /// <param name="conditions">The conditions that decide the order.</param>
    /// <param name="findings">All findings that there are, told ones and thresholds.</param>
    /// <param name="quantities">All quantities that there are.</param>
    internal DecisionVariables(IEnumerable<Condition> conditions, IReadOnlyList<Finding> findings, IReadOnlyList<Quantity> quantities)
    {
        var thresholds = findings.Where(finding => !finding.IsTold).ToLookup(finding => finding.Quantity!);
        foreach (var condition in conditions)
        {
            condition.Collect(Add);
        }

        foreach (var finding in findings)
        {
            Add(finding);
        }

        foreach (var quantity in quantities)
        {
            AddQuantity(quantity);
        }

        void Add(Finding finding)
        {
            if (_byFinding.ContainsKey(finding))
            {
                return;
            }

            if (finding.Quantity is { } quantity)
            {
                AddQuantity(quantity);
                return;
            }

            var variable = DecisionVariable.Of(_all.Count, finding);
            _all.Add(variable);
            _byFinding.Add(finding, variable);
        }

        void AddQuantity(Quantity quantity)
        {
            if (_byQuantity.ContainsKey(quantity))
            {
                return;
            }

            var own = thresholds[quantity].ToList();
            var variable = DecisionVariable.Of(_all.Count, quantity, own);
            _all.Add(variable);
            _byQuantity.Add(quantity, variable);
            foreach (var threshold in own)
            {
                _byFinding[threshold] = variable;
            }
        }
    }

    private DecisionVariables(IEnumerable<DecisionVariable> all) => _all.AddRange(all);

    /// <summary>All variables, by level.</summary>
    internal IReadOnlyList<DecisionVariable> All => _all;

    internal int Count => _all.Count;

    internal DecisionVariable this[int level] => _all[level];

    internal DecisionVariable this[Finding finding] => _byFinding[finding];

    internal DecisionVariable this[Quantity quantity] => _byQuantity[quantity];

    /// <summary>The same variables with two more values each: unsure, then not asked.</summary>
    internal DecisionVariables WithOpenStates() => new(_all.Select(variable => variable.WithOpenStates()));
}
