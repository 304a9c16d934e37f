using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>What happens in talks, for the sides that did not do it: begun, secrecy asked for, offers and their answers, tasks, disputes, the end.</summary>
internal static class TalkNews
{
    internal static async Task<IReadOnlyList<Telling>> OfAsync(ExchangeDb db, JournalEntry entry, CancellationToken ct) => entry.Fact switch
    {
        DealBegun f => await OthersAsync(db, f.Deal, NoticeKind.TalksBegun, entry.Party, null, ct),
        NdaAsked f => await OthersAsync(db, f.Deal, NoticeKind.NdaToSign, entry.Party, null, ct),
        OfferMade f => await OfferAsync(db, f.Deal, f.Offer, null, ct),
        OfferAccepted f => await OfferAsync(db, f.Deal, f.Offer, NoticeKind.OfferAccepted, ct),
        OfferDeclined f => await OfferAsync(db, f.Deal, f.Offer, NoticeKind.OfferDeclined, ct),
        OfferEndsSoon f => await OfferAsync(db, f.Deal, f.Offer, NoticeKind.OfferEndsSoon, ct),
        RoomTaskFallsDue f => await TaskAsync(db, f, ct),
        DealDisputed f => await DisputeAsync(db, f.Deal, entry.Party, ct),
        DealTerminated f => await OthersAsync(db, f.Deal, NoticeKind.DealTerminated, entry.Party, (await db.Deals.SingleAsync(d => d.Id == f.Deal, ct)).EndReason, ct),
        _ => [],
    };

    private static async Task<IReadOnlyList<Telling>> OthersAsync(ExchangeDb db, DealId id, NoticeKind kind, PartyId by, string? reason, CancellationToken ct)
    {
        var deal = await db.Deals.SingleAsync(d => d.Id == id, ct);
        var (zh, en) = await Subjects.OfDealAsync(db, id, ct);
        return [.. Enum.GetValues<DealSide>().Select(s => (Side: s, Party: DealSides.PartyOf(deal, s))).Where(s => s.Party != default && s.Party != by)
            .Select(s => new Telling(s.Party, To(s.Side), kind, id.Value, zh, en, Reason: reason))];
    }

    /// <summary>An offer is for the other side; its answer for its maker.</summary>
    private static async Task<IReadOnlyList<Telling>> OfferAsync(ExchangeDb db, DealId id, OfferId which, NoticeKind? answer, CancellationToken ct)
    {
        var deal = await db.Deals.SingleAsync(d => d.Id == id, ct);
        var offer = await db.Offers.SingleAsync(o => o.Id == which, ct);
        var (zh, en) = await Subjects.OfDealAsync(db, id, ct);
        var kind = answer ?? (await db.Offers.AnyAsync(o => o.Deal == id && o.Number == offer.Number - 1 && o.Status == OfferStatus.Countered, ct) ? NoticeKind.OfferCountered : NoticeKind.OfferReceived);
        var to = kind is NoticeKind.OfferAccepted or NoticeKind.OfferDeclined ? offer.Side : DealSides.Other(offer.Side);
        var due = kind is NoticeKind.OfferReceived or NoticeKind.OfferCountered or NoticeKind.OfferEndsSoon ? offer.ValidUntil : (DateTimeOffset?)null;
        return [new(DealSides.PartyOf(deal, to), To(to), kind, id.Value, zh, en, offer.Terms.Price, due, kind == NoticeKind.OfferDeclined ? offer.Reason : null)];
    }

    private static async Task<IReadOnlyList<Telling>> TaskAsync(ExchangeDb db, RoomTaskFallsDue fact, CancellationToken ct)
    {
        var deal = await db.Deals.SingleAsync(d => d.Id == fact.Deal, ct);
        var task = await db.RoomTasks.SingleAsync(t => t.Id == fact.Task, ct);
        if (task.Status != RoomTaskStatus.Open) return [];
        var (zh, en) = await Subjects.OfDealAsync(db, fact.Deal, ct);
        return [new(DealSides.PartyOf(deal, task.For), To(task.For), NoticeKind.TaskDue, fact.Deal.Value, zh, en, Due: task.Due, Reason: task.Title)];
    }

    private static async Task<IReadOnlyList<Telling>> DisputeAsync(ExchangeDb db, DealId id, PartyId by, CancellationToken ct)
    {
        var dispute = await db.DealDisputes.Where(d => d.Deal == id).OrderByDescending(d => d.RaisedAt).FirstAsync(ct);
        var (zh, en) = await Subjects.OfDealAsync(db, id, ct);
        var operators = await db.Parties.Where(p => p.Capacities == Capacities.Operator).Select(p => p.Id).ToListAsync(ct);
        return [.. await OthersAsync(db, id, NoticeKind.DealDisputed, by, dispute.Reason, ct),
            .. operators.Select(o => new Telling(o, Roles.Operator, NoticeKind.DealDisputed, id.Value, zh, en, Reason: dispute.Reason))];
    }

    private static Roles To(DealSide side) => side switch
    {
        DealSide.Seller => Roles.Publisher,
        DealSide.Buyer => Roles.Buyer,
        DealSide.Broker => Roles.Broker,
    };
}
