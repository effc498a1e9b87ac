namespace BackSpasms.Guidance.Web.Tests;

/// <summary>The stream of cases over a real connection.</summary>
public sealed class StreamTests(LiveApp app) : IClassFixture<LiveApp>
{
    [Fact]
    public async Task Each_line_is_answered_before_the_next_one_is_sent()
    {
        await using var conversation = await CaseConversation.StartAsync(app.Address);

        await conversation.SendAsync("""{"id":"a"}""");
        Assert.StartsWith("""{"id":"a",""", conversation.ReadLine(), StringComparison.Ordinal);
        await conversation.SendAsync("""{"id":"b"}""");
        Assert.StartsWith("""{"id":"b",""", conversation.ReadLine(), StringComparison.Ordinal);
        await conversation.EndAsync();
        Assert.Null(conversation.ReadLine());
    }

    [Fact]
    public async Task Ten_thousand_cases_need_no_more_memory_than_a_hundred()
    {
        await PeakAsync(app.Address, 100);
        var few = await PeakAsync(app.Address, 100);
        var many = await PeakAsync(app.Address, 10_000);

        // The results of ten thousand cases have 80 MB.
        Assert.InRange(many - few, long.MinValue, 30L * 1024 * 1024);
    }

    /// <summary>The most live memory, after a collection, that was seen while the cases ran.</summary>
    private static async Task<long> PeakAsync(Uri address, int cases)
    {
        await using var conversation = await CaseConversation.StartAsync(address);
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < cases; i++)
            {
                await conversation.SendAsync("""{"age":34,"days":1,"pain":5,"present":["heavy-lifting"],"othersAbsent":true}""");
            }

            await conversation.EndAsync();
        });
        var (count, peak) = (0, 0L);
        while (conversation.ReadLine() is { } result)
        {
            Assert.Contains("\"outcome\":\"self-care\"", result, StringComparison.Ordinal);
            if (count++ % Math.Max(1, cases / 10) == 0)
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
            }
        }

        await writing;
        Assert.Equal(cases, count);
        return peak;
    }
}
