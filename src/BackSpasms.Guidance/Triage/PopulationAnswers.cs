namespace BackSpasms.Guidance;

/// <summary>
/// The answers of many people: for each finding one bit a person for 'present' and one for 'absent'; neither means that it is open.
/// </summary>
/// <remarks>
/// It can be filled by person or by whole columns. Thresholds are columns too: by <see cref="Set(int, Presentation)"/> they follow from the numbers, and who
/// sets columns sets them alike. Not safe to share between threads while it is filled; afterwards it is.
/// </remarks>
public sealed class PopulationAnswers
{
    /// <summary>Makes room for people of whom nothing is known yet.</summary>
    /// <param name="vocabulary">The findings: <see cref="GuidanceModel.Vocabulary"/>.</param>
    /// <param name="count">How many people.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0.</exception>
    public PopulationAnswers(Vocabulary vocabulary, int count)
    {
        Vocabulary = Require.NotNull(vocabulary, nameof(vocabulary));
        Count = count >= 0 ? count : throw new ArgumentOutOfRangeException(nameof(count), count, "The number of people must be 0 or more.");
        Tiles = new PopulationTiles(vocabulary.Findings.Count, count);
    }

    /// <summary>The findings and quantities.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>How many people there are.</summary>
    public int Count { get; }

    /// <summary>Where the answers are.</summary>
    internal PopulationTiles Tiles { get; }

    /// <summary>What is known of a finding of one person: present, absent, or, where neither is known, not asked.</summary>
    /// <param name="person">The person, from 0.</param>
    /// <param name="finding">A finding of the vocabulary, told or threshold.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    /// <exception cref="ArgumentException">The vocabulary has no such finding.</exception>
    public Answer this[int person, Finding finding] => AnswerOf(Checked(person), Vocabulary.BitOf(finding));

    /// <summary>Sets all answers of one person.</summary>
    /// <param name="person">The person, from 0.</param>
    /// <param name="presentation">The answers; unsure ones are open.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    /// <exception cref="ArgumentException">The presentation speaks another vocabulary.</exception>
    public void Set(int person, Presentation presentation)
    {
        var (word, mask) = (Checked(person) / 64, 1UL << (person % 64));
        if (Require.NotNull(presentation, nameof(presentation)).Vocabulary != Vocabulary)
        {
            throw new ArgumentException($"The presentation speaks the vocabulary of {presentation.Vocabulary}, not of {Vocabulary}.", nameof(presentation));
        }

        for (var bit = 0; bit < Vocabulary.Findings.Count; bit++)
        {
            Tiles.WordOf(bit, isPresent: true, word) &= ~mask;
            Tiles.WordOf(bit, isPresent: false, word) &= ~mask;
        }

        Fill(person, presentation);
    }

    /// <summary>Sets the answers of all people to one finding, as two columns: bit i of word j is person 64 j + i. Who is in neither is open.</summary>
    /// <param name="finding">A finding of the vocabulary, told or threshold.</param>
    /// <param name="present">Who has it: a word for each 64 people. Bits behind the last person do not count.</param>
    /// <param name="absent">Who does not have it, in as many words.</param>
    /// <exception cref="ArgumentException">The vocabulary has no such finding, a column has another number of words, or somebody is in both; nothing is set then.</exception>
    public void Set(Finding finding, ReadOnlySpan<ulong> present, ReadOnlySpan<ulong> absent)
    {
        var bit = Vocabulary.BitOf(finding);
        CheckLength(present, nameof(present));
        CheckLength(absent, nameof(absent));
        for (var word = 0; word < present.Length; word++)
        {
            var person = word * 64L;
            for (var both = present[word] & absent[word]; both != 0; both >>= 1, person++)
            {
                if ((both & 1) != 0 && person < Count)
                {
                    throw new ArgumentException(FormattableString.Invariant($"Person {person} is in both columns of '{finding.Id}'; a finding is present, absent or open."), nameof(absent));
                }
            }
        }

        for (var word = 0; word < present.Length; word += PopulationTiles.RunWords)
        {
            var words = Math.Min(PopulationTiles.RunWords, present.Length - word);
            present.Slice(word, words).CopyTo(Tiles.RunOf(bit, isPresent: true, word));
            absent.Slice(word, words).CopyTo(Tiles.RunOf(bit, isPresent: false, word));
        }
    }

    /// <summary>Sets the answers of a person of whom nothing is known yet: only what is known is visited.</summary>
    internal void Fill(int person, Presentation presentation)
    {
        var (word, mask) = (person / 64, 1UL << (person % 64));
        Fill(isPresent: true, presentation.PresentBits, word, mask);
        Fill(isPresent: false, presentation.AbsentBits, word, mask);
    }

    /// <summary>The answers of one person; of a number that its thresholds know, one that fits them.</summary>
    internal Presentation PresentationOf(int person)
    {
        var presentation = Presentation.Empty(Vocabulary);
        for (var bit = 0; bit < Vocabulary.Findings.Count; bit++)
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

    private void Fill(bool isPresent, ReadOnlySpan<ulong> bits, int word, ulong mask)
    {
        for (var i = 0; i < bits.Length; i++)
        {
            for (var (left, bit) = (bits[i], i * 64); left != 0; left >>= 1, bit++)
            {
                if ((left & 1) != 0)
                {
                    Tiles.WordOf(bit, isPresent, word) |= mask;
                }
            }
        }
    }

    private Answer AnswerOf(int person, int bit)
    {
        var mask = 1UL << (person % 64);
        return (Tiles.WordOf(bit, isPresent: true, person / 64) & mask) != 0 ? Answer.Present
            : (Tiles.WordOf(bit, isPresent: false, person / 64) & mask) != 0 ? Answer.Absent
            : Answer.NotAsked;
    }

    private int Checked(int person) => person >= 0 && person < Count
        ? person
        : throw new ArgumentOutOfRangeException(nameof(person), person, FormattableString.Invariant($"People are numbered from 0 to {Count - 1}."));

    private void CheckLength(ReadOnlySpan<ulong> column, string name)
    {
        var words = (int)(((long)Count + 63) / 64);
        if (column.Length != words)
        {
            throw new ArgumentException(FormattableString.Invariant($"A column of {Count} people has {words} words, one for each 64; this one has {column.Length}."), name);
        }
    }
}
