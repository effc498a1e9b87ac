using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>So many requests a minute from one address. The count is in memory, for a minute, and written nowhere.</summary>
internal static class RateLimiting
{
    internal const string Streams = "streams";

    internal static void AddRateLimiting(this IServiceCollection services, LimitOptions limits) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
                ? RateLimitPartition.GetNoLimiter("health")
                : RateLimitPartition.GetTokenBucketLimiter(Client(context.Connection.RemoteIpAddress), _ => Bucket(limits)));
        options.AddPolicy(Streams, context => RateLimitPartition.GetConcurrencyLimiter(
            Client(context.Connection.RemoteIpAddress),
            _ => new ConcurrencyLimiterOptions { PermitLimit = limits.StreamsAtOnce }));
        options.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    });

    /// <summary>A bucket that fills with time, a token a request. The limiter adds what is due since the last time, so a period may be as short as it comes.</summary>
    internal static TokenBucketRateLimiterOptions Bucket(LimitOptions limits) => new()
    {
        TokenLimit = limits.Burst,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1) / limits.RequestsPerMinute,
        QueueLimit = 0,
        AutoReplenishment = true,
    };

    /// <summary>The address; of IPv6 the network of 64 bits, since one client has all of it.</summary>
    private static string Client(IPAddress? address)
    {
        if (address is null)
        {
            return string.Empty;
        }

        address = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }
}
