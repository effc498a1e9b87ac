using BenchmarkDotNet.Attributes;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>What comes before the first triage, warm: building the built-in content into a model, and its digest.</summary>
[MemoryDiagnoser]
public class ModelBenchmarks
{
    private readonly GuidanceModelBuilder _builder = BackSpasmGuidance.Builder();
    private readonly ModelContent _content = BackSpasmGuidance.Default.Content;

    [Benchmark]
    public GuidanceModel Build() => _builder.Build();

    [Benchmark]
    public string Digest() => CanonicalJson.DigestOf(ModelJson.PartsOf(_content));
}
