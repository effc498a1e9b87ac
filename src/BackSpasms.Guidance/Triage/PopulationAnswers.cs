namespace BackSpasms.Guidance;

/// <summary>
/// The answers of many people as columns: for each finding one bit a person for 'present' and one for 'absent'; neither means that it is open.
/// </summary>
/// <remarks>
/// Columns can be filled by person or as whole spans. Thresholds are columns too: by <see cref="Set"/> they follow from the numbers, and who fills spans
/// fills them alike. Not safe to share between threads while it is filled; afterwards it is.
/// </remarks>
public sealed class PopulationAnswers
{
    private readonly ulong[][] _present;
    private readonly ulong[][] _absent;

    /// <summary>Makes room for people of whom nothing is known yet.</summary>
    /// <param name="vocabulary">The findings: <see cref="GuidanceModel.Vocabulary"/>.</param>
    /// <param name="count">How many people.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0.</exception>
    public PopulationAnswers(Vocabulary vocabulary, int count)
    {
        Vocabulary = Require.NotNull(vocabulary, nameof(vocabulary));
        Count = count >= 0 ? count : throw new ArgumentOutOfRangeException(nameof(count), count, "The number of people must be 0 or more.");
        PaddedWords = (int)(((long)count + (64 * PopulationTriage.StepWords) - 1) / (64 * PopulationTriage.StepWords)) * PopulationTriage.StepWords;
        _present = Columns(PaddedWords);
        _absent = Columns(PaddedWords);
    }

    /// <summary>The findings and quantities.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>How many people there are.</summary>
    public int Count { get; }

    /// <summary>How many words a column has, those beyond the last person included.</summary>
    internal int PaddedWords { get; }

    private int Words => (int)(((long)Count + 63) / 64);

    /// <summary>The column of who has a finding: bit i of word j is person 64 j + i.</summary>
    /// <param name="finding">A finding of the vocabulary, told or threshold.</param>
    /// <exception cref="ArgumentException">The vocabulary has no such finding.</exception>
    public Span<ulong> Present(Finding finding) => _present[Vocabulary.BitOf(finding)].AsSpan(0, Words);

    /// <summary>The column of who does not have a finding: bit i of word j is person 64 j + i. Nobody may be in both columns.</summary>
    /// <param name="finding">A finding of the vocabulary, told or threshold.</param>
    /// <exception cref="ArgumentException">The vocabulary has no such finding.</exception>
    public Span<ulong> Absent(Finding finding) => _absent[Vocabulary.BitOf(finding)].AsSpan(0, Words);

    /// <summary>Sets all answers of one person.</summary>
    /// <param name="person">The person, from 0.</param>
    /// <param name="presentation">The answers; unsure ones are open.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    /// <exception cref="ArgumentException">The presentation speaks another vocabulary.</exception>
    public void Set(int person, Presentation presentation)
    {
        if (person < 0 || person >= Count)
        {
            throw new ArgumentOutOfRangeException(nameof(person), person, FormattableString.Invariant($"People are numbered from 0 to {Count - 1}."));
        }

        if (Require.NotNull(presentation, nameof(presentation)).Vocabulary != Vocabulary)
        {
            throw new ArgumentException($"The presentation speaks the vocabulary of {presentation.Vocabulary}, not of {Vocabulary}.", nameof(presentation));
        }

        var word = person / 64;
        var mask = 1UL << (person % 64);
        for (var bit = 0; bit < _present.Length; bit++)
        {
            var answer = presentation.AnswerAt(bit);
            _present[bit][word] = answer == Answer.Present ? _present[bit][word] | mask : _present[bit][word] & ~mask;
            _absent[bit][word] = answer == Answer.Absent ? _absent[bit][word] | mask : _absent[bit][word] & ~mask;
        }
    }

    /// <summary>Sets the answers of a person of whom nothing is known yet: only what is known is visited.</summary>
    internal void Fill(int person, Presentation presentation)
    {
        var (word, mask) = (person / 64, 1UL << (person % 64));
        FillColumns(_present, presentation.PresentBits, word, mask);
        FillColumns(_absent, presentation.AbsentBits, word, mask);
    }

    private static void FillColumns(ulong[][] columns, ReadOnlySpan<ulong> bits, int word, ulong mask)
    {
        for (var i = 0; i < bits.Length; i++)
        {
            for (var (left, bit) = (bits[i], i * 64); left != 0; left >>= 1, bit++)
            {
                if ((left & 1) != 0)
                {
                    columns[bit][word] |= mask;
                }
            }
        }
    }

    internal ulong[] PresentColumn(int bit) => _present[bit];

    internal ulong[] AbsentColumn(int bit) => _absent[bit];

    /// <summary>The answers of one person; of a number that its thresholds know, one that fits them.</summary>
    internal Presentation PresentationOf(int person)
    {
        var presentation = Presentation.Empty(Vocabulary);
        for (var bit = 0; bit < _present.Length; bit++)
        {
            if (Vocabulary.Findings[bit].IsTold)
            {
                presentation = presentation.With(Vocabulary.Findings[bit], AnswerOf(person, bit));
            }
        }

        foreach (var quantity in Vocabulary.Quantities)
        {
            var thresholds = Vocabulary.Thresholds[Vocabulary.IndexOf(quantity)];
            var fitting = thresholds.Select(threshold => threshold.Threshold!.Value.Value).Append(quantity.Minimum)
                .Where(number => Array.TrueForAll(
                    thresholds,
                    threshold => AnswerOf(person, Vocabulary.BitOf(threshold)) == (threshold.Threshold!.Value.HoldsAt(number) ? Answer.Present : Answer.Absent)))
                .ToList();
            if (fitting.Count > 0)
            {
                presentation = presentation.With(quantity, fitting[0]);
            }
        }

        return presentation;
    }

    private Answer AnswerOf(int person, int bit)
    {
        var mask = 1UL << (person % 64);
        return (_present[bit][person / 64] & mask) != 0 ? Answer.Present
            : (_absent[bit][person / 64] & mask) != 0 ? Answer.Absent
            : Answer.NotAsked;
    }

    private ulong[][] Columns(int words)
    {
        var columns = new ulong[Vocabulary.Findings.Count][];
        for (var bit = 0; bit < columns.Length; bit++)
        {
            columns[bit] = new ulong[words];
        }

        return columns;
    }
}
