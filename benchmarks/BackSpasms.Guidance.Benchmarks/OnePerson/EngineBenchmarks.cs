using BenchmarkDotNet.Attributes;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>The same rules in engines that take rules as text. They know only yes and no, so the people here have answered everything.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private readonly GuidanceModel _guidance = BackSpasmGuidance.Default;
    private RulesEnginePeer _rulesEngine = null!;
    private NCalcPeer _nCalc = null!;
    private Presentation _presentation = null!;
    private PersonAnswers _answers = null!;
    private Dictionary<string, object> _answersById = null!;

    [Params(Person.BenignComplete, Person.Emergency)]
    public Person Who { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _presentation = Persons.Of(Who, _guidance);
        _answers = PersonAnswersOf.Presentation(_presentation);
        _answersById = NCalcPeer.AnswersOf(_presentation);
        _rulesEngine = new RulesEnginePeer(_guidance);
        _nCalc = new NCalcPeer(_guidance);
    }

    [Benchmark(Baseline = true)]
    public UrgencyRange UrgencyOf() => _guidance.UrgencyOf(_presentation);

    [Benchmark]
    public async Task<Urgency> RulesEngine() => await _rulesEngine.UrgencyOfAsync(_answers);

    [Benchmark]
    public Urgency NCalc() => _nCalc.UrgencyOf(_answersById);
}
