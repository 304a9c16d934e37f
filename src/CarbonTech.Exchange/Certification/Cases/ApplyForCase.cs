using System.Globalization;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>The owner of a listing on the market applies at an approved, impartial body to have one claim of it examined.</summary>
public sealed class ApplyForCase(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, ListingId Listing, PartyId Body, string Scheme, CaseAim Aim, string? Note) : ICommand;

    public Task<Result<CaseId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<CaseId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Listings.AsNoTracking().SingleOrDefaultAsync(l => l.Id == input.Listing, ct) is not { } listing) return CatalogueRefusals.NoSuchListing;
        if (!input.By.MaySellFor(listing.Owner)) return MembershipRefusals.NotYours;
        if (listing.Status != ListingStatus.Listed) return CaseRefusals.NotListed;
        if (Schemes.Current(input.Scheme) is not { } scheme) return CaseRefusals.NoSuchScheme;
        if (!Claims(listing.Content, scheme)) return CaseRefusals.NothingClaimed;
        if (await db.Cases.AnyAsync(c => c.Listing == input.Listing && c.SchemeCode == scheme.Code && c.Seat == Guid.Empty, ct)) return CaseRefusals.CaseOpen;
        if (await CaseStanding.JudgeAsync(db, input.Body, scheme, listing, ct) is { Any: true } outside) return outside;
        var matter = new CaseMatter(listing.Id, listing.Owner, listing.Content.TextDigest(), input.Body, input.By.Person);
        if (!Case.Apply(await NumberAsync(db, scheme, ct), scheme, matter, input.Aim, input.Note, db.Now).Is(out var made, out var no)) return no;
        db.Cases.Add(made);
        return made.Id;
    }

    /// <summary>The listing says something of the kind that the scheme covers.</summary>
    internal static bool Claims(ListingContent content, Scheme scheme) => scheme.Claim == CoveredClaim.Trl ? content.Trl is not null : content.Carbon is not null;

    /// <summary>Scheme, year and running number; no case is ever taken out, so that their count is the last number.</summary>
    private static async Task<string> NumberAsync(ExchangeDb db, Scheme scheme, CancellationToken ct)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"{scheme.Code}-{ChinaDay.Of(db.Now).Year}-");
        var last = await db.Cases.CountAsync(c => c.Number.StartsWith(prefix), ct);
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{last + 1:0000}");
    }
}
