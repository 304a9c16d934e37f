using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>Whether the body may go on with a case now: its approval for the work, the field and the day, and its impartiality.</summary>
internal static class CaseStanding
{
    public static async Task<Refusals> JudgeAsync(ExchangeDb db, Case of, CancellationToken ct)
    {
        var listing = await db.Listings.AsNoTracking().SingleAsync(l => l.Id == of.Listing, ct);
        return await JudgeAsync(db, of.Body, of.Scheme, listing, ct);
    }

    public static async Task<Refusals> JudgeAsync(ExchangeDb db, PartyId body, Scheme scheme, Listing listing, CancellationToken ct)
    {
        var no = new Refusals();
        if (await Bodies.JudgeAsync(db, body, scheme, listing.Field, db.Now, ct) is { } outside) no.When(true, outside);
        return no.Add(await Impartiality.JudgeAsync(db, body, listing, db.Now, ct));
    }

    /// <summary>The same before a signature: the listing must not have left for good either.</summary>
    public static async Task<Refusals> BeforeSigningAsync(ExchangeDb db, Case of, CancellationToken ct)
    {
        var status = await db.Listings.Where(l => l.Id == of.Listing).Select(l => l.Status).SingleAsync(ct);
        return (await JudgeAsync(db, of, ct)).When(status is not (ListingStatus.Listed or ListingStatus.Suspended), CaseRefusals.ListingGone);
    }
}
