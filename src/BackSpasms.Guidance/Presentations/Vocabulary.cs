using System.Numerics;

namespace BackSpasms.Guidance;

/// <summary>
/// The findings and quantities that a model knows, in its order. A <see cref="Presentation"/> speaks one vocabulary.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads. Two vocabularies are equal when they have the same model id, version, findings and quantities in the same order.
/// </remarks>
public sealed class Vocabulary : IEquatable<Vocabulary>
{
    private readonly Dictionary<string, int> _bits = new(StringComparer.Ordinal);
    private readonly Finding[] _findings;
    private readonly Dictionary<string, int> _quantityIndexes = new(StringComparer.Ordinal);

    internal Vocabulary(string modelId, string modelVersion, IEnumerable<Quantity> quantities, IEnumerable<Finding> findings)
    {
        ModelId = modelId;
        ModelVersion = modelVersion;
        Quantities = Require.List(quantities, nameof(quantities));
        _findings = [.. findings];
        Findings = Array.AsReadOnly(_findings);
        for (var i = 0; i < Findings.Count; i++)
        {
            _bits.Add(Findings[i].Id, i);
        }

        for (var i = 0; i < Quantities.Count; i++)
        {
            _quantityIndexes.Add(Quantities[i].Id, i);
        }

        Words = (Findings.Count + 63) / 64;
        Thresholds = new Finding[Quantities.Count][];
        for (var i = 0; i < Thresholds.Length; i++)
        {
            var quantity = Quantities[i];
            Thresholds[i] = Array.FindAll(_findings, finding => finding.Quantity == quantity);
        }

        ToldBits = new ulong[Words];
        for (var bit = 0; bit < _findings.Length; bit++)
        {
            ToldBits[bit / 64] |= _findings[bit].IsTold ? 1UL << (bit % 64) : 0;
        }
    }

    /// <summary>The id of the model.</summary>
    public string ModelId { get; }

    /// <summary>The version of the model.</summary>
    public string ModelVersion { get; }

    /// <summary>The quantities, in declared order.</summary>
    public IReadOnlyList<Quantity> Quantities { get; }

    /// <summary>The findings, told ones and thresholds, in declared order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How many 64-bit words hold one bit a finding.</summary>
    internal int Words { get; }

    /// <summary>The thresholds of each quantity.</summary>
    internal Finding[][] Thresholds { get; }

    /// <summary>How a number answers a threshold. A test plants a wrong tie here, and the proofs must find it.</summary>
    internal Func<Threshold, int, bool> Tie { get; init; } = (threshold, number) => threshold.HoldsAt(number);

    /// <summary>One bit for each told finding.</summary>
    internal ulong[] ToldBits { get; }

    /// <summary>Whether two vocabularies are equal.</summary>
    /// <param name="left">One vocabulary.</param>
    /// <param name="right">The other vocabulary.</param>
    public static bool operator ==(Vocabulary? left, Vocabulary? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two vocabularies differ.</summary>
    /// <param name="left">One vocabulary.</param>
    /// <param name="right">The other vocabulary.</param>
    public static bool operator !=(Vocabulary? left, Vocabulary? right) => !(left == right);

    /// <summary>The finding with an id.</summary>
    /// <param name="id">The id, letter by letter.</param>
    /// <exception cref="ArgumentException">The vocabulary has no such finding; the message names the nearest one.</exception>
    public Finding Finding(string id) =>
        _bits.TryGetValue(Require.NotNull(id, nameof(id)), out var bit) ? Findings[bit] : throw new ArgumentException(UnknownFinding(id), nameof(id));

    /// <summary>The quantity with an id.</summary>
    /// <param name="id">The id, letter by letter.</param>
    /// <exception cref="ArgumentException">The vocabulary has no such quantity; the message names the nearest one.</exception>
    public Quantity Quantity(string id) =>
        _quantityIndexes.TryGetValue(Require.NotNull(id, nameof(id)), out var index)
            ? Quantities[index]
            : throw new ArgumentException($"'{id}' is not a quantity of {this}{NearestId.Suggestion(id, Quantities.Select(quantity => quantity.Id))}", nameof(id));

    /// <summary>Looks a finding up.</summary>
    /// <param name="id">The id, letter by letter.</param>
    /// <returns>The finding; null where the vocabulary has none with that id.</returns>
    public Finding? FindFinding(string id) => _bits.TryGetValue(Require.NotNull(id, nameof(id)), out var bit) ? Findings[bit] : null;

    /// <summary>Looks a quantity up.</summary>
    /// <param name="id">The id, letter by letter.</param>
    /// <returns>The quantity; null where the vocabulary has none with that id.</returns>
    public Quantity? FindQuantity(string id) =>
        _quantityIndexes.TryGetValue(Require.NotNull(id, nameof(id)), out var index) ? Quantities[index] : null;

    /// <inheritdoc/>
    public bool Equals(Vocabulary? other) =>
        ReferenceEquals(this, other) ||
        (other is not null &&
            string.Equals(ModelId, other.ModelId, StringComparison.Ordinal) &&
            string.Equals(ModelVersion, other.ModelVersion, StringComparison.Ordinal) &&
            Quantities.SequenceEqual(other.Quantities) &&
            Findings.SequenceEqual(other.Findings));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Vocabulary);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((StringComparer.Ordinal.GetHashCode(ModelId) * 397) ^ (StringComparer.Ordinal.GetHashCode(ModelVersion) * 31) ^ Findings.Count);

    /// <summary>Model id and version, such as <c>back-spasms 1.0.0</c>.</summary>
    public override string ToString() => $"{ModelId} {ModelVersion}";

    /// <summary>The same vocabulary in other words.</summary>
    internal Vocabulary Reworded(IEnumerable<Quantity> quantities, IEnumerable<Finding> findings) => new(ModelId, ModelVersion, quantities, findings) { Tie = Tie };

    internal string UnknownFinding(string id) =>
        $"'{id}' is not a finding of {this}{NearestId.Suggestion(id, Findings.Select(finding => finding.Id))}";

    /// <summary>The bit of a finding, by which presentations and mask rows know it.</summary>
    internal int BitOf(Finding finding)
    {
        // Mostly it is the very finding of this vocabulary, and stands where it stood when it was last looked up.
        var last = Require.NotNull(finding, nameof(finding)).LastBit;
        if ((uint)last < (uint)_findings.Length && ReferenceEquals(_findings[last], finding))
        {
            return last;
        }

        if (!_bits.TryGetValue(finding.Id, out var bit) || !finding.Equals(_findings[bit]))
        {
            throw new ArgumentException(UnknownFinding(finding.Id), nameof(finding));
        }

        finding.LastBit = bit;
        return bit;
    }

    /// <summary>The findings of some literals, present or absent, in declared order.</summary>
    internal IReadOnlyList<Finding> FindingsOf(ReadOnlySpan<ulong> literals)
    {
        var count = 0;
        for (var word = 0; word < Words; word++)
        {
            count += BitOperations.PopCount(literals[word] | literals[Words + word]);
        }

        if (count == 0)
        {
            return [];
        }

        var found = new Finding[count];
        var at = 0;
        for (var word = 0; word < Words; word++)
        {
            for (var bits = literals[word] | literals[Words + word]; bits != 0; bits &= bits - 1)
            {
                found[at++] = _findings[(word * 64) + BitOperations.TrailingZeroCount(bits)];
            }
        }

        return Array.AsReadOnly(found);
    }

    /// <summary>A set of findings in declared order, worded as in this vocabulary.</summary>
    internal IReadOnlyList<Finding> InOrder(ICollection<Finding> findings) =>
        findings.Count == 0 ? [] : [.. findings.Select(BitOf).OrderBy(bit => bit).Select(bit => Findings[bit])];

    internal int IndexOf(Quantity quantity)
    {
        Require.NotNull(quantity, nameof(quantity));
        return _quantityIndexes.TryGetValue(quantity.Id, out var index) && quantity.Equals(Quantities[index])
            ? index
            : throw new ArgumentException(
                $"'{quantity.Id}' is not a quantity of {this}{NearestId.Suggestion(quantity.Id, Quantities.Select(known => known.Id))}",
                nameof(quantity));
    }
}
