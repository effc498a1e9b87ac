using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>Whether the process lives, and whether it can answer.</summary>
internal static class Health
{
    private static readonly HttpMethodMetadata Read = new([HttpMethods.Get, HttpMethods.Head]);

    internal static void AddReadiness(this IServiceCollection services) => services.AddHealthChecks().AddCheck<Readiness>("guidance");

    internal static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).DisableRequestTimeout().WithMetadata(Read);
        app.MapHealthChecks("/health/ready").DisableRequestTimeout().WithMetadata(Read);
    }
}

/// <summary>Ready: the guidance triages one case as it must, and the process has not been asked to stop.</summary>
internal sealed class Readiness(GuidanceModel guidance, IHostApplicationLifetime lifetime) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy("Stopping."));
        }

        var known = guidance.Describe(age: 40).WithPresent(Findings.SaddleNumbness);
        return Task.FromResult(guidance.Triage(known) is TriageResult.Emergency
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The guidance does not triage as it must."));
    }
}
