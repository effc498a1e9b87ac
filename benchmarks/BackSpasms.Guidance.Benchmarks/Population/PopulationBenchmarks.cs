using System.Text;
using BenchmarkDotNet.Attributes;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>A population: triage on one core and on two, beside merely reading the answers; who changes under new guidance; and reading cases line by line.</summary>
[MemoryDiagnoser]
public class PopulationBenchmarks
{
    private readonly GuidanceModel _guidance = BackSpasmGuidance.Default;
    private PopulationAnswers _answers = null!;
    private ColumnReading _plain = null!;
    private PopulationResult _result = null!;
    private PopulationResult _raised = null!;
    private ulong[] _present = null!;
    private ulong[] _absent = null!;
    private byte[] _lines = null!;

    [Params(1_000, 100_000)]
    public int People { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _answers = RandomPopulation.Of(_guidance, People, seed: 1);
        _present = new ulong[(People + 63) / 64];
        _absent = new ulong[(People + 63) / 64];
        Array.Fill(_present, 0x1111_1111_1111_1111UL);
        Array.Fill(_absent, 0xCCCC_CCCC_CCCC_CCCCUL);
        _plain = new ColumnReading(_guidance, People);
        _result = _guidance.UrgencyOf(_answers);
        _raised = _guidance.UrgencyOf(RandomPopulation.Of(_guidance, People, seed: 2));
        _lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("""{"id":"case-1","age":34,"days":1,"pain":6,"present":["heavy-lifting"],"absent":["fever-or-chills"],"unsure":["night-or-rest-pain"],"othersAbsent":true}""" + "\n", People)));
    }

    [Benchmark(Baseline = true)]
    public ulong ReadingTheAnswers() => AnswersReading.Of(_answers, cores: 1);

    [Benchmark]
    public ulong ReadingPlainColumns() => _plain.Read();

    [Benchmark]
    public PopulationAnswers FillingByColumns()
    {
        var answers = new PopulationAnswers(_guidance.Vocabulary, People);
        foreach (var finding in _guidance.Vocabulary.Findings)
        {
            answers.Set(finding, _present, _absent);
        }

        return answers;
    }

    [Benchmark]
    public PopulationResult OnOneCore() => _guidance.UrgencyOf(_answers);

    [Benchmark]
    public PopulationResult OnTwoCores() => _guidance.UrgencyOf(_answers, degreeOfParallelism: 2);

    [Benchmark]
    public int WhoChanges() => _result.ChangesTo(_raised).Count();

    [Benchmark]
    public int CasesFromLines() => PopulationCases.Read(new MemoryStream(_lines), _guidance.Vocabulary).Sum(batch => batch.Answers.Count);
}
