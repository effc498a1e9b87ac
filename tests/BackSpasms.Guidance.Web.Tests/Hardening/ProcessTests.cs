using System.Net;
using System.Net.Sockets;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>The process as a whole: how it stops, and how two of them work as one.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Asked_to_stop_it_finishes_what_is_under_way_and_ends_with_zero()
    {
        await using var process = await WebProcess.StartAsync();
        await using var conversation = await CaseConversation.StartAsync(process.Address);
        await conversation.SendAsync("""{"id":"a"}""");
        Assert.StartsWith("""{"id":"a",""", conversation.ReadLine(), StringComparison.Ordinal);

        var stopping = process.StopAsync();
        await conversation.SendAsync("""{"id":"b"}""");
        Assert.StartsWith("""{"id":"b",""", conversation.ReadLine(), StringComparison.Ordinal);
        await conversation.EndAsync();
        Assert.Null(conversation.ReadLine());
        Assert.Equal(0, await stopping);
    }

    [Fact]
    public async Task Asked_to_stop_it_still_answers_a_case_of_which_half_has_come_and_takes_no_new_connection()
    {
        await using var process = await WebProcess.StartAsync();
        using var socket = new TcpClient();
        await socket.ConnectAsync(process.Address.Host, process.Address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync("POST /api/v1/triage HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{"u8.ToArray());
        using (var client = new HttpClient { BaseAddress = process.Address })
        {
            // Answered on another connection, so the half case has been taken in as well.
            Assert.Equal("Healthy", await client.GetStringAsync("/health/live"));
        }

        var stopping = process.StopAsync();
        await process.RefusedAsync();
        await stream.WriteAsync("}"u8.ToArray());
        using var answer = new StreamReader(stream);
        Assert.Equal("HTTP/1.1 200 OK", await answer.ReadLineAsync());
        Assert.Contains("\"outcome\":\"incomplete\"", await answer.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await stopping);
    }

    [NginxFact]
    public async Task Two_replicas_behind_a_proxy_take_turns_within_one_interview()
    {
        await using var one = await WebProcess.StartAsync(("ForwardedHeaders:KnownProxies:0", "127.0.0.1"));
        await using var two = await WebProcess.StartAsync(("ForwardedHeaders:KnownProxies:0", "127.0.0.1"));
        await using var proxy = await Nginx.StartAsync(one.Address, two.Address);
        using var client = new HttpClient { BaseAddress = proxy.Address };

        var pages = await Walk.ThroughAsync(client, Walk.Strain);
        var direct = await Walk.ThroughAsync(new HttpClient { BaseAddress = one.Address }, Walk.Strain);
        Assert.Equal("self-care", pages[^1].Outcome);
        Assert.Equal(direct.Select(page => page.Html), pages.Select(page => page.Html));

        await one.StopAsync();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/interview")).StatusCode);
        await two.StopAsync();
        Assert.True(Screens(two) >= pages.Count / 2 - 1, "The second replica served fewer than half of the screens.");
        Assert.True(Screens(one) - direct.Count >= pages.Count / 2 - 1, "The first replica served fewer than half of the screens.");
    }

    private static int Screens(WebProcess process) => process.Output.Split('\n').Count(line => line.Contains("\"Route\":\"/interview\"", StringComparison.Ordinal));
}
