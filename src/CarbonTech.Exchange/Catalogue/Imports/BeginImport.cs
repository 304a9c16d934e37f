using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A publisher hands in a file that is already in the store: the dry run begins, nothing is written.</summary>
public sealed class BeginImport(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, PartyId Owner, StoredFile File, string FileName, ImportMapping? Mapping = null) : ICommand;

    public Task<Result<ImportId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input), ct);

    internal Task<Result<ImportId>> WithinAsync(ExchangeDb db, Input input) => Task.FromResult(Begin(db, input));

    private Result<ImportId> Begin(ExchangeDb db, Input input)
    {
        if (PublishRules.Judge(input.By, input.Owner) is { } outside) return outside;
        if (input.File.Length == 0) return CatalogueRefusals.FileEmpty;
        var mapping = input.Mapping ?? ImportMapping.None;
        var known = mapping.Headers.Values.Where(v => v.Length > 0).Concat(mapping.Defaults.Keys);
        if (known.Any(key => ListingColumns.Find(key) is null)) return CatalogueRefusals.UnknownColumn;
        var name = PlainText.Of(input.FileName.Length <= ModelConventions.ShortText ? input.FileName : input.FileName[^ModelConventions.ShortText..]);
        var import = Import.Begin(Id.New<ImportId>(), input.Owner, input.By, input.File, name, mapping, clock.GetUtcNow());
        import.Runs(JobDesk.Ask(db, CheckRows.JobKind, import.Id.Value));
        db.Imports.Add(import);
        return import.Id;
    }
}
