using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A publisher stops an import. What was written stays and is told; the rest can be written later.</summary>
public sealed class CancelImport(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, ImportId Import) : ICommand;

    public Task<Result<ImportStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ImportStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Imports.FindAsync([input.Import], ct) is not { } import) return CatalogueRefusals.NoSuchImport;
        if (!input.By.MaySellFor(import.Owner)) return CatalogueRefusals.NotYours;
        if (!import.End(ImportStatus.Cancelled, clock.GetUtcNow()).Is(out var status, out var no)) return no;
        _ = await JobDesk.CancelAsync(db, import.Job, ct);
        return status;
    }
}
