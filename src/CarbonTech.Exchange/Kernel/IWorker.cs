namespace CarbonTech.Exchange.Kernel;

/// <summary>A loop of the house: what follows the journal, what is due by the clock, what takes long. The host calls it again and again, reports one that
/// fails, and never lets it die silently. Safe to run on many nodes.</summary>
public interface IWorker
{
    string Name { get; }

    /// <summary>One step. True: there may be more at once. False: look again at the next ring of the bell or after <see cref="Pause"/>.</summary>
    Task<bool> StepAsync(CancellationToken ct);

    TimeSpan Pause => TimeSpan.FromSeconds(1);
}
