using System.Text;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>Everything whose growth is charted.</summary>
public static class GrowthMeasures
{
    private const int SomeFindings = 300;
    private const int SomeFlags = 100;
    private const int SomePeople = 16_384;

    private static readonly int[] Flags = [44, 500, 1000, 2000, 3000, 4000, 5000];
    private static readonly int[] Findings = [100, 400, 700, 1000, 1300, 1600, 2000];
    /// <summary>From so many people on, their answers are more than the caches hold: below, growth would show where the caches end.</summary>
    private static readonly int[] People = [2_000_000, 4_000_000, 6_000_000, 8_000_000, 10_000_000, 12_000_000, 20_000_000, 50_000_000];

    private static readonly int[] FlagsOfAPack = [44, 200, 400, 600, 800, 1000];
    private static readonly int[] FewFlags = [10, 20, 44, 80, 120, 160];

    public static IReadOnlyList<GrowthMeasure> All(int mostPeople) =>
    [
        ByFlags("build", "Building a model", "ms", (flags, findings) => Build(findings, flags)),
        ByFlags("build-memory", "Memory allocated by building a model", "MB", (flags, findings) => BuildMemory(findings, flags)),
        ByFlags("digest", "Digest of a model", "ms", (flags, findings) => Digest(findings, flags)),
        ByFlags("triage", "UrgencyOf on mask rows", "ns a person", (flags, findings) => Triage(findings, flags)),
        ByFlags("batch", "Triage of a population, one core", "ns a person", (flags, findings) => Batch(findings, flags)),
        ByFlags("pack-load", "Loading a pack", "ms", (flags, findings) => PackLoad(findings, flags), FlagsOfAPack),
        ByFindings("build", "Building a model", "ms", Build),
        ByFindings("build-memory", "Memory allocated by building a model", "MB", BuildMemory),
        ByFindings("digest", "Digest of a model", "ms", Digest),
        ByFindings("triage", "UrgencyOf on mask rows", "ns a person", Triage),
        ByFindings("batch", "Triage of a population, one core", "ns a person", Batch),
        ByFindings("pack-load", "Loading a pack", "ms", PackLoad),
        new("people-batch", "Triage of a population, one core", "people", "ms", true, [.. People.Where(count => count <= mostPeople)], Population),
        ByFlags("proof", "Proving that nothing unknown reassures", "ms", (flags, findings) => Proof(findings, flags), FewFlags, isPromised: false),
        ByFlags("analysis", "The guidance analyzers", "ms", (flags, findings) => Analysis(findings, flags), FewFlags, isPromised: false),
    ];

    private static GrowthMeasure ByFlags(string id, string title, string unit, Func<int, int, double?> model, int[]? sizes = null, bool isPromised = true) =>
        new($"flags-{id}", title, "red flags", unit, isPromised, sizes ?? Flags, flags => model(flags, SomeFindings));

    private static GrowthMeasure ByFindings(string id, string title, string unit, Func<int, int, double?> model) =>
        new($"findings-{id}", title, "findings", unit, true, Findings, findings => model(findings, SomeFlags));

    private static double? Build(int findings, int flags)
    {
        var builder = GrownModel.Builder(findings, flags);
        return GrowthMeasure.Milliseconds(() => builder.Build());
    }

    private static double? BuildMemory(int findings, int flags)
    {
        var builder = GrownModel.Builder(findings, flags);
        return GrowthMeasure.Megabytes(() => builder.Build());
    }

    private static double? Digest(int findings, int flags)
    {
        var content = GrownModel.Of(findings, flags).Content;
        return GrowthMeasure.Milliseconds(() => CanonicalJson.DigestOf(ModelJson.PartsOf(content)));
    }

    private static double? Triage(int findings, int flags)
    {
        var guidance = GrownModel.Of(findings, flags);
        var people = GrownModel.People(guidance);
        var complete = 0L;
        var milliseconds = GrowthMeasure.Milliseconds(() =>
        {
            foreach (var person in people)
            {
                complete += guidance.UrgencyOf(person).IsExact ? 1 : 0;
            }
        });
        return complete > 0 ? milliseconds * 1e6 / people.Length : null;
    }

    private static double? Batch(int findings, int flags)
    {
        var guidance = GrownModel.Of(findings, flags);
        var answers = RandomPopulation.Of(guidance, SomePeople, seed: 1);
        return GrowthMeasure.Milliseconds(() => guidance.UrgencyOf(answers)) * 1e6 / SomePeople;
    }

    private static double? Population(int count)
    {
        var guidance = BackSpasmGuidance.Default;
        var answers = RandomPopulation.Of(guidance, count, seed: 1);
        return GrowthMeasure.Milliseconds(() => guidance.UrgencyOf(answers));
    }

    private static double? PackLoad(int findings, int flags)
    {
        var pack = Encoding.UTF8.GetBytes(GuidancePack.Write(GrownModel.Of(findings, flags)));
        return GrowthMeasure.Milliseconds(() => GuidancePack.Parse(pack));
    }

    private static double? Proof(int findings, int flags)
    {
        // A new model each time: a model keeps its diagrams.
        var builder = GrownModel.Builder(findings, flags);
        return GrowthMeasure.Milliseconds(() => builder.Build().Prove(SafetyProperty.NeverReassuresOnUnknown));
    }

    private static double? Analysis(int findings, int flags)
    {
        var builder = GrownModel.Builder(findings, flags);
        return GrowthMeasure.Milliseconds(() => GuidanceAnalyzer.Analyze(builder.Build()));
    }
}
