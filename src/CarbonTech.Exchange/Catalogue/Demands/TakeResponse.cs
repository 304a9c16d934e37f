using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The publisher takes a response for one of its listings: the demand is matched with it. Neighbours that begin the talks call it in their own transaction.</summary>
public sealed class TakeResponse(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, ResponseId Response, int Seen, ListingId Listing) : ICommand;

    public Task<Result<ResponseStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ResponseStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await ResponseDoor.PublisherAsync(db, input.By, input.Response, input.Seen, ct)).Is(out var found, out var no)) return no;
        if (!await db.Listings.AnyAsync(l => l.Id == input.Listing && l.Status == ListingStatus.Listed, ct)) return DemandRefusals.NotListed.On(nameof(input.Listing));
        if (!found.Response.Take(input.Listing, db.Now).Is(out var status, out no)) return no;
        return found.Demand.Take(input.Response).Then<ResponseStatus>(_ => status);
    }
}
