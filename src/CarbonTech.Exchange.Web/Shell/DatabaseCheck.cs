using CarbonTech.Exchange.Kernel;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>Ready when the database answers and has the schema of this release.</summary>
internal sealed class DatabaseCheck(IDatabase database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var (unknown, pending) = await database.SchemaAsync(cancellationToken);
        return unknown.Count + pending.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The schema is not that of this release.");
    }
}
