using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>A broker records under an agreed mandate that he brought the client and another party together: whom, about what, when, shown by a file. Both see it
/// and may object. A brokerage on both sides needs the acceptance of both in their mandates.</summary>
public sealed class IntroduceParties(Dbs dbs)
{
    /// <param name="Other">The party that is not the client.</param>
    /// <param name="Listing">What it was about; that of the mandate when the mandate has one, null when nothing in particular.</param>
    /// <param name="On">The day on which it happened.</param>
    /// <param name="Tie">How the brokerage is tied with the other party; required when it is.</param>
    public sealed record Input(
        Actor By, ActId Act, MandateId Mandate, PartyId Other, ListingId? Listing, DateOnly On, string Note, string? Tie, IntroductionPaper? Evidence) : ICommand;

    public Task<Result<IntroductionId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<IntroductionId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Mandates.FindAsync([input.Mandate], ct) is not { } mandate) return MandateRefusals.NoSuchMandate;
        if (!MandateDoor.ActsForBrokerage(input.By, mandate.Brokerage)) return MandateRefusals.NotYours;
        if (!mandate.IsInForce(db.Now)) return MandateRefusals.NotInForce;
        var no = Check(input, mandate, ChinaDay.Of(db.Now));
        if (no.Any) return no;
        var sells = mandate.Side == MandateSide.Seller;
        var (seller, buyer) = sells ? (mandate.Client, input.Other) : (input.Other, mandate.Client);
        var listing = mandate.Subject == MandateSubject.Listing ? ListingId.From(mandate.SubjectId) : input.Listing;
        if (await ConflictAsync(db, input, mandate, seller, listing, ct) is { } conflict) return conflict;
        if (await db.Introductions.AnyAsync(i => i.Mandate == mandate.Id && i.Seller == seller && i.Buyer == buyer && i.Listing == listing, ct)) return IntroductionRefusals.IntroducedAlready;
        var row = new Introduction
        {
            Id = Id.New<IntroductionId>(), Mandate = mandate.Id, Brokerage = mandate.Brokerage, Seller = seller, Buyer = buyer, Listing = listing, On = input.On,
            Note = input.Note.Trim(), Tie = string.IsNullOrWhiteSpace(input.Tie) ? null : input.Tie.Trim(), Evidence = input.Evidence!.Digest, EvidenceName = input.Evidence.Name,
            EvidenceSize = input.Evidence.Size, By = input.By.Person, At = db.Now,
        };
        db.Introductions.Add(row);
        db.RelyOn(mandate);
        db.Record(new PartiesIntroduced(row.Id, mandate.Id, row.Digest), nameof(Introduction), row.Id.Value, 1);
        return row.Id;
    }

    private static Refusals Check(Input input, Mandate mandate, DateOnly today) => new Refusals()
        .When(input.Other == default, KernelRefusals.Required(nameof(input.Other)))
        .When(input.Other == mandate.Client || input.Other == mandate.Brokerage, IntroductionRefusals.NobodyElse)
        .When(input.On < mandate.From || input.On > today, IntroductionRefusals.OutsideMandate)
        .When(string.IsNullOrWhiteSpace(input.Note), KernelRefusals.Required(nameof(input.Note)))
        .When(input.Note?.Length > Introduction.LongestNote, KernelRefusals.TooLong(nameof(input.Note), Introduction.LongestNote))
        .When(input.Tie?.Length > Introduction.LongestNote, KernelRefusals.TooLong(nameof(input.Tie), Introduction.LongestNote))
        .When(input.Evidence is null, IntroductionRefusals.EvidenceNeeded)
        .When(input.Evidence is { } e && (e.Digest.Length != 64 || e.Name.Length is 0 or > ModelConventions.ShortText || e.Size <= 0), IntroductionRefusals.BadPaper);

    private static async Task<Refusal?> ConflictAsync(ExchangeDb db, Input input, Mandate mandate, PartyId seller, ListingId? listing, CancellationToken ct)
    {
        if (!await db.Parties.AnyAsync(p => p.Id == input.Other && p.Status == PartyStatus.Verified && (p.Capacities & Capacities.Operator) == 0, ct)) return IntroductionRefusals.OtherNotVerified;
        if (listing is { } about && !await db.Listings.AnyAsync(l => l.Id == about && l.Owner == seller && l.ListedAt != null, ct)) return IntroductionRefusals.OtherListing;
        if (string.IsNullOrWhiteSpace(input.Tie) && await Tied.BetweenAsync(db, mandate.Brokerage, input.Other, ct)) return IntroductionRefusals.TieUndeclared;
        var now = db.Now;
        var others = await db.Mandates.Where(m => m.Brokerage == mandate.Brokerage && m.Client == input.Other && m.Side != mandate.Side && m.Status == MandateStatus.Agreed && m.EndsAt > now)
            .Select(m => m.BothSides).ToListAsync(ct);
        return others.Count > 0 && (!mandate.BothSides || others.Contains(false)) ? IntroductionRefusals.BothSidesNotAccepted : null;
    }
}
