using BackSpasms.Guidance.Tests.Properties;

namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>
/// Every way to answer otherwise, of any size, tried on the bounds of every presentation. A set of changes is smallest where it changes the urgency and no
/// part of it does.
/// </summary>
internal sealed class EveryChange
{
    private readonly BruteForce _brute;
    private readonly EveryPresentation _every;
    private readonly List<BruteForce.Variable> _declared;
    private readonly int[] _states;

    internal EveryChange(BruteForce brute, Presentation presentation)
    {
        _brute = brute;
        _every = new EveryPresentation(brute);
        _states = [.. brute.Variables.Select(variable => StateOf(presentation, variable))];
        _declared = [.. brute.Variables.Where(variable => variable.Quantity is not null), .. brute.Variables.Where(variable => variable.Finding is not null)];
        var (least, most) = Bounds(_states);
        var up = Directed(CounterfactualDirection.Up, states => Bounds(states).AtLeast > least);
        var down = Directed(CounterfactualDirection.Down, states => Bounds(states).AtMost < most);
        Smallest = [.. up.Concat(down).OrderBy(each => each.Changes.Count)];
    }

    /// <summary>All smallest sets: the smaller ones first, up before down, then in declared order.</summary>
    internal List<(CounterfactualDirection Direction, IReadOnlyList<string> Changes)> Smallest { get; }

    private static int StateOf(Presentation presentation, BruteForce.Variable variable)
    {
        if (variable.Quantity is { } quantity)
        {
            var answer = presentation[quantity];
            return answer.Number - quantity.Minimum ?? (answer.IsUnsure ? EveryPresentation.Unsure(variable) : EveryPresentation.NotAsked(variable));
        }

        return presentation[variable.Finding!] switch
        {
            Answer.Present => 1,
            Answer.Absent => 0,
            Answer.Unsure => EveryPresentation.Unsure(variable),
            _ => EveryPresentation.NotAsked(variable),
        };
    }

    private (Urgency AtLeast, Urgency AtMost) Bounds(int[] states)
    {
        var index = _every.IndexOf(states);
        return (_every.AtLeast[index], _every.AtMost[index]);
    }

    private List<(CounterfactualDirection Direction, IReadOnlyList<string> Changes)> Directed(CounterfactualDirection direction, Func<int[], bool> reaches)
    {
        var candidates = Candidates();
        var smallest = new List<int[]>();
        for (var size = 1; size <= _declared.Count; size++)
        {
            foreach (var chosen in Sets(candidates, size, 0).Where(chosen => !smallest.Exists(part => part.All(chosen.Contains))))
            {
                var states = (int[])_states.Clone();
                foreach (var candidate in chosen)
                {
                    states[candidates[candidate].Variable] = candidates[candidate].State;
                }

                if (reaches(states))
                {
                    smallest.Add(chosen);
                }
            }
        }

        return [.. smallest.Select(set => (direction, (IReadOnlyList<string>)[.. set.Select(candidate => candidates[candidate].Text)]))];
    }

    /// <summary>Every other known answer of each variable, in declared order; of a quantity, each run of numbers between thresholds.</summary>
    private List<(int Variable, int State, string Text)> Candidates()
    {
        var candidates = new List<(int Variable, int State, string Text)>();
        foreach (var variable in _declared)
        {
            var place = _brute.Variables.ToList().IndexOf(variable);
            if (variable.Quantity is not { } quantity)
            {
                foreach (var state in new[] { 0, 1 }.Where(state => state != _states[place]))
                {
                    candidates.Add((place, state, $"{variable.Id} {(state == 1 ? "Present" : "Absent")}"));
                }

                continue;
            }

            var starts = _brute.Guidance.Vocabulary.Findings.Where(finding => finding.Quantity == quantity).Select(finding => finding.Threshold!.Value.Value)
                .Append(quantity.Minimum).Append(quantity.Maximum + 1).Distinct().Order().ToList();
            for (var i = 0; i + 1 < starts.Count; i++)
            {
                var now = quantity.Minimum + _states[place];
                if (_states[place] >= variable.Size || now < starts[i] || now >= starts[i + 1])
                {
                    candidates.Add((place, starts[i] - quantity.Minimum, FormattableString.Invariant($"{quantity.Id} {starts[i]}..{starts[i + 1] - 1}")));
                }
            }
        }

        return candidates;
    }

    /// <summary>The sets of so many candidates in which no variable changes twice, in order.</summary>
    private static IEnumerable<int[]> Sets(List<(int Variable, int State, string Text)> candidates, int size, int from)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (var first = from; first < candidates.Count; first++)
        {
            var next = candidates.FindIndex(first, candidate => candidate.Variable != candidates[first].Variable);
            foreach (var rest in Sets(candidates, size - 1, next < 0 ? candidates.Count : next))
            {
                yield return [first, .. rest];
            }
        }
    }
}
