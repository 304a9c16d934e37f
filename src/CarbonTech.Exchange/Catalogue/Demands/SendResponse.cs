using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>An owner answers an open demand with its own listings, or a broker in the name of his brokerage with anyone's.</summary>
public sealed class SendResponse(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DemandId Demand, IReadOnlyList<ListingId> Listings, string Message) : ICommand;

    public Task<Result<ResponseId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ResponseId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Demands.FindAsync([input.Demand], ct) is not { OpenedAt: not null } demand) return DemandRefusals.NoSuchDemand;
        if (!demand.IsOpen(db.Now)) return DemandRefusals.NotOpen;
        if (!(await Responders.JudgeAsync(db, input.By, demand, input.Listings, ct)).Is(out var listings, out var no)) return no;
        var asBroker = listings.Any(l => l.Owner != input.By.Party);
        if (!DemandResponse.Send(Id.New<ResponseId>(), demand.Id, input.By, asBroker, listings, input.Message, db.Now).Is(out var response, out no)) return no;
        db.DemandResponses.Add(response);
        return response.Id;
    }
}
