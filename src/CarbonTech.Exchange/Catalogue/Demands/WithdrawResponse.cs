using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Who answered takes the answer back, as long as it was neither taken nor declined.</summary>
public sealed class WithdrawResponse(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, ResponseId Response, int Seen) : ICommand;

    public Task<Result<ResponseStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ResponseStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.DemandResponses.SingleOrDefaultAsync(r => r.Id == input.Response, ct) is not { } response) return DemandRefusals.NoSuchResponse;
        var mine = response.ByBroker ? input.By.Party == response.Responder && Responders.IsBroker(input.By) : input.By.MaySellFor(response.Responder);
        if (!mine) return DemandRefusals.NotYours;
        return response.Version != input.Seen ? KernelRefusals.ChangedMeanwhile : response.Withdraw(db.Now);
    }
}
