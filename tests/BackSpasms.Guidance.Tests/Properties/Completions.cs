namespace BackSpasms.Guidance.Tests.Properties;

/// <summary>
/// The completions of one presentation: n completes what is not asked, u what the person is unsure of.
/// A complete answer set is <c>NotAsked[n] + Unsure[u]</c>.
/// </summary>
internal sealed class Completions
{
    private readonly BruteForce _brute;
    private readonly List<BruteForce.Variable> _open = [];

    internal Completions(BruteForce brute, Presentation presentation)
    {
        _brute = brute;
        int[] notAsked = [0], unsure = [0];
        foreach (var variable in brute.Variables)
        {
            var (answered, isUnsure) = variable.Quantity is { } quantity
                ? (presentation[quantity].Number - quantity.Minimum, presentation[quantity].IsUnsure)
                : presentation[variable.Finding!] switch
                {
                    Answer.Present => (1, false),
                    Answer.Absent => (0, false),
                    var answer => ((int?)null, answer == Answer.Unsure),
                };
            if (answered is { } value)
            {
                notAsked = [.. notAsked.Select(set => set + (value * variable.Stride))];
            }
            else if (isUnsure)
            {
                unsure = Spread(unsure, variable);
            }
            else
            {
                notAsked = Spread(notAsked, variable);
                _open.Add(variable);
            }
        }

        NotAsked = notAsked;
        Unsure = unsure;
        Worst = [.. notAsked.Select(n => unsure.Max(u => brute.Urgencies[n + u]))];
        AtLeast = notAsked.Min(n => unsure.Min(u => brute.Urgencies[n + u]));
        AtMost = Worst.Max();
    }

    internal int[] NotAsked { get; }

    internal int[] Unsure { get; }

    /// <summary>W(n): the greatest urgency over u.</summary>
    internal Urgency[] Worst { get; }

    internal Urgency AtLeast { get; }

    internal Urgency AtMost { get; }

    internal bool IsConstant => Array.TrueForAll(Worst, urgency => urgency == Worst[0]);

    /// <summary>What was not asked and W depends on, by id.</summary>
    internal SortedSet<string> Decisive => DependsOn(n => Worst[n]);

    /// <summary>What was not asked and a function of n depends on, by id. The function is given the index of n.</summary>
    internal SortedSet<string> DependsOn<T>(Func<int, T> function)
    {
        var values = Enumerable.Range(0, NotAsked.Length).Select(function).ToArray();
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var variable in _open)
        {
            // Two completions that differ in this variable alone have the same set once it is taken out.
            var groups = new Dictionary<int, T>();
            for (var n = 0; n < values.Length; n++)
            {
                var rest = NotAsked[n] - (BruteForce.Value(variable, NotAsked[n]) * variable.Stride);
                if (!groups.TryAdd(rest, values[n]) && !EqualityComparer<T>.Default.Equals(groups[rest], values[n]))
                {
                    found.Add(variable.Id);
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>Whether a condition holds in every completion, in some, or in none.</summary>
    internal Truth TruthOf(Condition? condition)
    {
        if (condition is null)
        {
            return Truth.Never;
        }

        var holds = _brute.Holds(condition);
        return Of(NotAsked.SelectMany(n => Unsure.Select(u => holds[n + u])));
    }

    /// <summary>Whether a condition holds in every, some or no completion of what is unsure, where the rest is known to be n.</summary>
    internal Truth TruthAt(Condition? condition, int n)
    {
        if (condition is null)
        {
            return Truth.Never;
        }

        var holds = _brute.Holds(condition);
        return Of(Unsure.Select(u => holds[n + u]));
    }

    private static Truth Of(IEnumerable<bool> outcomes)
    {
        bool some = false, all = true;
        foreach (var outcome in outcomes)
        {
            some |= outcome;
            all &= outcome;
        }

        return all ? Truth.Always : some ? Truth.Open : Truth.Never;
    }

    private static int[] Spread(int[] sets, BruteForce.Variable variable) =>
        [.. sets.SelectMany(_ => Enumerable.Range(0, variable.Size), (set, value) => set + (value * variable.Stride))];
}
