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
        _notSimple = [.. content.Conditions.Where(condition => new MaskRowsCompiler(vocabulary.Findings, vocabulary.BitOf).Compile([[condition]]) is null)];
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
        Span<ulong> sure = stackalloc ulong[words];
        Span<ulong> atWorst = stackalloc ulong[words];
        Span<ulong> possible = stackalloc ulong[words];
        var present = presentation.PresentBits;
        var absent = presentation.AbsentBits;
        var unsure = presentation.UnsureBits;
        for (var word = 0; word < words; word++)
        {
            var swapped = (present[word] ^ absent[word]) & _flipped[word];
            var holds = present[word] ^ swapped;
            var fails = absent[word] ^ swapped;
            sure[word] = Least.Apply(holds, fails, unsure[word]);
            atWorst[word] = LeastAtWorst.Apply(holds, fails, unsure[word]);
            possible[word] = Most.Apply(holds, fails, unsure[word]);
        }

        var atLeast = Highest(sure, Urgency.SelfCare);
        var leastAtWorst = Highest(atWorst, atLeast);
        return new UrgencyBounds(atLeast, leastAtWorst, Highest(possible, leastAtWorst));
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
