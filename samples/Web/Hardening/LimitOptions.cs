using System.ComponentModel.DataAnnotations;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>What one client may ask for: the section <c>Limits</c> of the configuration.</summary>
internal sealed class LimitOptions
{
    /// <summary>The most bytes of a form. A whole interview has a few thousand.</summary>
    internal const int FormBytes = 64 * 1024;

    /// <summary>Requests a minute from one address, over time.</summary>
    [Range(1, 100_000_000)]
    public int RequestsPerMinute { get; init; } = 300;

    /// <summary>Requests that one address may make at once.</summary>
    [Range(1, 10_000_000)]
    public int Burst { get; init; } = 60;

    /// <summary>Streams of cases that one address may have open at once: each is one request, however much there is in it.</summary>
    [Range(1, 10_000)]
    public int StreamsAtOnce { get; init; } = 4;

    /// <summary>Connections that may be open at once, of all clients; one more is closed without an answer.</summary>
    [Range(1, 1_000_000)]
    public int Connections { get; init; } = 5_000;

    /// <summary>How long the head of a request may take to arrive.</summary>
    [Range(1, 600)]
    public int HeadSeconds { get; init; } = 10;

    /// <summary>How long one request may take.</summary>
    [Range(1, 3600)]
    public int RequestSeconds { get; init; } = 15;

    /// <summary>How long a stream of cases may take.</summary>
    [Range(1, 86400)]
    public int StreamSeconds { get; init; } = 600;

    /// <summary>How large a stream of cases may be.</summary>
    [Range(1, 1_000_000)]
    public int StreamMegabytes { get; init; } = 1024;

    /// <summary>How long requests under way may go on when the process is asked to stop.</summary>
    [Range(0, 600)]
    public int ShutdownSeconds { get; init; } = 20;
}
