using BackSpasms.Guidance.Tests.Properties;

namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>
/// Every presentation of a small model, each variable known, unsure or not asked, with the bounds that the definition gives: first the unsure answers
/// are completed in a table, then the ones that were not asked.
/// </summary>
internal sealed class EveryPresentation
{
    private readonly BruteForce _brute;

    internal EveryPresentation(BruteForce brute)
    {
        _brute = brute;
        AtLeast = Completed(Least, Least);
        LeastAtWorst = Completed(Greatest, Least);
        AtMost = Completed(Greatest, Greatest);
    }

    internal int Count => AtLeast.Length;

    internal Urgency[] AtLeast { get; }

    internal Urgency[] LeastAtWorst { get; }

    internal Urgency[] AtMost { get; }

    /// <summary>How many presentations a model has at most, without making it.</summary>
    internal static long CountOf(SmallModel model)
    {
        var sizes = model.Quantities.Select(plan => plan.Maximum - plan.Minimum + 3).DefaultIfEmpty(6);
        return sizes.Aggregate(1L << (2 * model.Told), (product, size) => product * size);
    }

    /// <summary>The index of the presentation with these states; a state is a value, or <see cref="Unsure"/> or <see cref="NotAsked"/>.</summary>
    internal int IndexOf(IReadOnlyList<int> states)
    {
        var (index, stride) = (0, 1);
        for (var i = 0; i < states.Count; i++)
        {
            index += states[i] * stride;
            stride *= _brute.Variables[i].Size + 2;
        }

        return index;
    }

    internal static int Unsure(BruteForce.Variable variable) => variable.Size;

    internal static int NotAsked(BruteForce.Variable variable) => variable.Size + 1;

    internal Presentation this[int index]
    {
        get
        {
            var presentation = Presentation.Empty(_brute.Guidance.Vocabulary);
            foreach (var variable in _brute.Variables)
            {
                var state = index % (variable.Size + 2);
                index /= variable.Size + 2;
                presentation = With(presentation, variable, state);
            }

            return presentation;
        }
    }

    private static Presentation With(Presentation presentation, BruteForce.Variable variable, int state)
    {
        if (state == NotAsked(variable))
        {
            return presentation;
        }

        if (variable.Quantity is { } quantity)
        {
            return state == Unsure(variable) ? presentation.WithUnsure(quantity) : presentation.With(quantity, quantity.Minimum + state);
        }

        return presentation.With(variable.Finding!, state == Unsure(variable) ? Answer.Unsure : state == 1 ? Answer.Present : Answer.Absent);
    }

    private Urgency[] Completed(Func<Urgency, Urgency, Urgency> unsure, Func<Urgency, Urgency, Urgency> notAsked)
    {
        var table = _brute.Urgencies;
        foreach (var (fold, states) in new[] { (unsure, 0), (notAsked, 1) })
        {
            var stride = 1;
            foreach (var variable in _brute.Variables)
            {
                table = WithOneMoreState(table, stride, variable.Size + states, variable.Size, fold);
                stride *= variable.Size + states + 1;
            }
        }

        return table;
    }

    private static Urgency[] WithOneMoreState(Urgency[] table, int stride, int size, int known, Func<Urgency, Urgency, Urgency> fold)
    {
        var extended = new Urgency[table.Length / size * (size + 1)];
        for (var block = 0; block < table.Length / (stride * size); block++)
        {
            for (var low = 0; low < stride; low++)
            {
                var from = (block * stride * size) + low;
                var to = (block * stride * (size + 1)) + low;
                var folded = table[from];
                for (var value = 0; value < size; value++)
                {
                    extended[to + (value * stride)] = table[from + (value * stride)];
                    folded = value < known ? fold(folded, table[from + (value * stride)]) : folded;
                }

                extended[to + (size * stride)] = folded;
            }
        }

        return extended;
    }

    private static Urgency Least(Urgency one, Urgency other) => one < other ? one : other;

    private static Urgency Greatest(Urgency one, Urgency other) => one > other ? one : other;
}
