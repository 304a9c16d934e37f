using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A publisher has seen the dry run and has its good rows written; after a cancelled or failed writing it goes on, without doubling.</summary>
public sealed class CommitImport(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, ImportId Import, int Seen) : ICommand;

    public Task<Result<ImportStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ImportStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Imports.FindAsync([input.Import], ct) is not { } import) return CatalogueRefusals.NoSuchImport;
        if (PublishRules.Judge(input.By, import.Owner) is { } outside) return outside;
        if (import.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        if (!import.Write().Is(out var status, out var no)) return no;
        import.Runs(JobDesk.Ask(db, WriteRows.JobKind, import.Id.Value, import.Counts.Rows));
        return status;
    }
}
