using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>Degraded while a worker's last step failed, whose reason is in the log, and after a start until every worker has done what waited for it: before that
/// pages are served, but the index may not know all of them.</summary>
internal sealed class WorkersCheck(WorkerHost workers) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        !workers.Failing.IsEmpty ? HealthCheckResult.Degraded($"failing: {string.Join(", ", workers.Failing.Keys)}")
        : workers.Behind is { Count: > 0 } behind ? HealthCheckResult.Degraded($"catching up: {string.Join(", ", behind)}")
        : HealthCheckResult.Healthy());
}
