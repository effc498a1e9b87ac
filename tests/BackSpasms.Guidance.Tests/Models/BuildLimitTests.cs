namespace BackSpasms.Guidance.Tests.Models;

/// <summary>
/// Content of any shape that a condition may have is built in bounded memory. Bytes are counted rather than time, so that the result is the same on every machine.
/// </summary>
public sealed class BuildLimitTests
{
    private const long Most = 64L << 20;

    [Theory]
    [InlineData(8, 16)]
    [InlineData(10, 20)]
    public void A_count_of_half_of_many_parts_does_not_try_every_choice(int count, int parts)
    {
        var findings = Findings(parts);
        var bytes = BytesOf(() => Model(findings, Condition.CountOf(count, [.. findings])));
        Assert.InRange(bytes, 0, Most);
    }

    [Fact]
    public void Long_rows_count_like_many_rows()
    {
        // 1,024 rows of 410 clauses, each a bit in 1,000.
        var findings = Findings(1000);
        var at = 0;
        var when = Condition.All([.. Enumerable.Range(0, 10).Select(_ => Long() | Long())]);
        var bytes = BytesOf(() => Model(findings, when));
        Assert.InRange(bytes, 0, Most);

        Condition Long() => Condition.All([.. Enumerable.Range(0, 41).Select(_ => findings[at++])]);
    }

    private static Finding[] Findings(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new Finding(FormattableString.Invariant($"f{i}"), "finding", "Is it so?"))];

    private static GuidanceModel Model(Finding[] findings, Condition when) => findings
        .Aggregate(new GuidanceModelBuilder("small", "1.0.0"), (builder, finding) => builder.Add(finding))
        .Add(new RedFlag("flag", Urgency.Urgent, when, "Something.", "Get help.", []))
        .Build();

    private static long BytesOf(Func<GuidanceModel> build)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Single(build().RedFlags);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
