namespace BackSpasms.Guidance;

/// <summary>How urgent each of many people is: the range of each, and how many there are of each range.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class PopulationResult
{
    private readonly ulong[][] _atLeast;
    private readonly ulong[][] _atMost;
    private readonly PopulationCounts _counts;

    internal PopulationResult(int count, ulong[][] atLeast, ulong[][] atMost, PopulationCounts counts)
    {
        Count = count;
        _atLeast = atLeast;
        _atMost = atMost;
        _counts = counts;
    }

    /// <summary>How many people there are.</summary>
    public int Count { get; }

    /// <summary>How urgent one person is: what <see cref="GuidanceTriage.UrgencyOf"/> says of the same answers.</summary>
    /// <param name="person">The person, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    public UrgencyRange this[int person] => person >= 0 && person < Count
        ? new UrgencyRange(LevelOf(_atLeast, person), LevelOf(_atMost, person))
        : throw new ArgumentOutOfRangeException(nameof(person), person, FormattableString.Invariant($"People are numbered from 0 to {Count - 1}."));

    /// <summary>How many people have a range.</summary>
    /// <param name="range">The range.</param>
    public long CountOf(UrgencyRange range) => _counts.Of((int)range.AtLeast, (int)range.AtMost);

    /// <summary>The people whose range is another by another result, in order, with both ranges.</summary>
    /// <param name="other">The result of other guidance over the same people.</param>
    /// <exception cref="ArgumentException">The other result is of another number of people.</exception>
    public IEnumerable<(int Person, UrgencyRange From, UrgencyRange To)> ChangesTo(PopulationResult other)
    {
        Require.NotNull(other, nameof(other));
        return other.Count == Count
            ? Changes(other)
            : throw new ArgumentException(FormattableString.Invariant($"The other result is of {other.Count} people, this one of {Count}."), nameof(other));
    }

    private static Urgency LevelOf(ulong[][] planes, int person)
    {
        var mask = 1UL << (person % 64);
        for (var level = 0; level < planes.Length; level++)
        {
            if ((planes[level][person / 64] & mask) != 0)
            {
                return RedFlagRules.Levels[level];
            }
        }

        return Urgency.SelfCare;
    }

    private IEnumerable<(int Person, UrgencyRange From, UrgencyRange To)> Changes(PopulationResult other)
    {
        for (var word = 0; word * 64L < Count; word++)
        {
            var differs = 0UL;
            for (var level = 0; level < _atLeast.Length; level++)
            {
                differs |= (_atLeast[level][word] ^ other._atLeast[level][word]) | (_atMost[level][word] ^ other._atMost[level][word]);
            }

            for (var bit = 0; differs != 0; bit++, differs >>= 1)
            {
                var person = (word * 64) + bit;
                if ((differs & 1) != 0 && person < Count)
                {
                    yield return (person, this[person], other[person]);
                }
            }
        }
    }
}
