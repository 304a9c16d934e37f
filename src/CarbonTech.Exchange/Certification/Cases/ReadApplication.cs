using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>What the owner of a listing can apply for: per scheme the bodies, each with what stands against it now.</summary>
public sealed class ReadApplication(Dbs dbs, TimeProvider clock)
{
    public Task<ApplicationChoices?> RunAsync(ListingId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (await db.Listings.SingleOrDefaultAsync(l => l.Id == id, ct) is not { } listing || !reader.MaySellFor(listing.Owner)) return null;
        var choices = new List<ApplicationChoices.Choice>();
        foreach (var scheme in Schemes.Open) choices.Add(await ChoiceAsync(db, scheme, listing, ct));
        return new ApplicationChoices(id, listing.TitleZh, listing.TitleEn, listing.Content.Trl, listing.Content.Carbon, listing.Status == ListingStatus.Listed, choices);
    });

    private async Task<ApplicationChoices.Choice> ChoiceAsync(ExchangeDb db, Scheme scheme, Listing listing, CancellationToken ct)
    {
        var (id, capacity) = (listing.Id, scheme.Capacity);
        var open = await db.Cases.Where(c => c.Listing == id && c.SchemeCode == scheme.Code && c.Seat == Guid.Empty).Select(c => (CaseId?)c.Id).FirstOrDefaultAsync(ct);
        var approved = await db.BodyApprovals.Where(a => a.Capacity == capacity && a.Seat == Guid.Empty)
            .Join(db.Parties, a => a.Body, p => p.Id, (a, p) => new { p.Id, p.NameZh, p.NameEn }).OrderBy(p => p.NameZh).ToListAsync(ct);
        var bodies = new List<ApplicationChoices.Option>();
        foreach (var party in approved)
        {
            var no = new Refusals();
            if (await Bodies.JudgeAsync(db, party.Id, scheme, listing.Field, clock.GetUtcNow(), ct) is { } outside) no.When(true, outside);
            no.Add(await Impartiality.JudgeAsync(db, party.Id, listing, clock.GetUtcNow(), ct));
            bodies.Add(new(party.Id, new PartyName(party.NameZh, party.NameEn), [.. no]));
        }

        return new(scheme, ApplyForCase.Claims(listing.Content, scheme), open, bodies);
    }
}
