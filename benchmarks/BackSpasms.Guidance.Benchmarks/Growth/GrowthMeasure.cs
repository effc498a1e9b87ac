using System.Diagnostics;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>One thing that grows: what is measured, against what, in which unit, and how to measure it at a size.</summary>
/// <param name="Id">The name of its chart.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="SizeOf">What grows.</param>
/// <param name="Unit">The unit of what is measured.</param>
/// <param name="IsPromised">Whether it has to grow linearly.</param>
/// <param name="Sizes">The sizes, at least six.</param>
/// <param name="Measure">Measures at a size; null where it takes too long.</param>
public sealed record GrowthMeasure(string Id, string Title, string SizeOf, string Unit, bool IsPromised, IReadOnlyList<int> Sizes, Func<int, double?> Measure)
{
    /// <summary>Milliseconds of the least disturbed of several runs.</summary>
    public static double Milliseconds(Action run)
    {
        run();
        var least = double.MaxValue;
        var spent = Stopwatch.StartNew();
        for (var i = 0; i < 7 || (spent.ElapsedMilliseconds < 800 && i < 2000); i++)
        {
            var start = Stopwatch.GetTimestamp();
            run();
            least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return least;
    }

    /// <summary>Megabytes that a run allocates.</summary>
    public static double Megabytes(Action run)
    {
        run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / 1e6;
    }
}
