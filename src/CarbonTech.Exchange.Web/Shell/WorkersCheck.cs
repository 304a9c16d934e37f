using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>Degraded while a worker's last step failed; its name is told, the reason is in the log.</summary>
internal sealed class WorkersCheck(WorkerHost workers) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(workers.Failing.IsEmpty ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(string.Join(", ", workers.Failing.Keys)));
}
