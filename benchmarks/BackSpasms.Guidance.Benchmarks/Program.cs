using System.Globalization;
using BackSpasms.Guidance.Benchmarks;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["guard"]:
        return SpeedGuard.Run(Console.Out);
    case ["ratios"]:
        return OnePersonRatios.Run(Console.Out);
    case ["first-result", var program]:
        return FirstResult.Run(Console.Out, program);
    case ["population", .. var most]:
        return PopulationRatios.Run(Console.Out, most.Length == 0 ? 1_000_000 : int.Parse(most[0], CultureInfo.InvariantCulture));
    case ["growth", var folder, .. var mostPeople]:
        return GrowthReport.Run(Console.Out, folder, mostPeople.Length == 0 ? 12_000_000 : int.Parse(mostPeople[0], CultureInfo.InvariantCulture));
}

var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).ToList();

// A benchmark that does not run is a failure, also for a script.
return summaries.Any(s => s.HasCriticalValidationErrors || s.Reports.Any(r => !r.Success)) ? 1 : 0;
