namespace BackSpasms.Guidance.Tests.Properties;

/// <summary>
/// What triage must say, straight from its definition: every complete answer set of a small model is written down, with its urgency,
/// and every question is answered by looking at those that complete a presentation.
/// </summary>
internal sealed class BruteForce
{
    private readonly List<Variable> _variables = [];
    private readonly Dictionary<Condition, bool[]> _tables = new(ReferenceEqualityComparer.Instance);
    private readonly Lock _gate = new();

    internal BruteForce(GuidanceModel guidance)
    {
        Guidance = guidance;
        var stride = 1;
        foreach (var told in guidance.Vocabulary.Findings.Where(finding => finding.IsTold))
        {
            Add(new Variable(told.Id, told, null, stride, 2));
        }

        foreach (var quantity in guidance.Vocabulary.Quantities)
        {
            Add(new Variable(quantity.Id, null, quantity, stride, quantity.Maximum - quantity.Minimum + 1));
        }

        Count = stride;
        Urgencies = new Urgency[Count];
        foreach (var flag in guidance.RedFlags)
        {
            var holds = Holds(flag.When);
            for (var i = 0; i < Count; i++)
            {
                if (holds[i] && flag.Urgency > Urgencies[i])
                {
                    Urgencies[i] = flag.Urgency;
                }
            }
        }

        void Add(Variable variable)
        {
            _variables.Add(variable);
            stride *= variable.Size;
        }
    }

    internal GuidanceModel Guidance { get; }

    /// <summary>How many complete answer sets there are.</summary>
    internal int Count { get; }

    /// <summary>The urgency of each complete answer set.</summary>
    internal Urgency[] Urgencies { get; }

    internal IReadOnlyList<Variable> Variables => _variables;

    /// <summary>In which complete answer sets a condition holds.</summary>
    internal bool[] Holds(Condition condition)
    {
        lock (_gate)
        {
            if (!_tables.TryGetValue(condition, out var table))
            {
                table = new bool[Count];
                for (var i = 0; i < Count; i++)
                {
                    table[i] = Holds(condition, i);
                }

                _tables.Add(condition, table);
            }

            return table;
        }
    }

    /// <summary>Whether a finding is present in a complete answer set.</summary>
    internal bool IsPresent(Finding finding, int set)
    {
        if (finding.Quantity is not { } quantity)
        {
            return Value(_variables.First(variable => variable.Has(finding)), set) == 1;
        }

        var number = quantity.Minimum + Value(_variables.First(variable => variable.Has(finding)), set);
        var cut = finding.Threshold!.Value;
        return cut.IsBelow ? number < cut.Value : number >= cut.Value;
    }

    internal static int Value(Variable variable, int set) => set / variable.Stride % variable.Size;

    internal Completions Complete(Presentation presentation) => new(this, presentation);

    private bool Holds(Condition condition, int set) => condition switch
    {
        Finding finding => IsPresent(finding, set),
        NotCondition not => !Holds(not.Part, set),
        AllCondition all => all.Parts.All(part => Holds(part, set)),
        AnyCondition any => any.Parts.Any(part => Holds(part, set)),
        CountCondition count => count.Parts.Count(part => Holds(part, set)) >= count.Count,
        _ => throw new NotSupportedException(condition.GetType().Name),
    };

    /// <summary>One thing that is asked: its value is 0 or 1, or the number less the minimum.</summary>
    internal sealed record Variable(string Id, Finding? Finding, Quantity? Quantity, int Stride, int Size)
    {
        /// <summary>Whether a finding is decided by it.</summary>
        internal bool Has(Finding finding) => finding.Quantity is { } quantity ? quantity == Quantity : finding == Finding;
    }
}
