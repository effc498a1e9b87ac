using System.Diagnostics;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>Something that can be run a number of times in one loop of its own, so that no call through a delegate is measured with it.</summary>
public sealed class Stopped(string name, Action<int> run)
{
    public string Name { get; } = name;

    /// <summary>Nanoseconds a run, over a number of runs.</summary>
    public double Nanoseconds(int runs)
    {
        var start = Stopwatch.GetTimestamp();
        run(runs);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / runs;
    }

    /// <summary>Nanoseconds a run, the median of so many rounds.</summary>
    public double MedianNanoseconds(int rounds, TimeSpan time)
    {
        var runs = RunsIn(time);
        double[] taken = [.. Enumerable.Range(0, rounds).Select(_ => Nanoseconds(runs)).Order()];
        return taken[rounds / 2];
    }

    /// <summary>Bytes that this thread allocates a run.</summary>
    public double Bytes(int runs)
    {
        run(1);
        var before = GC.GetAllocatedBytesForCurrentThread();
        run(runs);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)runs;
    }

    /// <summary>How many runs take about so long, after enough of them for the compiler to have done its best.</summary>
    public int RunsIn(TimeSpan time)
    {
        var runs = 1;
        for (var spent = Stopwatch.StartNew(); spent.ElapsedMilliseconds < 300;)
        {
            runs = Nanoseconds(runs) * runs < time.TotalNanoseconds / 2 ? runs * 2 : runs;
        }

        return runs;
    }
}
