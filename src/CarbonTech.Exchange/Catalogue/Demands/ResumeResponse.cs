using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The publisher takes up again the response that his demand is matched with, for one of its listings, after talks that came to nothing. A door for
/// neighbours only, in the transaction that begins the deal.</summary>
public sealed class ResumeResponse
{
    public sealed record Input(Actor By, ActId Act, ResponseId Response, int Seen, ListingId Listing) : ICommand;

    internal async Task<Result<ResponseStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await ResponseDoor.PublisherAsync(db, input.By, input.Response, input.Seen, ct)).Is(out var found, out var no)) return no;
        if (found.Demand.Match != input.Response) return KernelRefusals.NotNow(found.Response.Status, ResponseStatus.Taken);
        if (!await db.Listings.AnyAsync(l => l.Id == input.Listing && l.Status == ListingStatus.Listed, ct)) return DemandRefusals.NotListed.On(nameof(input.Listing));
        return found.Response.TakeAgain(input.Listing, db.Now);
    }
}
