namespace BackSpasms.Guidance.Tests.Triage;

/// <summary>What triage of the built-in guidance takes of memory. The collector counts every byte that the thread is given.</summary>
public sealed class AllocationTests
{
    private const int Calls = 1000;

    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    public static TheoryData<string> Names() => [.. Presentations.Keys];

    private static Dictionary<string, Presentation> Presentations { get; } = new(StringComparer.Ordinal)
    {
        ["nothing asked"] = Persons.NothingAsked,
        ["hardly asked"] = Persons.HardlyAsked,
        ["self-care, complete"] = Persons.LiftingStrain,
        ["routine, complete"] = Persons.SeverePain,
        ["urgent, complete"] = Persons.Fever,
        ["emergency, complete"] = Persons.SaddleNumbness,
        ["emergency from one answer"] = Guidance.Describe().WithPresent(Findings.SaddleNumbness),
        ["mostly unsure"] = Persons.MostlyUnsure,
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Urgency_alone_takes_no_memory(string name)
    {
        var presentation = Presentations[name];
        Assert.Equal(0, BytesOf(() => Guidance.UrgencyOf(presentation)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Triage_takes_one_object_of_at_most_64_bytes(string name)
    {
        var presentation = Presentations[name];
        var bytes = BytesOf(() => Guidance.Triage(presentation));
        Assert.InRange(bytes, 1, 64L * Calls);
        Assert.Equal(0, bytes % Calls);
    }

    [Fact]
    public void Range_outcome_and_headline_of_a_result_take_no_memory()
    {
        var result = Guidance.Triage(Persons.HardlyAsked);
        Assert.Equal(0, BytesOf(() => (result.Range, result.AtLeast, result.AtMost, result.Outcome, result.Headline, result.Notice)));
    }

    [Fact]
    public void Details_are_made_once_and_kept()
    {
        var settled = Assert.IsType<TriageResult.SelfCare>(Guidance.Triage(Persons.LiftingStrain));
        Assert.Same(settled.Plan, settled.Plan);
        var open = Assert.IsType<TriageResult.Incomplete>(Guidance.Triage(Persons.HardlyAsked));
        Assert.Same(open.Next, open.Next);
        Assert.Same(open.Reasons, open.Reasons);
        Assert.Same(open.Causes, open.Causes);
        Assert.Same(open.Prevention, open.Prevention);
        Assert.Same(open.Decisive, open.Decisive);
        Assert.Equal(0, BytesOf(() => (open.Next, open.Reasons, open.Causes, open.Prevention, open.Decisive, settled.Plan)));
    }

    /// <summary>The bytes of all calls together, once everything that is made only once is there.</summary>
    private static long BytesOf<T>(Func<T> call)
    {
        for (var i = 0; i < 100; i++)
        {
            call();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
        {
            call();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
