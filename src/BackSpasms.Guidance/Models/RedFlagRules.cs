namespace BackSpasms.Guidance;

/// <summary>
/// The red flags of a model, ready to be asked how urgent a presentation is. On bit masks where they are exact, which takes no memory at all;
/// elsewhere <see cref="ModelDiagrams"/> answers.
/// </summary>
internal sealed class RedFlagRules
{
    /// <summary>The urgencies that red flags have, most urgent first.</summary>
    internal static readonly Urgency[] Levels = [Urgency.Emergency, Urgency.Urgent, Urgency.Routine];

    private readonly MaskRows[]? _rows;
    private readonly ulong[] _flipped;
    private readonly bool _isNarrow;
    private readonly Lazy<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>>>> _reduced;

    internal RedFlagRules(Vocabulary vocabulary, IReadOnlyList<RedFlag> redFlags)
    {
        var compiler = new MaskRowsCompiler(vocabulary.Findings, vocabulary.BitOf);
        _rows = compiler.Compile(ByLevel(redFlags));
        _flipped = compiler.Flipped;
        _reduced = new Lazy<IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>>>>(() => ReducedRows.Of(this));
        _isNarrow = vocabulary.Words <= MaskRows.NarrowWords;
    }

    /// <summary>How the least of the range reads answers.</summary>
    internal AnswerReading Least { get; init; } = AnswerReading.Least;

    /// <summary>How the least with unsure answers at their worst reads answers.</summary>
    internal AnswerReading LeastAtWorst { get; init; } = AnswerReading.LeastAtWorst;

    /// <summary>How the most of the range reads answers. A test plants a wrong reading here, and the proofs must find it.</summary>
    internal AnswerReading Most { get; init; } = AnswerReading.Most;

    /// <summary>Whether masks are exact for this model.</summary>
    internal bool IsExact => _rows is not null;

    /// <summary>The rows of a level; only where <see cref="IsExact"/>.</summary>
    internal MaskRows RowsOf(Urgency level) => _rows![Array.IndexOf(Levels, level)];

    /// <summary>The rows of all levels, without what makes no difference when levels are taken in order; only where <see cref="IsExact"/>.</summary>
    internal IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>>> Reduced => _reduced.Value;

    /// <summary>Whether a finding stands for its absence.</summary>
    internal bool IsFlipped(int bit) => (_flipped[bit / 64] & (1UL << (bit % 64))) != 0;

    /// <summary>Both ends of the range; only where <see cref="IsExact"/>.</summary>
    internal (Urgency AtLeast, Urgency AtMost) Ends(Presentation presentation)
    {
        if (!_isNarrow)
        {
            var bounds = WideBounds(presentation);
            return (bounds.AtLeast, bounds.AtMost);
        }

        var answers = new NarrowAnswers(presentation, _flipped);
        var atLeast = Highest(answers.Under(Least), Urgency.SelfCare);
        return (atLeast, atLeast == Urgency.Emergency ? atLeast : Highest(answers.Under(Most), atLeast));
    }

    /// <summary>The urgencies of a presentation; only where <see cref="IsExact"/>.</summary>
    internal UrgencyBounds Bounds(Presentation presentation)
    {
        if (!_isNarrow)
        {
            return WideBounds(presentation);
        }

        var answers = new NarrowAnswers(presentation, _flipped);
        var atLeast = Highest(answers.Under(Least), Urgency.SelfCare);
        var leastAtWorst = Highest(answers.Under(LeastAtWorst), atLeast);
        return new UrgencyBounds(atLeast, leastAtWorst, Highest(answers.Under(Most), leastAtWorst));
    }

    private static List<Condition>[] ByLevel(IReadOnlyList<RedFlag> redFlags)
    {
        var groups = new List<Condition>[Levels.Length];
        for (var i = 0; i < groups.Length; i++)
        {
            groups[i] = [];
            foreach (var flag in redFlags)
            {
                if (flag.Urgency == Levels[i])
                {
                    groups[i].Add(flag.When);
                }
            }
        }

        return groups;
    }

    private UrgencyBounds WideBounds(Presentation presentation)
    {
        Span<ulong> set = stackalloc ulong[presentation.Vocabulary.Words];
        Read(presentation, Least, set);
        var atLeast = Highest(set, Urgency.SelfCare);
        Read(presentation, LeastAtWorst, set);
        var leastAtWorst = Highest(set, atLeast);
        Read(presentation, Most, set);
        return new UrgencyBounds(atLeast, leastAtWorst, Highest(set, leastAtWorst));
    }

    /// <summary>The literals that count as true under a reading of what is open.</summary>
    private void Read(Presentation presentation, AnswerReading reading, Span<ulong> set)
    {
        var present = presentation.PresentBits;
        var absent = presentation.AbsentBits;
        var unsure = presentation.UnsureBits;
        for (var word = 0; word < set.Length; word++)
        {
            var swapped = (present[word] ^ absent[word]) & _flipped[word];
            set[word] = reading.Apply(present[word] ^ swapped, absent[word] ^ swapped, unsure[word]);
        }
    }

    /// <summary>The highest urgency that a set of literals reaches, where a lower bound is known.</summary>
    private Urgency Highest(ReadOnlySpan<ulong> set, Urgency known)
    {
        for (var i = 0; i < Levels.Length && Levels[i] > known; i++)
        {
            if (_rows![i].AnyHolds(set))
            {
                return Levels[i];
            }
        }

        return known;
    }

    private Urgency Highest((ulong Low, ulong High) set, Urgency known)
    {
        var rows = _rows!;
        for (var i = 0; i < rows.Length; i++)
        {
            var level = Urgency.Emergency - i;
            if (level <= known)
            {
                break;
            }

            if (rows[i].AnyHolds(set.Low, set.High))
            {
                return level;
            }
        }

        return known;
    }
}
