using BenchmarkDotNet.Attributes;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>
/// What one triage costs beside the chain that one would write by hand: the range alone, the result object before its details are asked for, with its reasons,
/// with reasons, causes and plan, and as text and JSON.
/// </summary>
[MemoryDiagnoser]
public class OnePersonBenchmarks
{
    private readonly GuidanceModel _guidance = BackSpasmGuidance.Default;
    private Presentation _presentation = null!;
    private PersonAnswers _answers = null!;

    [ParamsAllValues]
    public Person Who { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _presentation = Persons.Of(Who, _guidance);
        _answers = PersonAnswersOf.Presentation(_presentation);
    }

    [Benchmark(Baseline = true)]
    public UrgencyRange HandWrittenChain() => IfChain.UrgencyOf(_answers);

    [Benchmark]
    public UrgencyRange UrgencyOf() => _guidance.UrgencyOf(_presentation);

    [Benchmark]
    public TriageResult Triage() => _guidance.Triage(_presentation);

    [Benchmark]
    public int WithReasons() => _guidance.Triage(_presentation).Reasons.Count;

    [Benchmark]
    public int WithReasonsCausesAndPlan() => OutcomeParts.Of(_guidance.Triage(_presentation));

    [Benchmark]
    public string AsText() => _guidance.Triage(_presentation).Explain();

    [Benchmark]
    public string AsJson() => _guidance.Triage(_presentation).ToJson();
}
