using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Which broker a side may name when talks begin: one who acts under a mandate of either side that is in force and about this listing, without a
/// declared or a found conflict of interest (民法典 962: a broker reports truthfully to both).</summary>
internal static class BrokerChoice
{
    /// <summary>The brokerage, or the refusal by name.</summary>
    /// <param name="buyer">Empty while the buyer is not known yet.</param>
    internal static async Task<Result<PartyId>> JudgeAsync(ExchangeDb db, MandateId id, ListingId listing, PartyId seller, PartyId buyer, DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Mandates.SingleOrDefaultAsync(m => m.Id == id, ct) is not { } mandate) return MandateRefusals.NoSuchMandate.On("Mandate");
        if (mandate.Client != (mandate.Side == MandateSide.Seller ? seller : buyer)) return RoomRefusals.MandateOfNeither;
        if (!mandate.IsInForce(now)) return MandateRefusals.NotInForce.On("Mandate");
        if (mandate.Subject == MandateSubject.Listing && mandate.SubjectId != listing.Value) return RoomRefusals.MandateElsewhere;
        if (mandate.Conflicts is not null) return RoomRefusals.BrokerDeclaredConflict;
        if (await Tied.BetweenAsync(db, mandate.Brokerage, seller, ct) || (buyer != default && await Tied.BetweenAsync(db, mandate.Brokerage, buyer, ct))) return RoomRefusals.BrokerTied;
        if (await Graded.AtAsync(db, mandate.Brokerage, mandate.Broker, ct) is null) return MandateRefusals.BrokerNotGraded.On("Mandate");
        if (await IsOnBothSidesAsync(db, mandate, mandate.Client == seller ? buyer : seller, now, ct)) return RoomRefusals.BrokerOnBothSides;
        return await Introductions.BetweenAsync(db, seller, buyer, listing, ct) is [{ Binds: true } first, ..] && first.Brokerage != mandate.Brokerage ? RoomRefusals.IntroducedByAnother : mandate.Brokerage;
    }

    /// <summary>The brokerage has a mandate of the other side too, and not both accepted that.</summary>
    private static async Task<bool> IsOnBothSidesAsync(ExchangeDb db, Mandate mandate, PartyId other, DateTimeOffset now, CancellationToken ct)
    {
        var (brokerage, side) = (mandate.Brokerage, mandate.Side);
        var others = await db.Mandates.Where(m => m.Brokerage == brokerage && m.Client == other && m.Side != side && m.Status == MandateStatus.Agreed && m.EndsAt > now)
            .Select(m => m.BothSides).ToListAsync(ct);
        return others.Count > 0 && (!mandate.BothSides || others.Contains(false));
    }
}
