using System.Numerics;
using System.Runtime.InteropServices;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>
/// Merely reads what triage of a population has to read: the two columns of each finding that a red flag names, each once and from end to end, which is the
/// order that memory likes best.
/// </summary>
public static class ColumnReading
{
    /// <returns>All words joined, so that nothing is left unread.</returns>
    public static ulong Of(PopulationAnswers answers, Finding[] findings, int cores = 1)
    {
        if (cores == 1)
        {
            return Read(answers, findings, 0, Words(answers));
        }

        var joined = 0UL;
        var each = (Words(answers) + cores - 1) / cores;
        Parallel.For(0, cores, new ParallelOptions { MaxDegreeOfParallelism = cores }, core =>
            Interlocked.Or(ref joined, Read(answers, findings, Math.Min(core * each, Words(answers)), Math.Min((core + 1) * each, Words(answers)))));
        return joined;
    }

    /// <summary>The findings that a red flag names.</summary>
    public static Finding[] FindingsRead(GuidanceModel guidance) => [.. guidance.RedFlags.SelectMany(flag => flag.When.Findings).Distinct()];

    private static int Words(PopulationAnswers answers) => (int)(((long)answers.Count + 63) / 64);

    private static ulong Read(PopulationAnswers answers, Finding[] findings, int from, int to)
    {
        var joined = 0UL;
        foreach (var finding in findings)
        {
            joined |= Read(answers.Present(finding)[from..to]) | Read(answers.Absent(finding)[from..to]);
        }

        return joined;
    }

    private static ulong Read(ReadOnlySpan<ulong> column)
    {
        var vectors = MemoryMarshal.Cast<ulong, Vector<ulong>>(column);
        Vector<ulong> a = default, b = default, c = default, d = default;
        var i = 0;
        for (; i + 3 < vectors.Length; i += 4)
        {
            a |= vectors[i];
            b |= vectors[i + 1];
            c |= vectors[i + 2];
            d |= vectors[i + 3];
        }

        for (; i < vectors.Length; i++)
        {
            a |= vectors[i];
        }

        var joined = 0UL;
        foreach (var word in column[(vectors.Length * Vector<ulong>.Count)..])
        {
            joined |= word;
        }

        for (var lane = 0; lane < Vector<ulong>.Count; lane++)
        {
            joined |= (a | b | c | d)[lane];
        }

        return joined;
    }
}
