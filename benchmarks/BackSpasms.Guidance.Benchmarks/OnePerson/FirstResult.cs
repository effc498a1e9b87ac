using System.Diagnostics;
using System.Globalization;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>Starts a program many times and prints the median of each stage that it reports, in milliseconds since its Main began.</summary>
public static class FirstResult
{
    private const int Starts = 31;

    /// <param name="output">Where to print.</param>
    /// <param name="program">The built FirstResult program: its .dll, which is started by dotnet, or a native executable.</param>
    public static int Run(TextWriter output, string program)
    {
        var stages = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        for (var start = 0; start < Starts; start++)
        {
            var isManaged = program.EndsWith(".dll", StringComparison.Ordinal);
            using var process = Process.Start(new ProcessStartInfo(isManaged ? "dotnet" : program, isManaged ? [program] : []) { RedirectStandardOutput = true })!;
            while (process.StandardOutput.ReadLine() is { } line)
            {
                var (stage, time) = (line.Split(' ')[0], double.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture));
                stages.TryAdd(stage, []);
                stages[stage].Add(time);
            }

            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                output.WriteLine($"'{program}' ended with exit code {process.ExitCode.ToString(CultureInfo.InvariantCulture)}.");
                return 1;
            }
        }

        foreach (var (stage, times) in stages)
        {
            times.Sort();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage}: median {times[Starts / 2]:F1} ms, least {times[0]:F1} ms"));
        }

        return 0;
    }
}
