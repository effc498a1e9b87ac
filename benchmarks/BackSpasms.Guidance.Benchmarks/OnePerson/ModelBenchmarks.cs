using BenchmarkDotNet.Attributes;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>What comes before the first triage, warm: building the built-in content into a model, and its digest.</summary>
[MemoryDiagnoser]
public class ModelBenchmarks
{
    private readonly GuidanceModelBuilder _builder = Builder();
    private readonly ModelContent _content = BackSpasmGuidance.Default.Content;

    [Benchmark]
    public GuidanceModel Build() => _builder.Build();

    [Benchmark]
    public string Digest() => CanonicalJson.DigestOf(ModelJson.Of(_content));

    internal static GuidanceModelBuilder Builder()
    {
        var builder = new GuidanceModelBuilder("back-spasms", "1.0.0").About(BackSpasmGuidance.Default.About!).DefaultCause(Causes.MuscleStrain);
        Add(Measures.All, builder.Add);
        Add(Findings.All, builder.Add);
        Add(Questions.All, builder.Add);
        Add(RedFlags.All, builder.Add);
        Add(Causes.All, builder.Add);
        Add(Treatments.All, builder.Add);
        Add(Preventions.All, builder.Add);
        Add(SafetyNet.All, builder.Add);
        Add(Sources.All, builder.Add);
        return builder;

        static void Add<T>(IEnumerable<T> items, Func<T, GuidanceModelBuilder> add)
        {
            foreach (var item in items)
            {
                add(item);
            }
        }
    }
}
