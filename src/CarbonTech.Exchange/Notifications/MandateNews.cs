using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>What happens to a mandate, for its two sides, and what is recorded of introductions, for those who were introduced.</summary>
internal static class MandateNews
{
    internal static Task<IReadOnlyList<Telling>> OfAsync(ExchangeDb db, IFact fact, CancellationToken ct) => fact switch
    {
        MandateProposed f => MandateAsync(db, f.Mandate, NoticeKind.MandateProposed, m => m.ProposedBy, ct),
        MandateAgreed f => MandateAsync(db, f.Mandate, NoticeKind.MandateAgreed, _ => default, ct),
        MandateDeclined f => MandateAsync(db, f.Mandate, NoticeKind.MandateDeclined, m => m.DecidedBy ?? default, ct),
        MandateTerminated f => MandateAsync(db, f.Mandate, NoticeKind.MandateTerminated, m => m.DecidedBy ?? default, ct),
        PartiesIntroduced f => IntroductionAsync(db, f.Introduction, null, ct),
        IntroductionObjected f => IntroductionAsync(db, f.Introduction, f.Party, ct),
        _ => Task.FromResult<IReadOnlyList<Telling>>([]),
    };

    /// <param name="but">The side that knows it already; nobody when both are told.</param>
    private static async Task<IReadOnlyList<Telling>> MandateAsync(ExchangeDb db, MandateId id, NoticeKind kind, Func<Mandate, PartyId> but, CancellationToken ct)
    {
        var m = await db.Mandates.SingleAsync(x => x.Id == id, ct);
        var client = new Telling(m.Client, m.Side == MandateSide.Seller ? Roles.Publisher : Roles.Buyer, kind, id.Value, m.TitleZh, m.TitleEn, Reason: m.Reason);
        return [.. new[] { client, client with { Party = m.Brokerage, To = Roles.Broker } }.Where(t => t.Party != but(m))];
    }

    private static async Task<IReadOnlyList<Telling>> IntroductionAsync(ExchangeDb db, IntroductionId id, PartyId? objects, CancellationToken ct)
    {
        var i = await db.Introductions.Where(x => x.Id == id).Select(x => new { x.Seller, x.Buyer, x.Brokerage }).SingleAsync(ct);
        var about = objects ?? i.Brokerage;
        var name = await db.Parties.Where(p => p.Id == about).Select(p => new { p.NameZh, p.NameEn }).SingleAsync(ct);
        if (objects is not null) return [new(i.Brokerage, Roles.Broker, NoticeKind.IntroductionObjected, id.Value, name.NameZh, name.NameEn)];
        var seller = new Telling(i.Seller, Roles.Publisher, NoticeKind.PartiesIntroduced, id.Value, name.NameZh, name.NameEn);
        return [seller, seller with { Party = i.Buyer, To = Roles.Buyer }];
    }
}
