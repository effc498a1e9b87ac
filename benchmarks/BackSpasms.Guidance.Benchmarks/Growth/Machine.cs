using System.Globalization;
using System.Runtime.InteropServices;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>The machine in words, as far as it says what numbers depend on.</summary>
public static class Machine
{
    private const string Processors = "/proc/cpuinfo";

    public static string InWords => string.Create(
        CultureInfo.InvariantCulture,
        $"a machine with {Environment.ProcessorCount} cores ({Processor}), {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:F0} GB of memory, {(OperatingSystem.IsLinux() ? "Linux" : RuntimeInformation.OSDescription)}, {RuntimeInformation.FrameworkDescription}");

    private static string Processor => File.Exists(Processors)
        ? File.ReadLines(Processors).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unnamed"
        : RuntimeInformation.ProcessArchitecture.ToString();
}
