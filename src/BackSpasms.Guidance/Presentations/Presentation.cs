using System.Text;

namespace BackSpasms.Guidance;

/// <summary>
/// What is known of one person: an <see cref="Answer"/> for each finding and each quantity of a <see cref="BackSpasms.Guidance.Vocabulary"/>.
/// What is in no list is not asked.
/// </summary>
/// <remarks>
/// A value: immutable, safe to share between threads, equal to another with the same answers over an equal vocabulary. It has no order.
/// Each <c>With…</c> gives a new presentation; where a finding is answered twice, the last answer wins.
/// </remarks>
public sealed class Presentation : IEquatable<Presentation>
{
    private readonly ulong[] _words;
    private readonly QuantityAnswer[] _quantities;

    private Presentation(Vocabulary vocabulary, ulong[] words, QuantityAnswer[] quantities)
    {
        Vocabulary = vocabulary;
        _words = words;
        _quantities = quantities;
    }

    /// <summary>The findings and quantities that this presentation can speak of.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The told findings that are present, in declared order.</summary>
    public IEnumerable<Finding> Present => Told(Answer.Present);

    /// <summary>The told findings that are absent, in declared order.</summary>
    public IEnumerable<Finding> Absent => Told(Answer.Absent);

    /// <summary>The told findings that the person is unsure of, in declared order.</summary>
    public IEnumerable<Finding> Unsure => Told(Answer.Unsure);

    /// <summary>The told findings that were not asked, in declared order.</summary>
    public IEnumerable<Finding> NotAsked => Told(Answer.NotAsked);

    /// <summary>One bit a finding: first what is present, then what is absent, then what is unsure.</summary>
    internal ulong[] Words => _words;

    internal ReadOnlySpan<ulong> PresentBits => _words.AsSpan(0, Vocabulary.Words);

    internal ReadOnlySpan<ulong> AbsentBits => _words.AsSpan(Vocabulary.Words, Vocabulary.Words);

    internal ReadOnlySpan<ulong> UnsureBits => _words.AsSpan(2 * Vocabulary.Words, Vocabulary.Words);

    /// <summary>What is known of a finding. A threshold follows from its quantity.</summary>
    /// <param name="finding">A finding of the vocabulary.</param>
    /// <exception cref="ArgumentException">The vocabulary has no such finding.</exception>
    public Answer this[Finding finding] => AnswerAt(Vocabulary.BitOf(finding));

    /// <summary>What is known of a quantity.</summary>
    /// <param name="quantity">A quantity of the vocabulary.</param>
    /// <exception cref="ArgumentException">The vocabulary has no such quantity.</exception>
    public QuantityAnswer this[Quantity quantity] => _quantities[Vocabulary.IndexOf(quantity)];

    /// <summary>Whether two presentations give the same answers over equal vocabularies.</summary>
    /// <param name="left">One presentation.</param>
    /// <param name="right">The other presentation.</param>
    public static bool operator ==(Presentation? left, Presentation? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two presentations differ.</summary>
    /// <param name="left">One presentation.</param>
    /// <param name="right">The other presentation.</param>
    public static bool operator !=(Presentation? left, Presentation? right) => !(left == right);

    /// <summary>The presentation of a person who was not asked anything yet.</summary>
    /// <param name="vocabulary">What it can speak of: <see cref="Vocabulary"/> of a model.</param>
    public static Presentation Empty(Vocabulary vocabulary)
    {
        Require.NotNull(vocabulary, nameof(vocabulary));
        return new Presentation(vocabulary, new ulong[3 * vocabulary.Words], new QuantityAnswer[vocabulary.Quantities.Count]);
    }

    /// <summary>With these findings present.</summary>
    /// <param name="findings">Told findings of the vocabulary.</param>
    /// <exception cref="ArgumentException">A finding is not of the vocabulary, or is a threshold.</exception>
    public Presentation WithPresent(params Finding[] findings) => With(findings, Answer.Present);

    /// <summary>With these findings present, by id.</summary>
    /// <param name="findingIds">Ids of told findings of the vocabulary.</param>
    /// <exception cref="ArgumentException">An id is not of the vocabulary (the message names the nearest), or is a threshold.</exception>
    public Presentation WithPresent(params string[] findingIds) => With(ByIds(findingIds), Answer.Present);

    /// <summary>With these findings absent.</summary>
    /// <param name="findings">Told findings of the vocabulary.</param>
    /// <exception cref="ArgumentException">A finding is not of the vocabulary, or is a threshold.</exception>
    public Presentation WithAbsent(params Finding[] findings) => With(findings, Answer.Absent);

    /// <summary>With these findings absent, by id.</summary>
    /// <param name="findingIds">Ids of told findings of the vocabulary.</param>
    /// <exception cref="ArgumentException">An id is not of the vocabulary (the message names the nearest), or is a threshold.</exception>
    public Presentation WithAbsent(params string[] findingIds) => With(ByIds(findingIds), Answer.Absent);

    /// <summary>With these findings asked, and not known.</summary>
    /// <param name="findings">Told findings of the vocabulary.</param>
    /// <exception cref="ArgumentException">A finding is not of the vocabulary, or is a threshold.</exception>
    public Presentation WithUnsure(params Finding[] findings) => With(findings, Answer.Unsure);

    /// <summary>With these findings asked, and not known, by id.</summary>
    /// <param name="findingIds">Ids of told findings of the vocabulary.</param>
    /// <exception cref="ArgumentException">An id is not of the vocabulary (the message names the nearest), or is a threshold.</exception>
    public Presentation WithUnsure(params string[] findingIds) => With(ByIds(findingIds), Answer.Unsure);

    /// <summary>With a quantity asked, and not known.</summary>
    /// <param name="quantity">A quantity of the vocabulary.</param>
    /// <exception cref="ArgumentException">The vocabulary has no such quantity.</exception>
    public Presentation WithUnsure(Quantity quantity) => With(quantity, QuantityAnswer.Unsure);

    /// <summary>With every told finding that is not asked yet absent. Quantities, and what the person is unsure of, stay as they are.</summary>
    public Presentation WithOthersAbsent()
    {
        var words = (ulong[])_words.Clone();
        var count = Vocabulary.Words;
        for (var word = 0; word < count; word++)
        {
            var answered = words[word] | words[count + word] | words[(2 * count) + word];
            words[count + word] |= Vocabulary.ToldBits[word] & ~answered;
        }

        return new Presentation(Vocabulary, words, _quantities);
    }

    /// <summary>With one finding answered; <see cref="Answer.NotAsked"/> takes an answer back.</summary>
    /// <param name="finding">A told finding of the vocabulary.</param>
    /// <param name="answer">The answer.</param>
    /// <exception cref="ArgumentException">The finding is not of the vocabulary, or is a threshold.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The answer is none of the four.</exception>
    public Presentation With(Finding finding, Answer answer) => With([finding], answer);

    /// <summary>With one quantity given.</summary>
    /// <param name="quantity">A quantity of the vocabulary.</param>
    /// <param name="number">The number, from its minimum to its maximum, in its unit.</param>
    /// <exception cref="ArgumentException">The vocabulary has no such quantity.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range of the quantity.</exception>
    public Presentation With(Quantity quantity, int number)
    {
        Vocabulary.IndexOf(quantity);
        return number >= quantity.Minimum && number <= quantity.Maximum
            ? With(quantity, QuantityAnswer.Given(number))
            : throw new ArgumentOutOfRangeException(nameof(number), number, OutOfRange(quantity, number));
    }

    /// <summary>With the answer to a quantity taken back.</summary>
    /// <param name="quantity">A quantity of the vocabulary.</param>
    /// <exception cref="ArgumentException">The vocabulary has no such quantity.</exception>
    public Presentation WithNotAsked(Quantity quantity) => With(quantity, QuantityAnswer.NotAsked);

    /// <inheritdoc/>
    public bool Equals(Presentation? other) =>
        ReferenceEquals(this, other) ||
        (other is not null && Vocabulary == other.Vocabulary && _words.SequenceEqual(other._words) && _quantities.SequenceEqual(other._quantities));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Presentation);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Vocabulary.GetHashCode();
        foreach (var word in _words)
        {
            hash = unchecked((hash * 397) ^ word.GetHashCode());
        }

        foreach (var quantity in _quantities)
        {
            hash = unchecked((hash * 397) ^ quantity.GetHashCode());
        }

        return hash;
    }

    /// <summary>The answers in one line: quantities, then what is present, absent and unsure, by id.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (var i = 0; i < _quantities.Length; i++)
        {
            if (_quantities[i].IsAsked)
            {
                text.Append(text.Length == 0 ? string.Empty : "; ").Append(Vocabulary.Quantities[i].Id).Append(' ').Append(_quantities[i].ToString());
            }
        }

        foreach (var (name, findings) in new[] { ("present", Present), ("absent", Absent), ("unsure", Unsure) })
        {
            var ids = string.Join(", ", findings.Select(finding => finding.Id));
            if (ids.Length > 0)
            {
                text.Append(text.Length == 0 ? string.Empty : "; ").Append(name).Append(": ").Append(ids);
            }
        }

        return text.Length == 0 ? "nothing asked" : text.ToString();
    }

    internal static string OutOfRange(Quantity quantity, long number) =>
        FormattableString.Invariant($"'{quantity.Id}' must be a whole number from {quantity.Minimum} to {quantity.Maximum} ({quantity.Unit}); it was {number}.");

    internal Answer AnswerAt(int bit)
    {
        var word = bit / 64;
        var mask = 1UL << (bit % 64);
        var count = Vocabulary.Words;
        return (_words[word] & mask) != 0 ? Answer.Present
            : (_words[count + word] & mask) != 0 ? Answer.Absent
            : (_words[(2 * count) + word] & mask) != 0 ? Answer.Unsure
            : Answer.NotAsked;
    }

    internal QuantityAnswer QuantityAt(int index) => _quantities[index];

    internal Presentation With(Quantity quantity, QuantityAnswer answer)
    {
        var copy = new Presentation(Vocabulary, (ulong[])_words.Clone(), (QuantityAnswer[])_quantities.Clone());
        copy.Take(quantity, answer);
        return copy;
    }

    /// <summary>Takes an answer in place: for who has made the presentation and has shown it to nobody yet.</summary>
    internal void Take(Quantity quantity, QuantityAnswer answer)
    {
        var index = Vocabulary.IndexOf(quantity);
        foreach (var threshold in Vocabulary.Thresholds[index])
        {
            var holds = answer.Number is { } number
                ? Vocabulary.Tie(threshold.Threshold!.Value, number) ? Answer.Present : Answer.Absent
                : answer.IsUnsure ? Answer.Unsure : Answer.NotAsked;
            Set(_words, Vocabulary.BitOf(threshold), holds);
        }

        _quantities[index] = answer;
    }

    /// <summary>Takes the answer to a told finding in place: for who has made the presentation and has shown it to nobody yet.</summary>
    internal void Take(Finding finding, Answer answer) => Set(_words, Vocabulary.BitOf(finding), answer);

    private Presentation With(Finding[] findings, Answer answer)
    {
        Require.NotNull(findings, nameof(findings));
        if (answer is < Answer.NotAsked or > Answer.Unsure)
        {
            throw new ArgumentOutOfRangeException(nameof(answer), answer, "An answer is NotAsked, Present, Absent or Unsure.");
        }

        var words = (ulong[])_words.Clone();
        foreach (var finding in findings)
        {
            var bit = Vocabulary.BitOf(finding);
            if (finding.Quantity is { } quantity)
            {
                throw new ArgumentException($"'{finding.Id}' follows from '{quantity.Id}' and cannot be answered by itself; give '{quantity.Id}' instead.", nameof(findings));
            }

            Set(words, bit, answer);
        }

        return new Presentation(Vocabulary, words, _quantities);
    }

    private void Set(ulong[] words, int bit, Answer answer)
    {
        var mask = 1UL << (bit % 64);
        for (var kind = 0; kind < 3; kind++)
        {
            ref var word = ref words[(kind * Vocabulary.Words) + (bit / 64)];
            word = kind == (int)answer - 1 ? word | mask : word & ~mask;
        }
    }

    private Finding[] ByIds(string[] ids) => Array.ConvertAll(Require.NotNull(ids, nameof(ids)), Vocabulary.Finding);

    private IEnumerable<Finding> Told(Answer answer)
    {
        for (var bit = 0; bit < Vocabulary.Findings.Count; bit++)
        {
            if (Vocabulary.Findings[bit].IsTold && AnswerAt(bit) == answer)
            {
                yield return Vocabulary.Findings[bit];
            }
        }
    }
}
