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
    public async Task A_stream_has_far_more_bytes_than_the_process_may_keep()
    {
        // 64 MiB of heap for everything; the results of ten thousand cases have 110 MB, and they are all read.
        await using var process = await WebProcess.StartAsync(heapMegabytes: 64);
        await using var conversation = await CaseConversation.StartAsync(process.Address);
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 10_000; i++)
            {
                await conversation.SendAsync("""{"age":34,"days":1,"pain":5,"present":["heavy-lifting"],"othersAbsent":true}""");
            }

            await conversation.EndAsync();
        });
        var (count, bytes) = (0, 0L);
        while (conversation.ReadLine() is { } result)
        {
            Assert.Contains("\"outcome\":\"self-care\"", result, StringComparison.Ordinal);
            bytes += result.Length;
            count++;
        }

        await writing;
        Assert.Equal(10_000, count);
        Assert.InRange(bytes, 100_000_000, long.MaxValue);
    }
}
