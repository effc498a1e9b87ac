namespace BackSpasms.Guidance.Benchmarks;

/// <summary>Merely reads the answers of a population, where they stand and from end to end, which is the order that memory likes best.</summary>
public static class AnswersReading
{
    public static ulong Of(PopulationAnswers answers, int cores)
    {
        var steps = answers.Tiles.Steps;
        if (cores == 1)
        {
            return Of(steps, 0, steps.Count);
        }

        var joined = 0UL;
        var each = (steps.Count + cores - 1) / cores;
        Parallel.For(0, cores, new ParallelOptions { MaxDegreeOfParallelism = cores }, core =>
            Interlocked.Or(ref joined, Of(steps, Math.Min(core * each, steps.Count), Math.Min((core + 1) * each, steps.Count))));
        return joined;
    }

    private static ulong Of(IReadOnlyList<ulong[]> steps, int from, int to)
    {
        var joined = 0UL;
        for (var step = from; step < to; step++)
        {
            joined |= Reading.Of(steps[step]);
        }

        return joined;
    }
}
