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
    private readonly HashSet<Condition> _notSimple;

    internal RedFlagRules(ModelContent content)
    {
        var vocabulary = content.Vocabulary;
        var compiler = new MaskRowsCompiler(vocabulary.Findings, vocabulary.BitOf);
        _rows = compiler.Compile([.. Levels.Select(level => content.RedFlags.Where(flag => flag.Urgency == level).Select(flag => flag.When).ToList())]);
        _flipped = compiler.Flipped;
        _notSimple = [.. content.Conditions.Where(condition => !new MaskRowsCompiler(vocabulary.Findings, vocabulary.BitOf).IsExact(condition))];
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

    /// <summary>Whether a finding stands for its absence.</summary>
    internal bool IsFlipped(int bit) => (_flipped[bit / 64] & (1UL << (bit % 64))) != 0;

    /// <summary>Whether a condition of the content can be evaluated part by part, exactly.</summary>
    internal bool IsSimple(Condition condition) => _notSimple.Count == 0 || !_notSimple.Contains(condition);

    /// <summary>The urgencies of a presentation; only where <see cref="IsExact"/>.</summary>
    internal UrgencyBounds Bounds(Presentation presentation)
    {
        var words = presentation.Vocabulary.Words;
        Span<ulong> least = stackalloc ulong[words];
        Span<ulong> next = stackalloc ulong[words];
        Read(presentation, Least, least);
        var atLeast = Highest(least, Urgency.SelfCare);

        // Most presentations have nothing unsure, and complete ones nothing open: then the next set is the same, and so is what it reaches.
        Read(presentation, LeastAtWorst, next);
        var leastAtWorst = next.SequenceEqual(least) ? atLeast : Highest(next, atLeast);
        Read(presentation, Most, next);
        return new UrgencyBounds(atLeast, leastAtWorst, next.SequenceEqual(least) ? leastAtWorst : Highest(next, leastAtWorst));
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
}
