using BenchmarkDotNet.Attributes;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>What one triage costs: the range alone, and the result object before its details are asked for.</summary>
[MemoryDiagnoser]
public class TriageBenchmarks
{
    private readonly GuidanceModel _guidance = BackSpasmGuidance.Default;
    private Presentation _presentation = null!;

    public enum Person
    {
        /// <summary>A first visit: a handful of answers.</summary>
        Typical,

        /// <summary>Everything answered, nothing alarming.</summary>
        BenignComplete,

        /// <summary>One answer decides.</summary>
        Emergency,

        /// <summary>Almost nothing known.</summary>
        MostlyUnknown,
    }

    [ParamsAllValues]
    public Person Who { get; set; }

    [GlobalSetup]
    public void Prepare() => _presentation = Who switch
    {
        Person.Typical => _guidance.Describe(age: 34, days: 1, pain: 5)
            .WithPresent(Findings.HeavyLifting, Findings.MuscleTightness, Findings.LimitedMovement)
            .WithAbsent(Findings.SaddleNumbness, Findings.LegWeakness, Findings.FeverOrChills, Findings.MajorTrauma)
            .WithUnsure(Findings.NightOrRestPain),
        Person.BenignComplete => _guidance.Describe(age: 34, days: 1, pain: 5)
            .WithPresent(Findings.LowerBack, Findings.HeavyLifting, Findings.MuscleTightness)
            .WithOthersAbsent(),
        Person.Emergency => _guidance.Describe(age: 61, days: 0, pain: 9)
            .WithPresent(Findings.SaddleNumbness, Findings.NewBladderTrouble),
        _ => _guidance.Describe().WithPresent(Findings.LowerBack),
    };

    [Benchmark(Baseline = true)]
    public UrgencyRange UrgencyOf() => _guidance.UrgencyOf(_presentation);

    [Benchmark]
    public TriageResult Triage() => _guidance.Triage(_presentation);
}
