using System.Numerics;

namespace BackSpasms.Guidance;

/// <summary>
/// Counts people by range, from the bit planes of both ends. Planes are nested (an emergency is urgent or more) and the least is within the most,
/// so it is enough to count who is at least so urgent at both ends; how many are exactly so follows by taking away.
/// </summary>
internal sealed class PopulationCounts
{
    // By the least and the most, as the number of urgencies reached: 0 is self-care or more, which everybody is.
    private readonly long[,] _reached = new long[4, 4];

    /// <summary>How many people have a range.</summary>
    internal long Of(int atLeast, int atMost) =>
        Reached(atLeast, atMost) - Reached(atLeast + 1, atMost) - Reached(atLeast, atMost + 1) + Reached(atLeast + 1, atMost + 1);

    internal void Add(PopulationCounts other)
    {
        for (var low = 0; low < 4; low++)
        {
            for (var high = low; high < 4; high++)
            {
                _reached[low, high] += other._reached[low, high];
            }
        }
    }

    /// <summary>Adds the people of one step.</summary>
    /// <returns>How many there are.</returns>
    internal long Add(ulong[][] atLeast, ulong[][] atMost, int from, int people)
    {
        long lowRoutine = 0, lowUrgent = 0, lowEmergency = 0;
        long highRoutine = 0, highUrgent = 0, highEmergency = 0;
        long routineToUrgent = 0, routineToEmergency = 0, urgentToEmergency = 0;
        var everybody = Math.Max(0, Math.Min(people - (from * 64L), PopulationTiles.StepWords * 64L));
        var words = (int)((everybody + 63) / 64);
        for (var word = from; word < from + words; word++)
        {
            // Words behind the last person are left out, and so is what stands behind the last person in a word.
            var left = people - (word * 64L);
            var here = left >= 64 ? ulong.MaxValue : (1UL << (int)left) - 1;
            ulong routine = atLeast[2][word] & here, urgent = atLeast[1][word] & here;
            ulong toUrgent = atMost[1][word] & here, toEmergency = atMost[0][word] & here;
            lowRoutine += BitOperations.PopCount(routine);
            lowUrgent += BitOperations.PopCount(urgent);
            lowEmergency += BitOperations.PopCount(atLeast[0][word] & here);
            highRoutine += BitOperations.PopCount(atMost[2][word] & here);
            highUrgent += BitOperations.PopCount(toUrgent);
            highEmergency += BitOperations.PopCount(toEmergency);
            routineToUrgent += BitOperations.PopCount(routine & toUrgent);
            routineToEmergency += BitOperations.PopCount(routine & toEmergency);
            urgentToEmergency += BitOperations.PopCount(urgent & toEmergency);
        }

        _reached[0, 0] += everybody;
        _reached[0, 1] += highRoutine;
        _reached[0, 2] += highUrgent;
        _reached[0, 3] += highEmergency;
        _reached[1, 1] += lowRoutine;
        _reached[1, 2] += routineToUrgent;
        _reached[1, 3] += routineToEmergency;
        _reached[2, 2] += lowUrgent;
        _reached[2, 3] += urgentToEmergency;
        _reached[3, 3] += lowEmergency;
        return everybody;
    }

    /// <summary>How many people reach at least so much at both ends; who reaches it at the least reaches it at the most.</summary>
    private long Reached(int low, int high) => low > 3 || high > 3 ? 0 : _reached[low, Math.Max(low, high)];
}
