using BackSpasms.Guidance.Benchmarks;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["ratios"]:
        return OnePersonRatios.Run(Console.Out);
}

var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).ToList();

// A benchmark that does not run is a failure, also for a script.
return summaries.Any(s => s.HasCriticalValidationErrors || s.Reports.Any(r => !r.Success)) ? 1 : 0;
