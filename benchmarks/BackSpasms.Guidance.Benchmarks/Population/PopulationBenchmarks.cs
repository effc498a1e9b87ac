using System.Text;
using BenchmarkDotNet.Attributes;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>A population: triage on one core and on two, beside merely reading the answers; who changes under new guidance; and reading cases line by line.</summary>
[MemoryDiagnoser]
public class PopulationBenchmarks
{
    private readonly GuidanceModel _guidance = BackSpasmGuidance.Default;
    private PopulationAnswers _answers = null!;
    private Finding[] _findings = null!;
    private PopulationResult _result = null!;
    private PopulationResult _raised = null!;
    private byte[] _lines = null!;

    [Params(1_000, 100_000)]
    public int People { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _answers = RandomPopulation.Of(_guidance, People, seed: 1);
        _findings = ColumnReading.FindingsRead(_guidance);
        _result = _guidance.UrgencyOf(_answers);
        _raised = _guidance.UrgencyOf(RandomPopulation.Of(_guidance, People, seed: 2));
        _lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("""{"id":"case-1","age":34,"days":1,"pain":6,"present":["heavy-lifting"],"absent":["fever-or-chills"],"unsure":["night-or-rest-pain"],"othersAbsent":true}""" + "\n", People)));
    }

    [Benchmark(Baseline = true)]
    public ulong ReadingTheColumns() => ColumnReading.Of(_answers, _findings);

    [Benchmark]
    public PopulationResult OnOneCore() => _guidance.UrgencyOf(_answers);

    [Benchmark]
    public PopulationResult OnTwoCores() => _guidance.UrgencyOf(_answers, degreeOfParallelism: 2);

    [Benchmark]
    public int WhoChanges() => _result.ChangesTo(_raised).Count();

    [Benchmark]
    public int CasesFromLines() => PopulationCases.Read(new MemoryStream(_lines), _guidance.Vocabulary).Sum(batch => batch.Answers.Count);
}
