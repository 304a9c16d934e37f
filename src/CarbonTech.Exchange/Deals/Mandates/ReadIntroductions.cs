using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Introductions for the brokerage, the introduced parties, the operator and the auditors.</summary>
public sealed class ReadIntroductions(Dbs dbs)
{
    /// <summary>Those in which the actor's party was introduced, newest first.</summary>
    public Task<IReadOnlyList<IntroductionLine>> OfPartyAsync(Actor reader, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<IntroductionLine>>(async db =>
        reader.Party == default ? [] : await IntroductionLines.OfAsync(db, db.Introductions.Where(i => i.Seller == reader.Party || i.Buyer == reader.Party), reader, ct));

    /// <summary>Those of the actor's brokerage, newest first.</summary>
    public Task<IReadOnlyList<IntroductionLine>> OfBrokerageAsync(Actor reader, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<IntroductionLine>>(async db =>
        MandateDoor.ActsForBrokerage(reader, reader.Party) ? await IntroductionLines.OfAsync(db, db.Introductions.Where(i => i.Brokerage == reader.Party), reader, ct) : []);

    /// <summary>One introduction, or null when it is not there for this reader.</summary>
    public Task<IntroductionLine?> OneAsync(IntroductionId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
        (await IntroductionLines.OfAsync(db, db.Introductions.Where(i => i.Id == id), reader, ct)).FirstOrDefault(i => MaySee(reader, i)));

    /// <summary>The introductions between the two sides of a deal that came before it: those that bind first. For its sides, a brokerage of one of them, the operator
    /// and the auditors.</summary>
    public Task<IReadOnlyList<IntroductionHint>> OfDealAsync(DealId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<IntroductionHint>>(async db =>
    {
        if (await db.Deals.SingleOrDefaultAsync(d => d.Id == id, ct) is not { } deal) return [];
        var hints = await Introductions.BetweenAsync(db, deal.Seller, deal.Buyer, deal.Listing, ct);
        var sees = reader.MayAudit || (reader.Party != default && (reader.Party == deal.Seller || reader.Party == deal.Buyer));
        return [.. hints.Where(h => h.RecordedAt <= deal.OpenedAt).Where(h => sees || (reader.Party != default && h.Brokerage == reader.Party))];
    });

    private static bool MaySee(Actor reader, IntroductionLine i) =>
        reader.MayAudit || (reader.Party != default && (reader.Party == i.Seller || reader.Party == i.Buyer || reader.Party == i.Brokerage));
}
