using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>What waits for a person between agreement and performance: gates that ask his side, and contracts that wait for its signature.</summary>
public sealed class ReadDealDesk(Dbs dbs)
{
    public const int Most = 50;

    /// <summary>Null when nothing can wait for this person.</summary>
    public async Task<DealDesk?> RunAsync(Actor actor, CancellationToken ct = default)
    {
        var (sells, buys) = (actor.MaySellFor(actor.Party), actor.MayBuyFor(actor.Party));
        return sells || buys || actor.IsOperator ? await dbs.ReadAsync(async db => new DealDesk(await GatesAsync(db, actor, sells, buys, ct), await ContractsAsync(db, actor.Party, sells, buys, ct))) : null;
    }

    private static async Task<IReadOnlyList<DealDesk.Gate>> GatesAsync(ExchangeDb db, Actor actor, bool sells, bool buys, CancellationToken ct)
    {
        var (party, operates) = (actor.Party, actor.IsOperator);
        var open = await (from g in db.Gates
                          join d in db.Deals on g.Deal equals d.Id
                          join l in db.Listings on d.Listing equals l.Id
                          where g.Status == GateStatus.Open && d.Status == DealStatus.Gates
                          where (sells && d.Seller == party && (g.Kind == GateKind.CollectiveDecision || g.Kind == GateKind.CoOwner || g.Kind == GateKind.Completer || g.Kind == GateKind.Encumbrance || g.Kind == GateKind.PublicNotice))
                              || (buys && d.Buyer == party && g.Kind == GateKind.ExportControl) || (operates && g.Kind == GateKind.StateApproval)
                          orderby d.OpenedAt, g.Ordinal
                          select new { d.Id, Gate = g.Id, g.Kind, l.TitleZh, l.TitleEn }).Take(Most).ToListAsync(ct);
        return [.. open.Select(g => new DealDesk.Gate(g.Id, g.Gate, g.Kind, g.TitleZh, g.TitleEn ?? ""))];
    }

    private static async Task<IReadOnlyList<DealDesk.Contract>> ContractsAsync(ExchangeDb db, PartyId party, bool sells, bool buys, CancellationToken ct)
    {
        var drawn = await (from c in db.DealContracts
                           join d in db.Deals on c.Deal equals d.Id
                           join l in db.Listings on d.Listing equals l.Id
                           where d.Status == DealStatus.Contract && (c.Status == ContractStatus.Drawn || c.Status == ContractStatus.HalfSigned)
                           where (sells && d.Seller == party && c.SellerSignature == null) || (buys && d.Buyer == party && c.BuyerSignature == null)
                           orderby c.DrawnAt
                           select new { d.Id, l.TitleZh, l.TitleEn }).Take(Most).ToListAsync(ct);
        return [.. drawn.Select(c => new DealDesk.Contract(c.Id, c.TitleZh, c.TitleEn ?? ""))];
    }
}
