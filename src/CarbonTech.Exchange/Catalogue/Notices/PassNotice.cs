using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Makes visible that the days of a public notice are over; done by the exchange itself.</summary>
public sealed class PassNotice(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PublicNoticeId Notice) : ICommand;

    public Task<Result<PublicNoticeStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<PublicNoticeStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsSystem) return CatalogueRefusals.NotYours;
        return await db.PublicNoticeAsync(input.Notice, ct) is { } notice ? notice.Pass(db.Now) : PublicNoticeRefusals.NoSuchNotice;
    }
}
