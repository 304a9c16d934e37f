namespace CarbonTech.Exchange.Web.Shell;

/// <summary>Something that must be over before the workers of this node begin. Pages are served meanwhile.</summary>
public interface IBeforeWorkers
{
    Task RunAsync(CancellationToken ct);
}
